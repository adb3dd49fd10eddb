// Makes a paper fit to be written. Pure; any thread.
#include "record/document.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace waymark::record {

namespace {

struct Letter {
    std::uint32_t code;
    std::size_t bytes; // 1 for a broken byte
    bool whole;
};

Letter letterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto first = byte(at);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > text.size())
        return {0xFFFD, 1, false};
    std::uint32_t code = first & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {0xFFFD, 1, false};
        code = code << 6 | (byte(at + i) & 0x3F);
    }
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {0xFFFD, 1, false};
    return {code, size, true};
}

bool isLineEnd(std::uint32_t c)
{
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Control characters say nothing on paper; embeddings and overrides of direction could make a line read in
// another order than it was written; U+FFFC, U+FFFE, U+FFFF and the byte order mark are not text.
bool isUnprintable(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFC || (c & 0xFFFE) == 0xFFFE;
}

// Two line ends in a row at most: nobody can push the next words off the page.
std::string clean(std::string_view text)
{
    std::string out;
    int ends = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        const std::size_t here = at;
        at += letter.bytes;
        if (isLineEnd(letter.code)) {
            if (letter.code == '\r' && at < text.size() && text[at] == '\n')
                ++at;
            if (++ends <= 2)
                out += '\n';
        } else if (letter.code == '\t') {
            out += ' ';
        } else if (!letter.whole) {
            out += "\xEF\xBF\xBD";
            ends = 0;
        } else if (!isUnprintable(letter.code)) {
            out += text.substr(here, letter.bytes);
            ends = letter.code == ' ' ? ends : 0;
        }
    }
    return out;
}

bool runsRightToLeft(std::uint32_t c)
{
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool holdsRightToLeft(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (runsRightToLeft(letter.code))
            return true;
        at += letter.bytes;
    }
    return false;
}

// Among Arabic words the groups of "01632 960 144" would stand in reverse; no-break spaces hold them in
// order.
void holdNumbers(std::string& text)
{
    const auto isDigit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i] == ' ' && isDigit(i - 1) && isDigit(i + 1))
            text.replace(i, 1, "\xC2\xA0");
}

constexpr std::string_view blank = " \n";

void trimFront(std::string& text)
{
    text.erase(0, std::min(text.find_first_not_of(blank), text.size()));
}
void trimBack(std::string& text)
{
    text.erase(text.find_last_not_of(blank) + 1);
}

void tidy(std::string& text)
{
    text = clean(text);
    trimFront(text);
    trimBack(text);
    if (holdsRightToLeft(text))
        holdNumbers(text);
}

void tidyLine(std::string& text)
{
    tidy(text);
    std::replace(text.begin(), text.end(), '\n', ' ');
}

void tidy(Text& text)
{
    for (Run& run : text.runs)
        run.text = clean(run.text);
    const auto isEmpty = [](const Run& run) { return run.text.empty(); };
    while (!text.runs.empty()) {
        trimFront(text.runs.front().text);
        if (!isEmpty(text.runs.front()))
            break;
        text.runs.erase(text.runs.begin());
    }
    while (!text.runs.empty()) {
        trimBack(text.runs.back().text);
        if (!isEmpty(text.runs.back()))
            break;
        text.runs.pop_back();
    }
    std::erase_if(text.runs, isEmpty);
    if (std::any_of(text.runs.begin(), text.runs.end(),
                    [](const Run& run) { return holdsRightToLeft(run.text); }))
        for (Run& run : text.runs)
            holdNumbers(run.text);
}

void tidyLines(std::vector<std::string>& lines)
{
    std::for_each(lines.begin(), lines.end(), tidyLine);
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
}

void tidyItems(std::vector<Text>& items)
{
    for (Text& item : items)
        tidy(item);
    std::erase_if(items, [](const Text& item) { return item.runs.empty(); });
}

// Each says whether anything is left to print.
class Tidy {
public:
    explicit Tidy(bool titleOnTop) : m_level(titleOnTop ? 1 : 0) {}

