#include "pack/carried.hpp"

#include <algorithm>

namespace waymark::pack {

namespace {

struct Text {
    std::string_view path; // "profiles/england.toml"
    std::string_view text;
};

constexpr Text texts[] = {
#include "carried.inc"
};

constexpr std::string_view ending = ".toml";

} // namespace

std::optional<std::string_view> carried(std::string_view folder, std::string_view name)
{
    const std::string path = std::string(folder) + "/" + std::string(name) + std::string(ending);
    for (const Text& one : texts)
        if (one.path == path)
            return one.text;
    return std::nullopt;
}

std::vector<std::string> carriedNames(std::string_view folder)
{
    std::vector<std::string> names;
    const std::string begin = std::string(folder) + "/";
    for (const Text& one : texts)
        if (one.path.substr(0, begin.size()) == begin)
            names.emplace_back(one.path.substr(begin.size(), one.path.size() - begin.size() - ending.size()));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace waymark::pack
