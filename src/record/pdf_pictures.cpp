// Outlines come as text (document.hpp): one string for paper and web page.
#include "record/pdf_pictures.hpp"

#include <locale>
#include <numbers>
#include <sstream>
#include <string>

namespace waymark::record {

void ink(cairo_t* cairo, const Colour& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

void drawRule(cairo_t* cairo, double y, double thickness, const Colour& colour)
{
    ink(cairo, colour);
    cairo_rectangle(cairo, sheet::margin, y, sheet::content, thickness);
    cairo_fill(cairo);
}

void drawIcon(cairo_t* cairo, Icon icon, const Colour& colour, double x, double y, double size)
{
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, size / 24, size / 24);
    cairo_set_line_width(cairo, 2);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    ink(cairo, colour);
    std::istringstream path{std::string(outline(icon))};
    path.imbue(std::locale::classic());
    double p[6];
    for (char command = 0; path >> command;) {
        const int numbers = command == 'C' ? 6 : command == 'Z' ? 0 : 2;
        for (int i = 0; i < numbers; ++i)
            path >> p[i];
        if (command == 'M')
            cairo_move_to(cairo, p[0], p[1]);
        else if (command == 'L')
            cairo_line_to(cairo, p[0], p[1]);
        else if (command == 'C')
            cairo_curve_to(cairo, p[0], p[1], p[2], p[3], p[4], p[5]);
        else
            cairo_close_path(cairo);
    }
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

// Hills and a sun in a ring: what the sample authority's letterhead shows. The same drawing is in html.cpp.
void drawCrest(cairo_t* cairo, double x, double y)
{
    const auto ring = [&] { cairo_arc(cairo, 13, 13, 12.4, 0, 2 * std::numbers::pi); };
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_save(cairo);
    ring();
    cairo_clip(cairo);
    ink(cairo, colours::accentTint);
    cairo_rectangle(cairo, 0, 0, 26, 26);
    cairo_fill(cairo);
    ink(cairo, colours::sun);
    cairo_arc(cairo, 17.4, 9.2, 3, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
    ink(cairo, colours::hill);
    cairo_move_to(cairo, 0, 16);
    cairo_curve_to(cairo, 5, 11, 10, 12, 15, 15.5);
    cairo_curve_to(cairo, 19, 18, 23, 16.5, 26, 15);
    cairo_line_to(cairo, 26, 26);
    cairo_line_to(cairo, 0, 26);
    cairo_fill(cairo);
    ink(cairo, colours::accent);
    cairo_move_to(cairo, 0, 20);
    cairo_curve_to(cairo, 6, 16.5, 12, 18, 17, 20.5);
    cairo_curve_to(cairo, 21, 22, 24, 21, 26, 20);
    cairo_line_to(cairo, 26, 26);
    cairo_line_to(cairo, 0, 26);
    cairo_fill(cairo);
    cairo_restore(cairo);
    ring();
    cairo_set_line_width(cairo, 1);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

} // namespace waymark::record
