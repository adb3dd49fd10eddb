// The hall of one conference: decide -> address -> guard -> apply -> append -> cut -> tell. It lives on one worker thread;
// only posted values pass between it and the door. Commands that wait are performed as one batch and committed once;
// nothing is told, and nothing acknowledged, before the batch it belongs to is encrypted and on disk.
#pragma once

#include "server/connection_id.hpp"
#include "server/memory.hpp"
#include "server/papers.hpp"
#include "wire/stream.hpp"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace waymark::server {

class Hall : public QObject {
    Q_OBJECT

public:
    // rehearsal: time comes from setClock alone. Errors: the journal's; is-rehearsal, no-rehearsal (a conference made
    // for a rehearsal is served only so, and a real one never).
    [[nodiscard]] static Result<std::unique_ptr<Hall>> open(journal::Journal journal, bool rehearsal,
                                                            QString paperProgram);

    [[nodiscard]] wire::ConferenceId conference() const { return m_memory.conferenceId(); }

    // Keeps an encrypted copy in a second data folder, which is brought up to date before this returns; before the hall is
    // moved to its thread. Errors: readyCopy's and the journal's. The conference is served all the same or not, as the
    // caller likes: nothing of it has changed.
    // From then on a copy that is not kept is called lost, and can be begun again.
    [[nodiscard]] Result<void> keepCopy(const QString& data, const QString& copy);

public slots:
    // The door has checked the proof. Answers with `seated` or `turnedAway`.
    void join(waymark::server::ConnectionId connection, const waymark::wire::Join& join);
    void resume(waymark::server::ConnectionId connection, const waymark::wire::Resume& resume);
    // A message of a seated connection.
    void hear(waymark::server::ConnectionId connection, const waymark::wire::FromClient& message);
    void leave(waymark::server::ConnectionId connection);
    void setClock(qint64 localSeconds); // rehearsal; answers with `clockSet`
    // Whoever started the server asks for a new code of the chair's seat, or of a room screen; answers with `codeGiven`.
    // What opened that seat before opens it no more.
    void giveHostCode(bool room);
    void copyAgain(); // answers with `copyIs`

signals:
    void seated(waymark::server::ConnectionId connection, const waymark::wire::Joined& joined);
    void turnedAway(waymark::server::ConnectionId connection,
                    const waymark::Refusal& refusal); // say it, then close
    void tell(waymark::server::ConnectionId connection, const QByteArray& text);
    void clockSet(qint64 localSeconds);
    void codeGiven(const QString& line); // "card\tKEY\tNAME\tFACE\tCODE", or "wrong …"
    void copyIs(waymark::CopyState state, const QString& why); // when that changes, or was asked
    void notSaved(const QString& why);                         // the disk failed: acceptance has stopped

private:
    // A seat somebody has taken, connected or not.
    struct Place {
        sight::Chairing chairing;
        std::string name;
        ConnectionId connection = 0; // 0: not connected
        wire::Stream stream;
        std::optional<wire::Stream> roomWatch;
        std::vector<wire::Did> did;
        bool gone = true;       // its link has been away for 25 s, or never was there
        bool owesBlank = false; // was cut, or lost while it showed something: may still be showing words
        std::uint64_t departures = 0;
    };
    struct Order {
        ConnectionId connection = 0;
        wire::AskPaper asked;
    };

    Hall(Memory memory, bool rehearsal, QString paperProgram);
    void sit(ConnectionId connection, const Seat& seat);
    void later();
    void work();
    void perform(Place& place, const Asked& asked);
    void tellAll();
    void tellOne(Place& place);
    void tellStopped();
    void stopAccepting(const Failure& failure);
    void giveCode(ConnectionId connection, const Place& place, const wire::AskCode& asked);
    [[nodiscard]] std::optional<std::string> newCodeFor(const Seat& seat);
    [[nodiscard]] Seat freshSeat(const Person* person, std::vector<PartId> parts) const;
    void lookAtCopy();
    [[nodiscard]] CopyState copyState();
    void foresee(ConnectionId connection, const Place& place, const Asked& asked);
    void orderPaper(ConnectionId connection, const Place& place, const wire::AskPaper& asked);
    void sendPaper(std::uint64_t ticket, bool ok, const QByteArray& output);
    [[nodiscard]] Place* at(ConnectionId connection);
    [[nodiscard]] sight::Surroundings surroundings() const;
    [[nodiscard]] Moment now() const;

    Memory m_memory;
    const bool m_rehearsal;
    Moment m_clock{};
    bool m_clockKnown = false;
    bool m_stopped = false;
    bool m_workPosted = false;
    std::map<SeatId, Place> m_places;
    std::vector<std::pair<SeatId, Asked>> m_waiting;
    std::map<std::uint64_t, Order> m_orders;
    std::uint64_t m_lastTicket = 0;
    Papers m_papers;
    std::pair<QString, QString> m_copyFolders; // ours and the copy's
    CopyState m_copy = CopyState::none;        // as the chair was last told
    QTimer m_copyLook;
};

} // namespace waymark::server
