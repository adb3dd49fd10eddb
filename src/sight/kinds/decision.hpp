// A decision is seen by those it was declared or told to, entitled for the child; that it is a told copy is for
// chair and minute-taker.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Decision> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "outcome", "harms", "reasons", "against", "advice", "override", "atFirstReview"};
    static constexpr Fields offices{"told"};
};

} // namespace waymark::sight
