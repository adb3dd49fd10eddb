// A correction asked for is seen by the person who asks, the chair and the minute-taker.
#pragma once

#include "conference/after.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Correction> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"of", "person", "text"};
};

} // namespace waymark::sight
