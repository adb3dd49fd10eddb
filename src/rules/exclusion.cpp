// Exclusion: exceptional; the chair decides, finally. It drives access: the act that records it ends the stretch and begins
// the next without the person and those who are there only for them, so their screens are cut before it is acknowledged.
// Of the whole conference, of parts or of items; before a part begins or in the middle (domain.md, exclusion).
#include "rules/acts.hpp"
#include "rules/agenda.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

template <class T>
bool has(const std::vector<T>& list, const T& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<const Exclusion*> standing(const Seen& seen, PersonId person)
{
    std::vector<const Exclusion*> found;
    seen.each<Exclusion>([&](const Exclusion& e) {
        const bool over = seen.first<Returned>([&](const Returned& r) { return r.exclusion == e.head.id; });
        if (e.person == person && !over)
            found.push_back(&e);
    });
    return found;
}

ExclusionScope scopeOf(const Exclude& asked)
{
    return asked.scope.value_or(ExclusionScope{});
}

// Supporters and interpreters go with the person they are bound to. One invited in their own right stays, unless the chair
// says otherwise.
std::vector<PersonId> goingWith(const Seen& seen, const Exclude& asked)
{
    std::vector<PersonId> result;
    seen.each<Person>([&](const Person& p) {
        if (p.supports == asked.person && (!p.independent || has(scopeOf(asked).alsoOut, p.person)))
            result.push_back(p.person);
    });
    return result;
}

bool holdsNow(const Seen& seen, const Exclusion& e)
{
    const Stretch* running = seen.running();
    return sittingOf(seen, e.person) && (e.parts.empty() || has(e.parts, *running->head.part)) &&
           (e.items.empty() || has(e.items, running->item));
}

std::optional<Refusal> groundFault(const Seen& seen, Ground ground)
{
    if (has(seen.settings().grounds, ground))
        return std::nullopt;
    return Refusal{"unknown-ground", "ground", "Choose a ground that this authority\u2019s procedure names."};
}

std::optional<Refusal> reachFault(const Seen& seen, const Exclude& asked)
{
    const ExclusionScope scope = scopeOf(asked);
    for (const PartId id : scope.parts)
        if (!seen.first<Part>([&](const Part& part) { return part.part == id; }))
            return Refusal{"unknown-part", "parts", "Choose parts of this conference."};
    for (const ItemId id : scope.items) {
        const auto onIt = [&](const Part& part) {
            const auto agenda = agendaOf(seen, part);
            return std::any_of(agenda.begin(), agenda.end(),
                               [&](const AgendaItem& item) { return item.item == id; });
        };
        if (!seen.first<Part>(onIt))
            return Refusal{"unknown-item", "items", "Choose items of an agenda."};
    }
    for (const PersonId id : scope.alsoOut)
        if (const Person* p = personOf(seen, id); !p || p->supports != asked.person || !p->independent)
            return Refusal{"unknown-person", "alsoOut",
                           "Choose somebody who supports this person and was invited in their own right."};
    const auto same = [&](const Exclusion* e) { return e->parts == scope.parts && e->items == scope.items; };
    const auto before = standing(seen, asked.person);
    if (std::any_of(before.begin(), before.end(), same))
        return Refusal{"excluded-already", "person", nameOf(seen, asked.person) + " is excluded already."};
    return std::nullopt;
}

std::optional<Refusal> fault(const Ask& ask, const Exclude& asked)
{
    const Person* who = personOf(ask.seen, asked.person);
    if (!who)
        return Refusal{"unknown-person", "person", "Choose a person from the list."};
    if (who->standing == Standing::chair || who->standing == Standing::minutes ||
        holdsOffice(ask.seen, asked.person))
        return Refusal{"not-excludable", "person",
                       "The chair and the minute-taker cannot be excluded; hand over instead."};
    if (auto refusal = groundFault(ask.seen, asked.ground))
        return refusal;
    for (const auto& [text, field] :
         {std::pair{&asked.reasons, "reasons"}, std::pair{&asked.evidence, "evidence"}})
        if (auto refusal = textFault(*text, field))
            return refusal;
    if (asked.minutes < 0 || asked.minutes > 24 * 60 || (asked.minutes == 0 && scopeOf(asked).items.empty()))
        return Refusal{"need-duration", "minutes", "Say for how many minutes at least, up to a day."};
    if (asked.request) {
        const auto* request = ask.seen.find<ExclusionRequest>(*asked.request);
        if (!request || request->person != asked.person || request->state == RequestState::refused)
            return unknownRecord("request");
    }
    return reachFault(ask.seen, asked);
}

Exclusion exclusionFrom(const Ask& ask, const Exclude& asked)
{
    Exclusion exclusion;
    exclusion.person = asked.person;
    exclusion.with = goingWith(ask.seen, asked);
    exclusion.ground = asked.ground;
    exclusion.reasons = asked.reasons;
    exclusion.until = ask.now + std::chrono::minutes(asked.minutes);
    exclusion.parts = scopeOf(asked).parts;
    exclusion.items = scopeOf(asked).items;
    exclusion.head.about = About::theMeeting();
    return exclusion;
}

// The last record of the circle the person was in; of somebody who does not sit now, theirs and the professionals'.
void record(const Ask& ask, Exclusion exclusion, std::string words, Drafts& into)
{
    auto out = exclusion.with;
    out.push_back(exclusion.person);
    Evidence evidence;
    evidence.exclusion = draftId(0);
    evidence.text = std::move(words);
    evidence.head.about = About::theMeeting();
    if (sittingOf(ask.seen, exclusion.person)) {
        into.push_back(Draft{std::move(exclusion), ToCircleOf{ask.seen.running()->head.id}});
        into.push_back(Draft{std::move(evidence), ToProfessionals{out}});
    } else {
        into.push_back(Draft{std::move(exclusion), ToNamed{out}});
        into.push_back(Draft{std::move(evidence), ToNamed{out, out}});
    }
}

} // namespace

