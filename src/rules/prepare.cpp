// What is prepared before the meeting. The pack's reader has checked names and cross-references with line numbers; here
// stands only what must hold in the conference itself.
#include "rules/acts.hpp"
#include "rules/kinds.hpp"

namespace waymark::rules {

using namespace sight;

bool neverMeet(const Seen& seen, const std::vector<PersonId>& named)
{
    const auto apart = [&](PersonId a, PersonId b) {
        return a != b && personOf(seen, a) && personOf(seen, b) && !seen.first<Part>([&](const Part& part) {
            return admits(seen, part, a) && admits(seen, part, b);
        });
    };
    return std::any_of(named.begin(), named.end(), [&](PersonId a) {
        return std::any_of(named.begin(), named.end(), [&](PersonId b) { return apart(a, b); });
    });
}

namespace {

// A child who is to attend, below the age of this authority and without the chair's reason (domain.md, people).
const Person* tooYoung(const Seen& seen, const Child& child)
{
    if (child.age >= seen.settings().childAge)
        return nullptr;
    return seen.first<Person>([&](const Person& p) {
        const auto admitted = [&](const Part& part) { return admits(seen, part, p.person); };
        return p.child == child.child && p.standing == Standing::child && isBlank(p.attends) &&
               seen.first<Part>(admitted);
    });
}

} // namespace

Decided act(const Ask& ask, const OpenConference& asked)
{
    if (ask.seen.first<Meeting>([](const Meeting&) { return true; }))
        return Refusal{"already-open", "", "This conference is open already."};
    if (auto fault = weekendFault(asked.meeting.what, asked.meeting.date))
        return std::move(*fault);
    return drafts(Draft{asked.meeting, ToOffices{}});
}

Decided act(const Ask& ask, const AddPart& asked)
{
    if (ask.seen.first<Part>(
            [&](const Part& p) { return p.part == asked.part.part || p.letter == asked.part.letter; }))
        return Refusal{"already-here", "part", "There is a part " + asked.part.letter + " already."};
    if (auto fault = textFault(asked.part.letter, "part.letter"))
        return std::move(*fault);
    for (const PersonId id : asked.part.admitted)
        if (const Person* person = personOf(ask.seen, id))
            if (auto fault = standingFault(kindOfMeeting(ask.seen), person->standing))
                return std::move(*fault);
    return drafts(Draft{asked.part, ToOffices{}});
}

// A child is a record of its own for each part: two parents who must not meet never share one.
Decided act(const Ask& ask, const AddChild& asked)
{
    if (knowsChild(ask.seen, asked.child.child))
        return Refusal{"already-here", "child", "This child is on the list already."};
    if (auto fault = textFault(asked.child.name, "child.name"))
        return std::move(*fault);
    Drafts result;
    ask.seen.each<Part>([&](const Part& part) {
        result.push_back(Draft{about(asked.child, {false, {asked.child.child}}), ToPart{part.part}});
    });
    if (result.empty())
        return Refusal{"no-parts", "child", "Add the parts first."};
    if (const Person* young = tooYoung(ask.seen, asked.child))
        return Refusal{"child-too-young", "child",
                       asked.child.known + " is " + std::to_string(asked.child.age) +
                           "; children attend from " + std::to_string(ask.seen.settings().childAge) +
                           ". Write the chair’s reason at " + young->name + "."};
    return result;
}

// A detail protected from a professional demands their declared connection first: from then on they send offers only, so
// that nothing they write is ever refused because of it.
Decided act(const Ask& ask, const AddProtected& asked)
{
    if (auto fault = textFault(asked.detail.what, "detail.what"))
        return std::move(*fault);
    if (asked.detail.phrases.empty())
        return Refusal{"empty-text", "detail.phrases",
                       "Write at least one wording that must not be said to them."};
    for (const std::string& phrase : asked.detail.phrases)
        if (auto fault = textFault(phrase, "detail.phrases"))
            return std::move(*fault);
    if (asked.detail.from.empty())
        return Refusal{"say-whom", "detail.from", "Say from whom this is protected."};
    for (const PersonId id : asked.detail.from) {
        const Person* who = personOf(ask.seen, id);
        const bool professional = who && who->standing == Standing::professional;
        if (professional && !ask.seen.first<Connection>([&](const Connection& c) { return c.person == id; }))
            return Refusal{"declare-first", "from",
                           "Enter " + who->name +
                               "’s personal connection first. Professionals without one hear everything."};
    }
    return drafts(Draft{asked.detail, ToOffices{}});
}

Decided act(const Ask& ask, const AddReport& asked)
{
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (auto fault = textFault(asked.report.title, "report.title"))
        return std::move(*fault);
    if (neverMeet(ask.seen, asked.sharedWith))
        return Refusal{"not-together", "sharedWith",
                       "These people have no part in common, so they cannot share a record. Add the report "
                       "once for each part."};
    return drafts(Draft{about(asked.report, asked.about), ToNamed{asked.sharedWith}});
}

Decided act(const Ask& ask, const AddLetter& asked)
{
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    for (const auto& [text, field] :
         {std::pair{&asked.letter.title, "letter.title"}, std::pair{&asked.letter.text, "letter.text"}})
        if (auto fault = textFault(*text, field))
            return std::move(*fault);
    return drafts(Draft{about(asked.letter, asked.about), ToOffices{}});
}

Decided act(const Ask&, const AddSeat& asked)
{
    return drafts(Draft{asked.seat, ToNobody{}});
}

} // namespace waymark::rules
