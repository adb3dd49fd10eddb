// A letter handed in is kept by chair and minute-taker until it is read out.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Letter> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"from", "title", "text"};
};

} // namespace waymark::sight