Decided act(const Ask& ask, const Exclude& asked)
{
    if (auto refusal = fault(ask, asked))
        return std::move(*refusal);
    const Exclusion exclusion = exclusionFrom(ask, asked);
    Drafts result;
    record(ask, exclusion, asked.evidence, result);
    if (asked.request) {
        ExclusionRequest request = *ask.seen.find<ExclusionRequest>(*asked.request);
        request.exclusion = draftId(0);
        result.push_back(Draft{std::move(request), InPlace{}});
    }
    if (holdsNow(ask.seen, exclusion)) {
        goOnWithOthers(ask, result);
        result.push_back(roomScreen(ask.seen, true));
    }
    return result;
}

Decided act(const Ask& ask, const EndExclusion& asked)
{
    const auto over = standing(ask.seen, asked.person);
    if (over.empty())
        return Refusal{"not-excluded", "person", "This person is not excluded now."};
    const bool early =
        std::any_of(over.begin(), over.end(), [&](const Exclusion* e) { return ask.now < e->until; });
    const std::string reason = asked.reason.value_or("");
    if (early && isBlank(reason))
        return Refusal{
            "too-early", "reason",
            "The least time the exclusion was to last is not over. Wait, or write why it ends now."};
    Drafts result;
    for (const Exclusion* exclusion : over) {
        Returned returned;
        returned.exclusion = exclusion->head.id;
        returned.reason = reason;
        returned.head.about = About::theMeeting();
        result.push_back(Draft{std::move(returned), ToOffices{}});
    }
    // Lifted while another part sits: nothing changes for those who sit, and nothing may tell them.
    const Stretch* running = ask.seen.running();
    const Part* part = running ? partOf(ask.seen, *running->head.part) : nullptr;
    if (part && admits(ask.seen, *part, asked.person) && !sittingOf(ask.seen, asked.person))
        goOnWithOthers(ask, result);
    return result;
}

// Notice is counted by rules/clocks; a late request is shown to the chair, not refused.
Decided act(const Ask& ask, const RequestExclusion& asked)
{
    for (const auto& [id, field] : {std::pair{asked.person, "person"}, std::pair{asked.asker, "asker"}})
        if (!personOf(ask.seen, id))
            return Refusal{"unknown-person", field, "Choose a person from the list."};
    if (auto refusal = groundFault(ask.seen, asked.ground))
        return std::move(*refusal);
    if (auto refusal = textFault(asked.evidence, "evidence"))
        return std::move(*refusal);
    if (asked.asked > ask.now)
        return Refusal{"in-future", "asked", "Write when it was asked for; this time is still to come."};
    ExclusionRequest request;
    request.person = asked.person;
    request.asker = asked.asker;
    request.ground = asked.ground;
    request.evidence = asked.evidence;
    request.asked = asked.asked;
    return drafts(Draft{about(std::move(request), About::theMeeting()), ToOffices{}});
}

Decided act(const Ask& ask, const DecideRequest& asked)
{
    const auto* request = ask.seen.find<ExclusionRequest>(asked.request);
    if (!request)
        return unknownRecord("request");
    if (request->state != RequestState::asked)
        return Refusal{"decided-already", "request",
                       "This request has been decided. The chair\u2019s decision is final."};
    if (auto refusal = textFault(asked.reasons, "reasons"))
        return std::move(*refusal);
    ExclusionRequest decided = *request;
    decided.state = asked.granted ? RequestState::granted : RequestState::refused;
    decided.reasons = asked.reasons;
    decided.explained = asked.explained;
    decided.how = asked.how;
    return drafts(Draft{std::move(decided), InPlace{}});
}

Decided act(const Ask& ask, const FollowExclusion& asked)
{
    if (!ask.seen.find<Exclusion>(asked.exclusion))
        return unknownRecord("exclusion");
    const auto* before = ask.seen.first<AfterExclusion>(
        [&](const AfterExclusion& a) { return a.exclusion == asked.exclusion; });
    AfterExclusion after = before ? *before : AfterExclusion{};
    after.exclusion = asked.exclusion;
    after.letter = asked.letter;
    after.heard = asked.heard;
    after.feedback = asked.feedback;
    if (before)
        return drafts(Draft{std::move(after), InPlace{}});
    return drafts(Draft{about(std::move(after), About::theMeeting()), ToOffices{}});
}

} // namespace waymark::rules
