// Reads the table of src/README.md: a row begins with a folder in backticks, its third cell is a list of words.
#include "layers/map.hpp"

#include "layers/parts.hpp"

#include <algorithm>
#include <functional>

namespace waymark::layers {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r`");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r`") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char at)
{
    std::vector<std::string_view> pieces;
    for (;;) {
        const auto end = text.find(at);
        pieces.push_back(text.substr(0, end));
        if (end == text.npos)
            return pieces;
        text.remove_prefix(end + 1);
    }
}

// One word of the third column; whether it means anything is asked once all rows are read.
void takeWord(Row& row, std::string_view word)
{
    constexpr std::string_view mark = "(privately)";
    if (word == "pure") {
        row.pure = true;
    } else if (word == "everything") {
        row.everything = true;
    } else if (word.ends_with(mark)) {
        const auto part = trimmed(word.substr(0, word.size() - mark.size()));
        row.uses.emplace(part);
        row.privately.emplace(part);
    } else if (!word.empty() && word != "nothing") {
        row.uses.emplace(word);
    }
}

bool isTableRow(std::string_view line)
{
    return line.starts_with("| `");
}

void checkWords(const Map& map, Faults& faults)
{
    for (const auto& row : map.rows) {
        if (std::ranges::count(map.rows, row.name(), &Row::name) > 1)
            faults.push_back("two rows are called " + row.name());
        for (const auto& word : row.uses)
            if (!map.named(word) && !isPart(word))
                faults.push_back(row.folder + " may use '" + word +
                                 "', which is neither a folder nor a known part");
    }
}

// Folders that use each other in a circle could be built in no order.
void checkCircles(const Map& map, Faults& faults)
{
    std::function<bool(const Row&, const Row&, Names&)> reaches = [&](const Row& from, const Row& goal,
                                                                      Names& seen) {
        return std::ranges::any_of(from.uses, [&](const std::string& word) {
            const Row* next = map.named(word);
            if (!next || !seen.insert(word).second)
                return false;
            return next == &goal || reaches(*next, goal, seen);
        });
    };
    for (const auto& row : map.rows)
        if (Names seen; reaches(row, row, seen))
            faults.push_back(row.folder + " reaches itself through what it uses");
}

} // namespace

std::string Row::name() const
{
    return folder.substr(folder.rfind('/') + 1);
}

bool Row::may(std::string_view part) const
{
    if (everything || uses.contains(part))
        return true;
    return std::ranges::any_of(uses, [&](const std::string& word) {
        const auto brought = broughtBy(word);
        return std::ranges::find(brought, part) != brought.end();
    });
}

bool Row::usesQt() const
{
    return everything ||
           std::ranges::any_of(uses, [](const std::string& word) { return word.starts_with("Qt "); });
}

const Row* Map::of(std::string_view path) const
{
    const auto row = std::ranges::find_if(
        rows, [&](const Row& r) { return path == r.folder || path.starts_with(r.folder + "/"); });
    return row == rows.end() ? nullptr : &*row;
}

const Row* Map::named(std::string_view name) const
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? nullptr : &*row;
}

Reading readMap(std::string_view markdown)
{
    Reading reading;
    for (const auto line : split(markdown, '\n')) {
        if (!isTableRow(line))
            continue;
        const auto cells = split(line, '|');
        if (cells.size() != 5) {
            reading.faults.push_back("not three cells: " + std::string(line));
            continue;
        }
        Row row;
        row.folder = trimmed(cells[1]);
        for (const auto word : split(cells[3], ','))
            takeWord(row, trimmed(word));
        reading.map.rows.push_back(std::move(row));
    }
    if (reading.map.rows.empty())
        reading.faults.push_back("the map has no table");
    checkWords(reading.map, reading.faults);
    checkCircles(reading.map, reading.faults);
    return reading;
}

} // namespace waymark::layers
