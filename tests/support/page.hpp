// Pages that are made from the rules and held to them.
#pragma once

#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace waymark::tests {

// Fails unless the file at this path of the project says just this; the new page is then left, by its name, in the folder
// the test ran in: read what has changed, and copy it over.
inline void checkPage(const std::string& path, const std::string& made)
{
    std::ifstream file(std::string(WAYMARK_SOURCE_DIR "/") + path);
    std::stringstream written;
    written << file.rdbuf();
    const bool same = made == written.str();
    const std::string name = std::filesystem::path(path).filename().string();
    if (!same)
        std::ofstream(name) << made;
    INFO(path << " is not what the rules make; the new one lies in " << name << " in the folder the test ran in");
    CHECK(same);
}

} // namespace waymark::tests
