#include "sight/stretching.hpp"

#include "sight/people.hpp"

namespace waymark::sight {
namespace {

// The running stretch, if it has the same circle; else nothing of it may be told.
const Stretch* goingOn(const Conference& conference, CircleId live)
{
    const Stretch* running = conference.running();
    return running && running->head.circle == live ? running : nullptr;
}

// Since when somebody has been where they are: no time before this circle was live, for a mark made in another part or
// during an exclusion would tell those who were not there that something went on.
Moment since(const Beginning& begins, PersonId id, CircleId live)
{
    const Stretch* running = goingOn(begins.before, live);
    if (!running)
        return begins.now;
    const auto found = std::find_if(running->people.begin(), running->people.end(),
                                    [&](const Sitting& sitting) { return sitting.person == id; });
    return found == running->people.end() ? begins.now : found->since;
}

// The same for where they are: who left or stepped out before this circle was live is simply not here yet.
Where where(const Beginning& begins, PersonId id, CircleId live)
{
    const Where now = whereIs(begins.after, id);
    return goingOn(begins.before, live) || isIn(now) || now == Where::report ? now : Where::expected;
}

// A mark of somebody who is not in names no room.
std::string roomOf(const Conference& conference, PersonId id)
{
    const auto* mark = conference.first<Presence>([&](const Presence& m) { return m.person == id; });
    return mark ? mark->room : std::string();
}

bool wasIn(const Conference& conference, PartId part, PersonId id)
{
    return conference.first<Stretch>([&](const Stretch& stretch) {
        return stretch.head.part == part && conference.circle(stretch.head.circle)->contains(id);
    }) != nullptr;
}

bool wasExcluded(const Conference& conference, PersonId id)
{
    return conference.first<Exclusion>([&](const Exclusion& e) {
        return e.person == id || std::find(e.with.begin(), e.with.end(), id) != e.with.end();
    }) != nullptr;
}

std::vector<AgendaItem>::const_iterator find(const std::vector<AgendaItem>& agenda, ItemId id)
{
    return std::find_if(agenda.begin(), agenda.end(),
                        [&](const AgendaItem& item) { return item.item == id; });
}

// Beginning a stretch is never refused because its running item is missing there.
void addRunning(std::vector<AgendaItem>& agenda, const Stretch& begins)
{
    const auto running = find(begins.agenda, begins.item);
    if (running == begins.agenda.end())
        return;
    if (const auto there = find(agenda, begins.item); there != agenda.end()) {
        agenda[static_cast<std::size_t>(there - agenda.begin())].skipped = false;
        return;
    }
    auto place = agenda.cend();
    for (auto earlier = begins.agenda.begin(); earlier != running; ++earlier)
        if (const auto found = find(agenda, earlier->item); found != agenda.cend())
            place = found + 1;
    agenda.insert(place, *running)->skipped = false;
}

} // namespace

std::vector<Sitting> sittings(const Beginning& begins, const People& people, CircleId live)
{
    std::vector<Sitting> result;
    begins.after.each<Person>([&](const Person& p) {
        if (!people.contains(p.person))
            return;
        const std::string agency = p.standing == Standing::professional ? p.agency : std::string();
        const Where now = where(begins, p.person, live);
        result.push_back({p.person, p.standing, p.name, p.known, p.role, agency, now,
                          since(begins, p.person, live), roomOf(begins.before, p.person)});
    });
    return result;
}

std::vector<AgendaItem> agendaOf(const Conference& conference, const Stretch& begins, const People& people)
{
    if (begins.what == StretchKind::closed)
        return {};
    const PartId sits = *begins.head.part;
    const People told = people.onlyIf([&](const Member& m) {
        return wasIn(conference, sits, m.person) || wasExcluded(conference, m.person);
    });
    const Stretch* newest = nullptr;
    conference.each<Stretch>([&](const Stretch& stretch) {
        const bool holds = stretch.what != StretchKind::section || begins.what == StretchKind::section;
        if (holds && stretch.head.part == sits && conference.circle(stretch.head.circle)->contains(told))
            newest = &stretch;
    });
    auto agenda = newest ? newest->agenda : part(conference, sits)->agenda;
    addRunning(agenda, begins);
    return agenda;
}

} // namespace waymark::sight
