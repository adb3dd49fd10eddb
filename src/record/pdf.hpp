// Writes a paper as a tagged PDF (A4, PDF/UA structure): Pango and Cairo set and draw it, then libqpdf gives
// it its structure tree, language, title and metadata. Reentrant: each call brings its own font map; any
// thread.
#pragma once

#include "conference/result.hpp"
#include "record/document.hpp"

#include <cstdint>
#include <vector>

namespace waymark::record {

// What the file says about its own making. The same document and stamp give the same bytes (with the same
// fonts and libraries): nothing random, no clock.
struct Stamp {
    std::int64_t created = 0; // seconds since 1970, UTC
};

// Failures: "paper-drawing" (Cairo: out of memory), "paper-structure" (the drawn pages and their structure
// disagree), "paper-file" (libqpdf).
[[nodiscard]] Result<std::vector<std::uint8_t>> pdf(const Document& document, const Stamp& stamp);

} // namespace waymark::record
