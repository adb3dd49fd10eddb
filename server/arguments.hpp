// What waymark-server was asked to do, from its command line. Pure.
#pragma once

#include "conference/result.hpp"

#include <QHostAddress>
#include <QStringList>

#include <variant>

namespace waymark::server {

struct Help {};
// A new conference from a pack; whether it is a rehearsal stands in the pack.
struct New {
    QString pack; // "-": standard input, after the passphrase
    QString folder;
};
struct Serve {
    QString folder;
    QHostAddress address;
    quint16 port = 0; // 0: the system chooses
    bool rehearsal = false;
    bool hosted = false;      // lines on standard input are answered (parent.hpp); a rehearsal always is
    QString copy = {};        // a second folder; empty: none
    bool copyMayFail = false; // serving is more important: the meeting is on already
};
using Task = std::variant<Help, New, Serve>;

// Without the program's own name. Errors: usage, loopback-only (a rehearsal listens nowhere else).
[[nodiscard]] Result<Task> readArguments(const QStringList& arguments);

extern const char* const usageText;

} // namespace waymark::server
