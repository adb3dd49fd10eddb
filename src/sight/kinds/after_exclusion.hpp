// What followed an exclusion is kept by and for chair and minute-taker.
#pragma once

#include "conference/exclusion.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<AfterExclusion> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"exclusion", "letter", "heard", "feedback"};
};

} // namespace waymark::sight
