// One connection, from accept to its end: TLS, upgrade, greeting, proof of the device key, then messages both ways.
// It keeps the deadline until joined, the size limits, the queue's cap and the heartbeat of one socket, and knows no rule
// of the conference. Lives on the door's thread. `gone` comes once, and is the last signal.
#pragma once

#include "server/connection_id.hpp"
#include "server/limits.hpp"
#include "wire/messages.hpp"

#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

#include <deque>
#include <optional>

namespace waymark::server {

class Connection : public QObject {
    Q_OBJECT

public:
    // What a device key signs, beside the nonce.
    struct Here {
        wire::Key pin{};
        wire::ConferenceId conference{};
    };

    // An accepted TCP socket, not yet encrypted; it becomes this connection's child until the upgrade.
    Connection(ConnectionId id, QSslSocket* socket, const Limits& limits, QObject* parent);
    ~Connection() override;

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] const QHostAddress& address() const { return m_address; }
    [[nodiscard]] bool isArriving() const { return m_stage == Stage::arriving; }
    [[nodiscard]] bool isSeated() const { return m_stage == Stage::seated; }
    // Whether the hall has been asked about it, and so must hear of its end.
    [[nodiscard]] bool isKnownToHall() const { return m_known; }
    void setKnownToHall() { m_known = true; }
    [[nodiscard]] bool cameWithCode() const { return m_cameWithCode; }
    [[nodiscard]] bool is(const QWebSocket* socket) const;

    void encrypt(const QSslConfiguration& configuration);
    // After the upgrade: takes the socket and greets.
    void greet(QWebSocket* socket, const Here& here);
    void seat(const wire::Joined& joined);
    // Nothing before it is seated. A peer that does not read is dropped. Pieces of papers wait in a line of their own
    // and go out when little else is under way.
    void say(const QByteArray& text);
    // Says why, then closes.
    void turnAway(const Refusal& refusal);
    void closeGently();
    // At once, without a word.
    void drop();

signals:
    void encrypted(QSslSocket* socket);                     // ready for the upgrade
    void knocked(const waymark::wire::FromClient& message); // Join or Resume, its proof checked
    void heard(const waymark::wire::FromClient& message);   // seated, and anything but these two
    void gone();

private:
    enum class Stage { arriving, proving, asked, seated, leaving, gone };

    void watchRequest();
    void read(const QString& text);
    void readProof(const wire::FromClient& message);
    [[nodiscard]] bool isProved(const wire::Key& key, const wire::Proof& proof) const;
    void leave(QWebSocketProtocol::CloseCode code, const QString& reason);
    void beat(Limits::Milliseconds ping, Limits::Milliseconds gone);
    [[nodiscard]] qint64 queued() const;
    void queuePiece(const QByteArray& text);
    void sendPieces();

    const ConnectionId m_id;
    const Limits m_limits;
    const QHostAddress m_address;
    const quint16 m_port;
    Stage m_stage = Stage::arriving;
    bool m_known = false;
    bool m_cameWithCode = false;
    QPointer<QSslSocket> m_raw; // until the upgrade it speaks to us, then to the web socket
    QPointer<QWebSocket> m_socket;
    Here m_here;
    wire::Key m_nonce{};
    std::optional<qint64> m_firstView; // bytes of the first message after joining, until they are sent
    std::deque<QByteArray> m_pieces;
    qint64 m_pieceBytes = 0;
    QTimer m_deadline; // until joined; then: until closed
    QTimer m_ping;
    QTimer m_silence;
};

} // namespace waymark::server
