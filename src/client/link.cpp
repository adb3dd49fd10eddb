#include "client/link.hpp"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QUrl>

namespace waymark::client {

namespace {

constexpr quint64 longestMessage = 16 * 1024 * 1024; // bytes: a whole view of a long conference

QSslConfiguration tls()
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    // With no authority at all every certificate is an error, so that judge() is always asked, and asked before the
    // upgrade request goes out.
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

// The pin says whose key it is; these say only that no authority vouches for it.
bool isAboutTrust(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

} // namespace

Link::Link(const Card& card, QObject* parent) : QObject(parent), m_card(card)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setSslConfiguration(tls());
    m_socket.setMaxAllowedIncomingFrameSize(longestMessage);
    m_socket.setMaxAllowedIncomingMessageSize(longestMessage);
    connect(&m_socket, &QWebSocket::sslErrors, this, &Link::judge);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        if (isPinned())
            return;
        m_wrongServer = true;
        m_socket.abort();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { emit heard(text.toStdString()); });
    connect(&m_socket, &QWebSocket::pong, this, &Link::alive);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { emit lost(m_wrongServer); });
}

Link::~Link()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void Link::open()
{
    QUrl url;
    url.setScheme("wss");
    url.setHost(m_card.host);
    url.setPort(m_card.port);
    url.setPath("/");
    m_socket.open(url);
}

void Link::send(const std::string& text)
{
    m_socket.sendTextMessage(QString::fromStdString(text));
}

void Link::ping()
{
    m_socket.ping();
}

void Link::close()
{
    m_socket.close();
}

bool Link::isPinned() const
{
    const QSslCertificate shown = m_socket.sslConfiguration().peerCertificate();
    const QByteArray hash = QCryptographicHash::hash(shown.publicKey().toDer(), QCryptographicHash::Sha256);
    return !shown.isNull() &&
           std::equal(hash.begin(), hash.end(), m_card.pin.begin(), m_card.pin.end(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

void Link::judge(const QList<QSslError>& errors)
{
    const bool isOurs = isPinned() && std::all_of(errors.begin(), errors.end(), isAboutTrust);
    if (isOurs)
        m_socket.ignoreSslErrors();
    else
        m_wrongServer = true; // not ignored: Qt ends the handshake here
}

} // namespace waymark::client
