// That two records are copies of each other is known to the professionals who see both.
#pragma once

#include "conference/plan.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Link> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"original", "copy", "was", "wording"};
};

} // namespace waymark::sight
