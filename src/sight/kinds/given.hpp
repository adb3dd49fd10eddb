// Who has given a view or a mark, never which, is for chair and minute-taker.
#pragma once

#include "conference/views.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Given> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"round", "person"};
};

} // namespace waymark::sight
