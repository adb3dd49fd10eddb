// Making ids: every id that a command makes is a keyed hash of what it belongs to, so that a resend makes the same and
// hidden commands cannot shift the ids of visible ones. The key is the conference's own; here it is only a function.
#pragma once

#include "conference/ids.hpp"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace waymark {

// The keyed hash (in the server: BLAKE2b under the conference's id key).
using Hash16 = std::function<std::array<std::uint8_t, 16>(std::span<const std::uint8_t>)>;

class Making {
public:
    explicit Making(Hash16 hash) : m_hash(std::move(hash)) {}

    // `label` keeps the kinds of id apart; `parts` are byte strings, each hashed with its length.
    template <class Made>
    [[nodiscard]] Made id(std::string_view label, std::initializer_list<std::span<const std::uint8_t>> parts) const
    {
        std::vector<std::uint8_t> text(label.begin(), label.end());
        for (const auto part : parts) {
            const auto size = static_cast<std::uint32_t>(part.size());
            for (int i = 0; i < 4; ++i)
                text.push_back(static_cast<std::uint8_t>(size >> (8 * i)));
            text.insert(text.end(), part.begin(), part.end());
        }
        return Made{m_hash(text)};
    }

private:
    Hash16 m_hash;
};

} // namespace waymark
