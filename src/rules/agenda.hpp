// Times of the agenda, read off the stretches a viewer may see.
#pragma once

#include "sight/seen.hpp"

namespace waymark::rules {

// How long an item has been talked about so far: its own stretches only, for a break or a confidential section stops the
// clock (domain.md, agenda).
[[nodiscard]] std::chrono::seconds timeSpent(const sight::Seen& seen, ItemId item, Moment now);

// The agenda of a part as chair and minute-taker have it: the newest outside sections, or the prepared one.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const sight::Seen& seen, const Part& part);

} // namespace waymark::rules
