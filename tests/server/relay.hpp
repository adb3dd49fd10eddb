// A relay on loopback between a client and the door, to cut a link or to let it go silent without either end being told.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace waymark::tests {

class Relay : public QObject {
    Q_OBJECT

public:
    explicit Relay(quint16 to) : m_to(to)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    }
    bool isSilent = false; // takes bytes and passes none on

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int accepted() const { return m_accepted; }
    // Both ends of every link through here are closed.
    void cut()
    {
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->abort();
    }

private:
    void accept()
    {
        QTcpSocket* near = m_server.nextPendingConnection();
        auto* far = new QTcpSocket(this);
        near->setParent(this);
        ++m_accepted;
        pass(near, far);
        pass(far, near);
        far->connectToHost("127.0.0.1", m_to);
    }
    void pass(QTcpSocket* from, QTcpSocket* to)
    {
        const auto forward = [this, from, to] {
            if (!isSilent && to->state() == QAbstractSocket::ConnectedState)
                to->write(from->readAll());
        };
        connect(from, &QIODevice::readyRead, this, forward);
        connect(to, &QTcpSocket::connected, this, forward);
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        connect(from, &QTcpSocket::errorOccurred, to, [to](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ConnectionRefusedError) // nobody listens there
                to->abort();
        });
    }

    const quint16 m_to;
    QTcpServer m_server;
    int m_accepted = 0;
};

} // namespace waymark::tests
