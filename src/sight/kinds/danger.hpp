// A danger statement or safety goal is seen by those it was said to who are entitled for every child it is about, less
// whom the writer left out.
#pragma once

#include "conference/contributions.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Danger> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"what", "text", "answers", "before"};
};

} // namespace waymark::sight
