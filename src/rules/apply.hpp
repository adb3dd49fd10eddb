// Applying an event to the fold, and the three things that must hold whatever anybody decided. A broken one is a bug in
// the rules (or a damaged file): the event is refused and the conference left as it was.
#pragma once

#include "conference/conference.hpp"
#include "conference/result.hpp"

namespace waymark::rules {

// 1. A record refers only to records whose circle contains its own (narrow points to wide).
// 2. No circle, when it is first made, holds two people who have no part in common (in the whole fold).
// 3. At most one stretch runs.
// Failure codes: "reference-too-narrow", "circle-too-wide", "two-stretches", "unknown-circle".
[[nodiscard]] Result<void> apply(Conference& conference, const Event& event);

} // namespace waymark::rules
