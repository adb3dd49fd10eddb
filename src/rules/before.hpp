// What the chair must know before the conference: reports not shared in time, family members nobody has met. Chair and
// minute-taker only; empty for everybody else.
#pragma once

#include "sight/seen.hpp"

namespace waymark::rules {

// Reports the family did not have in time, by the clock of this kind and authority (clocks.hpp). Empty, too, when the
// calendar does not reach so far: a report is called late only when it certainly is.
[[nodiscard]] std::vector<RecordId> lateReports(const sight::Seen& seen, Moment now);
// Family members who come and whom the chair has not met for long enough, all their meetings together.
[[nodiscard]] std::vector<PersonId> notMetBefore(const sight::Seen& seen);

} // namespace waymark::rules
