// New cards: for the chair, who gives them to people, and for the program that hosts, which seats the chair and the big
// screen again.
#include "server/hall.hpp"
#include "server/prepare.hpp"

#include "conference/described.hpp"
#include "sight/people.hpp"

#include <sodium.h>

namespace waymark::server {

// The seat of a person by their standing, or a room screen. On disk before the chair has the code.
void Hall::giveCode(ConnectionId connection, const Place& place, const wire::AskCode& asked)
{
    const Conference& conference = m_memory.conference();
    const auto refuse = [&](const char* code, const char* say) {
        emit tell(connection, QByteArray::fromStdString(wire::write(wire::FromServer{Refusal{code, "code", say}})));
    };
    if (m_stopped || sight::view(conference, place.chairing, surroundings()).holds() != Office::chair)
        return refuse("not-yours", "Cards are for the chair to give.");
    const Person* person = asked.person ? sight::person(conference, *asked.person) : nullptr;
    if (asked.person && (!person || !person->comes))
        return refuse("unknown-person", "Choose a person from the list who comes.");
    const Seat* kept = conference.first<Seat>([&](const Seat& s) {
        return asked.person ? s.person == asked.person : asked.seat && s.seat == *asked.seat && !s.person;
    });
    if (asked.seat && !asked.person && !kept)
        return refuse("unknown-seat", "Choose a room screen from the list.");
    if (kept && kept->seat == place.chairing.seat)
        return refuse("own-seat", "This is the seat you sit in. A new card for it would turn you away.");
    const Seat seat = kept ? *kept : freshSeat(person, asked.parts);
    if (const auto code = newCodeFor(seat))
        emit tell(connection, QByteArray::fromStdString(wire::write(
                                  wire::FromServer{wire::NewCode{seat.seat, seat.face, seat.person, seat.parts, *code}})));
}

// The seat of somebody who has none yet, by their standing; of nobody: a room screen.
Seat Hall::freshSeat(const Person* person, std::vector<PartId> parts) const
{
    Seat seat;
    randombytes_buf(seat.seat.bytes.data(), seat.seat.bytes.size());
    if (person)
        seat.person = person->person;
    seat.parts = std::move(parts);
    seat.face = !person                                                 ? Face::room
                : person->standing == Standing::chair || person->deputy ? Face::chair
                : person->standing == Standing::minutes                 ? Face::minutes
                                                                        : Face::tablet;
    return seat;
}

// On disk when it is known. None: it could not be saved, and nothing is accepted any more.
std::optional<std::string> Hall::newCodeFor(const Seat& seat)
{
    std::string code = newCode();
    m_memory.giveSeat(seat, code, now());
    if (auto saved = m_memory.commit(); !saved) {
        stopAccepting(saved.failure());
        return {};
    }
    if (const auto given = m_places.find(seat.seat); given != m_places.end() && given->second.connection != 0)
        emit turnedAway(given->second.connection, {"replaced", "", "There is a new card for this seat. Use that one."});
    later();
    return code;
}

// The chair's own seat, whoever holds the office now: a deputy has a card of their own. Of the room screens the one that
// shows every part.
void Hall::giveHostCode(bool room)
{
    const Conference& conference = m_memory.conference();
    const Person* chair = conference.first<Person>([](const Person& person) { return person.standing == Standing::chair; });
    if (m_stopped || (!room && !chair))
        return emit codeGiven("wrong the record cannot be written; start the server again");
    const Seat* kept = conference.first<Seat>([&](const Seat& s) {
        return room ? s.face == Face::room && !s.person && s.parts.empty() : s.person == chair->person;
    });
    const Seat seat = kept ? *kept : freshSeat(room ? nullptr : chair, {});
    if (const auto code = newCodeFor(seat))
        emit codeGiven(QString("card\t%1\t%2\t%3\t%4")
                           .arg(QString(room ? "room" : "chair"),
                                room ? QString("Room screen") : QString::fromStdString(chair->name),
                                QString(spell(seat.face)), QString::fromStdString(*code)));
    else
        emit codeGiven("wrong the record could not be saved");
}

} // namespace waymark::server
