// That somebody asked for an exclusion, and what the chair decided, is seen by chair and minute-taker.
#pragma once

#include "conference/exclusion.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<ExclusionRequest> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"person", "asker", "ground", "evidence", "asked", "state", "reasons", "explained", "how", "exclusion"};
};

} // namespace waymark::sight
