#include "sight/people.hpp"

namespace waymark::sight {
namespace {

bool has(const std::vector<PersonId>& list, PersonId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

// A supporter or interpreter stands where the person they are bound to stands.
PersonId anchor(const Person& p)
{
    return p.supports.value_or(p.person);
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
        return has(part.admitted, anchor(p));
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
        if (p.supports == id)
            result.push_back(p.person);
    });
    return result;
}

std::vector<PersonId> excludedNow(const Conference& conference)
{
    std::vector<PersonId> result;
    conference.each<Exclusion>([&](const Exclusion& e) {
        const bool over =
            e.head.withdrawn || conference.first<Returned>([&](const Returned& r) { return r.exclusion == e.head.id; });
        if (over)
            return;
        result.push_back(e.person);
        const auto bound = boundTo(conference, e.person); // whoever is there only for somebody stays out with them
        result.insert(result.end(), bound.begin(), bound.end());
    });
    return result;
}

People liveCircle(const Conference& conference, const Part& part, StretchKind kind, const std::vector<PersonId>& without)
{
    const bool professionalsOnly = kind == StretchKind::section || kind == StretchKind::closed;
    return peopleOf(conference, part).onlyIf([&](const Member& member) {
        if (member.office)
            return true;
        if (has(without, member.person))
            return false;
        const Person* p = person(conference, member.person);
        return p && (!professionalsOnly || isProfessional(p->standing));
    });
}

bool entitled(const Conference& conference, PersonId id, const About& about)
{
    const Person* p = person(conference, id);
    if (!p)
        return false;
    if (p->supports) {
        p = person(conference, *p->supports);
        if (!p || p->supports)
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
    return conference.first<Part>([&](const Part& part) {
        const People all = peopleOf(conference, part);
        return all.contains(a) && all.contains(b);
    }) != nullptr;
}

} // namespace waymark::sight
