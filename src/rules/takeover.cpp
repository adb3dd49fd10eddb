#include "rules/takeover.hpp"

#include <map>

namespace waymark::rules {
namespace {

template <class R>
R plain(R record)
{
    record.head = Head{};
    return record;
}

void people(const sight::Seen& seen, std::vector<Command>& into)
{
    for (const bool helpers : {false, true}) // whom somebody is there for comes first
        seen.each<Person>([&](const Person& p) {
            if (p.supports.has_value() == helpers && p.standing != Standing::observer)
                into.emplace_back(AddPerson{plain(p)});
        });
}

void parts(const sight::Seen& seen, std::vector<Command>& into)
{
    seen.each<Part>([&](const Part& part) {
        Part next = plain(part);
        std::erase_if(next.admitted, [&](PersonId id) {
            return seen.first<Person>(
                [&](const Person& p) { return p.person == id && p.standing == Standing::observer; });
        });
        into.emplace_back(AddPart{std::move(next)});
    });
}

void children(const sight::Seen& seen, std::vector<Command>& into)
{
    std::map<ChildId, const Child*> newest;
    seen.each<Child>([&](const Child& child) { newest[child.child] = &child; });
    for (const auto& [id, child] : newest)
        into.emplace_back(AddChild{plain(*child)});
}

void reports(const sight::Seen& seen, std::vector<Command>& into)
{
    seen.each<Report>([&](const Report& report) {
        AddReport add{plain(report), report.head.about, {}};
        seen.each<Person>([&](const Person& p) {
            const bool professional = p.standing == Standing::professional || p.standing == Standing::chair ||
                                      p.standing == Standing::minutes;
            if (!professional && p.standing != Standing::observer && seen.isFor(report, p.person))
                add.sharedWith.push_back(p.person);
        });
        into.emplace_back(std::move(add));
    });
}

} // namespace

std::vector<Command> takeOver(const sight::Seen& seen, Day date)
{
    std::vector<Command> result;
    const auto* meeting = seen.office() ? seen.first<Meeting>([](const Meeting&) { return true; }) : nullptr;
    if (!meeting)
        return result;
    Meeting next = plain(*meeting);
    next.date = date;
    result.emplace_back(OpenConference{std::move(next)});
    people(seen, result);
    parts(seen, result);
    children(seen, result);
    seen.each<Connection>([&](const Connection& c) {
        result.emplace_back(DeclareConnection{c.person, c.what});
    });
    seen.each<Protected>([&](const Protected& detail) { result.emplace_back(AddProtected{plain(detail)}); });
    reports(seen, result);
    return result;
}

} // namespace waymark::rules
