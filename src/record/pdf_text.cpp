// How texts are set: shaping, breaking and bidirectional order are Pango's; the even pitch of lines is ours.
#include "record/pdf_text.hpp"

#include <algorithm>

namespace waymark::record {

namespace {

struct FontFree {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Font = std::unique_ptr<PangoFontDescription, FontFree>;

Font fontOf(const Style& style, double scale)
{
    Font font(pango_font_description_new());
    pango_font_description_set_family_static(
        font.get(), style.face == Face::display
                        ? "Inter Display, Inter, Noto Sans, Noto Sans Arabic, sans-serif"
                        : "Inter, Noto Sans, Noto Sans Arabic, sans-serif");
    pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
    pango_font_description_set_absolute_size(font.get(), style.size * scale * PANGO_SCALE);
    return font;
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

PangoAttribute* inked(const Colour& colour)
{
    const auto part = [](double value) { return static_cast<guint16>(value * 65535); };
    return pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue));
}

bool isLettered(const std::string& text)
{
    for (const char* at = text.c_str(); *at; at = g_utf8_next_char(at))
        if (g_unichar_isalpha(g_utf8_get_char(at)))
            return true;
    return false;
}

double points(int units)
{
    return static_cast<double>(units) / PANGO_SCALE;
}

} // namespace

Typesetter::Typesetter(const Document& document)
    : m_fonts(pango_cairo_font_map_new()),
      m_scale(document.print == Print::large ? 16.0 / 12 : 1),
      m_rightToLeft(record::rightToLeft(document.language))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
    m_context = context(document.language, m_rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    m_neutral = context(document.language, PANGO_DIRECTION_LTR);
}

Owned<PangoContext> Typesetter::context(const std::string& language, PangoDirection direction) const
{
    Owned<PangoContext> context(pango_font_map_create_context(m_fonts.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), direction);
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    return context;
}

Owned<PangoLayout> Typesetter::layout(const Text& text, const Style& style) const
{
    PangoAttrList* attributes = pango_attr_list_new();
    std::string whole;
    for (const Run& run : text.runs) {
        const std::size_t from = whole.size();
        whole += run.text;
        add(attributes, inked(run.quiet ? colours::ink2 : style.colour), from, whole.size());
        if (run.strong)
            add(attributes,
                pango_attr_weight_new(static_cast<PangoWeight>(std::max(styles::semibold, style.weight))),
                from, whole.size());
    }
    // A screen reader lost every word after a ligature; a hyphen put into a long number would be read as its
    // own.
    add(attributes, pango_attr_font_features_new("liga=0"), 0, whole.size());
    add(attributes, pango_attr_insert_hyphens_new(FALSE), 0, whole.size());
    Owned<PangoLayout> layout(pango_layout_new(isLettered(whole) ? m_context.get() : m_neutral.get()));
    pango_layout_set_text(layout.get(), whole.data(), static_cast<int>(whole.size()));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_font_description(layout.get(), fontOf(style, m_scale).get());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

std::shared_ptr<const SetText> Typesetter::lines(Owned<PangoLayout> layout, const Style& style, double width,
                                                 int element) const
{
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    PangoFontMetrics* metrics =
        pango_context_get_metrics(m_context.get(), fontOf(style, m_scale).get(), nullptr);
    const double ascent = points(pango_font_metrics_get_ascent(metrics));
    const double descent = points(pango_font_metrics_get_descent(metrics));
    pango_font_metrics_unref(metrics);
    const double pitch = style.pitch * m_scale;
    const double even = (pitch - ascent - descent) / 2 + ascent;

    std::vector<SetText::Line> lines;
    PangoLayoutIter* at = pango_layout_get_iter(layout.get());
    do {
        PangoRectangle drawn;
        PangoRectangle box;
        pango_layout_iter_get_line_extents(at, &drawn, &box);
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(at);
        // In a paper from left to right, a line in Arabic begins at the right; a paper from right to left
        // holds foreign names and numbers rather than paragraphs, and keeps them at its own side.
        const bool leansRight = line->resolved_dir == PANGO_DIRECTION_RTL;
        const bool right = m_rightToLeft ? !style.atEnd : style.atEnd || leansRight;
        // Lines keep an even pitch whatever font falls in; only ink that would touch its neighbours makes
        // room.
        const double over = points(pango_layout_iter_get_baseline(at) - drawn.y) - even;
        const double under =
            points(drawn.y + drawn.height - pango_layout_iter_get_baseline(at)) - (pitch - even);
        lines.push_back({line, right ? std::max(0.0, width - points(box.width)) : 0,
                         even + std::max(0.0, over), pitch + std::max(0.0, over) + std::max(0.0, under)});
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return std::make_shared<const SetText>(std::move(layout), std::move(lines), width, element);
}

std::shared_ptr<const SetText> Typesetter::set(const Text& text, const Style& style, double width,
                                               int element) const
{
    return lines(layout(text, style), style, width, element);
}

std::shared_ptr<const SetText> Typesetter::setShort(const Text& text, const Style& style, double width) const
{
    auto set = layout(text, style);
    pango_layout_set_height(set.get(), -3);
    pango_layout_set_ellipsize(set.get(), PANGO_ELLIPSIZE_END);
    return lines(std::move(set), style, width, -1);
}

double Typesetter::natural(const Text& text, const Style& style) const
{
    int width = 0;
    pango_layout_get_size(layout(text, style).get(), &width, nullptr);
    return points(width);
}

double Typesetter::longestWord(const Text& text, const Style& style) const
{
    auto set = layout(text, style);
    pango_layout_set_wrap(set.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(set.get(), 0);
    int width = 0;
    pango_layout_get_size(set.get(), &width, nullptr);
    return points(width);
}

} // namespace waymark::record
