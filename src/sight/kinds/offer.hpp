// An offer is seen by its writer, the chair and the minute-taker, and by nobody else until it is put up.
#pragma once

#include "conference/offers.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Offer> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"what", "column", "statement", "text", "from", "of", "owners", "by", "measure"};
};

} // namespace waymark::sight
