// The full facts about a person are for chair and minute-taker; others know names and roles from stretches.
#pragma once

#include "conference/prepare.hpp"
#include "sight/rule.hpp"

namespace waymark::sight {

template <>
struct Rule<Person> {
    static constexpr Reach reach = Reach::offices;
    static constexpr Fields travels{"person", "standing", "name", "known", "role", "agency", "sector", "directContact", "leads", "givesView", "comes", "supports", "independent", "advocate", "deputy", "alsoInterprets", "relations", "children", "child", "attends", "consent", "getsPapers", "contact", "needs"};
};

} // namespace waymark::sight
