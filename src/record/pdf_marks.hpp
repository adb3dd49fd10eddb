// Rewrites one page's drawing commands so that every mark on it is either a piece of the structure tree or an
// artifact (a rule, a panel, the page's foot), as PDF/UA asks. Pure.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace waymark::record {

struct MarkedPage {
    std::string commands;
    std::size_t marks; // how many pieces were found; must be as many as roles were given
};

// roles: the structure type of each marked piece, in the order drawn; their numbers on the page become 0, 1,
// 2 … Throws what libqpdf throws.
[[nodiscard]] MarkedPage marked(QPDFObjectHandle page, const std::vector<std::string>& roles);

} // namespace waymark::record
