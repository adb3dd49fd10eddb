// Between blocks and pages: a paper is a stack of bands, each a row of cells, each cell a stack of set lines.
// Bands know where they may be cut; pages() cuts and stacks them. Values; one thread.
#pragma once

#include "record/pdf_text.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::record {

struct Piece {
    std::shared_ptr<const SetText> text;
    std::size_t line = 0;
    double gap = 0; // above this line, unless it comes first
    double height() const { return text->lines()[line].height; }
};

struct Cell {
    double x = 0; // from the content's left, points
    double width = 0;
    std::vector<Piece> pieces;
    Icon icon = Icon::none; // drawn in the cell's first line
    Colour iconColour = colours::accent;
    bool crest = false;  // the authority's mark instead of an icon
    bool middle = false; // stands in the middle of the band's height

    void add(const std::shared_ptr<const SetText>& text, double gap = 0);
    double height() const;
};

// What is painted behind a band. A panel or frame may go over several bands: first and last have the round
// corners.
struct Decor {
    enum class Kind { none, panel, bar, hairline, frame };
    Kind kind = Kind::none;
    Colour colour = colours::line; // panel: the fill; bar and hairline: the line
    double thickness = 0;          // bar and hairline
    std::optional<Colour> fill;    // frame: behind its head
    bool first = true;
    bool last = true;
};

struct Band {
    double gap = 0;              // above, when it is not the first on its page
    double above = 0, below = 0; // between its edge and its lines
    std::vector<Cell> cells;
    Decor decor;
    bool keepWithNext = false;
    double wholeUpTo = 0;               // is not cut while it is lower than this share of a page
    std::shared_ptr<const Band> header; // a table's head, repeated where the table goes on
    std::string bookmark;
    double minimum = 0; // height without any line: an icon's, a rule's

    double height() const;
    // Cuts off what fits into `room` points, at least one line if `force`. Nothing fits: no head.
    struct Cut;
    Cut cut(double room, bool force) const;
    double startHeight() const; // the least that may stand at a page's foot
};

struct Band::Cut {
    std::optional<Band> head;
    std::optional<Band> rest;
};

struct Placed {
    Band band;
    double y;              // of its top edge, from the sheet's top
    bool repeated = false; // a table's head again: seen, but not read out twice
};

using Page = std::vector<Placed>;

// Stacks bands into pages whose lines end above `bottom`. Always at least one page.
[[nodiscard]] std::vector<Page> pages(const std::vector<Band>& bands, double bottom);

} // namespace waymark::record
