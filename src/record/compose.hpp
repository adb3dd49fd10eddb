// From what one person is entitled to, to the record they are given: the same sight as every screen, nothing added and
// nothing filtered a second time. Pure; any thread.
#pragma once

#include "record/document.hpp"
#include "sight/seen.hpp"

namespace waymark::record {

// `seen` is sight::paper of this recipient. Families get no times: a gap in them would tell of what they were not at.
[[nodiscard]] Document compose(const sight::Seen& seen, PersonId recipient);

} // namespace waymark::record
