// Views and decision, per child. A view lies in its giver's hand until the round is shown; then all are recorded again,
// together. The decision is declared by the chair, with reasons, and never computed.
#include "rules/acts.hpp"
#include "rules/kinds.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::string childName(const Seen& seen, ChildId id)
{
    const auto* child = seen.first<Child>([&](const Child& c) { return c.child == id; });
    return child ? child->known : "this child";
}

bool inRunningPart(const Seen& seen, const Head& head)
{
    return seen.running() && head.part == seen.running()->head.part;
}

// Chair and minute-taker may see an older version too, still open for somebody who was out when it was shown.
const Round* roundFor(const Seen& seen, ChildId child, bool onlyShown)
{
    return seen.first<Round>([&](const Round& r) {
        return r.child == child && inRunningPart(seen, r.head) && (r.shown || !onlyShown);
    });
}

std::optional<Refusal> harmFault(Threshold threshold, const std::vector<Harm>& harms)
{
    if (threshold == Threshold::yes && harms.empty())
        return Refusal{"need-harm", "harms", "Choose at least one category of harm."};
    if (threshold != Threshold::yes && !harms.empty())
        return Refusal{"no-harm", "harms", "Leave the categories empty unless the answer is yes."};
    return std::nullopt;
}

// Whose view it is: the seat's own, or, entered by chair or minute-taker, that of somebody who attended.
std::variant<PersonId, Refusal> giverOf(const Ask& ask, const Round& round, const std::optional<PersonId>& forPerson)
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
                       who->name + " is not in the meeting. An absent agency\u2019s written view is shown apart."};
    if (!ask.seen.isFor(round, *forPerson))
        return Refusal{"not-entitled", "forPerson",
                       who->name + " was not asked: this round is for those who were in the part and know the child."};
    return *forPerson;
}

Refusal notThatPart()
{
    return {"not-that-part", "round", "This round belongs to another part. It can be shown when that part sits."};
}

bool hasGiven(const Seen& seen, RecordId round, PersonId giver)
{
    return seen.first<Given>([&](const Given& g) { return g.round == round && g.person == giver; }) ||
           seen.first<View>([&](const View& v) { return v.round == round && v.person == giver; });
}

} // namespace

Decided act(const Ask& ask, const OpenRound& asked)
{
    if (auto fault = thresholdFault(kindOfMeeting(ask.seen)))
        return std::move(*fault);
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (roundFor(ask.seen, asked.child, false))
        return Refusal{"already-asked", "child", "Views for " + childName(ask.seen, asked.child) + " have been asked for already."};
    Round round;
    round.child = asked.child;
    round.question = asked.question.empty()
                         ? "Is " + childName(ask.seen, asked.child) + " at risk of serious harm?"
                         : asked.question;
    return drafts(Draft{about(std::move(round), {false, {asked.child}}), ToLive{}});
}

Decided act(const Ask& ask, const GiveView& asked)
{
    const auto* round = ask.seen.find<Round>(asked.round);
    if (!round)
        return unknownRecord("round");
    if (round->shown)
        return Refusal{"round-shown", "round", "The views have been shown; this round is over."};
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    if (auto fault = harmFault(asked.threshold, asked.harms))
        return std::move(*fault);
    auto giver = giverOf(ask, *round, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&giver))
        return std::move(*refusal);
    const PersonId who = std::get<PersonId>(giver);
    if (hasGiven(ask.seen, asked.round, who))
        return Refusal{"already-given", "", "This view has been given. It is shown together with the others."};
    View view;
    view.round = asked.round;
    view.child = round->child;
    view.person = who;
    view.threshold = asked.threshold;
    view.harms = asked.harms;
    view.reason = asked.reason;
    std::optional<PersonId> typedBy;
    if (ask.seen.office())
        typedBy = ask.seen.seat().person;
    view.head.typedBy = typedBy;
    Given given;
    given.round = asked.round;
    given.person = who;
    given.head.about = round->head.about;
    return drafts(Draft{about(std::move(view), round->head.about), ToHand{who, typedBy}}, Draft{std::move(given), ToOffices{}});
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
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    if (auto fault = harmFault(asked.threshold, asked.harms))
        return std::move(*fault);
    View view;
    view.round = asked.round;
    view.child = round->child;
    view.person = asked.person;
    view.threshold = asked.threshold;
    view.harms = asked.harms;
    view.reason = asked.reason;
    view.shown = true;
    view.written = true;
    return drafts(Draft{about(std::move(view), round->head.about), ToLive{Width::everyone, {}, asked.round}});
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
    Round shown = *round;
    shown.shown = true;
    return drafts(Draft{std::move(shown), Change{asked.round}}, RevealHands{asked.round});
}

Decided act(const Ask& ask, const Declare& asked)
{
    if (auto fault = outcomeFault(ask.seen.settings(), kindOfMeeting(ask.seen), asked.outcome))
        return std::move(*fault);
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (!roundFor(ask.seen, asked.child, true))
        return Refusal{"no-round", "child",
                       "Ask for the views for " + childName(ask.seen, asked.child) + " and show them before the decision."};
    if (ask.seen.first<Decision>([&](const Decision& d) { return d.child == asked.child && !d.told; }))
        return Refusal{"already-decided", "child",
                       "The decision for " + childName(ask.seen, asked.child) + " stands. It can only be corrected on the record."};
    if (auto fault = textFault(asked.reasons, "reasons"))
        return std::move(*fault);
    if (auto fault = harmFault(asked.outcome == Outcome::plan ? Threshold::yes : Threshold::no, asked.harms))
        return std::move(*fault);
    if (const Quorum quorum = quorumOf(ask.seen); !quorum.met)
        return Refusal{"not-quorate", "", "The conference is not quorate: " + quorum.say + ". It cannot decide now."};
    Decision decision;
    decision.child = asked.child;
    decision.outcome = asked.outcome;
    decision.harms = asked.harms;
    decision.reasons = asked.reasons;
    return drafts(Draft{about(std::move(decision), {false, {asked.child}}), ToLive{}});
}

} // namespace waymark::rules
