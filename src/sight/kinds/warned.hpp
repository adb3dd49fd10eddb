// Who had a line before it was taken back is seen by chair and minute-taker, who warn them.
#pragma once

#include "conference/disclosing.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Warned> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"record", "said", "onScreen", "persons"};
};

} // namespace waymark::sight
