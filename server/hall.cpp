#include "server/hall.hpp"

#include "rules/around.hpp"
#include "rules/foresee.hpp"
#include "sight/people.hpp"

#include <QDateTime>

namespace waymark::server {
namespace {

// How long a screen may still show words after its link is gone; then it has blanked itself (PROTOCOL.md, silence).
constexpr auto darkAfter = std::chrono::seconds(25);

std::string hexOf(const wire::Key& key)
{
    return QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toHex().toStdString();
}

// Case, blanks and dashes do not matter; O, I and L are read as the digits they look like.
std::string plainCode(const std::string& typed)
{
    std::string code;
    for (char c : typed) {
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (c == 'O')
            c = '0';
        if (c == 'I' || c == 'L')
            c = '1';
        if (std::isalnum(static_cast<unsigned char>(c)))
            code += c;
    }
    return code;
}

const Meeting* meetingOf(const Conference& conference)
{
    return conference.any<Meeting>();
}

} // namespace

Result<std::unique_ptr<Hall>> Hall::open(journal::Journal journal, bool rehearsal, QString paperProgram)
{
    auto memory = Memory::open(std::move(journal));
    if (!memory)
        return memory.failure();
    const Meeting* meeting = meetingOf(memory->conference());
    if (!meeting)
        return Failure{"damaged-file", "the file holds no conference; make one with waymark-server new"};
    if (meeting->rehearsal && !rehearsal)
        return Failure{"is-rehearsal", "this is a rehearsal and stays one; serve it with --rehearsal"};
    if (!meeting->rehearsal && rehearsal)
        return Failure{"no-rehearsal", "this is a real conference; serve it without --rehearsal"};
    return std::unique_ptr<Hall>(new Hall(std::move(*memory), rehearsal, std::move(paperProgram)));
}

Hall::Hall(Memory memory, bool rehearsal, QString paperProgram)
    : m_memory(std::move(memory)), m_rehearsal(rehearsal),
      m_clock(Moment(meetingOf(m_memory.conference())->date)), m_papers(std::move(paperProgram), std::chrono::seconds(30), this), m_copyLook(this)
{
    connect(&m_papers, &Papers::made, this, &Hall::sendPaper);
    connect(&m_copyLook, &QTimer::timeout, this, &Hall::lookAtCopy);
}

// ---- who sits where -------------------------------------------------------------------------------------------------

void Hall::join(ConnectionId connection, const wire::Join& join)
{
    const auto code = m_memory.codeHash(plainCode(join.code));
    const Seat* seat = m_memory.conference().first<Seat>([&](const Seat& s) { return !s.code.none() && s.code == code; });
    if (!seat || m_stopped) {
        emit turnedAway(connection, {"wrong-code", "code",
                                     "This code does not open a seat. Check it against your card; a code works once."});
        return;
    }
    const SeatId taken = seat->seat;
    m_memory.takeSeat(taken, hexOf(join.key));
    if (auto saved = m_memory.commit(); !saved)
        return stopAccepting(saved.failure());
    sit(connection, *m_memory.conference().first<Seat>([&](const Seat& s) { return s.seat == taken; }));
}

void Hall::resume(ConnectionId connection, const wire::Resume& resume)
{
    const std::string key = hexOf(resume.key);
    const Seat* seat = m_memory.conference().first<Seat>([&](const Seat& s) { return s.key == key; });
    if (!seat) {
        emit turnedAway(connection, {"unknown-device", "", "This device has not joined. Use the code on your card."});
        return;
    }
    sit(connection, *seat);
}

void Hall::sit(ConnectionId connection, const Seat& seat)
{
    const Person* person = seat.person ? sight::person(m_memory.conference(), *seat.person) : nullptr;
    Place& place = m_places[seat.seat];
    if (place.connection != 0)
        emit turnedAway(place.connection, {"replaced", "", "This seat is now used on another device."});
    place.chairing = {seat.seat, seat.face, seat.person, person ? person->standing : Standing::observer,
                      person && person->givesView, seat.parts};
    place.name = person ? person->name : "Room screen";
    place.connection = connection;
    place.stream = wire::Stream();
    place.roomWatch.reset();
    place.did.clear();
    ++place.departures;
    place.gone = false;
    emit seated(connection, {seat.seat, seat.face, seat.person, place.name});
    later();
}

void Hall::leave(ConnectionId connection)
{
    Place* place = at(connection);
    if (!place)
        return;
    place->connection = 0;
    place->owesBlank = place->owesBlank || !place->stream.inLobby();
    const SeatId seat = place->chairing.seat;
    const auto departure = ++place->departures;
    QTimer::singleShot(darkAfter, this, [this, seat, departure] {
        Place& gone = m_places[seat];
        if (gone.departures != departure)
            return;
        gone.owesBlank = false;
        gone.gone = true;
        later();
    });
    later();
}

Hall::Place* Hall::at(ConnectionId connection)
{
    for (auto& [seat, place] : m_places)
        if (place.connection == connection)
            return &place;
    return nullptr;
}

// ---- what they say --------------------------------------------------------------------------------------------------

void Hall::hear(ConnectionId connection, const wire::FromClient& message)
{
    Place* place = at(connection);
    if (!place)
        return;
    if (const auto* asked = std::get_if<Asked>(&message)) {
        m_waiting.emplace_back(place->chairing.seat, *asked);
    } else if (std::holds_alternative<wire::Blanked>(message)) {
        place->owesBlank = place->owesBlank && !place->stream.inLobby();
    } else if (const auto* watch = std::get_if<wire::Watch>(&message)) {
        const bool office = sight::view(m_memory.conference(), place->chairing, surroundings()).office();
        place->roomWatch = office && watch->room ? std::optional(wire::Stream(true)) : std::nullopt;
    } else if (const auto* paper = std::get_if<wire::AskPaper>(&message)) {
        orderPaper(connection, *place, *paper);
    } else if (const auto* code = std::get_if<wire::AskCode>(&message)) {
        giveCode(connection, *place, *code);
    } else if (const auto* foreseen = std::get_if<wire::Foresee>(&message)) {
        foresee(connection, *place, foreseen->asked);
    }
    later();
}

void Hall::later()
{
    if (std::exchange(m_workPosted, true))
        return;
    QMetaObject::invokeMethod(this, &Hall::work, Qt::QueuedConnection);
}

// One batch: everything that waits is performed in memory, committed once, and only then is anybody told.
void Hall::work()
{
    m_workPosted = false;
    if (m_rehearsal && !m_clockKnown)
        return; // nothing happens before it is known when
    for (const auto& [seat, asked] : std::exchange(m_waiting, {}))
        perform(m_places[seat], asked);
    if (auto saved = m_memory.commit(); !saved)
        return stopAccepting(saved.failure());
    tellAll();
}

void Hall::perform(Place& place, const Asked& asked)
{
    wire::Did did;
    did.id = asked.id;
    if (std::holds_alternative<AddSeat>(asked.command)) {
        did.refused = Refusal{"not-yours", "", "Seats are made with the conference, not from a device."};
    } else if (m_stopped) {
        did.refused = Refusal{"not-saved", "", "The record could not be saved. Nothing is accepted now; go on with paper."};
    } else {
        auto done = m_memory.ask(place.chairing, surroundings(), asked, now());
        if (auto* refusal = std::get_if<Refusal>(&done)) {
            did.refused = std::move(*refusal);
        } else {
            did.record = std::get<Memory::Done>(done).record;
            did.at = std::get<Memory::Done>(done).at;
            const auto seen = sight::view(m_memory.conference(), place.chairing, surroundings());
            const Record* record = seen.record(did.record);
            did.seen = record ? seen.seenBy(*record) : std::string();
        }
    }
    place.did.push_back(std::move(did));
}

void Hall::foresee(ConnectionId connection, const Place& place, const Asked& asked)
{
    wire::Foreseen foreseen;
    foreseen.id = asked.id;
    auto result = rules::foresee(m_memory.conference(), place.chairing, surroundings(), asked, now(), m_memory.making());
    if (auto* refusal = std::get_if<Refusal>(&result))
        foreseen.refused = std::move(*refusal);
    else
        foreseen.says = std::move(std::get<std::vector<std::string>>(result));
    emit tell(connection, QByteArray::fromStdString(wire::write(wire::FromServer{std::move(foreseen)})));
}

void Hall::stopAccepting(const Failure& failure)
{
    m_stopped = true;
    for (auto& [seat, place] : m_places) {
        place.did.clear();
        const bool office = place.chairing.face == Face::chair || place.chairing.face == Face::minutes;
        if (place.connection != 0 && office)
            emit tell(place.connection,
                      QByteArray::fromStdString(wire::write(wire::FromServer{
                          Refusal{"not-saved", "", "The record could not be saved. Go on with paper, and call for help."}})));
    }
    emit notSaved(QString::fromStdString(failure.say));
    tellStopped();
}

// ---- what they are told ---------------------------------------------------------------------------------------------

// Seats that lose something are cut before anybody hears what the batch did.
void Hall::tellAll()
{
    if (m_stopped)
        return tellStopped();
    // Put right while their device is here: what somebody may do follows at once.
    for (auto& [seat, place] : m_places)
        if (const Person* p = place.chairing.person ? sight::person(m_memory.conference(), *place.chairing.person) : nullptr) {
            place.chairing.standing = p->standing;
            place.chairing.givesView = p->givesView;
            place.name = p->name;
        }
    for (const bool cutting : {true, false})
        for (auto& [seat, place] : m_places)
            if (place.connection != 0 &&
                sight::view(m_memory.conference(), place.chairing, surroundings()).shut() == cutting)
                tellOne(place);
}

// After a failed commit memory is not to be trusted: everybody but the offices goes dark, and whoever asks is answered.
void Hall::tellStopped()
{
    const sight::Chairing nobody{{}, Face::tablet, {}, Standing::observer, false};
    for (auto& [seat, place] : m_places) {
        if (place.connection == 0)
            continue;
        wire::Stream::Facts facts;
        facts.did = std::exchange(place.did, {});
        const bool office = place.chairing.face == Face::chair || place.chairing.face == Face::minutes;
        if (office && !facts.did.empty()) {
            wire::Update update;
            update.did = std::move(facts.did);
            emit tell(place.connection, QByteArray::fromStdString(wire::write(wire::FromServer{std::move(update)})));
        } else if (!office) {
            const auto dark = sight::view(m_memory.conference(), nobody, {});
            if (const auto text = place.stream.tell(dark, std::move(facts)))
                emit tell(place.connection, QByteArray::fromStdString(*text));
        }
    }
}

void Hall::tellOne(Place& place)
{
    const Conference& conference = m_memory.conference();
    const auto around = surroundings();
    const sight::Seen seen = sight::view(conference, place.chairing, around);
    const bool wasOpen = !place.stream.inLobby();
    wire::Stream::Facts facts;
    facts.did = std::exchange(place.did, {});
    facts.situation = place.chairing.face == Face::room ? std::nullopt : sight::situationOf(seen, m_memory.making());
    facts.may = rules::may(seen);
    facts.around = rules::around(seen, sight::roomNeutral(conference, around), now());
    if (const auto text = place.stream.tell(seen, std::move(facts)))
        emit tell(place.connection, QByteArray::fromStdString(*text));
    if (wasOpen && place.stream.inLobby()) {
        place.owesBlank = true;
        later(); // the offices see that it has not answered yet
    }
    if (!place.stream.inLobby())
        place.owesBlank = false;
    if (place.roomWatch) {
        const sight::Seen room = sight::view(conference, {{}, Face::room, {}, Standing::observer, false}, around);
        if (const auto text = place.roomWatch->tell(room, {}))
            emit tell(place.connection, QByteArray::fromStdString(*text));
    }
}

sight::Surroundings Hall::surroundings() const
{
    sight::Surroundings result;
    result.copy = m_copy;
    result.chairHere = false;
    const auto chair = sight::holderOf(m_memory.conference(), Office::chair); // a waiting deputy's seat is not the chair's
    for (const auto& [seat, place] : m_places) {
        if (place.chairing.face == Face::chair && place.chairing.person == chair && !place.gone)
            result.chairHere = true;
        if (!place.chairing.person)
            continue;
        if (place.connection != 0)
            result.devicesHere.push_back(*place.chairing.person);
        if (place.owesBlank)
            result.notBlanked.push_back(*place.chairing.person);
    }
    m_memory.conference().each<Seat>([&](const Seat& seat) {
        if (seat.face != Face::room)
            return;
        const auto place = m_places.find(seat.seat);
        result.screens.push_back(
            {seat.seat, seat.parts, !seat.key.empty(), place != m_places.end() && place->second.connection != 0});
    });
    return result;
}

void Hall::setClock(qint64 localSeconds)
{
    if (m_clockKnown && m_workPosted)
        work(); // what was asked before was asked at the time before
    m_clock = Moment(std::chrono::seconds(localSeconds));
    if (!std::exchange(m_clockKnown, true))
        work();
    for (auto& [seat, place] : m_places)
        if (place.connection != 0)
            if (const auto text = place.stream.tellClock(m_clock))
                emit tell(place.connection, QByteArray::fromStdString(*text));
    emit clockSet(localSeconds);
}

Moment Hall::now() const
{
    if (m_rehearsal)
        return m_clock;
    const QDateTime here = QDateTime::currentDateTime();
    return Moment(std::chrono::seconds(here.toSecsSinceEpoch() + here.offsetFromUtc()));
}

} // namespace waymark::server
