// Line by line, by regular expression: enough, because what these lines cannot say, the compiler and CMake's own list
// of links do.
#include "layers/check.hpp"

#include "layers/parts.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

namespace waymark::layers {
namespace {

using Kind = Owner::Kind;

struct Line {
    std::size_t number;
    std::string text;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);)
        lines.push_back({lines.size() + 1, line});
    return lines;
}

std::string at(std::string_view path, const Line& line, const std::string& words)
{
    return std::string(path) + ":" + std::to_string(line.number) + ": " + words;
}

std::string notOnTheMap(std::string_view path)
{
    return std::string(path) + ": its folder is not on the map in src/README.md";
}

// What is wrong with a header here; empty when nothing is.
std::string againstHeader(const Map& map, const Row& row, const std::string& header)
{
    if (header.starts_with('.'))
        return "climbs out of its folder with " + header;
    const auto folder = header.substr(0, header.find('/'));
    const bool hasFolder = folder.size() < header.size();
    if (!hasFolder && header.ends_with(".moc"))
        return {};
    if (hasFolder && map.named(folder))
        return folder == row.name() || row.may(folder)
                   ? ""
                   : row.name() + " may not use " + folder + " (" + header + ")";
    const auto owner = ownerOfHeader(header);
    if (owner.kind == Kind::nobody)
        return "nobody knows <" + header + ">: put its library on the map";
    if (owner.kind == Kind::world && row.pure)
        return row.name() + " is pure and may not use <" + header + ">";
    if (owner.kind == Kind::part && !(owner.part == "Qt" ? row.usesQt() : row.may(owner.part)))
        return row.name() + " may not use " + owner.part + " (<" + header + ">)";
    return {};
}

// A bare name in quotes is a neighbour or generated; in angle brackets it is somebody's library.
bool isNeighbour(const std::smatch& include)
{
    return include[1] == "\"" && include[2].str().find('/') == std::string::npos;
}

bool isComment(const std::string& line)
{
    const auto first = line.find_first_not_of(" \t");
    return first != line.npos && line.compare(first, 2, "//") == 0;
}

// Whether a quoted path, seen from the file that quotes it, stays in the file's own folder of the map.
bool staysInside(const Row& row, std::string_view path, const std::string& quoted)
{
    const auto there =
        (std::filesystem::path(path).parent_path() / quoted).lexically_normal().generic_string();
    return there == row.folder || there.starts_with(row.folder + "/");
}

std::string againstModule(const Map& map, const Row& row, const std::string& module)
{
    const std::string ours = "Waymark.";
    if (module.starts_with(ours)) {
        std::string folder = module.substr(ours.size());
        std::ranges::transform(folder, folder.begin(), [](unsigned char c) { return std::tolower(c); });
        if (!map.named(folder))
            return module + " is no folder of the map";
        return folder == row.name() || row.may(folder) ? "" : row.name() + " may not import " + module;
    }
    if (module.starts_with("Qt"))
        return row.may("Qt Quick") ? "" : row.name() + " may not import " + module;
    return "nobody knows the QML module " + module;
}

// Loader { source: "../chair/Main.qml" } and "qrc:/qt/qml/Waymark/Chair/…" import as well.
std::string againstString(const Map& map, const Row& row, std::string_view path, const std::string& quoted)
{
    static const std::regex resource(R"(qt/qml/Waymark/(\w+))");
    if (std::smatch found; std::regex_search(quoted, found, resource))
        return againstModule(map, row, "Waymark." + found[1].str());
    if (quoted.starts_with("../") && !staysInside(row, path, quoted))
        return row.name() + " reaches out of its folder with " + quoted;
    return {};
}

} // namespace

Faults checkSource(const Map& map, std::string_view path, std::string_view text)
{
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    static const std::regex impure(R"(_clock::now|random_device|\btime\s*\(\s*(nullptr|NULL|0)\s*\))");
    const Row* row = map.of(path);
    if (!row)
        return {notOnTheMap(path)};
    Faults faults;
    for (const auto& line : linesOf(text)) {
        std::smatch found;
        if (std::regex_search(line.text, found, include) && !isNeighbour(found)) {
            const auto header = found[2].str();
            if (header.starts_with("catch2/") && !path.starts_with("tests/support/"))
                faults.push_back(at(path, line, "Catch2 comes through \"support/catch.hpp\" only"));
            else if (const auto words = againstHeader(map, *row, header); !row->everything && !words.empty())
                faults.push_back(at(path, line, words));
        } else if (row->pure && !isComment(line.text) && std::regex_search(line.text, found, impure)) {
            faults.push_back(at(path, line, row->name() + " is pure and may not ask for " + found[0].str()));
        }
    }
    return faults;
}

Faults checkQml(const Map& map, std::string_view path, std::string_view text)
{
    static const std::regex module(R"(^\s*\.?import\s+([A-Za-z][\w.]*))");
    static const std::regex quoted(R"re("([^"]*)"|'([^']*)')re");
    const Row* row = map.of(path);
    if (!row)
        return {notOnTheMap(path)};
    Faults faults;
    for (const auto& line : linesOf(text)) {
        if (row->everything || isComment(line.text))
            continue;
        if (std::smatch found; std::regex_search(line.text, found, module))
            if (const auto words = againstModule(map, *row, found[1].str()); !words.empty())
                faults.push_back(at(path, line, words));
        for (std::sregex_iterator next(line.text.begin(), line.text.end(), quoted), end; next != end; ++next)
            if (const auto words = againstString(map, *row, path, (*next)[1].str() + (*next)[2].str());
                !words.empty())
                faults.push_back(at(path, line, words));
    }
    return faults;
}

Faults checkLink(const Map& map, const Link& link)
{
    if (link.from == "." || link.item.empty())
        return {};
    const Row* row = map.of(link.from);
    if (!row)
        return {link.target + ": " + notOnTheMap(link.from)};
    if (row->everything || link.toFolder == link.from)
        return {};
    const auto refused = [&](const std::string& words) {
        return Faults{link.from + ": " + link.target + " " + words};
    };
    if (const Row* other = link.toFolder.empty() || link.toFolder == "." ? nullptr : map.of(link.toFolder))
        return other == row || row->may(other->name()) ? Faults{} : refused("may not link " + link.item);
    const auto owner = ownerOfTarget(link.item);
    if (owner.kind == Kind::nobody)
        return refused("links " + link.item + ", which nobody knows: put it on the map");
    if (owner.kind == Kind::world && row->pure)
        return refused("is pure and may not link " + link.item);
    if (owner.kind != Kind::part)
        return {};
    if (!row->may(owner.part))
        return refused("may not link " + owner.part + " (" + link.item + ")");
    if (link.passedOn && row->privately.contains(owner.part))
        return refused("must link " + owner.part + " PRIVATE, the map says privately");
    return {};
}

std::vector<Link> readLinks(std::string_view text)
{
    std::vector<Link> links;
    for (const auto& line : linesOf(text)) {
        std::vector<std::string> cells;
        std::istringstream stream(line.text);
        for (std::string cell; std::getline(stream, cell, '\t');)
            cells.push_back(cell);
        cells.resize(5);
        links.push_back({cells[0], cells[1], cells[2] == "public", cells[3], cells[4]});
    }
    return links;
}

} // namespace waymark::layers
