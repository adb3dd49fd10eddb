// Sets a document's blocks into bands and writes their structure down on the way. The typesetter and the
// structure must outlive the call; one thread.
#pragma once

#include "record/pdf_bands.hpp"
#include "record/pdf_structure.hpp"

namespace waymark::record {

// The first page's letterhead (authority, whose copy this is), the title, then every block. `document` is
// tidied.
[[nodiscard]] std::vector<Band> setBands(const Document& document, const Typesetter& typesetter,
                                         Structure& structure);

} // namespace waymark::record
