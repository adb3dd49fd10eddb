// Sealing one row's payload under the key of its circle, bound to the one place where it belongs (FORMAT.md,
// sealing). Pure but for the random nonce; any thread.
#pragma once

#include "conference/ids.hpp"
#include "conference/result.hpp"
#include "journal/keys.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace waymark::journal {

using ConferenceId = Id<struct ConferenceTag>; // 16 random bytes, made with the file
using Bytes = std::vector<std::uint8_t>;
using Hash = std::array<std::uint8_t, 32>;

// Where a row stands. A sealed payload opens at this place only, so that rows cannot be exchanged, moved to
// another circle or carried into another conference.
struct Place {
    ConferenceId conference;
    std::uint64_t seq = 0; // the first row is 1
    CircleId circle;
    Hash hashBefore{}; // the chain's hash before this row
};

// 40 bytes longer than the payload: nonce in front, tag behind.
[[nodiscard]] Bytes seal(const CircleKey& key, std::span<const std::uint8_t> payload, const Place& place);

// Errors: not-opened (another key, another place, or changed bytes; these cannot be told apart).
[[nodiscard]] Result<Bytes> open(const CircleKey& key, std::span<const std::uint8_t> sealed,
                                 const Place& place);

} // namespace waymark::journal
