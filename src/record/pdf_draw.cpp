// Drawing, in the order things lie on each other: decor, icons, text.
#include "record/pdf_draw.hpp"

#include "record/pdf_pictures.hpp"

#include <cairo-pdf.h>

#include <numbers>

namespace waymark::record {

namespace {

constexpr double radius = 8;
constexpr double pi = std::numbers::pi;

void roundedPath(cairo_t* cairo, double x, double y, double width, double height, bool top, bool bottom)
{
    const double above = top ? radius : 0;
    const double below = bottom ? radius : 0;
    cairo_new_path(cairo);
    cairo_arc(cairo, x + above, y + above, above, pi, 1.5 * pi);
    cairo_arc(cairo, x + width - above, y + above, above, 1.5 * pi, 2 * pi);
    cairo_arc(cairo, x + width - below, y + height - below, below, 0, 0.5 * pi);
    cairo_arc(cairo, x + below, y + height - below, below, 0.5 * pi, pi);
    cairo_close_path(cairo);
}

void frame(cairo_t* cairo, const Decor& decor, double y, double height)
{
    const double left = sheet::margin + 0.5;
    const double right = sheet::margin + sheet::content - 0.5;
    if (decor.fill) {
        ink(cairo, *decor.fill);
        roundedPath(cairo, left, y, right - left, height, decor.first, decor.last);
        cairo_fill(cairo);
    }
    if (!decor.last)
        drawRule(cairo, y + height - 0.35, 0.7, colours::line);
    cairo_set_line_width(cairo, decor.thickness);
    ink(cairo, decor.colour);
    const double top = decor.first ? y + radius : y;
    const double end = decor.last ? y + height - radius : y + height;
    cairo_new_path(cairo);
    cairo_move_to(cairo, left, end);
    cairo_line_to(cairo, left, top);
    if (decor.first) {
        cairo_arc(cairo, left + radius, y + radius, radius, pi, 1.5 * pi);
        cairo_arc(cairo, right - radius, y + radius, radius, 1.5 * pi, 2 * pi);
    } else {
        cairo_move_to(cairo, right, top);
    }
    cairo_line_to(cairo, right, end);
    if (decor.last) {
        cairo_arc(cairo, right - radius, y + height - radius, radius, 0, 0.5 * pi);
        cairo_arc(cairo, left + radius, y + height - radius, radius, 0.5 * pi, pi);
    }
    cairo_stroke(cairo);
}

void paint(cairo_t* cairo, const Decor& decor, double y, double height, bool rightToLeft)
{
    switch (decor.kind) {
    case Decor::Kind::none:
        break;
    case Decor::Kind::panel:
        ink(cairo, decor.colour);
        roundedPath(cairo, sheet::margin, y, sheet::content, height, decor.first, decor.last);
        cairo_fill(cairo);
        break;
    case Decor::Kind::bar:
        ink(cairo, decor.colour);
        cairo_rectangle(cairo, sheet::margin + (rightToLeft ? sheet::content - decor.thickness : 0), y,
                        decor.thickness, height);
        cairo_fill(cairo);
        break;
    case Decor::Kind::hairline:
        if (decor.last)
            drawRule(cairo, y + height - decor.thickness, decor.thickness, decor.colour);
        break;
    case Decor::Kind::frame:
        frame(cairo, decor, y, height);
        break;
    }
}

class Pen {
public:
    Pen(cairo_t* cairo, bool rightToLeft, Structure& structure)
        : m_cairo(cairo), m_rightToLeft(rightToLeft), m_structure(structure)
    {}

    void draw(const Placed& placed, std::size_t page)
    {
        const Band& band = placed.band;
        const double height = band.height();
        paint(m_cairo, band.decor, placed.y, height, m_rightToLeft);
        if (!band.bookmark.empty() && !placed.repeated)
            m_structure.bookmark({band.bookmark, page, placed.y});
        for (const Cell& cell : band.cells) {
            const double room = height - band.above - band.below;
            const double own = cell.crest                                       ? cell.width
                               : cell.icon != Icon::none && cell.pieces.empty() ? cell.width
                                                                                : cell.height();
            draw(cell, placed.y + band.above + (cell.middle ? (room - own) / 2 : 0), page, placed.repeated);
        }
    }

private:
    double leftOf(double x, double width) const
    {
        return sheet::margin + (m_rightToLeft ? sheet::content - x - width : x);
    }

    void draw(const Cell& cell, double y, std::size_t page, bool repeated)
    {
        double indent = 0;
        if (cell.crest)
            drawCrest(m_cairo, leftOf(cell.x, 26), y);
        if (cell.icon != Icon::none) {
            const bool beside = !cell.pieces.empty();
            const double size = beside ? cell.pieces.front().height() * 0.78 : cell.width;
            indent = beside ? size * 1.37 : 0;
            const double down = beside        ? (cell.pieces.front().height() - size) / 2
                                : cell.middle ? 0
                                              : size * 0.1;
            drawIcon(m_cairo, cell.icon, cell.iconColour, leftOf(cell.x, size), y + down, size);
        }
        const SetText* title = cell.pieces.empty() ? nullptr : cell.pieces.front().text.get();
        for (std::size_t i = 0; i < cell.pieces.size(); ++i) {
            const Piece& piece = cell.pieces[i];
            const SetText::Line& line = piece.text->lines()[piece.line];
            const bool beside = piece.text.get() == title && !m_rightToLeft;
            y += i == 0 ? 0 : piece.gap;
            cairo_move_to(m_cairo, leftOf(cell.x, cell.width) + (beside ? indent : 0) + line.x,
                          y + line.baseline);
            drawLine(line.line, repeated ? -1 : piece.text->element(), page);
            y += line.height;
        }
    }

    // Each line is a marked piece of its own: some readers (poppler's) stop listening where Cairo writes the
    // blank at a line's end as replacement text, and would lose the rest of the paragraph.
    void drawLine(PangoLayoutLine* line, int element, std::size_t page)
    {
        if (element < 0 || line->length == 0) {
            pango_cairo_show_layout_line(m_cairo, line);
            return;
        }
        m_structure.drawn(element, page);
        cairo_tag_begin(m_cairo, "P", nullptr);
        pango_cairo_show_layout_line(m_cairo, line);
        cairo_tag_end(m_cairo, "P");
    }

    cairo_t* m_cairo;
    bool m_rightToLeft;
    Structure& m_structure;
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count)
{
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

std::optional<std::string> drawn(const std::vector<Page>& pages, const Foot& foot, bool rightToLeft,
                                 Structure& structure)
{
    std::string bytes;
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(append, &bytes, sheet::width, sheet::height);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_tolerance(cairo, 0.01); // the default shows corners on a small circle in print
    Pen pen(cairo, rightToLeft, structure);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Placed& placed : pages[page])
            pen.draw(placed, page);
        foot.draw(cairo, page, pages.size());
        cairo_show_page(cairo);
    }
    cairo_status_t status = cairo_status(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    return bytes;
}

} // namespace waymark::record
