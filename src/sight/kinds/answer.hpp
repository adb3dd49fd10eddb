// The answer to a correction is seen by everybody who has the line it is about, and says nobody's name.
#pragma once

#include "conference/after.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Answer> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"of", "accepted", "words"};
};

} // namespace waymark::sight
