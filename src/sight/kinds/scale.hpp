// A scale is seen by those who were asked or sat by, entitled for the child; what was marked is not in it.
#pragma once

#include "conference/contributions.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Scale> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "question", "danger", "tenIsSafe", "shown"};
};

} // namespace waymark::sight
