// A round of views is seen by those who were asked or sat by, entitled for the child; what was given is not in it.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Round> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "question", "shown"};
};

} // namespace waymark::sight
