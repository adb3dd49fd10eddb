// The small drawings on paper: icons, the crest, rules over the whole width. They leave Cairo's state as it
// was, but for colour and path.
#pragma once

#include "record/document.hpp"
#include "record/pdf_style.hpp"

#include <cairo.h>

namespace waymark::record {

void ink(cairo_t* cairo, const Colour& colour);
void drawRule(cairo_t* cairo, double y, double thickness, const Colour& colour);
void drawIcon(cairo_t* cairo, Icon icon, const Colour& colour, double x, double y, double size);
void drawCrest(cairo_t* cairo, double x, double y); // 26 points wide and high

} // namespace waymark::record
