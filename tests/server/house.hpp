// A real door on loopback with a small hall behind it, cards for it, and a second door on the same port when the first
// has gone.
#pragma once

#include "client/client.hpp"
#include "server/door.hpp"
#include "server/events.hpp"
#include "server/small_hall.hpp"

#include <memory>

namespace waymark::tests {

struct House {
    SmallHall hall;
    server::Limits limits;
    server::Identity identity;
    std::unique_ptr<server::Door> door;
    quint16 port = 0;

    explicit House(server::Limits withLimits = {}) : limits(withLimits), identity(fresh()) { openDoor(); }

    static server::Identity fresh()
    {
        needApplication();
        auto made = server::makeIdentity();
        return *made;
    }
    void openDoor()
    {
        door = std::make_unique<server::Door>(identity, wire::ConferenceId{1, 2, 3}, limits);
        server::connectHall(door.get(), &hall);
        port = *door->listen(QHostAddress::LocalHost, port);
    }
    void closeDoor() { door.reset(); }
    [[nodiscard]] client::Card card(const std::string& code) const
    {
        return {"127.0.0.1", port, identity.pin, code};
    }
};

} // namespace waymark::tests
