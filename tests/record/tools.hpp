// What the tests ask of a finished PDF, answered by Poppler's and qpdf's own programs: other people's reading
// of it.
#pragma once

#include "record/pdf.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::record::tools {

// A PDF in a file of its own, gone with this object.
class Printed {
public:
    explicit Printed(const Document& document, const Stamp& stamp = {1794326400});
    ~Printed();
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;

    [[nodiscard]] std::string text(int page = 0) const;                   // pdftotext; 0: all pages
    [[nodiscard]] std::string info(const std::string& option = {}) const; // pdfinfo
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] std::string commands() const; // every object and drawing command, uncompressed
    [[nodiscard]] int checked() const;          // qpdf --check: 0 is clean
    struct Word {
        double left, top, right, bottom; // points from the page's top left corner
        std::string text;
    };
    [[nodiscard]] std::vector<Word> words() const;

private:
    std::string run(const std::string& command) const;

    std::filesystem::path m_file;
};

// One blank for any run of blanks, no direction marks: for comparing what was said, not how lines fell.
[[nodiscard]] std::string flat(const std::string& text);
[[nodiscard]] bool holds(const std::string& whole, const std::string& part); // both made flat
[[nodiscard]] int count(const std::string& whole, const std::string& part);

} // namespace waymark::record::tools
