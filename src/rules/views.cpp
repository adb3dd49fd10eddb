// Rounds of views, per child. A view lies in its giver's hand until the round is shown; then all are recorded again,
// together, so that nobody is swayed by who spoke first. (Where the authority does not hide them, a view is shown as it
// is given, and showing the round closes it.) Source: domain.md, views and decision.
#include "rules/views.hpp"

#include "rules/acts.hpp"
#include "rules/kinds.hpp"
#include "sight/people.hpp"

#include <map>

namespace waymark::rules {

using namespace sight;

std::string childName(const Seen& seen, ChildId id)
{
    const auto* child = seen.first<Child>([&](const Child& c) { return c.child == id; });
    return child ? child->known : "this child";
}

bool inRunningPart(const Seen& seen, const Head& head)
{
    return seen.running() && head.part == seen.running()->head.part;
}

const Round* roundFor(const Seen& seen, ChildId child, bool onlyShown)
{
    return seen.first<Round>([&](const Round& r) {
        return r.child == child && inRunningPart(seen, r.head) && (r.shown || !onlyShown);
    });
}

std::optional<Refusal> harmFault(const Seen& seen, Threshold answer, const std::vector<Harm>& harms)
{
    if (answer == Threshold::yes && harms.empty())
        return Refusal{"need-harm", "harms", "Choose at least one category of harm."};
    if (answer != Threshold::yes && !harms.empty())
        return Refusal{"no-harm", "harms", "Leave the categories empty unless the answer is yes."};
    for (std::size_t i = 1; i < harms.size(); ++i)
        if (std::count(harms.begin(), harms.end(), harms[i]) > 1)
            return Refusal{"harm-twice", "harms", "Name each category of harm once."};
    const HarmPolicy policy = seen.settings().harms;
    if (policy == HarmPolicy::one && harms.size() > 1)
        return Refusal{"one-harm", "harms", "Choose one category of harm: this authority names one."};
    if (policy == HarmPolicy::primary && harms.size() > 2)
        return Refusal{"two-harms", "harms", "Choose the first category of harm and at most one second."};
    return std::nullopt;
}

std::optional<Threshold> majorityOf(const Seen& seen, ChildId child)
{
    std::map<PersonId, Threshold> said; // by giver: a round shown again has versions of one view
    seen.each<View>([&](const View& view) {
        const bool weighed = view.shown && (!view.written || seen.settings().writtenViewCounts);
        if (weighed && view.child == child && inRunningPart(seen, view.head))
            said[view.person] = view.threshold;
    });
    for (const Threshold answer : {Threshold::yes, Threshold::no, Threshold::more}) {
        const auto same =
            std::count_if(said.begin(), said.end(), [&](const auto& one) { return one.second == answer; });
        if (2 * static_cast<std::size_t>(same) > said.size())
            return answer;
    }
    return std::nullopt;
}

// Professionals give views; the chair, the minute-taker, observers and the family never do, and the authority's own
// solicitor only by its setting.
std::optional<Refusal> viewerFault(const Seen& seen, const Person& person)
{
    if (!person.givesView)
        return std::nullopt;
    if (person.standing != Standing::professional)
        return Refusal{"no-view", "givesView",
                       person.name + " is not asked for a view: views are given by professionals."};
    if (person.sector == "legal" && !seen.settings().solicitorGivesView)
        return Refusal{
            "no-view", "givesView",
            person.name +
                " is not asked for a view: this authority\u2019s solicitor advises and gives none."};
    return std::nullopt;
}

namespace {

// Whose view it is: the seat's own, or, entered by chair or minute-taker, that of somebody who attended.
std::variant<PersonId, Refusal> giverOf(const Ask& ask, const Round& round,
                                        const std::optional<PersonId>& forPerson)
{
    const auto& seat = ask.seen.seat();
    if (!ask.seen.office()) {
        if (forPerson && forPerson != seat.person)
            return Refusal{"not-yours", "forPerson", "You can give your own view only."};
        return *seat.person;
    }
    const Person* who = forPerson ? personOf(ask.seen, *forPerson) : nullptr;
    if (!who || !who->givesView)
        return Refusal{"not-entitled", "forPerson", "Choose a professional who is asked for a view."};
    if (!isIn(whereIs(ask.seen, *forPerson)))
        return Refusal{"did-not-attend", "forPerson",
                       who->name +
                           " is not in the meeting. An absent agency\u2019s written view is shown apart."};
    if (!ask.seen.isFor(round, *forPerson))
        return Refusal{
            "not-entitled", "forPerson",
            who->name + " was not asked: this round is for those who were in the part and know the child."};
    return *forPerson;
}

Refusal notThatPart()
{
    return {"not-that-part", "round",
            "This round belongs to another part. It can be shown when that part sits."};
}

// The view that a new one takes the place of, if this seat may see it: its own, or the one it entered for somebody.
const View* before(const Ask& ask, RecordId round, PersonId giver)
{
    const View* last = nullptr;
    ask.seen.each<View>([&](const View& view) {
        const bool mine = giver == ask.seen.seat().person || view.head.typedBy == ask.seen.seat().person;
        if (view.round == round && view.person == giver && !view.written && mine)
            last = &view;
    });
    return last;
}

bool hasGiven(const Seen& seen, RecordId round, PersonId giver)
{
    return seen.first<Given>([&](const Given& g) { return g.round == round && g.person == giver; }) !=
           nullptr;
}

// Everybody who was asked, is here and has given nothing yet.
std::vector<std::string> stillAsked(const Seen& seen, const Round& round)
{
    std::vector<std::string> names;
    seen.each<Person>([&](const Person& p) {
        const bool asked = p.givesView && isIn(whereIs(seen, p.person)) && seen.isFor(round, p.person);
        if (asked && !hasGiven(seen, round.head.id, p.person))
            names.push_back(p.name);
    });
    return names;
}

Refusal viewsMissing(const std::vector<std::string>& names)
{
    std::string all;
    for (std::size_t i = 0; i < names.size(); ++i)
        all += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return {"views-missing", "round",
            all + (names.size() == 1 ? " has" : " have") +
                " not given a view yet. Wait for it, or close the round with the views that are in."};
}

View viewOf(const Round& round, PersonId giver, Threshold threshold, const std::vector<Harm>& harms,
            const std::string& reason)
{
    View view;
    view.round = round.head.id;
    view.child = round.child;
    view.person = giver;
    view.threshold = threshold;
    view.harms = harms;
    view.reason = reason;
    view.head.about = round.head.about;
    return view;
}

// What the view is for: its giver's hand, or, where views are not hidden, everybody the round is for.
Draft draftOf(const Ask& ask, View view, const View* replaced)
{
    if (ask.seen.office())
        view.head.typedBy = ask.seen.seat().person;
    const auto typedBy = view.head.typedBy;
    const PersonId giver = view.person;
    const RecordId round = view.round;
    if (ask.seen.settings().viewsHidden)
        return {std::move(view), ToHand{giver, typedBy}};
    view.shown = true;
    if (replaced)
        return {std::move(view), Change{replaced->head.id}};
    return {std::move(view), ToLive{Width::everyone, {}, round}};
}

} // namespace

Decided act(const Ask& ask, const OpenRound& asked)
{
    if (auto fault = thresholdFault(kindOfMeeting(ask.seen)))
        return std::move(*fault);
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (roundFor(ask.seen, asked.child, false))
        return Refusal{"already-asked", "child",
                       "Views for " + childName(ask.seen, asked.child) + " have been asked for already."};
    Round round;
    round.child = asked.child;
    round.question = asked.question.empty()
                         ? "Is " + childName(ask.seen, asked.child) + " at risk of serious harm?"
                         : asked.question;
    Drafts result = drafts(Draft{about(std::move(round), {false, {asked.child}}), ToLive{}});
    if (ask.seen.settings().countsShown) {
        Counted counted;
        counted.round = draftId(0);
        result.push_back(Draft{about(std::move(counted), {false, {asked.child}}), ToLive{}});
    }
    return result;
}

Decided act(const Ask& ask, const GiveView& asked)
{
    const auto* round = ask.seen.find<Round>(asked.round);
    if (!round)
        return unknownRecord("round");
    if (!inRunningPart(ask.seen, round->head))
        return notThatPart();
    if (round->shown)
        return Refusal{"round-shown", "round", "The views have been shown; this round is over."};
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    if (auto fault = harmFault(ask.seen, asked.threshold, asked.harms))
        return std::move(*fault);
    auto giver = giverOf(ask, *round, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&giver))
        return std::move(*refusal);
    const PersonId who = std::get<PersonId>(giver);
    const View* replaced = before(ask, asked.round, who);
    if (!replaced && hasGiven(ask.seen, asked.round, who))
        return Refusal{"already-given", "",
                       "This view has been given. Only who gave or entered it can change it."};
    Drafts result =
        drafts(draftOf(ask, viewOf(*round, who, asked.threshold, asked.harms, asked.reason), replaced));
    if (replaced)
        return result; // that it was changed is nobody else's business
    Given given;
    given.round = asked.round;
    given.person = who;
    result.push_back(Draft{about(std::move(given), round->head.about), ToOffices{}});
    if (const auto* counted =
            ask.seen.first<Counted>([&](const Counted& c) { return c.round == asked.round; }))
        result.push_back(Draft{*counted, Change{counted->head.id}});
    return result;
}

