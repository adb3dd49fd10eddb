#include "rules/righting.hpp"

#include "rules/state.hpp"
#include "sight/people.hpp"

#include <map>

namespace waymark::rules {

using namespace sight;

namespace {

bool holds(const std::vector<PersonId>& people, PersonId id)
{
    return std::find(people.begin(), people.end(), id) != people.end();
}

const Person* personOf(const Righted& righted, PersonId id)
{
    return righted.person && righted.person->person == id ? righted.person
                                                          : rules::personOf(righted.seen, id);
}

// As state.hpp has it, of the list as it will be.
bool admits(const Righted& righted, const Part& part, PersonId id)
{
    const Person* p = personOf(righted, id);
    if (!p)
        return false;
    if (isProfessional(p->standing))
        return !holds(part.keptOut, id);
    return holds(part.admitted, p->supports.value_or(id)) || (p->independent && holds(part.admitted, id));
}

bool meet(const Righted& righted, PersonId a, PersonId b)
{
    return righted.seen.first<Part>([&](const Part& one) {
        const bool other = righted.part && righted.part->part == one.part;
        const Part& part = other ? *righted.part : one;
        return admits(righted, part, a) && admits(righted, part, b);
    }) != nullptr;
}

// Of those who have a report by name, and not by their profession, who will go on having it so.
std::vector<PersonId> readersOf(const Righted& righted, const Report& report)
{
    std::vector<PersonId> readers;
    righted.seen.each<Person>([&](const Person& p) {
        const Person* after = personOf(righted, p.person);
        if (!isProfessional(p.standing) && !isProfessional(after->standing) &&
            righted.seen.isFor(report, p.person))
            readers.push_back(p.person);
    });
    return readers;
}

template <class T>
bool any(const Seen& seen)
{
    return seen.first<T>([](const T&) { return true; }) != nullptr;
}

} // namespace

bool isPreparing(const Seen& seen)
{
    return stateOf(seen) == State::preparing;
}

bool movesSomebody(const Person& before, const Person& after)
{
    return before.standing != after.standing || before.supports != after.supports ||
           before.independent != after.independent || before.children != after.children;
}

bool movesSomebody(const Part& before, const Part& after)
{
    return before.admitted != after.admitted || before.keptOut != after.keptOut;
}

std::optional<Refusal> rightingFault(const Righted& righted)
{
    const Seen& seen = righted.seen;
    if (any<PlanLine>(seen))
        return Refusal{"written-for-them", "",
                       "Lines of the last plan have been brought back for the people as they are. Take those "
                       "lines back first, or admit somebody to a part and keep somebody out of it instead."};
    if (any<Exclusion>(seen))
        return Refusal{"written-for-them", "",
                       "Somebody has been excluded, and that was written for the people as they are. Admit "
                       "somebody to a part and keep somebody out of it instead."};
    std::optional<Refusal> fault;
    seen.each<Report>([&](const Report& report) {
        const auto readers = readersOf(righted, report);
        for (const PersonId a : readers)
            for (const PersonId b : readers)
                if (!fault && a != b && !meet(righted, a, b))
                    fault = Refusal{"not-together", "",
                                    "“" + report.title + "” is shared with " + nameOf(seen, a) + " and " +
                                        nameOf(seen, b) +
                                        ", who would have no part in common then. Take the report back and "
                                        "add it once for each part first."};
    });
    return fault;
}

void readdressReports(const Righted& righted, Drafts& into)
{
    righted.seen.each<Report>([&](const Report& report) {
        Report again = report;
        again.head = Head{};
        into.push_back(TakeBack{report.head.id});
        into.push_back(
            Draft{about(std::move(again), report.head.about), ToNamed{readersOf(righted, report)}});
    });
}

void readdressChildren(const Seen& seen, Drafts& into)
{
    std::map<std::pair<PartId, ChildId>, const Child*> copies;
    seen.each<Child>([&](const Child& child) {
        if (child.head.part)
            copies[{*child.head.part, child.child}] = &child;
    });
    for (const auto& [of, child] : copies) {
        Child again = *child;
        again.head = Head{};
        into.push_back(TakeBack{child->head.id});
        into.push_back(Draft{about(std::move(again), child->head.about), ToPart{of.first}});
    }
}

} // namespace waymark::rules
