#include "server/door.hpp"

#include <QNetworkProxy>
#include <QWebSocketCorsAuthenticator>

#include <unistd.h>

namespace waymark::server {

namespace {

// A slow reader fills this and then our own counted queue, not megabytes of the system's memory.
constexpr int sendBuffer = 128 * 1024;

Failure notListening(const QTcpServer& server, const QHostAddress& address, quint16 port)
{
    const std::string where = address.toString().toStdString() + ":" + std::to_string(port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {"port-in-use", "another program listens on " + where + "; stop it or choose another port"};
    case QAbstractSocket::SocketAccessError:
        return {"port-not-allowed", "this user may not listen on " + where + "; choose a port from 1024 on"};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {"address-not-here", "this machine has no address " + address.toString().toStdString()};
    default:
        return {"not-listening", "cannot listen on " + where + ": " + server.errorString().toStdString()};
    }
}

} // namespace

Door::Door(Identity identity, wire::ConferenceId conference, Limits limits, QObject* parent)
    : QObject(parent),
      m_tls(identity.configuration()),
      m_here{identity.pin, conference},
      m_limits(limits),
      m_crowd(limits),
      m_web({}, QWebSocketServer::NonSecureMode)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &Listener::arrived, this, &Door::admit);
    connect(&m_web, &QWebSocketServer::newConnection, this, &Door::upgraded);
    // Only browsers send an Origin, and only because a page made them come.
    connect(&m_web, &QWebSocketServer::originAuthenticationRequired, this,
            [](QWebSocketCorsAuthenticator* request) { request->setAllowed(request->origin().isEmpty()); });
}

Door::~Door()
{
    for (const auto& [id, connection] : m_connections)
        delete connection;
}

Result<quint16> Door::listen(const QHostAddress& address, quint16 port)
{
    if (!m_listener.listen(address, port))
        return notListening(m_listener, address, port);
    return m_listener.serverPort();
}

void Door::close()
{
    m_listener.close();
    const auto everybody = m_connections;
    for (const auto& [id, connection] : everybody)
        connection->closeGently();
}

void Door::admit(qintptr descriptor)
{
    auto* socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        delete socket;
        return;
    }
    const ConnectionId id = ++m_last;
    const auto answer =
        m_crowd.arrive(id, plainAddress(socket->peerAddress()), std::chrono::steady_clock::now());
    if (!answer.come) {
        socket->abort();
        delete socket;
        return;
    }
    if (Connection* other = answer.instead ? find(*answer.instead) : nullptr)
        other->drop();
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBuffer);
    auto* connection = new Connection(id, socket, m_limits, this);
    m_connections.emplace(id, connection);
    listenTo(connection);
    connection->encrypt(m_tls);
}

void Door::listenTo(Connection* connection)
{
    connect(connection, &Connection::encrypted, &m_web,
            [this](QSslSocket* socket) { m_web.handleConnection(socket); });
    connect(connection, &Connection::knocked, this,
            [this, connection](const wire::FromClient& message) { knocked(connection, message); });
    connect(connection, &Connection::heard, this,
            [this, connection](const wire::FromClient& message) { emit heard(connection->id(), message); });
    connect(connection, &Connection::gone, this, [this, connection] { forget(connection); });
}

void Door::upgraded()
{
    while (QWebSocket* socket = m_web.nextPendingConnection()) {
        Connection* found = nullptr;
        for (const auto& [id, connection] : m_connections)
            if (connection->isArriving() && connection->is(socket))
                found = connection;
        if (found)
            found->greet(socket, m_here);
        else // it went while it was upgraded
            socket->deleteLater();
    }
}

void Door::knocked(Connection* connection, const wire::FromClient& message)
{
    const auto* join = std::get_if<wire::Join>(&message);
    if (join && m_crowd.mustWait(connection->address(), std::chrono::steady_clock::now()))
        return connection->turnAway(
            {"too-many-codes", "code",
             "Too many wrong codes came from this device. Wait a minute, then try again."});
    connection->setKnownToHall();
    if (join)
        emit joinAsked(connection->id(), *join);
    else
        emit resumeAsked(connection->id(), std::get<wire::Resume>(message));
}

void Door::seat(ConnectionId id, const wire::Joined& joined)
{
    Connection* connection = find(id);
    if (!connection)
        return;
    m_crowd.depart(id);
    if (connection->cameWithCode())
        m_crowd.rightCode(connection->address());
    connection->seat(joined);
}

void Door::turnAway(ConnectionId id, const Refusal& refusal)
{
    Connection* connection = find(id);
    if (!connection)
        return;
    if (connection->cameWithCode() && !connection->isSeated())
        m_crowd.wrongCode(connection->address(), std::chrono::steady_clock::now());
    connection->turnAway(refusal);
}

void Door::tell(ConnectionId id, const QByteArray& text)
{
    if (Connection* connection = find(id))
        connection->say(text);
}

void Door::forget(Connection* connection)
{
    m_crowd.depart(connection->id());
    m_connections.erase(connection->id());
    if (connection->isKnownToHall())
        emit left(connection->id());
    connection->deleteLater();
}

Connection* Door::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

} // namespace waymark::server
