// Stands in for the hall: seats by code, remembers keys, writes down what it hears, and answers only when a test says so
// or when `answers` is set. On the door's own thread, so that a test sees everything in order.
#pragma once

#include "server/connection_id.hpp"
#include "wire/messages.hpp"

#include <QObject>

#include <map>
#include <vector>

namespace waymark::tests {

using server::ConnectionId;

class SmallHall : public QObject {
    Q_OBJECT

public:
    struct Place {
        wire::Joined joined;
        std::string code;
        std::optional<wire::Key> key; // who has it
    };
    std::vector<Place> places;
    bool answers = true;       // acknowledge every command
    bool isSilentOnce = false; // take the next join, and say nothing

    std::vector<wire::Join> joins;
    std::vector<wire::Resume> resumes;
    std::vector<std::pair<ConnectionId, wire::FromClient>> messages;
    std::vector<ConnectionId> seatedNow;
    std::vector<ConnectionId> gone;

    // A seat that may be joined with this code.
    void expect(const std::string& code, Face face = Face::tablet);
    void say(ConnectionId connection, const wire::FromServer& message);
    void putPoint(ConnectionId connection, const std::string& text, bool fresh = false);
    [[nodiscard]] std::vector<CommandId> commands() const; // as they came, resent ones too
    template <class T>
    [[nodiscard]] int count() const
    {
        int result = 0;
        for (const auto& [connection, message] : messages)
            result += std::holds_alternative<T>(message);
        return result;
    }

public slots:
    void join(waymark::server::ConnectionId connection, const waymark::wire::Join& join);
    void resume(waymark::server::ConnectionId connection, const waymark::wire::Resume& resume);
    void hear(waymark::server::ConnectionId connection, const waymark::wire::FromClient& message);
    void leave(waymark::server::ConnectionId connection);

signals:
    void seated(waymark::server::ConnectionId connection, const waymark::wire::Joined& joined);
    void turnedAway(waymark::server::ConnectionId connection, const waymark::Refusal& refusal);
    void tell(waymark::server::ConnectionId connection, const QByteArray& text);

private:
    void seat(ConnectionId connection, const Place& place);
};

} // namespace waymark::tests
