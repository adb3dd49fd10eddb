// One command asked in every other way that somebody might ask it: each field in turn with nothing in it, too much, another
// of its kind, one that does not exist. No two fields at once.
#pragma once

#include "support/in_words.hpp"

namespace waymark::tests {

struct Variant {
    std::string field; // "about.children"
    std::string how;   // "nobody", "too long"
    Command command;
};
[[nodiscard]] std::vector<Variant> variantsOf(const Command& command, const Conference& conference, Moment now);

} // namespace waymark::tests
