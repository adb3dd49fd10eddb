// Stands in for the hall behind a real door: tells a seat what the real server once told it, byte for byte. So one face can
// be started again and again at the same moment of the sample, and can live through all of it at its own pace. GUI thread.
#pragma once

#include "server/connection_id.hpp"
#include "server/door.hpp"

#include <QObject>

#include <memory>

namespace waymark::bench {

// What one seat was told.
struct Told {
    wire::Joined seat;
    std::vector<std::string> messages;
};

class ReplayHall : public QObject {
    Q_OBJECT

public:
    ReplayHall();

    // A card with which one device may take this seat; all is told at once, or by next().
    [[nodiscard]] QString card(Told told, bool atOnce);
    // Tells one message more to the seat taken last. False: there is none.
    bool next();

public slots:
    void join(waymark::server::ConnectionId connection, const waymark::wire::Join& join);
    void resume(waymark::server::ConnectionId connection, const waymark::wire::Resume& resume);
    void hear(waymark::server::ConnectionId, const waymark::wire::FromClient&) {}
    void leave(waymark::server::ConnectionId) {}

signals:
    void seated(waymark::server::ConnectionId connection, const waymark::wire::Joined& joined);
    void turnedAway(waymark::server::ConnectionId connection, const waymark::Refusal& refusal);
    void tell(waymark::server::ConnectionId connection, const QByteArray& text);

private:
    Told m_told;
    bool m_atOnce = false;
    std::size_t m_at = 0;
    server::ConnectionId m_connection = 0;
    wire::Key m_pin{};
    quint16 m_port = 0;
    std::unique_ptr<server::Door> m_door;
};

} // namespace waymark::bench
