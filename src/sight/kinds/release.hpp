// Which papers went to whom is known to chair and minute-taker.
#pragma once

#include "conference/after.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Release> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"recipient", "paper", "seal", "again", "checkedBy", "out"};
};

} // namespace waymark::sight
