// Sets user text into lines of a given width. One Typesetter per paper, on one thread; the texts it sets keep
// what they need of it alive.
#pragma once

#include "record/document.hpp"
#include "record/pdf_style.hpp"

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <vector>

namespace waymark::record {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

// A text broken into lines. Immutable.
class SetText {
public:
    struct Line {
        PangoLayoutLine* line; // owned by the layout
        double x;              // from the left of the text's box, as direction and alignment ask
        double baseline;       // from the line's top
        double height;
    };

    SetText(Owned<PangoLayout> layout, std::vector<Line> lines, double width, int element)
        : m_layout(std::move(layout)), m_lines(std::move(lines)), m_width(width), m_element(element)
    {}
    const std::vector<Line>& lines() const { return m_lines; }
    double width() const { return m_width; }  // of the box it was set in
    int element() const { return m_element; } // in the structure tree; -1: not part of it

private:
    Owned<PangoLayout> m_layout;
    std::vector<Line> m_lines;
    double m_width;
    int m_element;
};

class Typesetter {
public:
    explicit Typesetter(const Document& document);

    // No line is wider than `width` points: a longer word is broken.
    [[nodiscard]] std::shared_ptr<const SetText> set(const Text& text, const Style& style, double width,
                                                     int element) const;
    // As set(), but of three lines at most, the rest cut with an ellipsis: for the foot of the page.
    [[nodiscard]] std::shared_ptr<const SetText> setShort(const Text& text, const Style& style,
                                                          double width) const;
    [[nodiscard]] double natural(const Text& text,
                                 const Style& style) const; // width without any break, points
    [[nodiscard]] double longestWord(const Text& text, const Style& style) const; // points
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

private:
    Owned<PangoContext> context(const std::string& language, PangoDirection direction) const;
    Owned<PangoLayout> layout(const Text& text, const Style& style) const;
    std::shared_ptr<const SetText> lines(Owned<PangoLayout> layout, const Style& style, double width,
                                         int element) const;

    Owned<PangoFontMap> m_fonts;
    Owned<PangoContext> m_context;
    Owned<PangoContext> m_neutral; // for texts without a letter: a telephone number is not turned round
    double m_scale;
    bool m_rightToLeft;
};

} // namespace waymark::record
