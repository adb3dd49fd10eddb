// Draws laid-out pages with Cairo. What is read out is enclosed in Cairo's tags, one piece of text each, and
// told to the structure in the same order; all else (rules, panels, icons, the page's foot) is left outside
// of any tag.
#pragma once

#include "record/pdf_bands.hpp"
#include "record/pdf_foot.hpp"
#include "record/pdf_structure.hpp"

#include <optional>
#include <string>

namespace waymark::record {

// The drawn PDF, still without its structure; nothing when Cairo failed. Bookmarks are added to the
// structure.
[[nodiscard]] std::optional<std::string> drawn(const std::vector<Page>& pages, const Foot& foot,
                                               bool rightToLeft, Structure& structure);

} // namespace waymark::record
