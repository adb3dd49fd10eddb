// How facts, tables and lists side by side look on paper, and what they are called in the structure tree.
// Measures are points.
#include "record/pdf_columns.hpp"
#include "record/pdf_setter.hpp"

#include <algorithm>

namespace waymark::record {

namespace {

constexpr std::size_t factsPerRow = 3;
constexpr double factPad = 12.5;
constexpr double factGap = 22;
constexpr double tableGap = 22;

Text strongened(Text text)
{
    for (Run& run : text.runs)
        run.strong = true;
    return text;
}

} // namespace

void Setter::operator()(const Facts& facts)
{
    const auto& all = facts.facts;
    std::vector<Wish> wishes(std::min(factsPerRow, all.size()), Wish{0, 0});
    const auto ask = [&](Wish& wish, const std::string& text, const Style& style) {
        wish.natural = std::max(wish.natural, m_type.natural(text, style) + 1);
        wish.word = std::max(wish.word, m_type.longestWord(text, style) + 1);
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        ask(wishes[i % factsPerRow], all[i].label, styles::factLabel);
        for (const std::string& line : all[i].lines)
            ask(wishes[i % factsPerRow], line, styles::cell);
    }
    const double room = sheet::content - 2 * factPad - factGap * static_cast<double>(wishes.size() - 1);
    const auto widths = columnWidths(wishes, room, Spare::shared);
    const int list = element(Structure::root, "L");
    for (std::size_t from = 0; from < all.size(); from += factsPerRow) {
        const std::size_t to = std::min(from + factsPerRow, all.size());
        const auto at = [&](std::size_t i) { return all.begin() + static_cast<std::ptrdiff_t>(i); };
        factRow({at(from), at(to)}, widths, list, from == 0, to == all.size());
    }
}

void Setter::factRow(const std::vector<Facts::Fact>& facts, const std::vector<double>& widths, int list,
                     bool first, bool last)
{
    Band band;
    band.gap = first ? 9 : 0;
    band.above = first ? 10.5 : 4;
    band.below = last ? 10 : 4;
    band.keepWithNext = !last;
    band.wholeUpTo = 0.5;
    band.decor = {Decor::Kind::panel, colours::accentTint, 0, {}, first, last};
    double x = factPad;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const int item = element(list, "LI");
        Cell cell{x, widths[i], {}};
        if (!facts[i].label.empty())
            cell.add(set(facts[i].label, styles::factLabel, widths[i], element(item, "Lbl")));
        const int body = element(item, "LBody");
        for (const std::string& line : facts[i].lines)
            cell.add(set(line, styles::cell, widths[i], element(body, "P")),
                     cell.pieces.size() == 1 ? 0.8 : 0);
        band.cells.push_back(std::move(cell));
        x += widths[i] + factGap;
    }
    put(std::move(band));
}

std::vector<double> Setter::tableWidths(const Table& table) const
{
    const std::size_t columns = table.rows.front().size();
    const double pad = table.framed ? 14 : 0;
    std::vector<Wish> wishes(columns, Wish{scaled(36), 0});
    const auto ask = [&](std::size_t i, const Text& text, const Style& style) {
        wishes[i].natural = std::max(wishes[i].natural, m_type.natural(text, style) + 1);
        wishes[i].word = std::max(wishes[i].word, m_type.longestWord(text, style) + 1);
    };
    for (std::size_t i = 0; i < table.header.size(); ++i)
        ask(i, table.header[i], styles::columnHead);
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            ask(i, i == 0 && table.strongFirst ? strongened(row[i]) : row[i], styles::cell);
    if (table.framed && wishes.front().natural < 70)
        wishes.front().natural = 70;
    const double room = sheet::content - 2 * pad - tableGap * static_cast<double>(columns - 1);
    return columnWidths(wishes, room, Spare::toLast);
}

