// Hosts one conference on this machine: makes it from a pack and serves it, with waymark-server as a child process and every
// secret over its standard input, never in an argument or the environment. It can lose the server and start it again on the
// same port, so that devices come back by themselves. For a rehearsal it sets the clock. One thread with an event loop; the
// server ends with this object.
#pragma once

#include "client/card.hpp"
#include "conference/around.hpp"
#include "host/channel.hpp"
#include "host/secret.hpp"

#include <QObject>
#include <QProcess>

#include <functional>
#include <map>

namespace waymark::host {

// Where and how it is served.
struct Plan {
    QString address = "127.0.0.1";
    quint16 port = 0; // 0: the system chooses, once
    bool rehearsal = true;
    QString copy = {}; // the second folder; empty: none
};

// A seat as the host may hand it on: to a window of its own, or to a person as a card.
struct HostCard {
    QString key;  // the pack's, "hannah"; "chair" and "room" for codes asked for later
    QString name; // "Hannah Reed"
    QString face;
    client::Card card;
};

class Host : public QObject {
    Q_OBJECT

public:
    // program: waymark-server. data: the folder for its files.
    Host(QString program, QString data, Secret passphrase, Plan plan = {}, QObject* parent = nullptr);
    ~Host() override;

    // Makes the conference in the folder, which must hold none; answers with `made` or `failed`.
    void make(const QString& packFile);
    // … from text that touches no disk.
    void makeFrom(const QByteArray& pack);
    // Starts serving, on the port of last time if there was one; answers with `serving` or `failed`.
    void serve();
    // A rehearsal: `then` when the server has the time. Kept until the server serves.
    void setClock(Moment moment, std::function<void()> then);
    // While it serves: a new code of the chair's seat or of a room screen, whose device before is turned away. Answered by
    // `given`.
    void askCode(bool room);
    // Begins a lost copy again; answered by `copyChanged`.
    void copyAgain();
    // As a power cut does it; `gone` follows.
    void kill();
    // Asks it to end and waits until it has.
    void end();

    // By the pack's seat keys; whole once it serves. Empty unless it was made here.
    [[nodiscard]] const std::map<std::string, client::Card>& cards() const { return m_cards; }
    // The same with names, in the order of the pack.
    [[nodiscard]] std::vector<HostCard> madeCards() const;
    [[nodiscard]] QString data() const { return m_data; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] bool isServing() const { return m_listening; }
    [[nodiscard]] qint64 serverId() const { return m_server.processId(); }
    [[nodiscard]] CopyState copy() const { return m_copy; }

signals:
    void made();
    void serving();
    void gone(); // it ended by itself after it had served
    // why: a sentence; code: stable, "wrong-passphrase".
    void failed(const QString& why, const QString& code);
    void given(const waymark::host::HostCard& card);
    void copyChanged(waymark::CopyState state, const QString& why);

private:
    struct Made {
        QString key, name, face;
    };

    void startMaking(const QString& from, const QByteArray& pack);
    void readMade();
    void readServing();
    void readLine(const QByteArray& line);
    void readGiven(const QString& line);
    void tellFailure(QProcess& process);
    void sendClock();

    const QString m_program;
    const QString m_data;
    const Secret m_passphrase;
    Plan m_plan;
    QProcess m_maker;
    QProcess m_server;
    Channel m_makerInput;
    Channel m_serverInput;
    bool m_listening = false;
    bool m_served = false; // once at least
    bool m_ending = false;
    CopyState m_copy = CopyState::none;
    std::map<std::string, client::Card> m_cards;
    std::vector<Made> m_seats;
    std::optional<Moment> m_clock;
    std::function<void()> m_then;
};

} // namespace waymark::host
