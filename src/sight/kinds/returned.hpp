// That an exclusion is over is recorded for chair and minute-taker; others see the person in the next stretch.
#pragma once

#include "conference/exclusion.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Returned> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"exclusion", "reason"};
};

} // namespace waymark::sight
