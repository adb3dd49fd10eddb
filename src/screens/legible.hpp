// How large the letters of the room screen must be, from how far the last seat is and how high the picture: computed,
// not guessed. Pure; any thread.
//
// Two rules of thumb of the people who fit out meeting rooms: a letter is read with ease when its type is a 150th of the
// distance, and just read at 4 mm for each metre. Type never falls below 5 % of the picture's height, and stops growing
// at 7.5 %: beyond that a page holds so few words that nobody follows it, and a nearer seat helps more.
#pragma once

#include <cstdint>

namespace waymark::screens {

struct Legible {
    double step = 1.0;       // what the room's type is multiplied with: 1 to 1.5
    bool legible = true;     // the last seat can read it at all
    bool comfortable = true; // and with ease
    friend bool operator==(const Legible&, const Legible&) = default;
};

inline constexpr double smallestType = 0.05; // of the height of the picture
inline constexpr double largestSmallest = 0.075;

// `metres` from the screen to the last seat, `centimetres` the height of the picture; 0: nobody has said, and the
// smallest type is taken.
[[nodiscard]] Legible legibility(std::int64_t metres, std::int64_t centimetres);

} // namespace waymark::screens
