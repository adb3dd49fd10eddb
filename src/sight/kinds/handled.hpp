// What became of an offer is for chair and minute-taker, and for its writer while they are here and see what it
// became.
#pragma once

#include "conference/offers.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Handled> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"offer", "as"};
};

} // namespace waymark::sight
