// The stored form of an event: a canonical binary, derived from fields(). One value has one encoding; decoding refuses
// everything else (unknown kind, unknown spelling, left-over bytes). Described in src/journal/FORMAT.md, "Payload".
#pragma once

#include "conference/conference.hpp"

#include <span>

namespace waymark {

using Bytes = std::vector<std::uint8_t>;

[[nodiscard]] Bytes encode(const Event& event); // without the circle, which stands in the row
// Nothing: the bytes are not exactly one event.
[[nodiscard]] std::optional<Event> decode(CircleId circle, std::span<const std::uint8_t> bytes);

} // namespace waymark
