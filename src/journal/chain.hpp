// The chain: each row's hash covers the row and the hash before it, so a row changed, moved, added or taken
// out from the middle breaks it. Keyed, so that a hash tells nobody anything of the rows. Pure; any thread.
#pragma once

#include "journal/seal.hpp"

namespace waymark::journal {

// The hash before the first row.
[[nodiscard]] Hash chainStart(const Keys& keys, const ConferenceId& conference);

[[nodiscard]] Hash chainNext(const Keys& keys, const Hash& before, std::uint64_t seq, const CircleId& circle,
                             const CommandKey& command, std::span<const std::uint8_t> sealed);

} // namespace waymark::journal
