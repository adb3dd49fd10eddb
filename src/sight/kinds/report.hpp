// A report is seen by those it was shared with and by the professionals who may meet all of those, if entitled for
// every child it is about.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Report> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"from", "title", "gist", "received", "shared", "withheld"};
};

} // namespace waymark::sight
