// That the record is approved, and by whom, is known to chair and minute-taker.
#pragma once

#include "conference/after.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Approved> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"finished"};
};

} // namespace waymark::sight
