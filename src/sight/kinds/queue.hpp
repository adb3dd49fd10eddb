// In which order people are asked to speak is seen by chair and minute-taker.
#pragma once

#include "conference/agenda.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Queue> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"hands"};
};

} // namespace waymark::sight
