// Which part a header or a link target belongs to. What is not listed in parts.cpp belongs to nobody and is refused:
// a new library has to be put on the map before anybody can use it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::layers {

struct Owner {
    enum class Kind {
        language, // C++ without disk, clock, random and threads: everybody's
        world,    // the rest of C++ and POSIX: not for pure folders
        part,     // a library with a name on the map
        nobody,
    };
    Kind kind = Kind::nobody;
    std::string part; // "SQLCipher", "Qt Gui", "Qt" for a Qt header that does not say its module
};

[[nodiscard]] Owner ownerOfHeader(std::string_view header); // "sodium.h", "QtGui/QImage", "sys/file.h"
[[nodiscard]] Owner ownerOfTarget(std::string_view target); // "PkgConfig::sodium", "Qt6::Quick", "m"

[[nodiscard]] bool isPart(std::string_view name);

// The Qt modules that come with one: "Qt WebSockets" brings "Qt Network" and "Qt Core".
[[nodiscard]] std::vector<std::string> broughtBy(std::string_view part);

} // namespace waymark::layers
