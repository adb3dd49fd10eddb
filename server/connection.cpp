#include "server/connection.hpp"

#include "server/crowd.hpp"

#include <sodium.h>

namespace waymark::server {

using namespace std::chrono_literals;

namespace {

constexpr qint64 longestRequest = 8 * 1024; // bytes of the upgrade request
// Bytes taken from the peer ahead of being read. Qt parses frames that come in one packet with the upgrade request before
// anybody can set a limit, and then waits for up to 2 GiB: this stops it.
constexpr qint64 readAhead = wire::messageLimit + 16 * 1024;
constexpr auto closing = 2s; // a peer that does not answer the goodbye

// How a paper's piece begins, and no other message (PROTOCOL.md). A paper is longer than a queue may be.
constexpr auto pieceBegins = "{\"paper\":";
constexpr qint64 calm = 64 * 1024;               // bytes waiting below which the next piece goes out
constexpr qint64 mostPieces = 256 * 1024 * 1024; // bytes of pieces in line

} // namespace

Connection::Connection(ConnectionId id, QSslSocket* socket, const Limits& limits, QObject* parent)
    : QObject(parent),
      m_id(id),
      m_limits(limits),
      m_address(plainAddress(socket->peerAddress())),
      m_port(socket->peerPort()),
      m_raw(socket)
{
    socket->setParent(this);
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::drop);
    connect(&m_silence, &QTimer::timeout, this, &Connection::drop);
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
    // One deadline from accept to joined: a stage deadline could be stretched by a byte now and then.
    m_deadline.start(m_limits.untilJoined);
}

Connection::~Connection()
{
    // Both sockets are children of this one and go with it; their last signals must not reach it any more.
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    if (m_raw) {
        m_raw->disconnect(this);
        m_raw->abort();
    }
}

bool Connection::is(const QWebSocket* socket) const
{
    return socket->peerPort() == m_port && plainAddress(socket->peerAddress()) == m_address;
}

void Connection::encrypt(const QSslConfiguration& configuration)
{
    QSslSocket* socket = m_raw;
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { emit encrypted(socket); });
    connect(socket, &QAbstractSocket::disconnected, this, &Connection::drop);
    connect(socket, &QAbstractSocket::errorOccurred, this, &Connection::drop);
    connect(socket, &QIODevice::readyRead, this, &Connection::watchRequest);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(readAhead);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

// Qt buffers up to 800 KiB of header lines before it gives up.
void Connection::watchRequest()
{
    if (m_stage == Stage::arriving && m_raw->bytesAvailable() > longestRequest)
        drop();
}

void Connection::greet(QWebSocket* socket, const Here& here)
{
    m_raw->disconnect(this);
    m_socket = socket;
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(wire::joinLimit);
    m_socket->setMaxAllowedIncomingMessageSize(wire::joinLimit);
    connect(socket, &QWebSocket::disconnected, this, &Connection::drop);
    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::read);
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] {
        turnAway({"binary-message", "", "Send JSON text: this door reads nothing else."});
    });
    connect(socket, &QWebSocket::bytesWritten, this, &Connection::sendPieces);
    connect(socket, &QWebSocket::pong, this, [this] {
        if (m_stage == Stage::seated)
            m_silence.start();
    });
    m_here = here;
    m_stage = Stage::proving;
    randombytes_buf(m_nonce.data(), m_nonce.size());
    m_socket->sendTextMessage(QString::fromStdString(wire::write(wire::Hello{m_nonce, here.conference})));
}

void Connection::read(const QString& text)
{
    if (m_stage == Stage::leaving || m_stage == Stage::gone)
        return;
    auto message = wire::readFromClient(text.toStdString());
    if (const auto* refusal = std::get_if<Refusal>(&message))
        return turnAway(*refusal);
    const auto& said = std::get<wire::FromClient>(message);
    const bool isKnock =
        std::holds_alternative<wire::Join>(said) || std::holds_alternative<wire::Resume>(said);
    if (m_stage == Stage::proving && isKnock)
        return readProof(said);
    if (m_stage != Stage::seated)
        return turnAway({"not-joined", "", "Join first, and wait for the answer."});
    if (isKnock)
        return turnAway({"already-joined", "", "This connection has joined: one seat to a connection."});
    m_silence.start();
    emit heard(said);
}

