// What is still open when the chair is about to close. Almost all of it the chair may leave so: a conference that was
// adjourned, inquorate or broken off must be closed, too. What nobody could put right afterwards is refused.
#pragma once

#include "rules/acts.hpp"

namespace waymark::rules {

// In words, for the chair and the minute-taker; empty for everybody else, and when nothing is open.
[[nodiscard]] std::vector<std::string> missingBeforeClose(const sight::Seen& seen);
// Why the conference cannot be closed now. A dissent that was raised is confirmed or withdrawn while the conference is open
// (domain.md, dissent); parts that differ are closed over only when the chair says so (domain.md, parts).
[[nodiscard]] std::optional<Refusal> closingFault(const sight::Seen& seen, bool anyway);

} // namespace waymark::rules
