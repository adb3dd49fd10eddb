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
};

} // namespace waymark::sight
