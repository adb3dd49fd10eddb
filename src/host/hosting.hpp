// A conference being hosted: made if it is new, served, started again when the server crashes, ended when asked. It takes the
// chair's seat and a room screen's for this laptop. No windows. One thread with an event loop.
#pragma once

#include "host/host.hpp"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace waymark::host {

class Hosting : public QObject {
    Q_OBJECT

public:
    enum class State { idle, making, starting, running, again, stuck };

    struct Task {
        QString folder;
        Secret passphrase;
        Plan plan;
        QString packFile = {};    // a new conference from this
        QByteArray packText = {}; // … or from this
        // A rehearsal's clock begins here and runs on with the wall clock. Its folder is made aside and goes away.
        std::optional<Moment> clock = {};
    };

    explicit Hosting(QString program, QObject* parent = nullptr);
    ~Hosting() override;

    void begin(Task task);
    void end();
    void tryAgain(); // after `stuck`
    void copyAgain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRehearsal() const { return m_host && m_host->plan().rehearsal; }
    [[nodiscard]] QString address() const; // "192.168.1.20:8443"
    [[nodiscard]] QString copyFolder() const { return m_host ? m_host->plan().copy : QString(); }
    [[nodiscard]] CopyState copy() const { return m_host ? m_host->copy() : CopyState::none; }
    [[nodiscard]] const QString& why() const { return m_why; } // what went wrong last
    [[nodiscard]] qint64 serverId() const { return m_host ? m_host->serverId() : 0; }
    // Seats that were made with the conference here and now, but for the two that this laptop took.
    [[nodiscard]] const std::vector<HostCard>& cards() const { return m_cards; }

signals:
    void changed();
    // It did not begin, and is idle again; the passphrase is wiped.
    void failed(const QString& why, const QString& code);
    void seatGiven(const waymark::host::HostCard& card); // the chair's, then the room screen's
    void ended();

private:
    void setState(State state);
    void takeSeats();
    void give(const HostCard& card);
    void fail(const QString& why, const QString& code);
    void lost(const QString& why);
    void tick();

    const QString m_program;
    std::unique_ptr<QTemporaryDir> m_aside;
    std::unique_ptr<Host> m_host;
    std::vector<HostCard> m_cards;
    State m_state = State::idle;
    bool m_ran = false; // it has served once
    int m_tries = 0;
    QString m_why;
    QTimer m_again;
    std::optional<Moment> m_clock;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace waymark::host
