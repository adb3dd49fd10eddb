// That the conference was adjourned is seen by those who sat there, or by all professionals if nobody sat.
#pragma once

#include "conference/ending.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Adjourned> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"reason", "again", "resumed"};
};

} // namespace waymark::sight
