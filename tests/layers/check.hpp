// The checks themselves: a text or a link goes in, the faults against the map come out. No disk, so that planted
// faults can be tried as easily as the real tree.
#pragma once

#include "layers/map.hpp"

namespace waymark::layers {

// A C++ file: `path` from the project's root ("src/rules/decide.cpp").
[[nodiscard]] Faults checkSource(const Map& map, std::string_view path, std::string_view text);

// A QML or JavaScript file. Modules are called Waymark.<Folder>: "Waymark.Theme" is qml/theme.
[[nodiscard]] Faults checkQml(const Map& map, std::string_view path, std::string_view text);

// One thing a target links, as CMake itself reports it (see links.cmake).
struct Link {
    std::string from;     // the linking target's folder, from the project's root; "." is the root itself
    std::string target;   // "waymark_rules"
    bool passedOn;        // reaches whoever links the target
    std::string item;     // "waymark_journal", "Qt6::Core", "m"; empty: the target links nothing
    std::string toFolder; // the folder that makes the item, when it is one of ours
};
[[nodiscard]] Faults checkLink(const Map& map, const Link& link);
[[nodiscard]] std::vector<Link> readLinks(std::string_view text);

} // namespace waymark::layers
