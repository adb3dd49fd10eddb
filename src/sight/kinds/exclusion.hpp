// An exclusion is the last record of the circle the excluded person was in; they and those who sat there see its
// ground and reasons as told.
#pragma once

#include "conference/exclusion.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Exclusion> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"person", "with", "ground", "reasons", "until"};
    static constexpr Fields offices{"parts", "items"}; // that there are parts is for chair and minute-taker
};

} // namespace waymark::sight
