// Where people are is marked by and for chair and minute-taker; others see it in the stretch they sit in.
#pragma once

#include "conference/stretches.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Presence> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"person", "where", "room", "since", "attended", "marks"};
};

} // namespace waymark::sight