Decided act(const Ask& ask, const AddWrittenView& asked)
{
    const auto* round = ask.seen.find<Round>(asked.round);
    if (!round)
        return unknownRecord("round");
    if (!inRunningPart(ask.seen, round->head))
        return notThatPart();
    const Person* who = personOf(ask.seen, asked.person);
    if (!who || who->standing != Standing::professional)
        return Refusal{"unknown-person", "person", "Choose the professional who wrote."};
    if (isIn(whereIs(ask.seen, asked.person)))
        return Refusal{"is-here", "person", who->name + " is here and can give a view in the round."};
    if (ask.seen.settings().viewsHidden && !round->shown)
        return Refusal{"not-shown-yet", "round",
                       "Show the round first: a written view must not sway those who are still asked."};
    if (ask.seen.first<View>(
            [&](const View& v) { return v.written && v.round == asked.round && v.person == asked.person; }))
        return Refusal{"already-given", "person", "The written view of " + who->name + " is shown already."};
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    if (auto fault = harmFault(ask.seen, asked.threshold, asked.harms))
        return std::move(*fault);
    View view = viewOf(*round, asked.person, asked.threshold, asked.harms, asked.reason);
    view.shown = true;
    view.written = true;
    return drafts(Draft{std::move(view), ToLive{Width::everyone, {}, asked.round}});
}

Decided act(const Ask& ask, const ShowRound& asked)
{
    const auto* round = ask.seen.find<Round>(asked.round);
    if (!round)
        return unknownRecord("round");
    if (!inRunningPart(ask.seen, round->head))
        return notThatPart();
    if (round->shown)
        return Refusal{"round-shown", "round", "The views have been shown already."};
    if (!ask.seen.first<Given>([&](const Given& g) { return g.round == asked.round; }))
        return Refusal{"no-views", "round", "No view is in yet."};
    if (const auto names = stillAsked(ask.seen, *round); !asked.early && !names.empty())
        return viewsMissing(names);
    Round shown = *round;
    shown.shown = true;
    return drafts(Draft{std::move(shown), Change{asked.round}}, RevealHands{asked.round});
}

} // namespace waymark::rules
