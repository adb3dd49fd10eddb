// A line of the plan is seen by those it was drafted with or told to, entitled for every child it is about.
#pragma once

#include "conference/plan.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<PlanLine> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"section", "plan",    "what", "outcome",  "owners", "owner", "by",
                                    "due",     "measure", "was",  "progress", "fate",   "said"};
    static constexpr Fields offices{"told"};
};

} // namespace waymark::sight
