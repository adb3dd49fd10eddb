// Who holds the chair or the minutes from now on is seen by those who sat there when it was handed over.
#pragma once

#include "conference/ending.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Holding> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"office", "person"};
};

} // namespace waymark::sight