void Connection::readProof(const wire::FromClient& message)
{
    const auto* join = std::get_if<wire::Join>(&message);
    const auto* resume = std::get_if<wire::Resume>(&message);
    const bool isRight = join ? isProved(join->key, join->proof) : isProved(resume->key, resume->proof);
    if (!isRight)
        return turnAway(
            {"wrong-proof", "proof", "The device's signature does not fit this connection. Join again."});
    m_cameWithCode = join != nullptr;
    m_stage = Stage::asked;
    emit knocked(message);
}

bool Connection::isProved(const wire::Key& key, const wire::Proof& proof) const
{
    const auto text = wire::proofText(m_nonce, m_here.pin, m_here.conference);
    return crypto_sign_verify_detached(proof.data(), text.data(), text.size(), key.data()) == 0;
}

void Connection::seat(const wire::Joined& joined)
{
    if (m_stage != Stage::asked)
        return;
    m_stage = Stage::seated;
    m_deadline.stop();
    m_socket->setMaxAllowedIncomingFrameSize(wire::messageLimit);
    m_socket->setMaxAllowedIncomingMessageSize(wire::messageLimit);
    if (joined.face == Face::room)
        beat(m_limits.roomPing, m_limits.roomGone);
    else
        beat(m_limits.ping, m_limits.gone);
    m_socket->sendTextMessage(QString::fromStdString(wire::write(joined)));
}

void Connection::beat(Limits::Milliseconds ping, Limits::Milliseconds gone)
{
    m_ping.start(ping);
    m_silence.start(gone);
}

// The web socket counts what is not yet encrypted; what TLS has taken waits in the socket below.
qint64 Connection::queued() const
{
    return m_socket->bytesToWrite() + (m_raw ? m_raw->encryptedBytesToWrite() : 0);
}

void Connection::say(const QByteArray& text)
{
    if (m_stage != Stage::seated)
        return;
    if (text.startsWith(pieceBegins))
        return queuePiece(text);
    const qint64 waiting = queued();
    // A whole view may be longer than the queue: it does not count, or its reader would be dropped for ever.
    if (waiting > m_limits.queue + m_firstView.value_or(0))
        return drop();
    if (!m_firstView)
        m_firstView = text.size();
    else if (waiting == 0)
        m_firstView = 0;
    m_socket->sendTextMessage(QString::fromUtf8(text));
}

void Connection::queuePiece(const QByteArray& text)
{
    m_pieces.push_back(text);
    m_pieceBytes += text.size();
    if (m_pieceBytes > mostPieces)
        return drop();
    sendPieces();
}

void Connection::sendPieces()
{
    while (m_stage == Stage::seated && !m_pieces.empty() && queued() < calm) {
        m_pieceBytes -= m_pieces.front().size();
        m_socket->sendTextMessage(QString::fromUtf8(m_pieces.front()));
        m_pieces.pop_front();
    }
}

void Connection::turnAway(const Refusal& refusal)
{
    if (!m_socket || m_stage == Stage::leaving || m_stage == Stage::gone)
        return;
    m_socket->sendTextMessage(QString::fromStdString(wire::write(refusal)));
    leave(QWebSocketProtocol::CloseCodePolicyViolated, QString::fromStdString(refusal.code));
}

void Connection::closeGently()
{
    if (!m_socket)
        return drop();
    if (m_stage != Stage::leaving && m_stage != Stage::gone)
        leave(QWebSocketProtocol::CloseCodeGoingAway, {});
}

void Connection::leave(QWebSocketProtocol::CloseCode code, const QString& reason)
{
    m_stage = Stage::leaving;
    m_ping.stop();
    m_silence.stop();
    m_deadline.start(closing);
    m_socket->close(code, reason);
}

void Connection::drop()
{
    if (m_stage == Stage::gone)
        return;
    m_stage = Stage::gone;
    m_deadline.stop();
    m_ping.stop();
    m_silence.stop();
    emit gone();
}

} // namespace waymark::server
