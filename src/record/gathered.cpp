#include "record/gathered.hpp"

#include <algorithm>

namespace waymark::record {
namespace {

bool isProfessional(Standing standing)
{
    return standing == Standing::professional || standing == Standing::chair || standing == Standing::minutes;
}

PartSeen& partOf(Gathered& gathered, const std::optional<PartId>& part)
{
    for (PartSeen& seen : gathered.parts)
        if (seen.part == part)
            return seen;
    gathered.parts.push_back({part, {}, {}});
    return gathered.parts.back();
}

bool wasThere(const Sitting& sitting)
{
    return sitting.where == Where::in || sitting.where == Where::remote;
}

void meet(PartSeen& part, const Sitting& sitting)
{
    const auto known = std::find_if(part.people.begin(), part.people.end(),
                                    [&](const Sitting* other) { return other->person == sitting.person; });
    if (known == part.people.end())
        part.people.push_back(&sitting);
    else if (wasThere(sitting) || !wasThere(**known))
        *known = &sitting;
}

} // namespace

Gathered gather(const sight::Seen& seen, PersonId recipient)
{
    Gathered gathered{seen, recipient, false, {}, {}, {}, nullptr};
    seen.each<Stretch>([&](const Stretch& stretch) {
        gathered.any = &stretch;
        PartSeen& part = partOf(gathered, stretch.head.part);
        part.stretches.push_back(&stretch);
        for (const Sitting& sitting : stretch.people) {
            meet(part, sitting);
            gathered.people[sitting.person] = &sitting;
        }
    });
    seen.each<Child>([&](const Child& child) {
        const bool known = std::any_of(gathered.children.begin(), gathered.children.end(),
                                       [&](const Child* other) { return other->child == child.child; });
        if (!known)
            gathered.children.push_back(&child);
    });
    const auto me = gathered.people.find(recipient);
    gathered.professional = me != gathered.people.end() && isProfessional(me->second->standing);
    return gathered;
}

std::string Gathered::nameOf(PersonId id) const
{
    const auto found = people.find(id);
    return found == people.end() ? "Somebody" : found->second->name;
}

std::string Gathered::knownOf(PersonId id) const
{
    const auto found = people.find(id);
    return found == people.end() ? "Somebody" : found->second->known;
}

std::string Gathered::childrenOf(const About& about) const
{
    std::vector<std::string> names;
    for (const Child* child : children)
        if (about.mentions(child->child))
            names.push_back(child->known);
    return joined(names);
}

std::string Gathered::itemTitle(ItemId id) const
{
    for (const PartSeen& part : parts)
        for (const Stretch* stretch : part.stretches)
            for (const AgendaItem& item : stretch->agenda)
                if (item.item == id)
                    return professional ? item.title : item.plain;
    return {};
}

bool Gathered::isSecondCopy(RecordId id) const
{
    const auto* link = seen.first<Link>([&](const Link& l) { return l.copy == id; });
    return link && seen.record(link->original) != nullptr;
}

bool Gathered::isRestricted(const Head& head) const
{
    return professional && !head.open && (!any || head.circle != head.under || seen.first<Stretch>([&](const Stretch& s) {
               return s.what == StretchKind::section && s.head.circle == head.under;
           }));
}

std::string clockText(Moment moment)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(moment - std::chrono::floor<std::chrono::days>(moment));
    const auto two = [](auto n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minutes.count() / 60) + ":" + two(minutes.count() % 60);
}

std::string dayWords(Day day)
{
    static constexpr const char* weekdays[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};
    const std::chrono::year_month_day date(day);
    const std::chrono::weekday weekday(std::chrono::sys_days(day.time_since_epoch()));
    return std::string(weekdays[weekday.c_encoding()]) + " " + std::to_string(unsigned(date.day())) + " " +
           months[unsigned(date.month()) - 1] + " " + std::to_string(int(date.year()));
}

std::string harmWords(const std::vector<Harm>& harms)
{
    static constexpr const char* words[] = {"neglect", "physical harm", "sexual harm", "emotional harm"};
    std::vector<std::string> names;
    for (const Harm harm : harms)
        names.emplace_back(words[static_cast<std::size_t>(harm)]);
    return joined(names);
}

std::string joined(const std::vector<std::string>& names)
{
    std::string result;
    for (std::size_t i = 0; i < names.size(); ++i)
        result += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return result;
}

} // namespace waymark::record
