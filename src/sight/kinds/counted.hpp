// How many views are in, never whose, is seen by those the round is for, where the authority says so.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Counted> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"round", "given"};
};

} // namespace waymark::sight
