// The dates of a child's plan are seen by those they were agreed with or told to, entitled for the child.
#pragma once

#include "conference/plan.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Dates> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "coreGroup", "review", "late"};
    static constexpr Fields offices{"told"};
};

} // namespace waymark::sight
