// The decision, per child: declared by the chair, with reasons, never computed (domain.md, views and decision). What was
// said in the round only tells which reasons must stand beside it. A decision is never edited: a later one takes its
// place, and what was said of the first stays with the first.
#include "rules/acts.hpp"
#include "rules/kinds.hpp"
#include "rules/plan.hpp"
#include "rules/views.hpp"

namespace waymark::rules {

using namespace sight;

bool isSuperseded(const Seen& seen, RecordId decision)
{
    return seen.first<Superseded>([&](const Superseded& s) { return s.decision == decision; }) != nullptr;
}

namespace {

using Fault = std::optional<Refusal>;

// What a view would have said that agrees with this outcome.
Threshold saying(Outcome outcome)
{
    switch (outcome) {
    case Outcome::plan:
    case Outcome::goesOn:
        return Threshold::yes;
    case Outcome::other:
    case Outcome::ends:
        return Threshold::no;
    case Outcome::more:
        break;
    }
    return Threshold::more;
}

// A reason that nobody asked for would say on the record what was not so.
Fault notNeeded(const std::optional<std::string>& text, const char* field, const char* because)
{
    return text ? Fault(Refusal{"not-needed", field, because}) : std::nullopt;
}

// A reason that must be there.
Fault needed(const std::optional<std::string>& text, const char* field, Refusal without)
{
    return text ? textFault(*text, field) : Fault(std::move(without));
}

Fault earlierFault(const Ask& ask, const Declare& asked)
{
    const auto* earlier = ask.seen.find<Decision>(*asked.supersedes);
    if (!earlier)
        return unknownRecord("supersedes");
    if (earlier->child != asked.child)
        return Refusal{"other-child", "supersedes", "That decision is for another child."};
    if (earlier->told)
        return Refusal{"told-copy", "supersedes",
                       "This is a copy that was told. Choose the decision it was made from."};
    if (!inRunningPart(ask.seen, earlier->head))
        return Refusal{"not-that-part", "supersedes",
                       "That decision was taken in another part. Change it when that part sits."};
    if (isSuperseded(ask.seen, *asked.supersedes))
        return Refusal{"superseded", "supersedes",
                       "Another decision has taken its place already. Choose the one that stands."};
    return needed(asked.why, "why",
                  {"need-why", "why", "Write why the decision is changed; it goes on the record."});
}

Fault childFault(const Ask& ask, const Declare& asked)
{
    const std::string name = childName(ask.seen, asked.child);
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (!roundFor(ask.seen, asked.child, true))
        return Refusal{"no-round", "child",
                       "Ask for the views for " + name + " and show them before the decision."};
    if (asked.supersedes)
        return earlierFault(ask, asked);
    // Of all that were ever declared for a child, one stands; what was told is a copy of one of them.
    if (ask.seen.first<Decision>([&](const Decision& d) { return d.child == asked.child; }))
        return Refusal{"already-decided", "child",
                       "The decision for " + name +
                           " stands. To change it, declare another in its place and say why."};
    return notNeeded(asked.why, "why",
                     "Nothing is changed by this decision; leave the reason for a change out.");
}

Fault kindFault(const Ask& ask, const Declare& asked)
{
    return outcomeFault(ask.seen.settings(), kindOfMeeting(ask.seen), asked.outcome);
}

Fault wordsFault(const Ask& ask, const Declare& asked)
{
    if (auto fault = textFault(asked.reasons, "reasons"))
        return fault;
    return harmFault(ask.seen, saying(asked.outcome) == Threshold::yes ? Threshold::yes : Threshold::no,
                     asked.harms);
}

// Inquorate: refused, unless the chair says why it goes on and the authority lets it (practice.md, quorum: Swindon; never
// twice in a row; Lincolnshire: a plan is ended by a quorate review only).
Fault quorumFault(const Ask& ask, const Declare& asked)
{
    const Settings& settings = ask.seen.settings();
    const Quorum quorum = quorumOf(ask.seen);
    if (quorum.met)
        return notNeeded(asked.override, "override",
                         "The conference is quorate; no reason for going on without is needed.");
    const std::string say = "The conference is not quorate: " + quorum.say + ". ";
    if (asked.outcome == Outcome::ends && settings.quorateToEnd)
        return Refusal{"not-quorate", "outcome", say + "A plan is ended by a quorate conference only."};
    if (!settings.inquorateOverride)
        return Refusal{"not-quorate", "", say + "It cannot decide now."};
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    if (meeting->lastInquorate && !settings.inquorateTwice)
        return Refusal{"inquorate-twice", "",
                       say + "The one before was not either, so it cannot decide now."};
    return needed(
        asked.override, "override",
        {"not-quorate", "override", say + "Write why it decides all the same; it goes on the record."});
}

// Who decides is a setting (practice.md, "Who decides"): the chair may go against most of the views, with a reason; the
// practitioners or the members may not be gone against.
Fault majorityFault(const Ask& ask, const Declare& asked)
{
    const auto most = majorityOf(ask.seen, asked.child);
    if (!most || *most == saying(asked.outcome))
        return notNeeded(asked.against, "against",
                         "Most of the views do not say otherwise; leave this reason out.");
    if (ask.seen.settings().decides != DecisionRule::chair)
        return Refusal{"against-views", "outcome",
                       "Those who gave their views decide here, and most of them said otherwise. Declare "
                       "what they decided."};
    return needed(asked.against, "against",
                  {"need-against", "against",
                   "Most of the views say otherwise. Write why you decide so; it goes on the record."});
}

Fault adviceFault(const Ask& ask, const Declare& asked)
{
    if (!asked.advice)
        return std::nullopt;
    if (ask.seen.settings().decides != DecisionRule::members)
        return Refusal{
            "no-advice", "advice",
            "The chair\u2019s advice is recorded only where the members decide. Write it in the reasons."};
    return textFault(*asked.advice, "advice");
}

// Not at the first review, except for a reason of its own (practice.md: Tees, Lincolnshire).
Fault firstReviewFault(const Ask& ask, const Declare& asked)
{
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    // Only a review ends a plan (kindFault).
    if (!meeting->firstReview || asked.outcome != Outcome::ends || ask.seen.settings().endAtFirstReview)
        return notNeeded(asked.atFirstReview, "atFirstReview",
                         "This is asked for only when the first review ends the plan.");
    return needed(asked.atFirstReview, "atFirstReview",
                  {"need-first-review", "atFirstReview",
                   "A plan ends at the first review only exceptionally. Write why; it goes on the record."});
}

Decision decisionFrom(const Declare& asked)
{
    Decision decision;
    decision.child = asked.child;
    decision.outcome = asked.outcome;
    decision.harms = asked.harms;
    decision.reasons = asked.reasons;
    decision.against = asked.against.value_or("");
    decision.advice = asked.advice.value_or("");
    decision.override = asked.override.value_or("");
    decision.atFirstReview = asked.atFirstReview.value_or("");
    return about(std::move(decision), {false, {asked.child}});
}

} // namespace

Decided act(const Ask& ask, const Declare& asked)
{
    for (const auto fault :
         {kindFault, childFault, wordsFault, quorumFault, majorityFault, adviceFault, firstReviewFault})
        if (auto refusal = fault(ask, asked))
            return std::move(*refusal);
    Drafts result = drafts(Draft{decisionFrom(asked), ToLive{}});
    if (asked.supersedes) {
        Superseded superseded;
        superseded.decision = *asked.supersedes;
        superseded.by = draftId(0);
        superseded.why = *asked.why;
        result.push_back(Draft{about(std::move(superseded), {false, {asked.child}}),
                               ToLive{Width::everyone, {}, asked.supersedes}});
    }
    return result;
}

Decision toldCopy(Decision decision)
{
    decision.told = true;
    for (std::string* reason :
         {&decision.against, &decision.advice, &decision.override, &decision.atFirstReview})
        reason->clear(); // who was there and what they said stays where it was declared
    return decision;
}

void tellInPlace(const Ask& ask, const Tell& asked, Drafts& told)
{
    const auto* changed =
        ask.seen.first<Superseded>([&](const Superseded& s) { return s.by == asked.record; });
    const Record* earlier = changed ? lineOfPart(ask.seen, changed->decision, asked.part) : nullptr;
    if (!earlier)
        return;
    const RecordId copy = head(*earlier).id;
    Superseded superseded;
    superseded.decision = copy;
    superseded.by = draftId(0);
    superseded.head.about = head(*ask.seen.record(asked.record)).about;
    told.push_back(Draft{std::move(superseded), ToBoth{copy, draftId(0), Width::everyone}});
}

} // namespace waymark::rules
