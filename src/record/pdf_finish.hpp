// Gives a drawn PDF what Cairo cannot: the structure tree, artifacts, language, title, bookmarks, metadata.
// Pure.
#pragma once

#include "record/pdf.hpp"
#include "record/pdf_structure.hpp"

#include <string>

namespace waymark::record {

// REQUIRES: `drawn` comes from drawn() with this structure. Failures: as pdf().
[[nodiscard]] Result<std::vector<std::uint8_t>> finished(const std::string& drawn, const Structure& structure,
                                                         const Document& document, const Stamp& stamp);

} // namespace waymark::record
