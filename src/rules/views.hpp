// What rounds of views and decisions share: whose round it is, which categories may be named, what most of them said.
#pragma once

#include "rules/state.hpp"

namespace waymark::rules {

[[nodiscard]] std::string childName(const sight::Seen& seen, ChildId id);
[[nodiscard]] bool inRunningPart(const sight::Seen& seen, const Head& head);
// The round for a child in the running part. Chair and minute-taker may see an older version too, still open for somebody
// who was out when it was shown.
[[nodiscard]] const Round* roundFor(const sight::Seen& seen, ChildId child, bool onlyShown);

// Whether these categories of harm may be named beside this answer, and as many of them (settings: one, several, or a
// first and a second in that order).
[[nodiscard]] std::optional<Refusal> harmFault(const sight::Seen& seen, Threshold answer, const std::vector<Harm>& harms);

// What more than half of the shown views for a child say; a tie is nobody's majority. Written views of absent agencies
// are weighed only where the authority says so. Chair and minute-taker only. For the reasons a decision needs: the
// decision itself is never computed.
[[nodiscard]] std::optional<Threshold> majorityOf(const sight::Seen& seen, ChildId child);

[[nodiscard]] bool isSuperseded(const sight::Seen& seen, RecordId decision);

} // namespace waymark::rules
