// Sets blocks into bands, one kind of block at a time: running text in pdf_blocks.cpp, what stands in columns
// in pdf_tables.cpp. Lives for one paper, on one thread; the typesetter and the structure must outlive it.
#pragma once

#include "record/pdf_bands.hpp"
#include "record/pdf_structure.hpp"

namespace waymark::record {

struct Shade {
    Colour ink;
    Colour tint;
};

[[nodiscard]] Shade shadeOf(Tone tone);

class Setter {
public:
    Setter(const Typesetter& typesetter, Structure& structure) : m_type(typesetter), m_structure(structure) {}

    std::vector<Band> taken() { return std::move(m_bands); }
    void letterhead(const Document& document);
    void title(const Document& document);
    void rehearsal(const std::string& words);

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Facts& facts);
    void operator()(const Table& table);
    void operator()(const List& list);
    void operator()(const Quote& quote);
    void operator()(const Columns& columns);
    void operator()(const Callout& callout);
    void operator()(const Steps& steps);
    void operator()(const Opening& opening);
    void operator()(const Signature& signature);
    void operator()(const Rule&);

private:
    double scaled(double points) const { return points * m_type.scale(); }
    int element(int parent, const std::string& role) { return m_structure.add(parent, role); }
    std::shared_ptr<const SetText> set(const Text& text, const Style& style, double width, int id) const
    {
        return m_type.set(text, style, width, id);
    }
    Cell cell(double x, double width, const Text& text, const Style& style, int id) const;
    Band& put(Band band);
    void heading(const std::string& text, int level, const Style& style, double gap, double below);
    void factRow(const std::vector<Facts::Fact>& facts, const std::vector<double>& widths, int list,
                 bool first, bool last);
    Band tableRow(const Table& table, const std::vector<Text>& texts, const std::vector<double>& widths,
                  int row, bool head);
    std::vector<double> tableWidths(const Table& table) const;
    Cell column(const Columns::Column& column, int level, double x, double width);
    void lines(Cell& cell, const std::vector<std::string>& lines, const Style& first, const Style& others);

    const Typesetter& m_type;
    Structure& m_structure;
    std::vector<Band> m_bands;
};

} // namespace waymark::record
