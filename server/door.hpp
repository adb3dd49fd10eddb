// The door of the server: listens, encrypts, counts who waits, checks that a device holds its key, and carries messages
// between connections and the hall. It knows nothing of the conference but its id. Lives on the main thread with every
// socket (a TLS socket cannot move once its conference is known); speaks with the hall by signals alone, so that the hall
// can sit on a thread of its own and a test can stand in for it.
#pragma once

#include "server/certificate.hpp"
#include "server/connection.hpp"
#include "server/crowd.hpp"

#include <QTcpServer>
#include <QWebSocketServer>

#include <unordered_map>

namespace waymark::server {

// Hands every accepted socket over at once: QTcpServer's own list of waiting sockets stalls at 30.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

signals:
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { emit arrived(descriptor); }
};

class Door : public QObject {
    Q_OBJECT

public:
    Door(Identity identity, wire::ConferenceId conference, Limits limits = {}, QObject* parent = nullptr);
    ~Door() override;

    // Port 0: the system chooses. Gives the port. Errors: port-in-use, port-not-allowed, address-not-here,
    // not-listening.
    [[nodiscard]] Result<quint16> listen(const QHostAddress& address, quint16 port);
    // Nobody comes in any more; who is in is told that the server goes.
    void close();
    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

public slots:
    // The hall's answers. A connection that is gone meanwhile is passed over.
    void seat(waymark::server::ConnectionId connection, const waymark::wire::Joined& joined);
    void turnAway(waymark::server::ConnectionId connection, const waymark::Refusal& refusal);
    void tell(waymark::server::ConnectionId connection, const QByteArray& text);

signals:
    // The device has proved its key.
    void joinAsked(waymark::server::ConnectionId connection, const waymark::wire::Join& join);
    void resumeAsked(waymark::server::ConnectionId connection, const waymark::wire::Resume& resume);
    // A message of a seated connection.
    void heard(waymark::server::ConnectionId connection, const waymark::wire::FromClient& message);
    // Once for every connection that asked to join or resume, also when it was turned away.
    void left(waymark::server::ConnectionId connection);

private:
    void admit(qintptr descriptor);
    void listenTo(Connection* connection);
    void upgraded();
    void knocked(Connection* connection, const wire::FromClient& message);
    void forget(Connection* connection);
    [[nodiscard]] Connection* find(ConnectionId id) const;

    const QSslConfiguration m_tls;
    const Connection::Here m_here;
    const Limits m_limits;
    Crowd m_crowd;
    Listener m_listener;
    QWebSocketServer m_web;
    std::unordered_map<ConnectionId, Connection*> m_connections;
    ConnectionId m_last = 0;
};

// Joins a door and a hall; the hall may live on another thread (its slots are then called there).
template <class Hall>
void connectHall(Door* door, Hall* hall)
{
    QObject::connect(door, &Door::joinAsked, hall, &Hall::join);
    QObject::connect(door, &Door::resumeAsked, hall, &Hall::resume);
    QObject::connect(door, &Door::heard, hall, &Hall::hear);
    QObject::connect(door, &Door::left, hall, &Hall::leave);
    QObject::connect(hall, &Hall::seated, door, &Door::seat);
    QObject::connect(hall, &Hall::turnedAway, door, &Door::turnAway);
    QObject::connect(hall, &Hall::tell, door, &Door::tell);
}

} // namespace waymark::server
