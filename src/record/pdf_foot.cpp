// The left part gives way: it wraps to three lines before anything is cut.
#include "record/pdf_foot.hpp"

#include "record/pdf_pictures.hpp"

#include <algorithm>

namespace waymark::record {

namespace {

void show(cairo_t* cairo, const SetText& text, double x, double y)
{
    for (const SetText::Line& line : text.lines()) {
        cairo_move_to(cairo, x + line.x, y + line.baseline);
        pango_cairo_show_layout_line(cairo, line.line);
        y += line.height;
    }
}

double heightOf(const SetText& text)
{
    double height = 0;
    for (const SetText::Line& line : text.lines())
        height += line.height;
    return height;
}

std::string pageWords(const Document& document, std::size_t page, std::size_t pages)
{
    return filled(document.words.page, {{"{n}", std::to_string(page)}, {"{of}", std::to_string(pages)}});
}

constexpr double lowest = 820; // the foot's last line ends here: lower, printers may not reach
constexpr double above = 8;    // between the foot's rule and its first line

} // namespace

Foot::Foot(const Document& document, const Typesetter& typesetter)
    : m_document(document),
      m_type(typesetter),
      m_endWidth(typesetter.natural(pageWords(document, 888, 888), styles::footer) + 2)
{
    constexpr double between = 16;
    m_checkWidth = document.check.empty() ? 0 : m_type.natural(document.check, styles::footer) + 1;
    const double end = sheet::content - m_endWidth;
    const double room = m_checkWidth > 0 ? end - m_checkWidth - 2 * between : end - between;
    const double left = std::min(m_type.natural(document.footer, styles::footer) + 1, room);
    m_check = left + (end - left - m_checkWidth) / 2;
    m_left = m_type.setShort(document.footer, styles::footer, std::max(room, 80.0));
    const double rehearsal = document.rehearsal ? styles::footer.pitch * m_type.scale() : 0;
    m_line = lowest - heightOf(*m_left) - rehearsal - above;
}

void Foot::put(cairo_t* cairo, const SetText& text, double x, double width, double y) const
{
    show(cairo, text, sheet::margin + (m_type.rightToLeft() ? sheet::content - x - width : x), y);
}

void Foot::draw(cairo_t* cairo, std::size_t page, std::size_t pages) const
{
    drawRule(cairo, m_line, 0.6, colours::ink2);
    const double y = m_line + above;
    put(cairo, *m_left, 0, m_left->width(), y);
    if (m_checkWidth > 0)
        put(cairo, *m_type.setShort(m_document.check, styles::footer, m_checkWidth), m_check, m_checkWidth,
            y);
    Style end = styles::footer;
    end.atEnd = true;
    put(cairo, *m_type.setShort(pageWords(m_document, page + 1, pages), end, m_endWidth),
        sheet::content - m_endWidth, m_endWidth, y);
    if (!m_document.rehearsal)
        return;
    Style loud = styles::footer;
    loud.colour = colours::worry;
    loud.weight = styles::semibold;
    put(cairo, *m_type.setShort(m_document.words.rehearsal, loud, sheet::content), 0, sheet::content,
        y + heightOf(*m_left));
}

} // namespace waymark::record
