// Disagreement with a decision, on two levels (practice.md, dissent: Sussex): noted in a sentence; or formal dissent, raised
// by a professional who attended and was asked for a view, talked through with the chair, then withdrawn or confirmed in
// own words. Never by absentees. In the conference only, or for so many hours after closing as the authority gives; then
// chair or minute-taker enter it for the person (domain.md, dissent).
#include "rules/acts.hpp"
#include "rules/views.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

constexpr std::int64_t aYear = 366 * 24; // hours; nobody means longer

std::optional<Refusal> windowFault(const Ask& ask)
{
    const Stretch* running = ask.seen.running();
    if (!running || running->what != StretchKind::closed)
        return std::nullopt;
    const auto given = std::chrono::hours(std::min(ask.seen.settings().dissentHours, aYear));
    if (ask.now <= running->from + given)
        return std::nullopt;
    return Refusal{"closed", "", "The conference is closed, and the time to dissent after it is over."};
}

Refusal notEntitled()
{
    return {"not-entitled", "forPerson",
            "Dissent is for professionals who were asked for a view. What others think of the decision "
            "is recorded in their own words."};
}

// Whose disagreement it is: the seat's own, or, entered by chair or minute-taker, that of somebody who attended.
std::variant<PersonId, Refusal> dissenter(const Ask& ask, const Decision& decision,
                                          const std::optional<PersonId>& forPerson)
{
    const auto& seat = ask.seen.seat();
    if (!ask.seen.office()) {
        if (forPerson && forPerson != seat.person)
            return Refusal{"not-yours", "forPerson", "You can dissent in your own name only."};
        if (!seat.givesView)
            return notEntitled();
        return *seat.person;
    }
    const Person* who = forPerson ? personOf(ask.seen, *forPerson) : nullptr;
    if (!who || who->standing != Standing::professional)
        return notEntitled();
    const auto* mark = ask.seen.first<Presence>([&](const Presence& p) { return p.person == *forPerson; });
    if (!mark || !mark->attended)
        return Refusal{"did-not-attend", "forPerson",
                       who->name + " did not attend. Only somebody who was at the conference can dissent."};
    if (!who->givesView || !ask.seen.isFor(decision, *forPerson))
        return notEntitled();
    return *forPerson;
}

// A decision that can be disagreed with, and by whom.
struct Against {
    const Decision* decision;
    PersonId person;
};
std::variant<Against, Refusal> against(const Ask& ask, RecordId id, const std::optional<PersonId>& forPerson)
{
    if (auto fault = windowFault(ask))
        return std::move(*fault);
    const auto* decision = ask.seen.find<Decision>(id);
    if (!decision)
        return unknownRecord("decision");
    auto who = dissenter(ask, *decision, forPerson);
    if (auto* refusal = std::get_if<Refusal>(&who))
        return std::move(*refusal);
    if (decision->told)
        return Refusal{
            "told-copy", "decision",
            "This decision was declared while another part sat. Ask the minute-taker to enter your dissent."};
    if (isSuperseded(ask.seen, id))
        return Refusal{"superseded", "decision",
                       "Another decision has taken its place. Choose the one that stands."};
    return Against{decision, std::get<PersonId>(who)};
}

bool isOver(DissentState state)
{
    return state == DissentState::withdrawn || state == DissentState::confirmed;
}

// The dissent, if it is this seat's own or entered by chair or minute-taker, and still open.
std::variant<const Dissent*, Refusal> openDissent(const Ask& ask, RecordId id)
{
    if (auto fault = windowFault(ask))
        return std::move(*fault);
    const auto* dissent = ask.seen.find<Dissent>(id);
    if (!dissent)
        return unknownRecord("dissent");
    if (!ask.seen.office() && dissent->person != ask.seen.seat().person)
        return Refusal{"not-yours", "dissent", "This is somebody else\u2019s dissent."};
    if (isOver(dissent->state))
        return Refusal{"dissent-over", "dissent",
                       "This dissent has been confirmed or withdrawn and cannot be changed."};
    return dissent;
}

bool hasRaised(const Seen& seen, const Against& by)
{
    return seen.first<Dissent>(
        [&](const Dissent& d) { return d.decision == by.decision->head.id && d.person == by.person; });
}

template <class R>
Draft ofDecision(const Ask& ask, R record, const Against& by)
{
    record.decision = by.decision->head.id;
    record.child = by.decision->child;
    record.person = by.person;
    if (ask.seen.office())
        record.head.typedBy = ask.seen.seat().person;
    return {about(std::move(record), by.decision->head.about), ToCircleOf{by.decision->head.id}};
}

Decided drop(const Ask& ask, const Disagreement& noted)
{
    if (auto fault = windowFault(ask))
        return std::move(*fault);
    if (!ask.seen.office() && noted.person != ask.seen.seat().person)
        return Refusal{"not-yours", "dissent", "This is somebody else\u2019s disagreement."};
    if (noted.dropped)
        return Refusal{"dissent-over", "dissent", "This disagreement has been withdrawn already."};
    Disagreement dropped = noted;
    dropped.dropped = true;
    return drafts(Draft{std::move(dropped), Anew{noted.head.id}});
}

} // namespace

Decided act(const Ask& ask, const NoteDisagreement& asked)
{
    auto found = against(ask, asked.decision, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&found))
        return std::move(*refusal);
    const auto& by = std::get<Against>(found);
    if (auto fault = textFault(asked.words, "words"))
        return std::move(*fault);
    if (hasRaised(ask.seen, by))
        return Refusal{"dissent-raised", "",
                       "Formal dissent has been raised, so disagreement need not be noted beside it."};
    const auto same = [&](const Disagreement& d) {
        return d.decision == asked.decision && d.person == by.person && !d.dropped;
    };
    if (ask.seen.first<Disagreement>(same))
        return Refusal{"already-noted", "", "This disagreement has been noted already."};
    Disagreement noted;
    noted.words = asked.words;
    return drafts(ofDecision(ask, std::move(noted), by));
}

Decided act(const Ask& ask, const RaiseDissent& asked)
{
    auto found = against(ask, asked.decision, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&found))
        return std::move(*refusal);
    if (hasRaised(ask.seen, std::get<Against>(found)))
        return Refusal{"dissent-raised", "", "This dissent has been raised already."};
    return drafts(ofDecision(ask, Dissent{}, std::get<Against>(found)));
}

Decided act(const Ask& ask, const DiscussDissent& asked)
{
    auto open = openDissent(ask, asked.dissent);
    if (auto* refusal = std::get_if<Refusal>(&open))
        return std::move(*refusal);
    Dissent discussed = *std::get<const Dissent*>(open);
    if (discussed.state == DissentState::discussed)
        return Refusal{"already-discussed", "dissent", "This has been talked through already."};
    discussed.state = DissentState::discussed;
    return drafts(Draft{std::move(discussed), InPlace{}});
}

Decided act(const Ask& ask, const WithdrawDissent& asked)
{
    if (const auto* noted = ask.seen.find<Disagreement>(asked.dissent))
        return drop(ask, *noted);
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
    if (confirmed.state != DissentState::discussed)
        return Refusal{"not-discussed", "dissent",
                       "Chair and dissenter talk it through first, and the chair marks that they have. Then "
                       "confirm or withdraw it."};
    confirmed.state = DissentState::confirmed;
    confirmed.words = asked.words;
    return drafts(Draft{std::move(confirmed), Anew{asked.dissent}});
}

} // namespace waymark::rules
