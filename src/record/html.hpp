// Writes a paper as one HTML5 file that stands alone: no script, nothing fetched. The most accessible form;
// readable on a telephone and in print. Pure; any thread.
#pragma once

#include "record/document.hpp"

#include <string>

namespace waymark::record {

// UTF-8, deterministic. Cannot fail: whatever text comes in is escaped.
[[nodiscard]] std::string html(const Document& document);

} // namespace waymark::record
