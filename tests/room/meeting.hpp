// The meeting that the big screen's pages stand in: its people, its agenda up to the running item, and the longest line.
#pragma once

#include "screens/given.hpp"

namespace waymark::tests {

// 200 letters, as many as a line is likely to have.
inline constexpr auto longLine =
    "When Ellie comes home from school on the days that nobody can say beforehand who is in the flat, she "
    "waits "
    "on the stairs until a neighbour she knows and trusts has looked in and said it is quiet.";

[[nodiscard]] PersonId personNo(std::size_t number); // in the order they sit
// `longer`: with the two people of the longest names before the family, and the longest title of an item.
[[nodiscard]] screens::given::Told meeting(ItemKind kind, bool longer, const std::string& plain,
                                           StretchKind what = StretchKind::item);
[[nodiscard]] std::string line(bool longer, const char* usualWords);

} // namespace waymark::tests
