// A dissent is in its decision's circle: who heard the decision knows who dissents from it.
#pragma once

#include "conference/dissent.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Dissent> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"decision", "child", "person", "state", "words"};
};

} // namespace waymark::sight
