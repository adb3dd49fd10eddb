// Which page is shown how: the table of variants that pictures are made of and tests measure. Every page in every
// combination would be some thousand pictures; faults come from two causes that meet (large text in a long language), so
// that every pair of values occurs, and each page is besides seen plain and at its hardest. No clock, no chance: the same
// table on every machine.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::gallery {

enum class Look { light, dark, contrast }; // as Theme.Look
enum class Language { english, welsh, pseudo };

struct Variant
{
    int page = 0; // into pages()
    Look look = Look::light;
    bool large = false; // text at 200 %
    Language language = Language::english;
    bool mirrored = false; // right to left

    friend bool operator==(const Variant &, const Variant &) = default;
};

// The pages' names, "Buttons" for ButtonsPage.qml, in the order of the alphabet.
[[nodiscard]] QStringList pages();

// Each pair of values of any two columns; each page light, at 100 %, in English; each page at 200 % in the pseudo-language;
// each page mirrored. In the order of the pages.
[[nodiscard]] std::vector<Variant> pairwise(int pages);

// "en", "cy", "pseudo".
[[nodiscard]] QString code(Language language);

// "Buttons-dark-200-pseudo-rtl"
[[nodiscard]] QString nameOf(const Variant &variant);

} // namespace waymark::gallery
