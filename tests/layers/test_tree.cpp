// The tree as it lies here, held against the map. Each test first makes sure that it found something to look at.
#include "layers/check.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

using namespace waymark::layers;
namespace fs = std::filesystem;

namespace {

const fs::path root = WAYMARK_SOURCE_DIR;

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Map theMap()
{
    auto reading = readMap(textOf(root / "src/README.md"));
    for (const auto& fault : reading.faults)
        FAIL_CHECK(fault);
    REQUIRE(reading.map.rows.size() >= 18);
    return std::move(reading.map);
}

// Files below the four code folders whose extension is one of these, from the project's root.
std::vector<std::string> filesWith(const std::set<std::string>& extensions)
{
    std::vector<std::string> files;
    for (const auto* top : {"src", "server", "qml", "tests"}) {
        if (!fs::exists(root / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (entry.is_regular_file() && extensions.contains(entry.path().extension().string()))
                files.push_back(fs::relative(entry.path(), root).generic_string());
    }
    return files;
}

bool anyIn(const std::vector<std::string>& files, const std::string& folder)
{
    return std::ranges::any_of(files,
                               [&](const std::string& file) { return file.starts_with(folder + "/"); });
}

bool isBuilt(const Row& row)
{
    return fs::exists(root / row.folder / "CMakeLists.txt");
}

template <class Check>
void holdAgainstTheMap(const std::vector<std::string>& files, Check check)
{
    const auto map = theMap();
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files)
        for (const auto& fault : check(map, file, textOf(root / file)))
            FAIL_CHECK(fault);
}

} // namespace

TEST_CASE("every folder of the map is built by the top-level CMakeLists.txt")
{
    const auto build = textOf(root / "CMakeLists.txt");
    for (const auto& row : theMap().rows) {
        CAPTURE(row.folder);
        CHECK(std::regex_search(build, std::regex("[\\s(]" + row.folder + "[\\s)]")));
    }
}

TEST_CASE("no file includes what its folder may not use")
{
    const auto files = filesWith({".hpp", ".cpp", ".h", ".cc", ".inc"});
    for (const auto& row : theMap().rows)
        if (isBuilt(row) && !row.folder.starts_with("qml/") && row.folder != "assets") {
            CAPTURE(row.folder);
            CHECK(anyIn(files, row.folder));
        }
    holdAgainstTheMap(files, checkSource);
}

TEST_CASE("no QML file imports what its folder may not use")
{
    const auto files = filesWith({".qml", ".js", ".mjs"});
    for (const auto& row : theMap().rows)
        if (isBuilt(row) && row.folder.starts_with("qml/")) {
            CAPTURE(row.folder);
            CHECK(anyIn(files, row.folder));
        }
    holdAgainstTheMap(files, checkQml);
}

TEST_CASE("no target links what its folder may not use")
{
    const auto map = theMap();
    const auto links = readLinks(textOf(WAYMARK_LINKS));
    REQUIRE_FALSE(links.empty());
    for (const auto& row : map.rows)
        if (isBuilt(row) && !row.everything && row.folder != "assets") {
            CAPTURE(row.folder);
            CHECK(std::ranges::any_of(links, [&](const Link& link) { return link.from == row.folder; }));
        }
    for (const auto& link : links)
        for (const auto& fault : checkLink(map, link))
            FAIL_CHECK(fault);
}
