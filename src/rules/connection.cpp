// A professional's personal connection with somebody here: declared by them (or entered for them), decided by the chair, on
// the record. From the declaration on they send offers only (permit.cpp), so that the guard is never an oracle.
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::vector<PartId> allParts(const Seen& seen)
{
    std::vector<PartId> result;
    seen.each<Part>([&](const Part& part) { result.push_back(part.part); });
    return result;
}

std::optional<Refusal> partsFault(const Seen& seen, const DecideConnection& asked)
{
    if ((asked.decision == ConnectionState::out) == asked.parts.empty())
        return Refusal{"say-which-parts", "parts", "Name the parts somebody stays out of, and only then."};
    for (const PartId id : asked.parts) {
        const Part* part = partOf(seen, id);
        if (!part)
            return Refusal{"unknown-part", "parts", "Choose parts of this conference."};
        if (part->letter == "P")
            return Refusal{"professionals-alone", "parts",
                           "Part P is for all professionals. Choose \u201cleaves\u201d instead."};
    }
    return std::nullopt;
}

} // namespace

Decided act(const Ask& ask, const DeclareConnection& asked)
{
    const auto& seat = ask.seen.seat();
    if (!ask.seen.office() && asked.person != seat.person)
        return Refusal{"not-yours", "person", "You can declare your own connection only."};
    const Person* who = ask.seen.office() ? personOf(ask.seen, asked.person) : nullptr;
    if (ask.seen.office() && (!who || who->standing != Standing::professional))
        return Refusal{"unknown-person", "person", "Choose the professional whose connection this is."};
    if (ask.seen.first<Connection>([&](const Connection& c) { return c.person == asked.person; }))
        return Refusal{"declared-already", "person", "This connection has been declared already."};
    if (auto fault = textFault(asked.what, "what"))
        return std::move(*fault);
    Connection connection;
    connection.person = asked.person;
    connection.what = asked.what;
    if (ask.seen.office())
        connection.head.typedBy = seat.person;
    return drafts(Draft{about(std::move(connection), About::theMeeting()), ToWriter{asked.person}});
}

Decided act(const Ask& ask, const DecideConnection& asked)
{
    const auto* connection = ask.seen.find<Connection>(asked.connection);
    if (!connection)
        return unknownRecord("connection");
    if (asked.decision == ConnectionState::declared)
        return Refusal{"say-what", "decision", "Choose: stays, stays out of named parts, or leaves."};
    if (auto fault = partsFault(ask.seen, asked))
        return std::move(*fault);
    if (asked.decision != ConnectionState::stays && holdsOffice(ask.seen, connection->person))
        return Refusal{"holds-office", "decision",
                       "This person holds the chair or writes the record now. Hand over first."};
    Connection decided = *connection;
    decided.state = asked.decision;
    decided.parts = asked.parts;
    Drafts result = drafts(Draft{std::move(decided), InPlace{}});
    if (asked.decision != ConnectionState::stays)
        keepOut(ask, connection->person,
                asked.decision == ConnectionState::out ? asked.parts : allParts(ask.seen), result);
    return result;
}

} // namespace waymark::rules
