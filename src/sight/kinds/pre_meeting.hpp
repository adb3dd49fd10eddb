// That the chair met somebody before the conference is for chair and minute-taker; the people met know it anyway, and
// nobody else learns who was met, or when.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<PreMeeting> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"persons", "minutes", "when", "how"};
};

} // namespace waymark::sight
