// What the rules say about the room just now, for chair and minute-taker; empty for everybody else.
#pragma once

#include "conference/around.hpp"
#include "sight/seen.hpp"

namespace waymark::rules {

[[nodiscard]] std::optional<Around> around(const sight::Seen& seen, bool roomNeutral, Moment now);

} // namespace waymark::rules
