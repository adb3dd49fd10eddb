// A point is seen by those it was said to who are entitled for every child it is about, less whom the writer left
// out.
#pragma once

#include "conference/saying.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Point> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"column", "text", "speaker"};
};

} // namespace waymark::sight
