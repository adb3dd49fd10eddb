#include "sight/seen.hpp"

#include "sight/kinds.hpp"
#include "sight/people.hpp"

namespace waymark::sight {
namespace {

// A seat with the face of an office holds that office while its person does: a deputy's from the handing over on.
std::optional<Office> heldBy(const Conference& conference, const Chairing& seat)
{
    if (seat.face != Face::chair && seat.face != Face::minutes)
        return std::nullopt;
    const Office office = seat.face == Face::chair ? Office::chair : Office::minutes;
    const auto holder = holderOf(conference, office);
    return !holder || holder == seat.person ? std::optional(office) : std::nullopt;
}

// A viewer: all of these must be in a record's circle. A person matches by own id or by an office held.
struct Viewer {
    People all;
    std::vector<Office> holds;

    bool in(const People& circle) const
    {
        if (all.empty())
            return false;
        return std::all_of(all.members().begin(), all.members().end(), [&](const Member& member) {
            return circle.contains(member) || std::any_of(holds.begin(), holds.end(), [&](Office office) {
                       return circle.contains(office);
                   });
        });
    }
};

// How far this kind of record may reach, whatever its circle (kinds/).
bool reaches(const Viewer& viewer, const Record& record)
{
    const Reach reach = reachOf(record);
    return reach == Reach::circle || (reach == Reach::offices && !viewer.holds.empty());
}

// Sees: a viewer sees a record when its circle contains all of the viewer, less what is withdrawn.
bool sees(const Conference& conference, const Viewer& viewer, const Record& record)
{
    const Head& h = head(record);
    const People* circle = conference.circle(h.circle);
    return circle && !h.withdrawn && reaches(viewer, record) && viewer.in(*circle);
}

// Of the versions of a line, a viewer is shown the one written last among those they may see.
bool isNewestFor(const Conference& conference, const Viewer& viewer, const Kept& kept)
{
    for (const std::size_t other : conference.versions(head(kept.record).line)) {
        const Kept& version = conference.records()[other];
        if (version.written > kept.written && sees(conference, viewer, version.record))
            return false;
    }
    return true;
}

// Offices see every version that is still somebody's newest.
bool isNewestForSomebody(const Conference& conference, const Kept& kept)
{
    const auto& versions = conference.versions(head(kept.record).line);
    if (versions.size() == 1)
        return true;
    People later;
    for (const std::size_t other : versions) {
        const Kept& version = conference.records()[other];
        if (version.written <= kept.written)
            continue;
        for (const Member& member : conference.circle(head(version.record).circle)->members())
            later = later.with(member);
    }
    return !later.contains(*conference.circle(head(kept.record).circle));
}

// A person's hand: what lies with nobody but them (and the offices, for what they have offered).
bool inHandOf(const Conference& conference, PersonId person, const Record& record)
{
    const auto persons = conference.circle(head(record).circle)->persons();
    return persons.size() == 1 && persons.front() == person;
}

bool ofRunningPart(const Head& h, const Stretch& running)
{
    return !h.part || h.part == running.head.part;
}

std::string partName(const Conference& conference, const Head& h)
{
    const Part* p = h.part ? part(conference, *h.part) : nullptr;
    return p ? "Part " + p->letter : std::string("Everyone");
}

// Of what belongs to no part, a report: by name who has it beside the professionals.
std::string named(const Conference& conference, const People& circle)
{
    std::vector<std::string> names;
    for (const PersonId id : circle.persons())
        if (const Person* p = person(conference, id); p && !isProfessional(p->standing))
            names.push_back(p->name);
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all + " and professionals";
}

bool everyPersonIs(const Conference& conference, const People& circle, bool (*is)(Standing))
{
    const auto persons = circle.persons();
    return std::all_of(persons.begin(), persons.end(), [&](PersonId id) {
        const Person* p = person(conference, id);
        return p && is(p->standing);
    });
}

} // namespace

bool roomNeutral(const Conference& conference, const Surroundings& surroundings)
{
    const Stretch* running = conference.running();
    const bool toldUntil = running && running->what == StretchKind::pause && running->until;
    if (!running || (running->what != StretchKind::item && !toldUntil) || !surroundings.chairHere)
        return true;
    if (conference.first<RoomScreen>([](const RoomScreen& screen) { return screen.covered; }))
        return true;
    if (conference.first<Stranger>([](const Stranger& stranger) { return !stranger.gone; }))
        return true;
    const People& live = *conference.circle(running->head.circle);
    return conference.first<Presence>([&](const Presence& mark) {
        return isIn(mark.where) && !live.contains(mark.person);
    }) != nullptr;
}

Seen view(const Conference& conference, const Chairing& seat, const Surroundings& surroundings)
{
    Seen seen;
    seen.m_conference = &conference;
    seen.m_seat = seat;
    seen.m_holds = heldBy(conference, seat);
    seen.m_office = seen.m_holds.has_value();
    const Stretch* running = conference.running();
    const People live = running ? *conference.circle(running->head.circle) : People();
    Viewer viewer;
    if (seat.face == Face::room)
        viewer.all = live;
    else if (seat.person)
        viewer.all = People({Member::of(*seat.person)});
    if (seen.m_office) {
        viewer.holds = {*seen.m_holds};
        seen.m_surroundings = surroundings;
        seen.m_shut = false;
    } else if (seat.face == Face::room) {
        seen.m_shut = roomNeutral(conference, surroundings) ||
                      (!seat.parts.empty() && std::find(seat.parts.begin(), seat.parts.end(), running->head.part) ==
                                                  seat.parts.end());
    } else {
        // The gate: marked in or remote, and in the live circle. On the whole seat, and on now.
        seen.m_shut = !running || !seat.person || !isIn(whereIs(conference, *seat.person)) ||
                      !live.contains(*seat.person);
    }
    if (seen.m_shut)
        return seen;
    // In a break the room is told where we are and when we go on, and shown nothing of what was said.
    const bool resting = running && running->what == StretchKind::pause;
    for (std::size_t i = 0; i < conference.records().size(); ++i) {
        const Kept& kept = conference.records()[i];
        const Head& h = head(kept.record);
        if (!sees(conference, viewer, kept.record))
            continue;
        if (!seen.m_office && !ofRunningPart(h, *running) &&
            !(seat.person && inHandOf(conference, *seat.person, kept.record)))
            continue;
        if (seat.face == Face::room && (!h.open || (resting && !std::holds_alternative<Stretch>(kept.record))))
            continue;
        if (seen.m_office ? isNewestForSomebody(conference, kept) : isNewestFor(conference, viewer, kept))
            seen.m_visible.push_back(i);
    }
    return seen;
}

Seen paper(const Conference& conference, PersonId recipient, const std::vector<Office>& offices)
{
    Seen seen;
    seen.m_conference = &conference;
    seen.m_seat.person = recipient;
    seen.m_office = !offices.empty();
    seen.m_shut = false;
    const Viewer viewer{People({Member::of(recipient)}), offices};
    for (std::size_t i = 0; i < conference.records().size(); ++i) {
        const Kept& kept = conference.records()[i];
        if (sees(conference, viewer, kept.record) && isNewestFor(conference, viewer, kept))
            seen.m_visible.push_back(i);
    }
    return seen;
}

const Settings& Seen::settings() const
{
    static const Settings usual;
    const auto* meeting = m_conference->any<Meeting>();
    return meeting ? meeting->settings : usual;
}

void Seen::eachRecord(const std::function<void(const Kept&)>& f) const
{
    for (const std::size_t index : m_visible)
        f(m_conference->records()[index]);
}

const Record* Seen::record(RecordId id) const
{
    const Kept* kept = m_shut ? nullptr : m_conference->kept(id);
    if (!kept)
        return nullptr;
    const auto index = static_cast<std::size_t>(kept - m_conference->records().data());
    return std::binary_search(m_visible.begin(), m_visible.end(), index) ? &kept->record : nullptr;
}

std::optional<PersonId> Seen::holder(Office office) const
{
    return m_office ? holderOf(*m_conference, office) : std::nullopt;
}

const Record* Seen::newestOf(RecordId id) const
{
    const Kept* kept = m_office ? m_conference->kept(id) : nullptr;
    const Kept* newest = nullptr;
    if (kept)
        for (const std::size_t index : m_conference->versions(head(kept->record).line)) {
            const Kept& version = m_conference->records()[index];
            if (record(head(version.record).id) && (!newest || version.written > newest->written))
                newest = &version;
        }
    return newest ? &newest->record : nullptr;
}

const Stretch* Seen::running() const
{
    const Stretch* running = m_shut ? nullptr : m_conference->running();
    return running && record(running->head.id) ? running : nullptr;
}

bool Seen::isFor(const Record& record, PersonId person) const
{
    return m_office && m_conference->circle(head(record).circle)->contains(person);
}

std::string Seen::seenBy(const Record& record) const
{
    const Head& h = head(record);
    const People& circle = *m_conference->circle(h.circle);
    const auto persons = circle.persons();
    if (persons.empty())
        return "Chair and minute-taker";
    if (h.open)
        return m_office ? partName(*m_conference, h) : "Everyone in the room";
    if (persons.size() == 1)
        return circle.contains(Office::chair) ? "One person and the chair" : "One person";
    if (everyPersonIs(*m_conference, circle, isProfessional))
        return "Professionals only";
    if (m_office && !h.part)
        return named(*m_conference, circle);
    return m_office ? "Some of " + partName(*m_conference, h) : "Some of the people here";
}

} // namespace waymark::sight
