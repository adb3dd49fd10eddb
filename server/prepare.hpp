// Performs a pack's preparation in an empty journal, by the rules, as the chair's office; and makes the joining codes.
#pragma once

#include "journal/journal.hpp"
#include "pack/pack.hpp"

namespace waymark::server {

struct Card {
    std::string key;   // the seat's key in the pack, "hannah"
    std::string label; // "Hannah Reed", "Room screen"
    Face face = Face::tablet;
    std::string code;  // eight Crockford characters
};

// Eight characters of Crockford's base 32 (no I, L, O, U), 40 random bits.
[[nodiscard]] std::string newCode();

// Errors: pack-refused (a rule refuses something the pack's reader could not see), not-saved.
[[nodiscard]] Result<std::vector<Card>> prepare(journal::Journal& journal, const pack::Prepared& pack);

} // namespace waymark::server
