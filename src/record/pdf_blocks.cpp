// How running text looks on paper, and what it is called in the structure tree. Measures are points.
#include "record/pdf_blocks.hpp"

#include "record/pdf_setter.hpp"

#include <algorithm>

namespace waymark::record {

Shade shadeOf(Tone tone)
{
    switch (tone) {
    case Tone::well:
        return {colours::well, colours::wellTint};
    case Tone::worry:
        return {colours::worry, colours::worryTint};
    case Tone::need:
        return {colours::need, colours::needTint};
    case Tone::plain:
        break;
    }
    return {colours::accent, colours::accentTint};
}

Cell Setter::cell(double x, double width, const Text& text, const Style& style, int id) const
{
    Cell cell{x, width, {}};
    if (!text.runs.empty())
        cell.add(set(text, style, width, id));
    return cell;
}

Band& Setter::put(Band band)
{
    m_bands.push_back(std::move(band));
    return m_bands.back();
}

void Setter::lines(Cell& cell, const std::vector<std::string>& lines, const Style& first, const Style& others)
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        cell.add(set(lines[i], i == 0 ? first : others, cell.width, element(Structure::root, "P")));
}

void Setter::letterhead(const Document& document)
{
    constexpr double crest = 26;
    constexpr double gap = 8.5;
    const double left = (sheet::content - crest - gap) * 0.55;
    Band band;
    band.above = 1;
    band.below = 11.5;
    band.minimum = crest;
    band.decor = {Decor::Kind::hairline, colours::accent, 2, {}};
    Cell mark{0, crest, {}};
    mark.crest = true;
    mark.middle = true;
    Cell name{crest + gap, left, {}};
    name.middle = true;
    if (!document.authority.name.empty())
        lines(name, {document.authority.name}, styles::authority, styles::small);
    if (!document.authority.service.empty())
        lines(name, {document.authority.service}, styles::small, styles::small);
    const double x = crest + gap + left + 12;
    Cell copy{x, sheet::content - x, {}};
    copy.middle = true;
    Style quiet = styles::small;
    quiet.atEnd = true;
    Style loud = quiet;
    loud.weight = styles::semibold;
    loud.colour = colours::ink;
    if (!document.authority.contact.empty()) {
        lines(copy, document.authority.contact, quiet, quiet);
    } else if (!document.recipient.empty()) {
        lines(copy, {filled(document.words.copyFor, {{"{name}", document.recipient}})}, loud, quiet);
        if (!document.instruction.empty())
            lines(copy, {document.instruction}, quiet, quiet);
    }
    band.cells = {mark, name, copy};
    put(std::move(band));
}

void Setter::rehearsal(const std::string& words)
{
    (*this)(Callout{words, {}, Icon::warn, Tone::worry});
    m_bands.back().gap = 11;
}

void Setter::title(const Document& document)
{
    if (!hasOwnTitle(document) && !document.title.empty())
        heading(document.title, 1, styles::title, 15.5, 0);
    if (document.subtitle.empty())
        return;
    Band band;
    band.gap = 1;
    band.cells = {
        cell(0, sheet::content, document.subtitle, styles::subtitle, element(Structure::root, "P"))};
    put(std::move(band));
}

void Setter::heading(const std::string& text, int level, const Style& style, double gap, double below)
{
    Band band;
    band.gap = gap;
    band.below = below;
    band.keepWithNext = true;
    const int id = element(Structure::root, "H" + std::to_string(level));
    band.cells = {cell(0, sheet::content, text, style, id)};
    band.bookmark = level <= 2 ? text : std::string();
    put(std::move(band));
}

void Setter::operator()(const Heading& given)
{
    if (given.level == 1)
        heading(given.text, 1, styles::letterTitle, 10, 5);
    else if (given.level == 2)
        heading(given.text, 2, styles::heading, 13.5, 2);
    else
        heading(given.text, given.level, styles::smallHeading, 11, 1);
}

void Setter::operator()(const Paragraph& paragraph)
{
    Band band;
    band.gap = 8.5;
    if (!m_bands.empty() && m_bands.back().keepWithNext)
        band.gap = 1;
    band.cells = {cell(0, sheet::content, paragraph.text, styles::body, element(Structure::root, "P"))};
    put(std::move(band));
}

void Setter::operator()(const List& list)
{
    const int id = element(Structure::root, "L");
    m_structure.at(id).numbering = list.numbered ? "Decimal" : "Disc";
    const std::string last = std::to_string(list.items.size()) + ".";
    const double indent = std::max(scaled(15), m_type.natural(last, styles::body) + 8);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const int item = element(id, "LI");
        Band band;
        band.gap = i > 0 ? 3.5 : m_bands.back().keepWithNext ? 1 : 7;
        const std::string label = list.numbered ? std::to_string(i + 1) + "." : "•";
        Style mark = styles::body;
        mark.colour = colours::accent;
        mark.weight = styles::semibold;
        band.cells.push_back(cell(1, indent - 2, label, mark, element(item, "Lbl")));
        band.cells.push_back(
            cell(indent, sheet::content - indent, list.items[i], styles::body, element(item, "LBody")));
        put(std::move(band));
    }
}

