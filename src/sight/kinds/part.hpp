// That there are parts, and who belongs to which, is for chair and minute-taker alone.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Part> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"part", "letter", "admitted", "keptOut", "agenda"};
};

} // namespace waymark::sight
