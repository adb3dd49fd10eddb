// A protected detail, and that there is one, is known to chair and minute-taker alone.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Protected> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"what", "phrases", "from", "instead"};
};

} // namespace waymark::sight
