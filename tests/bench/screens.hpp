// What is measured of the screens, each beside its floor. GUI thread.
#pragma once

#include "bench/figures.hpp"
#include "bench/replay_hall.hpp"
#include "stage/stage.hpp"

namespace waymark::bench {

// From F2 on the chair's face to the neutral picture on the room screen, and back. The windows are not open yet.
void cover(tests::Stage& stage, int presses);
// The frames of chair and room screen while eight people draft into the columns.
void drafting(tests::Stage& stage, std::chrono::seconds length);

// What each kind of face was told: over the whole sample, and anew at a late moment of it.
struct Recorded {
    std::string face; // "room", "chair", …
    Told whole;
    Told late;
};
[[nodiscard]] std::vector<Recorded> record();
// From the start of the process to the first frame that shows something.
void starting(const std::vector<Recorded>& faces, int times);
// When the whole sample has gone through a face.
void memory(const std::vector<Recorded>& faces);

} // namespace waymark::bench
