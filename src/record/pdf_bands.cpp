// Cutting bands and stacking them into pages.
#include "record/pdf_bands.hpp"

#include <algorithm>

namespace waymark::record {

void Cell::add(const std::shared_ptr<const SetText>& text, double gap)
{
    for (std::size_t line = 0; line < text->lines().size(); ++line)
        pieces.push_back({text, line, line == 0 ? gap : 0});
}

double Cell::height() const
{
    double height = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        height += pieces[i].height() + (i == 0 ? 0 : pieces[i].gap);
    return height;
}

double Band::height() const
{
    double tallest = minimum;
    for (const Cell& cell : cells)
        tallest = std::max(tallest, cell.height());
    return above + tallest + below;
}

double Band::startHeight() const
{
    double tallest = minimum;
    for (const Cell& cell : cells) {
        Cell start = cell;
        // Three lines are not cut: two and one would leave one alone.
        start.pieces.resize(std::min<std::size_t>(cell.pieces.size(), cell.pieces.size() <= 3 ? 3 : 2));
        tallest = std::max(tallest, start.height());
    }
    return above + tallest + below;
}

namespace {

std::size_t fitting(const Cell& cell, double room)
{
    double used = 0;
    std::size_t count = 0;
    while (count < cell.pieces.size()) {
        used += cell.pieces[count].height() + (count == 0 ? 0 : cell.pieces[count].gap);
        if (used > room)
            break;
        ++count;
    }
    // No line of a paragraph alone at the top of the next page.
    if (count + 1 == cell.pieces.size() && count >= 3)
        --count;
    return count;
}

} // namespace

Band::Cut Band::cut(double room, bool force) const
{
    Band head = *this;
    Band rest = *this;
    bool any = false;
    bool left = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::size_t count = fitting(cells[i], room - above - below);
        if (count == 0 && force && !cells[i].pieces.empty())
            count = 1;
        const auto at = cells[i].pieces.begin() + static_cast<std::ptrdiff_t>(count);
        head.cells[i].pieces.assign(cells[i].pieces.begin(), at);
        rest.cells[i].pieces.assign(at, cells[i].pieces.end());
        rest.cells[i].icon = Icon::none;
        rest.cells[i].crest = false;
        any = any || count > 0;
        left = left || at != cells[i].pieces.end();
    }
    if (!any)
        return {std::nullopt, rest};
    if (!left)
        return {head, std::nullopt};
    head.decor.last = false;
    rest.decor.first = false;
    rest.bookmark.clear();
    rest.minimum = 0;
    return {head, rest};
}

namespace {

class Stack {
public:
    Stack(const std::vector<Band>& bands, double bottom) : m_bands(bands), m_bottom(bottom) {}

    std::vector<Page> run()
    {
        m_pages.emplace_back();
        for (std::size_t i = 0; i < m_bands.size(); ++i)
            put(i);
        return std::move(m_pages);
    }

private:
    double pageHeight() const { return m_bottom - sheet::top; }

    bool maySplit(const Band& band) const
    {
        const double head = band.header ? repeatable(*band.header) : 0;
        return band.height() > band.wholeUpTo * (pageHeight() - head);
    }

    double repeatable(const Band& header) const
    {
        return header.height() < pageHeight() * 0.4 ? header.height() : 0;
    }

    // Room this band needs so that it, and what must stay with it, can begin here.
    double needed(std::size_t i) const
    {
        const Band& band = m_bands[i];
        const double own = maySplit(band) ? band.startHeight() : band.height();
        if (!band.keepWithNext || i + 1 == m_bands.size())
            return own;
        return band.height() + m_bands[i + 1].gap + needed(i + 1);
    }

    void turn(const Band& next)
    {
        // A frame that goes on overleaf is closed here and opened again there, unless only its head would
        // stand here.
        if (next.decor.kind == Decor::Kind::frame && !m_pages.back().empty() && next.header)
            m_pages.back().back().band.decor.last |=
                m_pages.back().back().band.decor.kind == Decor::Kind::frame;
        m_pages.emplace_back();
        m_y = sheet::top;
        m_fresh = true;
        if (next.header && repeatable(*next.header) > 0) {
            m_pages.back().push_back({*next.header, m_y, true});
            m_y += next.header->height();
        }
    }

    void place(Band band)
    {
        const double height = band.height();
        m_pages.back().push_back({std::move(band), m_y});
        m_y += height;
        m_fresh = false;
    }

    void put(std::size_t i)
    {
        Band band = m_bands[i];
        if (!m_fresh && m_y + band.gap + needed(i) > m_bottom)
            turn(band);
        m_y += m_fresh ? 0 : band.gap;
        while (m_y + band.height() > m_bottom) {
            if (!m_fresh && !maySplit(band)) {
                turn(band);
                continue;
            }
            auto cut = band.cut(m_bottom - m_y, m_fresh);
            if (cut.head)
                place(*cut.head);
            else if (m_fresh)
                break; // nothing to cut: better a line over the edge than a paper without end
            if (!cut.rest)
                return;
            turn(band);
            band = *cut.rest;
        }
        place(band);
    }

    const std::vector<Band>& m_bands;
    double m_bottom;
    std::vector<Page> m_pages;
    double m_y = sheet::firstTop;
    bool m_fresh = true; // nothing but a repeated head stands on this page
};

} // namespace

std::vector<Page> pages(const std::vector<Band>& bands, double bottom)
{
    return Stack(bands, bottom).run();
}

} // namespace waymark::record
