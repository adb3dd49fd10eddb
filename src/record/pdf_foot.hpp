// The foot of every page: whose copy, its check, "Page 1 of 5", and that it is a rehearsal. The document and
// the typesetter must outlive it.
#pragma once

#include "record/pdf_text.hpp"

namespace waymark::record {

class Foot {
public:
    Foot(const Document& document, const Typesetter& typesetter);
    // Where the page's own lines end, points from the top.
    double bottom() const { return m_line - sheet::footerGap; }
    void draw(cairo_t* cairo, std::size_t page, std::size_t pages) const;

private:
    void put(cairo_t* cairo, const SetText& text, double x, double width, double y) const;

    const Document& m_document;
    const Typesetter& m_type;
    double m_endWidth;
    double m_checkWidth;
    double m_check; // where it begins, from the content's left
    double m_line;
    std::shared_ptr<const SetText> m_left;
};

} // namespace waymark::record
