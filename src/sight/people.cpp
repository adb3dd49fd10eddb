#include "sight/people.hpp"

namespace waymark::sight {
namespace {

template <class IdType>
bool has(const std::vector<IdType>& list, IdType id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

// A supporter or interpreter stands where the person they are bound to stands; one who is also invited in their own
// right stands where they are admitted by name, too.
bool isAdmitted(const Part& part, const Person& p)
{
    return has(part.admitted, p.supports.value_or(p.person)) ||
           (p.independent && has(part.admitted, p.person));
}

bool belongs(const Part& part, const Person& p)
{
    switch (p.standing) {
    case Standing::chair:
    case Standing::minutes:
        return true;
    case Standing::professional:
        return !has(part.keptOut, p.person);
    default:
        return isAdmitted(part, p);
    }
}

} // namespace

const Person* person(const Conference& conference, PersonId id)
{
    return conference.first<Person>([&](const Person& p) { return p.person == id; });
}

const Part* part(const Conference& conference, PartId id)
{
    return conference.first<Part>([&](const Part& p) { return p.part == id; });
}

Where whereIs(const Conference& conference, PersonId id)
{
    const auto* mark = conference.first<Presence>([&](const Presence& p) { return p.person == id; });
    if (mark)
        return mark->where;
    const Person* who = person(conference, id);
    return who && !who->comes ? Where::report : Where::expected;
}

bool isIn(Where where)
{
    return where == Where::in || where == Where::remote;
}

bool hearsSection(const Conference& conference, const Person& p)
{
    if (isProfessional(p.standing))
        return true;
    const auto* meeting = conference.any<Meeting>();
    return p.standing == Standing::supporter && p.advocate && meeting &&
           meeting->settings.advocateHearsSection;
}

bool isProfessional(Standing standing)
{
    return standing == Standing::professional || standing == Standing::chair || standing == Standing::minutes;
}

People offices()
{
    return People({Member::of(Office::chair), Member::of(Office::minutes)});
}

People peopleOf(const Conference& conference, const Part& part)
{
    std::vector<Member> members = offices().members();
    conference.each<Person>([&](const Person& p) {
        if (belongs(part, p))
            members.push_back(Member::of(p.person));
    });
    return People(std::move(members));
}

std::vector<PersonId> boundTo(const Conference& conference, PersonId id)
{
    std::vector<PersonId> result;
    conference.each<Person>([&](const Person& p) {
        if (p.supports == id && !p.independent)
            result.push_back(p.person);
    });
    return result;
}

std::vector<PersonId> excludedFrom(const Conference& conference, PartId part, ItemId item)
{
    std::vector<PersonId> result;
    conference.each<Exclusion>([&](const Exclusion& e) {
        const bool over =
            conference.first<Returned>([&](const Returned& r) { return r.exclusion == e.head.id; });
        const bool holds = (e.parts.empty() || has(e.parts, part)) && (e.items.empty() || has(e.items, item));
        if (over || !holds)
            return;
        result.push_back(e.person);
        result.insert(result.end(), e.with.begin(), e.with.end());
        const auto bound =
            boundTo(conference, e.person); // whoever is there only for somebody stays out with them
        result.insert(result.end(), bound.begin(), bound.end());
    });
    return result;
}

std::optional<PersonId> holderOf(const Conference& conference, Office office)
{
    std::optional<PersonId> holder;
    const Standing standing = office == Office::chair ? Standing::chair : Standing::minutes;
    if (const auto* p = conference.first<Person>([&](const Person& one) { return one.standing == standing; }))
        holder = p->person;
    conference.each<Holding>([&](const Holding& holding) {
        if (holding.office == office)
            holder = holding.person;
    });
    return holder;
}

People liveCircle(const Conference& conference, const Part& part, StretchKind kind,
                  const std::vector<PersonId>& without)
{
    const auto belongs = [&](const Person& p) {
        if (kind == StretchKind::section)
            return hearsSection(conference, p);
        return kind != StretchKind::closed || isProfessional(p.standing);
    };
    return peopleOf(conference, part).onlyIf([&](const Member& member) {
        if (member.office)
            return true;
        if (has(without, member.person))
            return false;
        const Person* p = person(conference, member.person);
        return p && belongs(*p);
    });
}

bool entitled(const Conference& conference, PersonId id, const About& about)
{
    const Person* p = person(conference, id);
    if (!p)
        return false;
    if (p->supports && !p->independent) {
        p = person(conference, *p->supports);
        if (!p || (p->supports && !p->independent))
            return false; // helps nobody we know, or somebody who is there to help: unknown means nobody
    }
    if (p->standing == Standing::chair || p->standing == Standing::minutes)
        return true;
    return std::all_of(about.children.begin(), about.children.end(), [&](ChildId child) {
        return std::find(p->children.begin(), p->children.end(), child) != p->children.end();
    });
}

bool mayMeet(const Conference& conference, PersonId a, PersonId b)
{
    for (const PersonId id : {a, b}) // chair and minute-taker, also when somebody has left every part
        if (const Person* p = person(conference, id);
            p && (p->standing == Standing::chair || p->standing == Standing::minutes))
            return true;
    return conference.first<Part>([&](const Part& part) {
        const People all = peopleOf(conference, part);
        return all.contains(a) && all.contains(b);
    }) != nullptr;
}

} // namespace waymark::sight
