// Questions about the time after closing.
#pragma once

#include "conference/refusal.hpp"
#include "sight/seen.hpp"

namespace waymark::rules {

// Whether a second person has approved the record. Chair and minute-taker only.
[[nodiscard]] bool isApproved(const sight::Seen& seen);

// Why a record may not be destroyed today; nothing: it may. Nothing is destroyed by itself, nor without a time that the
// authority has set (domain.md, after).
[[nodiscard]] std::optional<Refusal> mayDestroy(const Settings& settings, Day closed, Day today);

} // namespace waymark::rules
