#include "client/client.hpp"

#include <QRandomGenerator>

#include <sodium.h>

namespace waymark::client {

Client::Client(Card card, Patience patience, QObject* parent)
    : QObject(parent), m_card(std::move(card)), m_patience(patience)
{
    m_again.setSingleShot(true);
    m_attempt.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Client::connectNow);
    connect(&m_attempt, &QTimer::timeout, this, [this] { lost(false); });
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (m_link)
            m_link->ping();
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        blank();
        if (m_state == State::open)
            lost(false); // half-open: the other end does not know
    });
}

Client::~Client()
{
    stopLink();
}

// ---- the link -------------------------------------------------------------------------------------------------------

void Client::start()
{
    if (!m_link && !m_again.isActive() && m_state != State::turnedAway)
        connectNow();
}

void Client::connectNow()
{
    stopLink();
    m_greeted = m_asksIfKnown = false;
    m_farewell.reset();
    m_parcels.startAnew();
    m_link = new Link(m_card, this);
    connect(m_link, &Link::heard, this, &Client::hear);
    connect(m_link, &Link::alive, this, [this] {
        m_silence.start();
        emit alive();
    });
    connect(m_link, &Link::lost, this, &Client::lost);
    m_attempt.start(m_patience.attempt);
    m_link->open();
}

void Client::stopLink()
{
    m_attempt.stop();
    m_ping.stop();
    m_again.stop();
    if (!m_link)
        return;
    m_link->disconnect(this);
    m_link->close();
    m_link->deleteLater(); // it may be in the middle of a signal to us
    m_link = nullptr;
}

void Client::lost(bool wasWrongServer)
{
    const auto farewell = m_farewell;
    stopLink();
    if (farewell)
        return turnAway(*farewell);
    m_again.start(nextPause());
    setState(m_seat ? State::offline : State::joining);
    if (wasWrongServer)
        emit troubled(
            {"wrong-server", "the server that answered is not the one on the card; do not join here"});
}

// Growing, and a random part of it: a room of tablets must not come back in one breath.
std::chrono::milliseconds Client::nextPause()
{
    const int doublings = std::min(m_attempts++, 16);
    const auto pause = std::min(m_patience.firstPause * (1 << doublings), m_patience.longestPause);
    const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) * part));
}

void Client::ping()
{
    if (m_link)
        m_link->ping();
}

void Client::leave()
{
    stopLink();
    m_silence.stop();
    blank();
    setState(m_seat ? State::offline : State::joining);
}

void Client::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit linkChanged(state);
}

void Client::beat()
{
    const bool isRoom = m_seat->face == Face::room;
    m_ping.start(isRoom ? m_patience.roomPing : m_patience.ping);
    m_silence.start(isRoom ? m_patience.roomGone : m_patience.gone);
}

void Client::blank()
{
    if (!m_view.isEmpty() || m_view.situation())
        emit changed(m_view.clear());
    if (!m_room.isEmpty())
        emit roomChanged(m_room.clear());
}

// ---- what the server says -------------------------------------------------------------------------------------------

void Client::hear(const std::string& text)
{
    if (m_received)
        m_received(text);
    if (m_state == State::open)
        m_silence.start();
    const auto message = wire::readFromServer(text);
    if (const auto* why = std::get_if<Refusal>(&message)) {
        emit troubled(
            {"strange-message", "the server said something this program does not know: " + why->say});
        return lost(false);
    }
    m_farewell.reset();
    std::visit([this](const auto& said) { take(said); }, std::get<wire::FromServer>(message));
}

void Client::take(const wire::Hello& hello)
{
    if (m_greeted)
        return;
    m_greeted = true;
    const wire::Proof proof = m_key.prove(hello, m_card.pin);
    m_asksIfKnown = !m_seat && m_inDoubt;
    if (m_seat || m_inDoubt)
        return send(wire::Resume{m_key.open(), proof});
    m_inDoubt = true;
    send(wire::Join{m_card.code, m_key.open(), proof});
}

