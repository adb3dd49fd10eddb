// A raised hand is seen by its owner, the chair and the minute-taker.
#pragma once

#include "conference/saying.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Hand> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"person", "wish", "up"};
};

} // namespace waymark::sight
