// Every page the big screen has, told by hand: with the words of a usual meeting, and with the longest that may come.
#pragma once

#include "screens/given.hpp"

namespace waymark::tests {

struct RoomPage {
    const char* name;
    screens::given::Told (*told)(bool longest);
    const char* says; // something that must be read on it
};

[[nodiscard]] const std::vector<RoomPage>& roomPages();

// The arrangement of the running stretch.
void arrange(screens::given::Told& view, Picture picture);

} // namespace waymark::tests
