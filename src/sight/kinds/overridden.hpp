// That a protected phrase was shown all the same, and why, is for chair and minute-taker to know.
#pragma once

#include "conference/offers.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Overridden> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"record", "reason"};
};

} // namespace waymark::sight
