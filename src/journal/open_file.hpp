// What a Journal holds while it is open. Known inside src/journal only; threads as Journal.
#pragma once

#include "journal/database.hpp"
#include "journal/held_file.hpp"
#include "journal/journal.hpp"

#include <optional>

namespace waymark::journal {

struct OpenFile {
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

} // namespace waymark::journal
