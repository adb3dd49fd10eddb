// A mark lies in its giver's hand, and with whoever typed it for them, until the scale is shown; then with those it was
// shown to.
#pragma once

#include "conference/contributions.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Mark> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"scale", "child", "person", "value", "words", "shown"};
};

} // namespace waymark::sight
