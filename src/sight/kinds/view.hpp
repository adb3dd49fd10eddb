// A view lies in its giver's hand, and with whoever typed it for them, until the round is shown; then with those it
// was shown to.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<View> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"round", "child", "person", "threshold", "harms", "reason", "shown", "written"};
};

} // namespace waymark::sight