void Client::take(const wire::Joined& joinedAs)
{
    if (m_state == State::open)
        return;
    const bool isFirst = !m_seat;
    m_seat = joinedAs;
    m_inDoubt = false;
    m_attempts = 0;
    m_attempt.stop();
    beat();
    // Before anybody is told: what they ask now must come after what they asked before.
    sendWaiting();
    setState(State::open);
    if (isFirst)
        emit joined();
}

void Client::sendWaiting()
{
    if (m_watching)
        send(wire::Watch{true});
    for (const Asked& asked : m_outbox.waiting())
        send(asked);
    for (const wire::AskPaper& paper : m_parcels.wanted())
        send(paper);
}

void Client::take(const Refusal& refusal)
{
    if (m_state == State::open) {
        m_farewell = refusal; // if the server closes now, this was why
        if (refusal.field == "paper")
            m_parcels.forgetWishes();
        emit refused(refusal);
    } else if (m_asksIfKnown) {
        m_inDoubt = false; // the Join never arrived: try the code again
        lost(false);
    } else {
        turnAway(refusal);
    }
}

void Client::take(const wire::Update& update)
{
    if (m_state != State::open)
        return;
    if (update.room) {
        emit roomChanged(m_room.apply(update));
        return;
    }
    emit changed(m_view.apply(update));
    // After the screens were told: this is what the chair waits for before the meeting goes on.
    if (update.lobby)
        send(wire::Blanked{});
    for (const wire::Did& did : update.did)
        if (m_outbox.answered(did.id))
            emit answered(did.id, did);
}

void Client::take(const wire::PaperPiece& piece)
{
    const auto paper = m_parcels.take(piece);
    if (!paper) {
        emit troubled(paper.failure());
        return;
    }
    if (!*paper)
        return;
    const auto& bytes = (*paper)->bytes;
    emit paperCame(
        piece.recipient, piece.form,
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

void Client::turnAway(const Refusal& refusal)
{
    const bool isNew = m_state != State::open; // an open seat has heard it when it came
    stopLink();
    m_silence.stop();
    m_parcels.forgetAll();
    blank();
    setState(State::turnedAway);
    if (isNew)
        emit refused(refusal);
}

// ---- what the seat says ---------------------------------------------------------------------------------------------

void Client::send(const wire::FromClient& message)
{
    if (m_link)
        m_link->send(wire::write(message));
}

CommandId Client::ask(Command command)
{
    CommandId id;
    randombytes_buf(id.bytes.data(), id.bytes.size());
    const Asked asked{id, m_view.situation(), std::move(command)};
    // What the server's door would not even read must not cost the seat its connection.
    const std::string text = wire::write(wire::FromClient(asked));
    std::optional<Refusal> refusal;
    if (text.size() > wire::messageLimit)
        refusal = Refusal{"too-long", "", "This is too long to send at once. Send it in parts."};
    else if (const auto read = wire::readFromClient(text); std::holds_alternative<Refusal>(read))
        refusal = std::get<Refusal>(read);
    if (refusal) {
        const wire::Did did{id, refusal, {}, {}, {}};
        QMetaObject::invokeMethod(
            this, [this, did] { emit answered(did.id, did); }, Qt::QueuedConnection);
        return id;
    }
    m_outbox.add(asked);
    if (m_state == State::open)
        send(asked);
    return id;
}

CommandId Client::foresee(Command command)
{
    CommandId id;
    randombytes_buf(id.bytes.data(), id.bytes.size());
    if (m_state == State::open)
        send(wire::Foresee{{id, m_view.situation(), std::move(command)}});
    return id;
}

void Client::askCode(const wire::AskCode& asked)
{
    if (m_state == State::open)
        send(asked);
}

void Client::watchRoom(bool watch)
{
    if (watch == m_watching)
        return;
    m_watching = watch;
    if (!watch)
        emit roomChanged(m_room.clear());
    if (m_state == State::open)
        send(wire::Watch{watch});
}

void Client::askPaper(PersonId recipient, wire::PaperForm form)
{
    m_parcels.want({recipient, form});
    if (m_state == State::open)
        send(wire::AskPaper{recipient, form});
}

} // namespace waymark::client
