// Whether the room screen is covered, and how it shows the parts to come, is for chair and minute-taker to know.
#pragma once

#include "conference/stretches.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<RoomScreen> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"covered", "picture"};
};

} // namespace waymark::sight
