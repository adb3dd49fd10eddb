// Dissent: raised in the conference by a professional who attended and was asked for a view, talked through with the
// chair, then withdrawn or confirmed in own words. Never by absentees, never after closing (domain.md, dissent).
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::variant<PersonId, Refusal> dissenter(const Ask& ask, const Decision& decision, const std::optional<PersonId>& forPerson)
{
    const auto& seat = ask.seen.seat();
    const Refusal notEntitled{"not-entitled", "forPerson",
                              "Dissent is for professionals who were asked for a view. What others think of the decision "
                              "is recorded in their own words."};
    if (!ask.seen.office()) {
        if (forPerson && forPerson != seat.person)
            return Refusal{"not-yours", "forPerson", "You can dissent in your own name only."};
        if (!seat.givesView)
            return notEntitled;
        return *seat.person;
    }
    const Person* who = forPerson ? personOf(ask.seen, *forPerson) : nullptr;
    if (!who || who->standing != Standing::professional)
        return notEntitled;
    const auto* mark = ask.seen.first<Presence>([&](const Presence& p) { return p.person == *forPerson; });
    if (!mark || !mark->attended)
        return Refusal{"did-not-attend", "forPerson",
                       who->name + " did not attend. Only somebody who was at the conference can dissent."};
    if (!who->givesView || !ask.seen.isFor(decision, *forPerson))
        return notEntitled;
    return *forPerson;
}

// The dissent, if it is this seat's own or entered by chair or minute-taker, and still open.
std::variant<const Dissent*, Refusal> openDissent(const Ask& ask, RecordId id)
{
    const auto* dissent = ask.seen.find<Dissent>(id);
    if (!dissent)
        return unknownRecord("dissent");
    if (!ask.seen.office() && dissent->person != ask.seen.seat().person)
        return Refusal{"not-yours", "dissent", "This is somebody else\u2019s dissent."};
    if (dissent->state != DissentState::raised)
        return Refusal{"dissent-over", "dissent", "This dissent has been confirmed or withdrawn and cannot be changed."};
    return dissent;
}

} // namespace

Decided act(const Ask& ask, const RaiseDissent& asked)
{
    const auto* decision = ask.seen.find<Decision>(asked.decision);
    if (!decision)
        return unknownRecord("decision");
    auto who = dissenter(ask, *decision, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&who))
        return std::move(*refusal);
    if (decision->told)
        return Refusal{"told-copy", "decision",
                       "This decision was declared while another part sat. Ask the minute-taker to enter your dissent."};
    const PersonId person = std::get<PersonId>(who);
    const auto same = [&](const Dissent& d) { return d.decision == asked.decision && d.person == person; };
    if (ask.seen.first<Dissent>(same))
        return Refusal{"dissent-raised", "", "This dissent has been raised already."};
    Dissent dissent;
    dissent.decision = asked.decision;
    dissent.child = decision->child;
    dissent.person = person;
    if (ask.seen.office())
        dissent.head.typedBy = ask.seen.seat().person;
    return drafts(Draft{about(std::move(dissent), decision->head.about), ToCircleOf{asked.decision}});
}

Decided act(const Ask& ask, const WithdrawDissent& asked)
{
    auto open = openDissent(ask, asked.dissent);
    if (auto* refusal = std::get_if<Refusal>(&open))
        return std::move(*refusal);
    Dissent withdrawn = *std::get<const Dissent*>(open);
    withdrawn.state = DissentState::withdrawn;
    return drafts(Draft{std::move(withdrawn), Anew{asked.dissent}});
}

Decided act(const Ask& ask, const ConfirmDissent& asked)
{
    auto open = openDissent(ask, asked.dissent);
    if (auto* refusal = std::get_if<Refusal>(&open))
        return std::move(*refusal);
    if (auto fault = textFault(asked.words, "words"))
        return std::move(*fault);
    Dissent confirmed = *std::get<const Dissent*>(open);
    confirmed.state = DissentState::confirmed;
    confirmed.words = asked.words;
    return drafts(Draft{std::move(confirmed), Anew{asked.dissent}});
}

} // namespace waymark::rules
