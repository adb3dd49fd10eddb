// What a Journal holds while it is open. Known inside src/journal only; threads as Journal.
#pragma once

#include "journal/copy.hpp"
#include "journal/database.hpp"
#include "journal/held_file.hpp"
#include "journal/journal.hpp"

#include <functional>
#include <optional>

namespace waymark::journal {

struct OpenFile {
    std::unique_ptr<Copy> copy; // first, so that it ends last: a stick that hangs does not keep this file open
    HeldFile held; // before the database, so that it is closed after it
    Keys keys;
    Database database;
    ConferenceId conference{};
    std::uint64_t rows = 0;
    Hash head{};
    std::optional<Failure> stopped{}; // given to every call from then on

    // Writes rows and head into meta, inside the running transaction.
    [[nodiscard]] Result<void> keepHead();
};

using Opening = Result<std::unique_ptr<OpenFile>>;

// An existing file. Errors: as Journal::open.
[[nodiscard]] Opening openFile(const std::filesystem::path& path, Keys keys);
// A new one of this conference: made aside, filled, tried with a wrong key, then named; open from then on.
// Errors: as Journal::create, or what `fill` gave.
[[nodiscard]] Opening makeFile(const std::filesystem::path& path, Keys keys, const ConferenceId& conference,
                               const std::function<Result<void>(OpenFile&)>& fill);

} // namespace waymark::journal
