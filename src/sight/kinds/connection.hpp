// A declared connection is seen by the professional who has it, the chair and the minute-taker.
#pragma once

#include "conference/people.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Connection> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"person", "what", "state", "parts"};
};

} // namespace waymark::sight
