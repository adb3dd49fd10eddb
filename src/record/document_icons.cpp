// The outlines of the icons papers use: the drawings of design's icon set with arcs and circles turned into
// curves, so that one string serves both the PDF's pen and the HTML's <path>. Constant data.
#include "record/document.hpp"

namespace waymark::record {

std::string_view outline(Icon icon)
{
    switch (icon) {
    case Icon::none:
        return {};
    case Icon::sun:
        return "M 16 12 C 16 14.21 14.21 16 12 16 C 9.79 16 8 14.21 8 12 C 8 9.79 9.79 8 12 8 C 14.21 8 "
               "16 9.79 16 12 Z M 12 3 L 12 5 M 12 19 L 12 21 M 3 12 L 5 12 M 19 12 L 21 12 M 5.6 5.6 L "
               "7 7 M 17 17 L 18.4 18.4 M 5.6 18.4 L 7 17 M 17 7 L 18.4 5.6";
    case Icon::cloud:
        return "M 7 18.5 C 4.79 18.61 2.91 16.91 2.8 14.7 C 2.69 12.49 4.39 10.61 6.6 10.5 C 6.94 8 8.93 "
               "6.05 11.43 5.77 C 13.94 5.48 16.31 6.94 17.2 9.3 C 19.37 9.8 20.89 11.76 20.84 13.98 C "
               "20.79 16.21 19.19 18.09 17 18.5 Z";
    case Icon::sign:
        return "M 12 3 L 12 21 M 8.5 21 L 15.5 21 M 5.5 5 L 15.5 5 L 18.5 8 L 15.5 11 L 5.5 11 Z";
    case Icon::pen:
        return "M 4.5 19.5 L 5.5 15.3 L 16 4.8 C 16.34 4.45 16.81 4.24 17.3 4.24 C 17.79 4.24 18.26 4.45 "
               "18.6 4.8 L 19.2 5.4 C 19.55 5.74 19.76 6.21 19.76 6.7 C 19.76 7.19 19.55 7.66 19.2 8 L "
               "8.7 18.5 Z M 14 7 L 17 10";
    case Icon::plan:
        return "M 6.5 4 L 17.5 4 C 18.6 4 19.5 4.9 19.5 6 L 19.5 18.5 C 19.5 19.6 18.6 20.5 17.5 20.5 L "
               "6.5 20.5 C 5.4 20.5 4.5 19.6 4.5 18.5 L 4.5 6 C 4.5 4.9 5.4 4 6.5 4 Z M 8 9 L 9.3 10.3 L "
               "11.5 8 M 14 9 L 16.5 9 M 8 15 L 9.3 16.3 L 11.5 14 M 14 15 L 16.5 15";
    case Icon::people:
        return "M 12.5 8.5 C 12.5 10.43 10.93 12 9 12 C 7.07 12 5.5 10.43 5.5 8.5 C 5.5 6.57 7.07 5 9 5 "
               "C 10.93 5 12.5 6.57 12.5 8.5 Z M 2.5 19.5 C 3.1 15.9 5.7 14 9 14 C 12.3 14 14.9 15.9 "
               "15.5 19.5 M 15.5 5.4 C 16.65 6 17.38 7.2 17.38 8.5 C 17.38 9.8 16.65 11 15.5 11.6 M 17.8 "
               "14.6 C 19.8 15.4 21.1 17.1 21.5 19.5";
    case Icon::paper:
        return "M 6 3.5 L 14 3.5 L 18.5 8 L 18.5 20.5 L 6 20.5 Z M 13.5 3.5 L 13.5 8.5 L 18.5 8.5 M 9 "
               "12.5 L 15.5 12.5 M 9 16 L 15.5 16";
    case Icon::calendar:
        return "M 6 5.5 L 18 5.5 C 19.1 5.5 20 6.4 20 7.5 L 20 18 C 20 19.1 19.1 20 18 20 L 6 20 C 4.9 "
               "20 4 19.1 4 18 L 4 7.5 C 4 6.4 4.9 5.5 6 5.5 Z M 4 10 L 20 10 M 8.5 3.5 L 8.5 7.5 M 15.5 "
               "3.5 L 15.5 7.5";
    case Icon::clock:
        return "M 20.5 12 C 20.5 16.69 16.69 20.5 12 20.5 C 7.31 20.5 3.5 16.69 3.5 12 C 3.5 7.31 7.31 "
               "3.5 12 3.5 C 16.69 3.5 20.5 7.31 20.5 12 Z M 12 7.5 L 12 12 L 15 14";
    case Icon::speak:
        return "M 4 9.5 L 4 14.5 L 7.5 14.5 L 12 18.5 L 12 5.5 L 7.5 9.5 Z M 15.5 9 C 16.31 9.79 16.76 "
               "10.87 16.76 12 C 16.76 13.13 16.31 14.21 15.5 15 M 18 6.5 C 20.92 9.59 20.92 14.41 18 "
               "17.5";
    case Icon::info:
        return "M 20.5 12 C 20.5 16.69 16.69 20.5 12 20.5 C 7.31 20.5 3.5 16.69 3.5 12 C 3.5 7.31 7.31 "
               "3.5 12 3.5 C 16.69 3.5 20.5 7.31 20.5 12 Z M 12 11 L 12 16.5 M 12 7.5 L 12 7.7";
    case Icon::warn:
        return "M 12 4 L 2.8 19.5 L 21.2 19.5 Z M 12 10 L 12 14.5 M 12 17 L 12 17.2";
    case Icon::check:
        return "M 5 12.5 L 9.5 17 L 19 7.5";
    }
    return {};
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::well:
        return Icon::sun;
    case Tone::worry:
        return Icon::cloud;
    case Tone::need:
        return Icon::sign;
    case Tone::plain:
        break;
    }
    return Icon::none;
}

} // namespace waymark::record
