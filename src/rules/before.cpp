// Before the conference: when a report was received and shared, and that the chair met the family. Facts with times, kept
// so that they can be shown later (domain.md, before; after: the usual grounds of an appeal).
#include "rules/before.hpp"

#include "rules/acts.hpp"
#include "rules/clocks.hpp"
#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

bool hears(const std::vector<PersonId>& people, PersonId id)
{
    return std::find(people.begin(), people.end(), id) != people.end();
}

// Family, children, supporters, interpreters, observers who have this report.
std::vector<PersonId> readersOf(const Seen& seen, const Report& report)
{
    std::vector<PersonId> readers;
    seen.each<Person>([&](const Person& p) {
        if (!isProfessional(p.standing) && seen.isFor(report, p.person))
            readers.push_back(p.person);
    });
    return readers;
}

std::optional<Refusal> timesFault(const Ask& ask, const Report& marked)
{
    for (const auto& [at, field] :
         {std::pair{marked.received, "received"}, std::pair{marked.shared, "shared"}})
        if (at && *at > ask.now)
            return Refusal{"not-yet", field, "This time has not come yet. Write when it happened."};
    if (marked.received && marked.shared && *marked.shared < *marked.received)
        return Refusal{"before-received", "shared",
                       "It was shared before it was received. Write the right times."};
    return std::nullopt;
}

std::optional<Refusal> sharingFault(const Ask& ask, const Report& marked,
                                    const std::vector<PersonId>& readers)
{
    if (marked.withheld && !readers.empty())
        return Refusal{"withheld", "sharedWith",
                       "This report is withheld from the family, so it cannot be shared with them."};
    if (marked.shared && readers.empty())
        return Refusal{"say-with", "sharedWith", "Say with whom of the family it was shared."};
    if (!readers.empty() && !marked.shared)
        return Refusal{"say-when", "shared", "Say when it was shared with them."};
    for (const PersonId id : readers)
        if (!personOf(ask.seen, id))
            return Refusal{"unknown-person", "sharedWith", "Choose a person from the list."};
    if (neverMeet(ask.seen, readers))
        return Refusal{"not-together", "sharedWith",
                       "These people have no part in common, so they cannot share a record. Add the report "
                       "once for each part."};
    return std::nullopt;
}

} // namespace

// Shared with more people it is a version for all who then have it; else one in its own circle.
Decided act(const Ask& ask, const MarkReport& asked)
{
    const auto* report = ask.seen.find<Report>(asked.report);
    if (!report)
        return unknownRecord("report");
    if (!asked.received && !asked.shared && asked.sharedWith.empty())
        return Refusal{"nothing-said", "",
                       "Say when the report was received, or when and with whom it was shared."};
    Report marked = *report;
    marked.received = asked.received ? asked.received : report->received;
    marked.shared = asked.shared ? asked.shared : report->shared;
    if (auto fault = timesFault(ask, marked))
        return std::move(*fault);
    std::vector<PersonId> readers = readersOf(ask.seen, *report);
    const std::size_t before = readers.size();
    for (const PersonId id : asked.sharedWith)
        if (!hears(readers, id))
            readers.push_back(id);
    if (auto fault = sharingFault(ask, marked, readers))
        return std::move(*fault);
    if (readers.size() == before)
        return drafts(Draft{std::move(marked), Anew{asked.report}});
    marked.head = Head{};
    return drafts(Draft{about(std::move(marked), report->head.about), ToNamed{readers}, asked.report});
}

Decided act(const Ask& ask, const LogPreMeeting& asked)
{
    const auto family = [&](PersonId id) {
        const Person* person = personOf(ask.seen, id);
        return person && !isProfessional(person->standing);
    };
    if (asked.persons.empty() || !std::all_of(asked.persons.begin(), asked.persons.end(), family))
        return Refusal{"unknown-person", "persons",
                       "Choose the family members and supporters the chair has met."};
    if (neverMeet(ask.seen, asked.persons))
        return Refusal{"not-together", "persons",
                       "These people have no part in common. Log each meeting on its own."};
    if (asked.minutes < 1 || asked.minutes > 24 * 60)
        return Refusal{"no-length", "minutes", "Write how many minutes it took, from 1 to 1440."};
    if (asked.when > ask.now)
        return Refusal{"not-yet", "when", "This time has not come yet. Write when it happened."};
    if (auto fault = textFault(asked.how, "how"))
        return std::move(*fault);
    PreMeeting met;
    met.persons = asked.persons;
    met.minutes = asked.minutes;
    met.when = asked.when;
    met.how = asked.how;
    return drafts(Draft{about(std::move(met), About::theMeeting()), ToOffices{}});
}

std::vector<RecordId> lateReports(const Seen& seen, Moment now)
{
    std::vector<RecordId> late;
    const auto* meeting = seen.office() ? seen.first<Meeting>([](const Meeting&) { return true; }) : nullptr;
    if (!meeting)
        return late;
    seen.each<Report>([&](const Report& report) {
        const auto isLate = reportLate(meeting->settings, meeting->what, beginOf(*meeting), report, now);
        if (isLate && *isLate)
            late.push_back(report.head.id);
    });
    return late;
}

std::vector<PersonId> notMetBefore(const Seen& seen)
{
    std::vector<PersonId> missed;
    if (!seen.office())
        return missed;
    seen.each<Person>([&](const Person& p) {
        std::int64_t minutes = 0;
        seen.each<PreMeeting>(
            [&](const PreMeeting& met) { minutes += hears(met.persons, p.person) ? met.minutes : 0; });
        if (p.standing == Standing::family && p.comes && !metLongEnough(seen.settings(), minutes))
            missed.push_back(p.person);
    });
    return missed;
}

} // namespace waymark::rules
