// The evidence for an exclusion is seen by the professionals of the live circle, never by those who go.
#pragma once

#include "conference/exclusion.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Evidence> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"exclusion", "text"};
};

} // namespace waymark::sight
