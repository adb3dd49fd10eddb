// Commands of every kind with random, often valid arguments, as a seat of a conference might send them.
#pragma once

#include "support/filled.hpp"
#include "support/family.hpp"

namespace waymark::tests {

// Knows the people, children, parts, items and records of this table as it is now.
[[nodiscard]] Filler fillerFor(const Table& t, std::uint64_t seed);
[[nodiscard]] Command anyCommand(Filler& filler, std::size_t kind);

// One random act by a random seat, with the time a little later; sometimes from an earlier situation. The seat's answer.
struct Wild {
    std::string seat;
    std::string kind;
    Table::Answer answer;
};
[[nodiscard]] Wild wildAct(Table& t, std::mt19937_64& random, std::vector<std::optional<SituationId>>& situations);
// Whatever the random acts left: the professionals are in, nobody waits, another part (or the same) sits.
void shakeOut(Table& t, std::mt19937_64& random);
// Part A or B sits; in every third there is a decision.
[[nodiscard]] Table wildStart(std::uint64_t seed);
// A table where this many random acts have happened.
[[nodiscard]] Table wildMeeting(std::uint64_t seed, int acts);

} // namespace waymark::tests
