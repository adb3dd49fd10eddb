// Somebody's own words are seen by those they were said to who are entitled for every child they are about.
#pragma once

#include "conference/saying.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Voice> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "person", "text", "how", "of"};
};

} // namespace waymark::sight
