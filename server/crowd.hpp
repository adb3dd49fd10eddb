// Who stands at the door and has not joined yet, by address: how many places there are, who must make room for whom,
// and which address has tried too many codes. Plain values, the time is an argument; one thread.
#pragma once

#include "server/connection_id.hpp"
#include "server/limits.hpp"

#include <QHostAddress>

#include <map>
#include <optional>
#include <vector>

namespace waymark::server {

class Crowd {
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Answer {
        bool come = false;
        std::optional<ConnectionId> instead; // this one must go to make room
    };

    explicit Crowd(const Limits& limits) : m_limits(limits) {}

    // A newcomer; counted from now on when it may come.
    [[nodiscard]] Answer arrive(ConnectionId id, const QHostAddress& address, Time now);
    // It has joined, or is gone.
    void depart(ConnectionId id);
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    // Codes: five wrong ones in a row from one address, and it waits.
    void wrongCode(const QHostAddress& address, Time now);
    void rightCode(const QHostAddress& address);
    [[nodiscard]] bool mustWait(const QHostAddress& address, Time now) const;

private:
    struct Waiting {
        ConnectionId id = 0;
        QHostAddress address;
        Time since;
    };
    struct Tries {
        int wrong = 0;
        Time last;
    };
    [[nodiscard]] std::size_t places(const QHostAddress& address) const;

    Limits m_limits;
    std::vector<Waiting> m_waiting; // in order of arrival
    std::map<QString, Tries> m_tries;
};

// The same device by IPv4 and by IPv4 in IPv6 is one address.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress& address);

} // namespace waymark::server
