// A further conference: what the next one takes over from this one (domain.md, when it does not go to plan).
#pragma once

#include "conference/commands.hpp"
#include "sight/seen.hpp"

namespace waymark::rules {

// The commands that prepare the next conference on that day, in the order in which they must be given: people, parts,
// children, declared connections, protected details, reports. Nothing that was said, and no mark of presence, comes along.
// Observers are asked for anew. `seen`: the chair's lens; anybody else's gives nothing.
[[nodiscard]] std::vector<Command> takeOver(const sight::Seen& seen, Day date);

} // namespace waymark::rules
