// An unknown face or caller is marked by and for chair and minute-taker.
#pragma once

#include "conference/stretches.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Stranger> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"where", "words", "gone"};
};

} // namespace waymark::sight
