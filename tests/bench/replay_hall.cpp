#include "bench/replay_hall.hpp"

#include "client/card.hpp"

namespace waymark::bench {
namespace {

constexpr const char* onlyCode = "0123ABCD";

server::Limits patient()
{
    server::Limits limits;
    limits.queue = 64 * 1024 * 1024; // a whole evening may wait for one face
    return limits;
}

} // namespace

ReplayHall::ReplayHall()
{
    const auto identity = server::makeIdentity();
    if (!identity)
        qFatal("%s", identity.failure().say.c_str());
    m_pin = identity->pin;
    m_door = std::make_unique<server::Door>(*identity, wire::ConferenceId{1}, patient());
    server::connectHall(m_door.get(), this);
    const auto port = m_door->listen(QHostAddress::LocalHost, 0);
    if (!port)
        qFatal("%s", port.failure().say.c_str());
    m_port = *port;
}

QString ReplayHall::card(Told told, bool atOnce)
{
    m_told = std::move(told);
    m_atOnce = atOnce;
    m_at = 0;
    m_connection = 0;
    return client::Card{"127.0.0.1", m_port, m_pin, onlyCode}.text();
}

bool ReplayHall::next()
{
    if (m_connection == 0 || m_at == m_told.messages.size())
        return false;
    emit tell(m_connection, QByteArray::fromStdString(m_told.messages[m_at++]));
    return true;
}

void ReplayHall::join(server::ConnectionId connection, const wire::Join&)
{
    m_connection = connection;
    emit seated(connection, m_told.seat);
    while (m_atOnce && next()) {
    }
}

void ReplayHall::resume(server::ConnectionId connection, const wire::Resume&)
{
    emit turnedAway(connection, {"unknown-device", "", "A face that is measured does not come back."});
}

} // namespace waymark::bench
