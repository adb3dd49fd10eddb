// [[seat]] and [[planted]]: the devices that will be needed, and the words the tests search for.
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

Face faceOf(Standing standing)
{
    return standing == Standing::chair     ? Face::chair
           : standing == Standing::minutes ? Face::minutes
                                           : Face::tablet;
}

void checkSeat(Table& table, const SeatWish& wish, Loading& loading)
{
    const Person* person = wish.person ? loading.person(*wish.person) : nullptr;
    if (wish.face == Face::room && wish.person)
        table.mistake("person", "the room screen is nobody's; leave `person` out");
    if (wish.face != Face::room && !wish.parts.empty())
        table.mistake("parts", "only a room screen belongs to parts; leave `parts` out");
    if (wish.face != Face::room && !wish.person && !table.ask("person"))
        table.mistake("key", "it is not said whose seat this is; write person = \"…\"");
    if (wish.face != Face::room && person && faceOf(person->standing) != wish.face)
        table.mistake("face", loading.key(person->person) + " is " + spell(person->standing) +
                                  "; write face = \"" + spell(faceOf(person->standing)) + "\"");
    for (const SeatWish& other : loading.into.seats)
        if (wish.person && other.person == wish.person)
            table.mistake("person",
                          loading.key(*wish.person) + " has a seat already; write one seat for each person");
}

void readSeat(Table& table, Loading& loading)
{
    SeatWish wish;
    table.need("key", wish.key);
    if (const auto id = loading.into.names.find<SeatId>(wish.key))
        wish.seat = *id;
    const bool faced = table.need("face", wish.face);
    table.may("person", wish.person);
    table.may("parts", wish.parts);
    if (!table.may("label", wish.label)) {
        const Person* person = wish.person ? loading.person(*wish.person) : nullptr;
        wish.label = person ? person->name : "Room screen";
    }
    if (faced)
        checkSeat(table, wish, loading);
    loading.into.seats.push_back(wish);
}

// withheld_from names people, or "room" for the room screen.
void readPlanted(Table& table, Loading& loading)
{
    Planted planted;
    std::vector<std::string> from;
    table.need("phrase", planted.phrase);
    table.need("withheld_from", from);
    auto choices = loading.into.names.keys<PersonId>();
    choices.emplace_back("room");
    for (const std::string& key : from)
        if (key == "room")
            planted.withheldFromRoom = true;
        else if (const auto id = loading.into.names.find<PersonId>(key))
            planted.withheldFrom.push_back(*id);
        else
            table.mistake("withheld_from",
                          "person \"" + key + "\" is not known here; " + insteadOf(key, choices));
    loading.into.planted.push_back(planted);
}

} // namespace

void readSeats(Loading& loading)
{
    eachTable(loading.root, "seat", "[[seat]]", loading.reading,
              [&](Table& table) { readSeat(table, loading); });
    for (const Face face : {Face::chair, Face::minutes}) {
        const auto& seats = loading.into.seats;
        if (std::none_of(seats.begin(), seats.end(), [&](const SeatWish& wish) { return wish.face == face; }))
            loading.mistake(1, std::string("there is no seat with face \"") + spell(face) +
                                   "\"; write a [[seat]] with key, face and person");
    }
    eachTable(loading.root, "planted", "[[planted]]", loading.reading,
              [&](Table& table) { readPlanted(table, loading); });
}

} // namespace waymark::pack
