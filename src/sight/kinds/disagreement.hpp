// A disagreement that was noted is in its decision's circle: who heard the decision knows who does not agree with it.
#pragma once

#include "conference/dissent.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Disagreement> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"decision", "child", "person", "words", "dropped"};
};

} // namespace waymark::sight
