// What may happen: a command, asked by a seat, becomes drafts or a Refusal. Pure: it looks only through the asker's own
// lens, so neither an answer nor a refusal can depend on what the asker may not see.
#pragma once

#include "conference/commands.hpp"
#include "conference/refusal.hpp"
#include "sight/address.hpp"

namespace waymark::rules {

using Decided = std::variant<sight::Drafts, Refusal>;

[[nodiscard]] Decided decide(const sight::Seen& seen, const Command& command, Moment now);

// Whether a seat may give a kind of command at all just now: by standing and by the state of the conference.
[[nodiscard]] std::optional<Refusal> permit(const sight::Seen& seen, std::string_view kind);
// The kinds of command this seat may give now, in the order of the Command type.
[[nodiscard]] std::vector<std::string> may(const sight::Seen& seen);

} // namespace waymark::rules
