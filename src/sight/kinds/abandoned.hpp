// That the conference was abandoned is seen by those who sat there, or by all professionals if nobody sat.
#pragma once

#include "conference/ending.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Abandoned> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"reason"};
};

} // namespace waymark::sight
