// A stretch of the meeting is seen by exactly the people who may hear it: its circle is the live circle.
#pragma once

#include "conference/stretches.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Stretch> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"what", "item", "from", "to", "until", "meeting", "authority", "service", "place", "date", "rehearsal", "reason", "picture", "agenda", "people"};
};

} // namespace waymark::sight
