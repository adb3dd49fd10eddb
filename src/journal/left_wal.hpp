// The -wal that a crash leaves beside the file. SQLite reads it up to the first frame that is not whole and
// drops the rest without a word, rightly so for what was being written when the power went; but a damaged
// frame further up would take acknowledged rows with it. Pure reading; any thread.
#pragma once

#include "conference/result.hpp"

#include <cstdint>
#include <filesystem>
#include <span>

namespace waymark::journal {

// Refuses when more would be dropped than the one transaction that a crash can have cut: every commit is
// synced before the next one begins. Nothing there is well. Errors: damaged-file.
[[nodiscard]] Result<void> leftWalIsWhole(const std::filesystem::path& wal);

// The same for bytes already read.
[[nodiscard]] bool losesCommits(std::span<const std::uint8_t> wal);

} // namespace waymark::journal
