// Hosts a rehearsal: makes a conference from a pack and serves it, with waymark-server as a child process and every secret
// over its standard input. It sets the server's clock, and can lose the server and start it again. One thread with an event
// loop; the server ends with this object.
#pragma once

#include "client/card.hpp"

#include <QObject>
#include <QProcess>

#include <functional>
#include <map>

namespace waymark::play {

class Host : public QObject {
    Q_OBJECT

public:
    // program: waymark-server. data: the folder for its files; made anew.
    Host(QString program, QString data, QByteArray passphrase, QObject* parent = nullptr);
    ~Host() override;

    // Makes the conference; answers with `made` or `failed`.
    void make(const QString& pack);
    // Starts serving, on the port of last time if there was one; answers with `serving` or `failed`.
    void serve();
    // What comes after: `then` when the server has the time. Kept until the server serves.
    void setClock(Moment moment, std::function<void()> then);
    // As a power cut does it; `gone` follows.
    void kill();
    // Asks it to end and waits until it has.
    void end();

    // By the pack's seat keys; whole once it serves.
    [[nodiscard]] const std::map<std::string, client::Card>& cards() const { return m_cards; }
    [[nodiscard]] QString data() const { return m_data; }

signals:
    void made();
    void serving();
    void gone();
    void failed(const QString& why);

private:
    void readMade();
    void readServing();
    void sendClock();

    const QString m_program;
    const QString m_data;
    const QByteArray m_passphrase;
    QProcess m_maker;
    QProcess m_server;
    quint16 m_port = 0;
    bool m_listening = false;
    bool m_ending = false;
    std::map<std::string, client::Card> m_cards;
    std::optional<Moment> m_clock;
    std::function<void()> m_then;
};

} // namespace waymark::play
