// How long a client waits for what. The numbers are those of security.md's argument; tests give shorter times.
#pragma once

#include <chrono>

namespace waymark::client {

struct Patience {
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds attempt{6000};  // from connecting to joined
    Milliseconds firstPause{50}; // between attempts; doubles, with a random part
    Milliseconds longestPause{5000};

    // No sign of life for so long: the link is gone, and the screen goes blank.
    Milliseconds ping{10000};
    Milliseconds gone{25000};
    Milliseconds roomPing{2000};
    Milliseconds roomGone{5000};
};

} // namespace waymark::client
