// The map of src/README.md as data: one row for each folder, and what that folder may use.
// Plain values, read once; rows point to nothing.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::layers {

using Names = std::set<std::string, std::less<>>;
using Faults = std::vector<std::string>; // one sentence each; empty: all is well

struct Row {
    std::string folder; // "src/journal"
    Names uses;         // "conference", "libsodium", "Qt WebSockets"
    Names privately;    // those of `uses` that must not be passed on
    bool pure = false;
    bool everything = false;

    [[nodiscard]] std::string name() const; // "journal": what others call it
    [[nodiscard]] bool may(std::string_view part) const;
    [[nodiscard]] bool usesQt() const;
};

struct Map {
    std::vector<Row> rows;

    // The row a file belongs to, by its path from the project's root; none for a folder that is not on the map.
    [[nodiscard]] const Row* of(std::string_view path) const;
    [[nodiscard]] const Row* named(std::string_view name) const;
};

struct Reading {
    Map map;
    Faults faults;
};

// Faults: no table, a folder twice, a word nobody knows, folders that use each other in a circle.
[[nodiscard]] Reading readMap(std::string_view markdown);

} // namespace waymark::layers
