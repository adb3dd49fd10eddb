// Who is talking is seen by everybody of the live circle.
#pragma once

#include "conference/saying.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Floor> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"speaker"};
};

} // namespace waymark::sight
