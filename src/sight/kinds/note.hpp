// A line of the record is seen by those it was said to who are entitled for every child it is about, less whom the
// writer left out.
#pragma once

#include "conference/saying.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Note> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"item", "speaker", "statement", "text", "readOut", "before", "of"};
};

} // namespace waymark::sight
