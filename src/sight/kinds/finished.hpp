// That the record is finished is known to chair and minute-taker.
#pragma once

#include "conference/after.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Finished> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{};
};

} // namespace waymark::sight
