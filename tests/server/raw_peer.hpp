// A peer that speaks TLS and WebSocket frames by hand, to do what no honest client does: stop half-way, send pieces that
// do not fit, leave pings unanswered, never read.
#pragma once

#include "server/events.hpp"
#include "wire/messages.hpp"

#include <QSslConfiguration>
#include <QSslSocket>

namespace waymark::tests {

class RawPeer {
public:
    explicit RawPeer(QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater)
    {
        needApplication();
        QSslConfiguration configuration;
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
    }

    QSslSocket socket;

    bool connectTcp(quint16 port)
    {
        socket.connectToHost("127.0.0.1", port);
        return until([&] { return socket.state() == QAbstractSocket::ConnectedState || isGone(); }) &&
               !isGone();
    }
    bool connectTls(quint16 port)
    {
        socket.connectToHostEncrypted("127.0.0.1", port);
        return until([&] { return socket.isEncrypted() || isGone(); }) && !isGone();
    }
    static QByteArray request()
    {
        return "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    }
    // Up to the server's Hello.
    std::optional<wire::Hello> upgrade()
    {
        socket.write(request());
        const bool came = until([&] { return socket.peek(4096).contains("\r\n\r\n") || isGone(); });
        if (!came || isGone())
            return {};
        const QByteArray answer = socket.peek(4096);
        socket.read(answer.indexOf("\r\n\r\n") + 4);
        const auto text = readText();
        if (!text)
            return {};
        const auto message = wire::readFromServer(text->toStdString());
        const auto* known = std::get_if<wire::FromServer>(&message);
        const auto* hello = known ? std::get_if<wire::Hello>(known) : nullptr;
        return hello ? std::optional(*hello) : std::nullopt;
    }
    // A masked frame (mask 0) whose header may claim another length than follows.
    static QByteArray frame(char first, quint64 claimed, const QByteArray& payload)
    {
        QByteArray bytes(1, first);
        if (claimed < 126) {
            bytes += static_cast<char>(0x80 | claimed);
        } else if (claimed < 65536) {
            bytes += static_cast<char>(0x80 | 126);
            for (int shift = 8; shift >= 0; shift -= 8)
                bytes += static_cast<char>((claimed >> shift) & 0xff);
        } else {
            bytes += static_cast<char>(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes += static_cast<char>((claimed >> shift) & 0xff);
        }
        return bytes + QByteArray(4, '\0') + payload;
    }
    void sendText(const QByteArray& text) { socket.write(frame(char(0x81), quint64(text.size()), text)); }
    void sendBinary(const QByteArray& bytes)
    {
        socket.write(frame(char(0x82), quint64(bytes.size()), bytes));
    }
    // The next text frame of the server; pings are passed over. Nothing: it closed.
    std::optional<QByteArray> readText()
    {
        for (;;) {
            std::optional<QByteArray> found;
            char opcode = 0;
            const bool came = until([&] { return nextFrame(opcode, found) || isGone(); });
            if (!came || !found || opcode == 8)
                return {};
            if (opcode == 1)
                return found;
        }
    }
    [[nodiscard]] bool isGone() const
    {
        return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0;
    }

private:
    bool nextFrame(char& opcode, std::optional<QByteArray>& payload)
    {
        const QByteArray seen = socket.peek(socket.bytesAvailable());
        if (seen.size() < 2)
            return false;
        qsizetype at = 2, length = seen[1] & 0x7f;
        if (length >= 126) {
            const qsizetype more = length == 126 ? 2 : 8;
            if (seen.size() < at + more)
                return false;
            length = 0;
            for (qsizetype i = 0; i < more; ++i)
                length = length << 8 | static_cast<unsigned char>(seen[at + i]);
            at += more;
        }
        if (seen.size() < at + length)
            return false;
        opcode = seen[0] & 0x0f;
        payload = seen.mid(at, length);
        socket.read(at + length);
        return true;
    }
};

} // namespace waymark::tests