Band Setter::tableRow(const Table& table, const std::vector<Text>& texts, const std::vector<double>& widths,
                      int row, bool head)
{
    Band band;
    band.above = table.framed ? (head ? 8 : 7.5) : 5.3;
    band.below = band.above;
    band.wholeUpTo = 1;
    const Style& headStyle = table.framed ? styles::framedHead : styles::columnHead;
    const Style& style = head ? headStyle : table.framed ? styles::body : styles::cell;
    double x = table.framed ? 14 : 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool names = head || (i == 0 && table.strongFirst);
        const int id = element(
            row, names && !texts[i].runs.empty() && !texts[i].runs.front().text.empty() ? "TH" : "TD");
        if (m_structure.at(id).role == "TH")
            m_structure.at(id).scope = head ? "Column" : "Row";
        band.cells.push_back(cell(x, widths[i], !head && names ? strongened(texts[i]) : texts[i], style, id));
        x += widths[i] + tableGap;
    }
    band.minimum = scaled(style.pitch);
    if (table.framed)
        band.decor = {Decor::Kind::frame, colours::accent, 1, {}, false, false};
    else
        band.decor = {Decor::Kind::hairline, colours::line, 0.7, {}};
    return band;
}

void Setter::operator()(const Table& table)
{
    const int id = element(Structure::root, "Table");
    const auto widths = tableWidths(table);
    std::shared_ptr<const Band> header;
    const double gap = m_bands.back().keepWithNext ? (table.framed ? 5 : 3) : table.framed ? 9 : 6;
    if (!table.header.empty()) {
        const std::vector<Text> names(table.header.begin(), table.header.end());
        Band band = tableRow(table, names, widths, element(element(id, "THead"), "TR"), true);
        band.gap = gap;
        band.keepWithNext = true;
        if (table.framed)
            band.decor.fill = colours::accentTint;
        else
            band.decor = {Decor::Kind::hairline, colours::ink2, 0.6, {}};
        band.decor.first = true;
        header = std::make_shared<const Band>(band);
        put(std::move(band));
    }
    const int body = element(id, "TBody");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Band band = tableRow(table, table.rows[i], widths, element(body, "TR"), false);
        band.header = header;
        if (i == 0 && !header)
            band.gap = gap;
        if (table.framed)
            band.decor.first = i == 0 && !header;
        band.decor.last = !table.framed || i + 1 == table.rows.size();
        put(std::move(band));
    }
}

Cell Setter::column(const Columns::Column& given, int level, double x, double width)
{
    const int section = element(Structure::root, "Sect");
    Cell cell{x, width, {}};
    if (!given.title.empty()) {
        Style style = styles::smallHeading;
        style.colour = shadeOf(given.tone).ink;
        cell.icon = iconOf(given.tone);
        cell.iconColour = style.colour;
        const int id = element(section, "H" + std::to_string(level));
        cell.add(set(given.title, style, width - (cell.icon == Icon::none ? 0 : scaled(18)), id));
    }
    if (given.items.empty())
        return cell;
    const int list = element(section, "L");
    for (std::size_t i = 0; i < given.items.size(); ++i) {
        const int body = element(element(list, "LI"), "LBody");
        cell.add(set(given.items[i], styles::cell, width, body), 3.6);
    }
    return cell;
}

void Setter::operator()(const Columns& columns)
{
    constexpr double between = 12;
    const double narrowest = scaled(110);
    const auto count = columns.columns.size();
    const auto perRow = std::clamp<std::size_t>(
        static_cast<std::size_t>((sheet::content + between) / (narrowest + between)), 1, count);
    const double width = (sheet::content + between) / static_cast<double>(perRow) - between;
    Band band;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i % perRow;
        if (place == 0) {
            band = Band{};
            band.gap = i > 0 ? 10 : m_bands.back().keepWithNext ? 4 : 9;
            band.wholeUpTo = 0.5;
        }
        band.cells.push_back(
            column(columns.columns[i], columns.level, static_cast<double>(place) * (width + between), width));
        if (place + 1 == perRow || i + 1 == count)
            put(band);
    }
}

} // namespace waymark::record
