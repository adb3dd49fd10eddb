// A meeting in which every command is given at least once and every kind of record is made: what a test needs to ask
// "and what would have happened if…" of each of them.
#pragma once

#include "support/family.hpp"

namespace waymark::tests {

struct Asking {
    std::string seat;
    Table before; // the conference as it stands when the seat asks
    Command command;
};
// An initial conference in two parts, from its preparation to its papers, with everything that does not go to plan.
[[nodiscard]] std::vector<Asking> wholeMeeting();
// A review in one part, for what only a review has.
[[nodiscard]] std::vector<Asking> wholeReview();

} // namespace waymark::tests
