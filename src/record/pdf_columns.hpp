// How wide a table's columns are. Pure; any thread.
#pragma once

#include <vector>

namespace waymark::record {

struct Wish {
    double natural; // width that breaks no line
    double word;    // width that breaks no word
};

enum class Spare { toLast, shared };

// Widths that sum to `room` at most: columns that fit keep their natural width, the others share what is left
// by need, down to their longest word; a spare goes to the last column or is shared out. All points.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<Wish>& wishes, double room, Spare spare);

} // namespace waymark::record