    bool operator()(Heading& heading)
    {
        if (heading.text.empty())
            return false;
        heading.level = std::clamp(heading.level, m_level == 0 ? 1 : 2, std::min(m_level + 1, 6));
        m_level = heading.level;
        return true;
    }
    bool operator()(Paragraph& paragraph)
    {
        tidy(paragraph.text);
        return !paragraph.text.runs.empty();
    }
    bool operator()(Facts& facts)
    {
        for (Facts::Fact& fact : facts.facts) {
            tidyLine(fact.label);
            tidyLines(fact.lines);
        }
        std::erase_if(facts.facts, [](const Facts::Fact& fact) { return fact.lines.empty(); });
        return !facts.facts.empty();
    }
    bool operator()(Table& table)
    {
        std::for_each(table.header.begin(), table.header.end(), tidyLine);
        std::size_t width = table.header.size();
        for (auto& row : table.rows) {
            for (Text& cell : row)
                tidy(cell);
            width = std::max(width, row.size());
        }
        std::erase_if(table.rows, [](const std::vector<Text>& row) {
            return std::all_of(row.begin(), row.end(), [](const Text& cell) { return cell.runs.empty(); });
        });
        for (auto& row : table.rows)
            row.resize(width);
        if (std::all_of(table.header.begin(), table.header.end(), [](const auto& h) { return h.empty(); }))
            table.header.clear();
        else
            table.header.resize(width);
        return !table.rows.empty();
    }
    bool operator()(List& list)
    {
        tidyItems(list.items);
        return !list.items.empty();
    }
    bool operator()(Quote& quote)
    {
        tidy(quote.text);
        tidyLine(quote.who);
        return !quote.text.runs.empty();
    }
    bool operator()(Columns& columns)
    {
        for (Columns::Column& column : columns.columns) {
            tidyLine(column.title);
            tidyItems(column.items);
        }
        std::erase_if(columns.columns, [](const Columns::Column& column) {
            return column.title.empty() && column.items.empty();
        });
        columns.level = std::clamp(m_level + 1, 2, 6);
        return !columns.columns.empty();
    }
    bool operator()(Callout& callout)
    {
        tidyLine(callout.strong);
        tidy(callout.text);
        return !callout.strong.empty() || !callout.text.runs.empty();
    }
    bool operator()(Steps& steps)
    {
        for (Steps::Step& step : steps.steps) {
            tidyLine(step.when);
            tidy(step.what);
        }
        std::erase_if(steps.steps,
                      [](const Steps::Step& step) { return step.when.empty() && step.what.runs.empty(); });
        return !steps.steps.empty();
    }
    bool operator()(Opening& opening)
    {
        tidyLines(opening.to);
        tidyLines(opening.reference);
        return !opening.to.empty() || !opening.reference.empty();
    }
    bool operator()(Signature& signature)
    {
        tidyLine(signature.name);
        tidyLine(signature.role);
        return !signature.name.empty() || !signature.role.empty();
    }
    bool operator()(Rule&) { return true; }

private:
    int m_level;
};

} // namespace

bool hasOwnTitle(const Document& document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->level == 1 && !heading->text.empty();
    });
}

Document tidied(Document document)
{
    for (std::string* line :
         {&document.language, &document.title, &document.subtitle, &document.authority.name,
          &document.authority.service, &document.recipient, &document.instruction, &document.footer,
          &document.check, &document.words.copyFor, &document.words.page, &document.words.rehearsal})
        tidyLine(*line);
    tidyLines(document.authority.contact);
    for (Block& block : document.blocks)
        if (auto* heading = std::get_if<Heading>(&block))
            tidyLine(heading->text);
    Tidy tidyBlock(!hasOwnTitle(document));
    std::erase_if(document.blocks, [&](Block& block) { return !std::visit(tidyBlock, block); });
    return document;
}

bool rightToLeft(std::string_view language)
{
    constexpr std::array<std::string_view, 8> languages{"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur"};
    const std::string_view primary = language.substr(0, language.find('-'));
    return std::find(languages.begin(), languages.end(), primary) != languages.end();
}

std::string filled(std::string_view pattern,
                   const std::vector<std::pair<std::string_view, std::string>>& values)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto rest = pattern.substr(at);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& pair) { return rest.starts_with(pair.first); });
        out += value == values.end() ? std::string(1, pattern[at]) : value->second;
        at += value == values.end() ? 1 : value->first.size();
    }
    return out;
}

} // namespace waymark::record
