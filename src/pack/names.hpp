// Readable keys and the ids they stand for. A pack says "hannah"; the conference knows 16 bytes.
// Ids made here are predictable to whoever knows the reference and the key, and may be: they name persons, children,
// parts, agenda items and seats, and knowing such an id opens nothing and tells nothing. What is said and who may hear
// it (records, circles) gets its ids from the server, where they are keyed.
#pragma once

#include "conference/ids.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace waymark::pack {

// DO NOT CHANGE: ids made here stand in stored conferences. FNV-1a over two lanes, each stirred at the end.
namespace mixing {
[[nodiscard]] constexpr std::uint64_t lane(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
    for (const char c : text) {
        hash ^= static_cast<std::uint8_t>(c);
        hash *= 0x00000100000001b3ULL;
    }
    hash ^= hash >> 30;
    hash *= 0xbf58476d1ce4e5b9ULL;
    hash ^= hash >> 27;
    hash *= 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}
} // namespace mixing

// The id of a key within one conference: the same reference and key give the same id, on every machine.
// idOf<PersonId>("WC 26-1184", "person:hannah")
template <class Made>
[[nodiscard]] Made idOf(std::string_view reference, std::string_view key)
{
    std::string text(reference);
    text += '\0'; // no reference that ends like a key begins may meet it
    text += key;
    Made made;
    for (std::size_t half = 0; half < 2; ++half) {
        const std::uint64_t lane = mixing::lane(text, half == 0 ? 0 : 0x9e3779b97f4a7c15ULL);
        for (std::size_t i = 0; i < 8; ++i)
            made.bytes[half * 8 + i] = static_cast<std::uint8_t>(lane >> (8 * i));
    }
    return made;
}

// What a key of each kind is called, in ids and in sentences.
template <class>
struct Called;
template <>
struct Called<PersonId> {
    static constexpr auto word = "person";
};
template <>
struct Called<ChildId> {
    static constexpr auto word = "child";
};
template <>
struct Called<PartId> {
    static constexpr auto word = "part";
};
template <>
struct Called<ItemId> {
    static constexpr auto word = "item";
};
template <>
struct Called<SeatId> {
    static constexpr auto word = "seat";
};

// The keys of one conference. Parts are called by their letter, items by part and key: "A/columns".
class Names {
public:
    explicit Names(std::string reference = {}) : m_reference(std::move(reference)) {}

    // Asks for a key that add() has taken.
    template <class Made>
    [[nodiscard]] std::optional<Made> find(std::string_view key) const
    {
        for (const std::string& known : keys<Made>())
            if (known == key)
                return idOf<Made>(m_reference, std::string(Called<Made>::word) + ":" + known);
        return std::nullopt;
    }
    // The key of an id; empty: not one of these.
    template <class Made>
    [[nodiscard]] std::string keyOf(Made id) const
    {
        for (const std::string& known : keys<Made>())
            if (find<Made>(known) == id)
                return known;
        return {};
    }
    // In the order of the pack.
    template <class Made>
    [[nodiscard]] const std::vector<std::string>& keys() const
    {
        return list<Made>(*this);
    }
    // False: taken already.
    template <class Made>
    [[nodiscard]] bool add(const std::string& key)
    {
        if (find<Made>(key))
            return false;
        list<Made>(*this).push_back(key);
        return true;
    }

private:
    template <class Made, class Self>
    [[nodiscard]] static auto& list(Self& self)
    {
        if constexpr (std::is_same_v<Made, PersonId>)
            return self.m_persons;
        else if constexpr (std::is_same_v<Made, ChildId>)
            return self.m_children;
        else if constexpr (std::is_same_v<Made, PartId>)
            return self.m_parts;
        else if constexpr (std::is_same_v<Made, ItemId>)
            return self.m_items;
        else {
            static_assert(std::is_same_v<Made, SeatId>);
            return self.m_seats;
        }
    }

    std::string m_reference;
    std::vector<std::string> m_persons;
    std::vector<std::string> m_children;
    std::vector<std::string> m_parts;
    std::vector<std::string> m_items;
    std::vector<std::string> m_seats;
};

} // namespace waymark::pack
