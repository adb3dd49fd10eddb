// A child is known to those of one part who are entitled to hear about this child, in a copy of that part's own.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Child> {
    static constexpr Reach reach = Reach::circle;
    static constexpr Fields travels{"child", "name", "known", "age", "born"};
};

} // namespace waymark::sight
