// One seat's end of the wire: joins with a card, keeps the seat's view, carries its commands until they are answered, and
// comes back by itself when the link is lost. It knows no rule of the conference. One thread with an event loop, and
// nothing of it is ever written down.
#pragma once

#include "client/card.hpp"
#include "client/device_key.hpp"
#include "client/link.hpp"
#include "client/outbox.hpp"
#include "client/parcels.hpp"
#include "client/patience.hpp"
#include "client/view.hpp"

#include <QObject>
#include <QTimer>

#include <functional>

namespace waymark::client {

class Client : public QObject {
    Q_OBJECT

public:
    enum class State {
        joining,    // not joined yet
        open,       // joined and connected
        offline,    // joined before; coming back by itself
        turnedAway, // for good: wrong or used code, another device has the seat
    };
    Q_ENUM(State)

    explicit Client(Card card, Patience patience = {}, QObject* parent = nullptr);
    ~Client() override;

    void start();
    // Goes, and does not come back.
    void leave();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Card& card() const { return m_card; }
    [[nodiscard]] const std::optional<wire::Joined>& seat() const { return m_seat; } // none: never joined yet
    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] const View& room() const { return m_room; } // while the room screen is watched
    [[nodiscard]] const std::deque<Asked>& unanswered() const { return m_outbox.waiting(); }

    // Kept and sent again until it is answered; the situation of this moment goes with it.
    CommandId ask(Command command);
    void watchRoom(bool watch);
    void askPaper(PersonId recipient, wire::PaperForm form);
    // The chair: answered by `codeCame`, or `refused` with the field "code". Not kept while offline: nobody waits for it.
    void askCode(const wire::AskCode& asked);
    // Chair and minute-taker: answered by `foreseen`. Not kept while offline.
    CommandId foresee(Command command);
    // Answered by `alive`: everything the server had sent before it has then been taken in.
    void ping();

    // Sees every message as it came, before anything else does.
    void onReceived(std::function<void(const std::string&)> see) { m_received = std::move(see); }

signals:
    void joined(); // the first time
    void linkChanged(waymark::client::Client::State state);
    void alive();
    void changed(const waymark::client::Change& change);
    void roomChanged(const waymark::client::Change& change);
    void answered(waymark::CommandId id,
                  const waymark::wire::Did& did); // after `changed` of the same message
    void paperCame(waymark::PersonId recipient, waymark::wire::PaperForm form, const QByteArray& bytes);
    void codeCame(const waymark::wire::NewCode& code);
    void foreseen(const waymark::wire::Foreseen& foreseen);
    // turnedAway follows when the server closes; while the seat stays open it is about the last request.
    void refused(const waymark::Refusal& refusal);
    // The world, not the person: wrong-server (it goes on trying), damaged-paper, strange-message.
    void troubled(const waymark::Failure& failure);

private:
    void connectNow();
    void lost(bool wasWrongServer);
    void hear(const std::string& text);
    void take(const wire::Hello& hello);
    void take(const wire::Joined& joined);
    void take(const Refusal& refusal);
    void take(const wire::Update& update);
    void take(const wire::PaperPiece& piece);
    void take(const wire::NewCode& code) { emit codeCame(code); }
    void take(const wire::Foreseen& seen) { emit foreseen(seen); }
    void sendWaiting();
    void turnAway(const Refusal& refusal);
    void stopLink();
    void blank();
    void beat();
    void setState(State state);
    void send(const wire::FromClient& message);
    [[nodiscard]] std::chrono::milliseconds nextPause();

    const Card m_card;
    const Patience m_patience;
    const DeviceKey m_key;
    State m_state = State::joining;
    Link* m_link = nullptr; // one attempt; none between attempts
    std::optional<wire::Joined> m_seat;
    bool m_greeted = false; // on this link
    // A Join went out and no answer came: the code may be used and the key known, or not. Resume tells.
    bool m_inDoubt = false;
    bool m_asksIfKnown = false;        // this link's Resume is such a question
    std::optional<Refusal> m_farewell; // the last word on this link, so far
    View m_view;
    View m_room;
    Outbox m_outbox;
    Parcels m_parcels;
    bool m_watching = false;
    int m_attempts = 0;
    QTimer m_again;
    QTimer m_attempt;
    QTimer m_ping;
    QTimer m_silence; // since the last sign of life, over all links
    std::function<void(const std::string&)> m_received;
};

} // namespace waymark::client
