// Strong identifiers: 16 bytes, one C++ type per kind of thing, never text in here (only wire and screens print them).
// An id says nothing: it is random or a keyed hash, so that neither order nor count of hidden things can be read off it.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <cstring>

namespace waymark {

template <class Tag>
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool none() const { return *this == Id{}; }
    explicit operator bool() const { return !none(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using PersonId = Id<struct PersonTag>;
using ChildId = Id<struct ChildTag>;
using PartId = Id<struct PartTag>;
using SeatId = Id<struct SeatTag>;
using ItemId = Id<struct ItemTag>;
using RecordId = Id<struct RecordTag>;
using LineId = Id<struct LineTag>;           // shared by all versions of one record
using CircleId = Id<struct CircleTag>;       // never leaves the server
using CommandId = Id<struct CommandTag>;     // chosen by the client, unique per seat
using CommandKey = Id<struct CommandKeyTag>; // keyed hash of (seat, CommandId): recognises a resend
using SituationId = Id<struct SituationTag>; // keyed hash of (seat, stretch): where a writer thought they were

} // namespace waymark

template <class Tag>
struct std::hash<waymark::Id<Tag>> {
    std::size_t operator()(const waymark::Id<Tag>& id) const noexcept
    {
        std::size_t value;
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};
