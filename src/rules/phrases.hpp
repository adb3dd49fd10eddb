// Whether a text says a protected phrase, however it is written: case, spacing and punctuation, accents, common
// abbreviations of addresses, numbers in words, one slip of the pen, and the forms of postcodes and telephone numbers.
// Pure text; who may read it is not known here. It errs on the side of finding: the chair can put a line up all the same.
#pragma once

#include <string>
#include <string_view>

namespace waymark::rules {

// Letters and digits only, lower case, without accents: "LARCH  house" and "Larch-House" are the same.
[[nodiscard]] std::string folded(std::string_view text);

// The same, word by word in one spelling: "Flat twelve, Larch Hse" is "flat12larchhouse".
[[nodiscard]] std::string plainly(std::string_view text);

// Whether `text` says `phrase` in any of those ways. An empty phrase is never said.
[[nodiscard]] bool says(std::string_view text, std::string_view phrase);

} // namespace waymark::rules
