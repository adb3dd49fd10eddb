// What the door allows. The numbers are those of security.md's argument; tests give shorter times.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace waymark::server {

struct Limits {
    using Milliseconds = std::chrono::milliseconds;

    // From accept to joined, whatever the peer does meanwhile: TLS, upgrade, proof and the hall's answer.
    Milliseconds untilJoined{5000};
    // A socket not yet joined keeps its place this long; after that a newcomer may take it when all are taken.
    Milliseconds settling{500};
    int unjoinedPerAddress = 4;
    int unjoinedOnLoopback = 64;
    int unjoined = 64;

    Milliseconds ping{10000};
    Milliseconds gone{25000};
    Milliseconds roomPing{2000};
    Milliseconds roomGone{5000};

    // Bytes waiting for one connection. A peer that reads slower is dropped and begins with a fresh view.
    qint64 queue = 256 * 1024;

    int wrongCodes = 5; // from one address in a row; then it waits
    Milliseconds wrongCodesWait{60000};
};

} // namespace waymark::server