void Setter::operator()(const Quote& quote)
{
    constexpr double indent = 13.5;
    const int id = element(Structure::root, "BlockQuote");
    Band band;
    band.gap = m_bands.back().keepWithNext ? 2.5 : 10;
    band.above = band.below = 2;
    band.decor = {Decor::Kind::bar, colours::accent, 2.6, {}};
    band.cells = {cell(indent, sheet::content - indent, quote.text, styles::body, element(id, "P"))};
    if (!quote.who.empty())
        band.cells.front().add(set(quote.who, styles::quietBody, sheet::content - indent, element(id, "P")),
                               1);
    put(std::move(band));
}

void Setter::operator()(const Callout& callout)
{
    const double indent = callout.icon == Icon::none ? 12.5 : scaled(36);
    Text text = callout.text;
    if (!callout.strong.empty())
        text.runs.insert(text.runs.begin(), strong(callout.strong + (text.runs.empty() ? "" : " ")));
    const Shade shade = shadeOf(callout.tone);
    Band band;
    band.gap = 14;
    band.above = band.below = 8;
    band.wholeUpTo = 0.5;
    band.decor = {Decor::Kind::panel, shade.tint, 0, {}};
    Cell mark{scaled(13), scaled(14), {}};
    mark.icon = callout.icon;
    mark.iconColour = shade.ink;
    mark.middle = true;
    band.cells = {mark, cell(indent, sheet::content - indent - 12.5, text, styles::body,
                             element(Structure::root, "P"))};
    put(std::move(band));
}

void Setter::operator()(const Steps& steps)
{
    const bool icons = std::any_of(steps.steps.begin(), steps.steps.end(),
                                   [](const Steps::Step& step) { return step.icon != Icon::none; });
    Style when = styles::body;
    when.weight = styles::semibold;
    double widest = 0;
    for (const Steps::Step& step : steps.steps)
        widest = std::max(widest, m_type.natural(step.when, when) + 1);
    const double start = icons ? scaled(26) : 0;
    const double width = std::min(widest, sheet::content * 0.4 - start);
    const double x = start + width + (widest > 0 ? 23 : 0);
    const int list = element(Structure::root, "L");
    for (std::size_t i = 0; i < steps.steps.size(); ++i) {
        const Steps::Step& step = steps.steps[i];
        const int item = element(list, "LI");
        Band band;
        band.gap = i > 0 ? 4.2 : m_bands.back().keepWithNext ? 1 : 8;
        band.wholeUpTo = 0.5;
        band.cells.push_back(
            cell(start, width, step.when, when, step.when.empty() ? -1 : element(item, "Lbl")));
        band.cells.push_back(cell(x, sheet::content - x, step.what, styles::body,
                                  step.what.runs.empty() ? -1 : element(item, "LBody")));
        Cell mark{1, scaled(14), {}};
        mark.icon = step.icon;
        band.cells.push_back(mark);
        put(std::move(band));
    }
}

void Setter::operator()(const Opening& opening)
{
    const double half = (sheet::content - 20) / 2;
    Style first = styles::body;
    first.weight = styles::semibold;
    Style end = styles::quietBody;
    end.atEnd = true;
    Cell to{0, half, {}};
    lines(to, opening.to, first, styles::quietBody);
    Cell reference{half + 20, half, {}};
    lines(reference, opening.reference, end, end);
    Band band;
    band.gap = 15;
    band.below = 1.5;
    band.cells = {to, reference};
    put(std::move(band));
}

void Setter::operator()(const Signature& signature)
{
    Cell cell{0, sheet::content, {}};
    if (!signature.name.empty())
        lines(cell, {signature.name}, styles::signature, styles::signature);
    if (!signature.role.empty())
        lines(cell, {signature.role}, styles::quietBody, styles::quietBody);
    Band band;
    band.gap = 13;
    band.wholeUpTo = 0.5;
    band.cells = {cell};
    put(std::move(band));
}

void Setter::operator()(const Rule&)
{
    Band band;
    band.gap = 11;
    band.below = 2;
    band.minimum = 0.7;
    band.decor = {Decor::Kind::hairline, colours::line, 0.7, {}};
    put(std::move(band));
}

std::vector<Band> setBands(const Document& document, const Typesetter& typesetter, Structure& structure)
{
    Setter setter(typesetter, structure);
    setter.letterhead(document);
    if (document.rehearsal)
        setter.rehearsal(document.words.rehearsal);
    setter.title(document);
    for (const Block& block : document.blocks)
        std::visit(setter, block);
    return setter.taken();
}

} // namespace waymark::record
