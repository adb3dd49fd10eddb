// That a child's plan is agreed is seen by those of the part who were there, entitled for the child.
#pragma once

#include "conference/plan.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Agreed> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "plan"};
};

} // namespace waymark::sight
