// What one person's paper is made of: the sealed rows of the circles that person is in, and the keys of those circles; and
// nothing else. It goes from the server to waymark-papers over a pipe (FORMAT.md, "The parcel for a paper"). Pure.
#pragma once

#include "conference/values.hpp"
#include "journal/journal.hpp"

namespace waymark::journal {

struct Parcel {
    ConferenceId conference;
    PersonId recipient;
    std::vector<Office> offices; // held by the recipient
    std::string form;            // "html", "pdf"
    std::vector<std::pair<CircleId, CircleKey>> keys;
    std::vector<SealedRow> rows;
};

[[nodiscard]] Bytes encode(const Parcel& parcel);
// Errors: bad-parcel.
[[nodiscard]] Result<Parcel> decodeParcel(std::span<const std::uint8_t> bytes);

} // namespace waymark::journal
