// The printed paper's measures (points), type and colours, from the design's tokens. Constant data.
#pragma once

#include <cstdint>

namespace waymark::record {

struct Colour {
    double red, green, blue;
};

constexpr Colour colour(std::uint32_t hex)
{
    return {(hex >> 16 & 0xFF) / 255.0, (hex >> 8 & 0xFF) / 255.0, (hex & 0xFF) / 255.0};
}

namespace colours {
inline constexpr Colour ink = colour(0x17252B), ink2 = colour(0x434F54), accent = colour(0x09565A),
                        well = colour(0x145534), worry = colour(0x763D04), need = colour(0x1E4A80),
                        edge = colour(0x857F72), line = colour(0xDED8CB), accentTint = colour(0xE1EFEE),
                        wellTint = colour(0xE6F1E8), worryTint = colour(0xFBEEDC),
                        needTint = colour(0xE6EDF7), hill = colour(0x6FA196), sun = colour(0xC98A2B);
} // namespace colours

namespace sheet {
inline constexpr double width = 595.276, height = 841.89, margin = 48.2, content = width - 2 * margin;
inline constexpr double firstTop = 34, top = 48, footerGap = 9;
} // namespace sheet

enum class Face { text, display };

// size and pitch (from baseline to baseline) are for clear print; large print multiplies both.
struct Style {
    double size;
    double pitch;
    int weight = 400;
    Colour colour = colours::ink;
    Face face = Face::text;
    bool atEnd = false; // set against the end of the line: the right in a paper that runs left to right
};

namespace styles {
inline constexpr int semibold = 600, bold = 700;
inline constexpr Style body{12, 17}, cell{12, 16.5}, quietBody{12, 17, 400, colours::ink2},
    columnHead{12, 16.5, semibold, colours::ink2}, framedHead{12, 17, semibold, colours::accent},
    title{22, 27, bold, colours::ink, Face::display}, letterTitle{18, 23, bold, colours::ink, Face::display},
    subtitle{14, 19}, heading{14, 19, bold}, smallHeading{12.6, 17, bold},
    factLabel{10.4, 15, semibold, colours::accent}, authority{13, 16, semibold},
    small{9.6, 13, 400, colours::ink2}, footer{9.6, 12.5, 400, colours::ink2}, signature{15, 20, 500};
} // namespace styles

} // namespace waymark::record
