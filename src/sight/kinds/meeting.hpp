// The facts of the conference are for chair and minute-taker; what others need of them stands in each stretch.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Meeting> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"reference", "title",     "authority", "service",           "place",         "date",
                                    "rehearsal", "what",      "begins",    "strategyDiscussion", "writtenNotice", "birthDue",
                                    "firstReview", "lastInquorate", "settings"};
};

} // namespace waymark::sight
