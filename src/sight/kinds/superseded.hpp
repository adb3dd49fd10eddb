// That a decision does not stand any more is seen by those who see both that decision and the one in its place.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Superseded> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"decision", "by", "why"};
};

} // namespace waymark::sight
