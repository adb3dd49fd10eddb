// One attempt at one encrypted socket to the server of a card. Not a byte of ours leaves before the server has shown the
// pinned key; chain and name of its certificate mean nothing here. One thread; speaks once of its end.
#pragma once

#include "client/card.hpp"

#include <QWebSocket>

#include <string>

namespace waymark::client {

class Link : public QObject {
    Q_OBJECT

public:
    explicit Link(const Card& card, QObject* parent = nullptr);
    ~Link() override;

    void open();
    void send(const std::string& text);
    void ping();
    void close();

signals:
    void heard(const std::string& text);
    void alive(); // an answer to a ping
    void lost(bool wasWrongServer);

private:
    void judge(const QList<QSslError>& errors);
    [[nodiscard]] bool isPinned() const;

    const Card m_card;
    QWebSocket m_socket;
    bool m_wrongServer = false;
};

} // namespace waymark::client
