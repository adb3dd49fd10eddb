// What a stranger's bytes can reach once a seat has joined: a message is read, and what it asks is decided in a conference.
#pragma once

#include <cstdint>
#include <span>

namespace waymark::tests {

enum class Reached { nothing, message, command, done };

// The first two bytes choose the seat and the moment of a whole meeting, the rest is the message. Aborts when the rules make
// an event that cannot be applied, or refuse without a name.
Reached ask(std::span<const std::uint8_t> input);
[[nodiscard]] std::size_t moments();

} // namespace waymark::tests
