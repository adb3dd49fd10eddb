// The dark and light squares of a QR code (ISO/IEC 18004), as libqrencode makes them. Pure; any thread.
#pragma once

#include <QString>

#include <vector>

namespace waymark::theme {

struct QrMatrix {
    int side = 0;           // squares along one edge; 0: the text cannot be written as a code
    std::vector<bool> dark; // row by row, side * side of them

    [[nodiscard]] bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y) * side + x]; }
};

// Every reader asks for this many light squares around a code.
inline constexpr int qrQuiet = 4;

// With a quarter of it readable again when a thumb or a fold hides it.
[[nodiscard]] QrMatrix qrMatrix(const QString& text);

} // namespace waymark::theme
