// A seat and its joining code are nobody's to see; only the door reads them.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Seat> {
    static constexpr Reach reach = Reach::nobody;
    static constexpr Fields travels{"seat", "face", "person", "parts", "code", "key"};
};

} // namespace waymark::sight
