// What is prepared before the meeting. The pack's reader has checked names and cross-references with line numbers; here
// stands only what must hold in the conference itself.
#include "rules/acts.hpp"
#include "rules/kinds.hpp"
#include "rules/righting.hpp"

#include <set>

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
template <class Is>
std::optional<Refusal> tooYoung(const Seen& seen, const Child& child, Is&& attends)
{
    const auto from = seen.settings().childAge;
    const Person* young = seen.first<Person>([&](const Person& p) {
        return child.age < from && p.child == child.child && p.standing == Standing::child &&
               isBlank(p.attends) && attends(p.person);
    });
    if (!young)
        return std::nullopt;
    return Refusal{"child-too-young", "child",
                   child.known + " is " + std::to_string(child.age) + "; children attend from " +
                       std::to_string(from) + ". Write the chair’s reason at " + young->name + "."};
}

bool same(const Settings& a, const Settings& b)
{
    bool equal = true;
    Settings::fields(a, [&](std::string_view name, const auto& of) {
        Settings::fields(b, [&](std::string_view other, const auto& than) {
            if constexpr (std::is_same_v<decltype(of), decltype(than)>)
                equal = equal && (name != other || of == than);
        });
    });
    return equal;
}

// A rehearsal stays one for ever, and a conference is held by the procedure it was made with.
std::optional<Refusal> factsFault(const Seen& seen, const Meeting& before, const Meeting& now)
{
    if (before.rehearsal != now.rehearsal)
        return Refusal{"already-open", "meeting.rehearsal",
                       before.rehearsal ? "This is a rehearsal and stays one."
                                        : "This is a real conference and stays one."};
    if (!same(before.settings, now.settings))
        return Refusal{
            "already-open", "meeting.settings",
            "The authority’s procedure is set when the conference is made. Make it anew with another."};
    std::optional<Refusal> fault;
    seen.each<Part>([&](const Part& part) {
        for (const PersonId id : part.admitted)
            if (const Person* person = personOf(seen, id); person && !fault)
                fault = standingFault(now.what, person->standing);
    });
    if (fault)
        fault->field = "meeting.what";
    return fault;
}

std::optional<Refusal> admittedFault(const Seen& seen, const Part& part)
{
    for (const PersonId id : part.admitted)
        if (const Person* person = personOf(seen, id))
            if (auto fault = standingFault(kindOfMeeting(seen), person->standing))
                return fault;
    std::optional<Refusal> fault;
    const auto attends = [&](PersonId id) {
        return std::find(part.admitted.begin(), part.admitted.end(), id) != part.admitted.end();
    };
    seen.each<Child>([&](const Child& child) {
        if (!fault)
            fault = tooYoung(seen, child, attends);
    });
    if (fault)
        fault->field = "part.admitted";
    return fault;
}

// A part that is added when the children are on the list has their names from the start.
void tellNewPart(const Seen& seen, PartId part, Drafts& into)
{
    std::set<ChildId> told;
    seen.each<Child>([&](const Child& child) {
        if (!told.insert(child.child).second)
            return;
        Child copy = child;
        copy.head = Head{};
        into.push_back(Draft{about(std::move(copy), child.head.about), ToPart{part}});
    });
}

Decided putRight(const Ask& ask, const Part& before, const Part& now)
{
    const bool moves = movesSomebody(before, now);
    if (before.letter == "P" && (now.letter != "P" || moves))
        return Refusal{"professionals-alone", "part.admitted",
                       "Part P is all professionals, alone. Only its agenda can be changed."};
    const Righted righted{ask.seen, nullptr, &now};
    if (auto fault = moves ? rightingFault(righted) : std::nullopt)
        return std::move(*fault);
    Part part = now;
    part.head = before.head;
    Drafts result = drafts(Draft{std::move(part), InPlace{}});
    if (moves) {
        readdressReports(righted, result);
        readdressChildren(ask.seen, result);
    }
    return result;
}

// Each part's copy, in its own circle.
Drafts putRight(const Ask& ask, const Child& now)
{
    Drafts result;
    ask.seen.each<Child>([&](const Child& before) {
        if (before.child != now.child)
            return;
        Child child = now;
        child.head = before.head;
        result.push_back(Draft{std::move(child), InPlace{}});
    });
    return result;
}

} // namespace

Decided act(const Ask& ask, const OpenConference& asked)
{
    if (auto fault = weekendFault(asked.meeting.what, asked.meeting.date))
        return std::move(*fault);
    const auto* before = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    if (!before)
        return drafts(Draft{asked.meeting, ToOffices{}});
    if (auto fault = factsFault(ask.seen, *before, asked.meeting))
        return std::move(*fault);
    Meeting meeting = asked.meeting;
    meeting.head = before->head;
    return drafts(Draft{std::move(meeting), InPlace{}});
}

Decided act(const Ask& ask, const AddPart& asked)
{
    const Part& part = asked.part;
    if (ask.seen.first<Part>([&](const Part& p) { return p.part != part.part && p.letter == part.letter; }))
        return Refusal{"already-here", "part", "There is a part " + part.letter + " already."};
    if (auto fault = textFault(part.letter, "part.letter"))
        return std::move(*fault);
    if (auto fault = admittedFault(ask.seen, part))
        return std::move(*fault);
    if (const Part* before = partOf(ask.seen, part.part))
        return putRight(ask, *before, part);
    Drafts result = drafts(Draft{part, ToOffices{}});
    tellNewPart(ask.seen, part.part, result);
    return result;
}

// A child is a record of its own for each part: two parents who must not meet never share one.
Decided act(const Ask& ask, const AddChild& asked)
{
    const auto attends = [&](PersonId id) {
        return ask.seen.first<Part>([&](const Part& part) { return admits(ask.seen, part, id); }) != nullptr;
    };
    if (auto fault = textFault(asked.child.name, "child.name"))
        return std::move(*fault);
    if (auto fault = tooYoung(ask.seen, asked.child, attends))
        return std::move(*fault);
    if (knowsChild(ask.seen, asked.child.child))
        return putRight(ask, asked.child);
    Drafts result;
    ask.seen.each<Part>([&](const Part& part) {
        result.push_back(Draft{about(asked.child, {false, {asked.child.child}}), ToPart{part.part}});
    });
    if (result.empty())
        return Refusal{"no-parts", "child", "Add the parts first."};
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
