#include "support/table.hpp"

#include "sight/people.hpp"

#include <stdexcept>

namespace waymark::tests {
namespace {

Making makingFor(Leak leak)
{
    const auto hash = [](std::span<const std::uint8_t> bytes) {
        return named<RecordId>(std::string(bytes.begin(), bytes.end())).bytes;
    };
    if (leak != Leak::idsCount)
        return Making(hash);
    return Making([hash, count = std::make_shared<int>(0)](std::span<const std::uint8_t> bytes) {
        const std::string text(bytes.begin(), bytes.end());
        return text.starts_with("record") ? named<RecordId>("record " + std::to_string(++*count)).bytes
                                          : hash(bytes);
    });
}

} // namespace

Table::Table(Leak leak) : m_leak(leak), m_making(makingFor(leak)) {}

void Table::seat(const std::string& name, Face face, std::optional<PersonId> person, Standing standing,
                 bool givesView)
{
    Place place;
    place.chairing = {named<SeatId>("seat:" + name), face, person, standing, givesView};
    m_seats.emplace(name, std::move(place));
}

Table::Answer Table::ask(const std::string& seat, Command command, const std::string& id)
{
    return perform(seat, {named<CommandId>(seat + "/" + id), situation(seat), std::move(command)});
}

Table::Answer Table::ask(const std::string& seat, Command command)
{
    return ask(seat, std::move(command), "asked " + std::to_string(++m_asked));
}

Table::Answer Table::askFrom(std::optional<SituationId> from, const std::string& seat, Command command)
{
    const auto id = named<CommandId>(seat + "/asked " + std::to_string(++m_asked));
    return perform(seat, {id, from, std::move(command)});
}

RecordId Table::must(const std::string& seat, Command command)
{
    return must(seat, std::move(command), "asked " + std::to_string(++m_asked));
}

RecordId Table::must(const std::string& seat, Command command, const std::string& id)
{
    const std::string kind = kindOf(command);
    const Answer answer = ask(seat, std::move(command), id);
    if (!answer)
        throw std::logic_error(seat + " " + kind + ": " + answer.refused->code + ": " + answer.refused->say);
    return answer.record;
}

Table::Answer Table::perform(const std::string& seat, Asked asked)
{
    Place& place = m_seats.at(seat);
    auto outcome = rules::perform(conference, place.chairing, surroundings, asked, now, m_making);
    if (auto leaky = leakyRefusal(asked.command))
        outcome = std::move(*leaky);
    if (auto* refusal = std::get_if<Refusal>(&outcome)) {
        place.did.push_back({asked.id, *refusal, {}, {}, {}});
        return {std::move(*refusal), {}};
    }
    const auto& performed = std::get<rules::Performed>(outcome);
    for (const Event& event : performed.events) {
        if (auto applied = rules::apply(conference, event); !applied)
            return {Refusal{"bug:" + applied.failure().code, "", applied.failure().say}, {}};
        m_events.push_back(event);
    }
    place.did.push_back({asked.id, std::nullopt, performed.record, now, ""});
    return {std::nullopt, performed.record};
}

void Table::tell()
{
    for (const std::string& name : seats())
        tell(name);
}

void Table::tell(const std::string& name)
{
    Place& place = m_seats.at(name);
    const sight::Seen lens = seen(name);
    wire::Stream::Facts facts;
    facts.did = std::exchange(place.did, {});
    facts.situation = sight::situationOf(lens, m_making);
    facts.may = rules::may(lens);
    facts.around = rules::around(lens, sight::roomNeutral(conference, surroundings), now);
    leakInto(place, facts);
    auto text = place.stream.tell(lens, std::move(facts));
    if (text)
        place.told.push_back(std::move(*text));
    leakAfter(place, text.has_value());
}

sight::Seen Table::seen(const std::string& seat) const
{
    return sight::view(conference, m_seats.at(seat).chairing, surroundings);
}

std::optional<SituationId> Table::situation(const std::string& seat) const
{
    return sight::situationOf(seen(seat), m_making);
}

std::vector<std::string> Table::seats() const
{
    std::vector<std::string> names;
    for (const auto& [name, place] : m_seats)
        names.push_back(name);
    return names;
}

// ---- the planted faults ---------------------------------------------------------------------------------------------

std::optional<Refusal> Table::leakyRefusal(const Command& command) const
{
    const bool wish = std::holds_alternative<RaiseHand>(command);
    if (m_leak == Leak::refusalsGlobal && wish &&
        conference.first<Hand>([](const Hand& hand) { return hand.up; }))
        return Refusal{"hand-up", "", "Somebody has a wish already."};
    return std::nullopt;
}

void Table::leakInto(const Place&, wire::Stream::Facts& facts) const
{
    int stretches = 0, offers = 0;
    conference.each<Stretch>([&](const Stretch&) { ++stretches; });
    conference.each<Offer>([&](const Offer&) { ++offers; });
    conference.each<Handled>([&](const Handled&) { --offers; });
    if (m_leak == Leak::situationGlobal)
        facts.situation = named<SituationId>("stretch " + std::to_string(stretches));
    if (m_leak == Leak::mayGlobal && offers > 0)
        facts.may.push_back("Wait");
}

void Table::leakAfter(Place& place, bool sent) const
{
    if (m_leak == Leak::everyBatchTold && !sent)
        place.told.push_back(std::string(1024, ' '));
    if (m_leak == Leak::sequenceGlobal && sent)
        place.told.back() += std::to_string(m_events.size());
    if (m_leak == Leak::sizesTell && sent)
        place.told.back() += std::string(conference.records().size() / 8, ' ');
    if (m_leak == Leak::presenceLeaks && sent)
        conference.each<Presence>([&](const Presence& mark) {
            place.told.back() += std::to_string(mark.since.time_since_epoch().count()) + " ";
        });
    const Stretch* running = conference.running();
    if (m_leak == Leak::roomShowsRestricted && place.chairing.face == Face::room && running &&
        !sight::roomNeutral(conference, surroundings)) {
        std::string shown;
        for (const Kept& kept : conference.records()) {
            const Head& h = head(kept.record);
            if (h.part == running->head.part &&
                conference.circle(h.circle)->contains(*conference.circle(running->head.circle)))
                shown += wire::text(h.id) + " ";
        }
        if (std::exchange(place.leaked, shown) != shown)
            place.told.push_back(shown);
    }
}

} // namespace waymark::tests
