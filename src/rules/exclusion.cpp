// Exclusion: exceptional; the chair decides. It drives access: the act that records it ends the stretch and begins the
// next without the person and those who are there only for them, so their screens are cut before it is acknowledged.
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

const Exclusion* standing(const Seen& seen, PersonId person)
{
    const Exclusion* found = nullptr;
    seen.each<Exclusion>([&](const Exclusion& e) {
        const bool over = seen.first<Returned>([&](const Returned& r) { return r.exclusion == e.head.id; });
        if (e.person == person && !over)
            found = &e;
    });
    return found;
}

// Supporters and interpreters go with the person they are bound to.
std::vector<PersonId> goingWith(const Seen& seen, PersonId person)
{
    std::vector<PersonId> result;
    seen.each<Person>([&](const Person& p) {
        if (p.supports == person && sittingOf(seen, p.person))
            result.push_back(p.person);
    });
    return result;
}

} // namespace

Decided act(const Ask& ask, const Exclude& asked)
{
    const Person* who = personOf(ask.seen, asked.person);
    if (!who || !sittingOf(ask.seen, asked.person))
        return Refusal{"unknown-person", "person", "Choose somebody who belongs to the part that sits."};
    if (who->standing == Standing::chair || who->standing == Standing::minutes)
        return Refusal{"not-excludable", "person", "The chair and the minute-taker cannot be excluded; hand over instead."};
    for (const auto& [text, field] : {std::pair{&asked.reasons, "reasons"}, std::pair{&asked.evidence, "evidence"}})
        if (auto fault = textFault(*text, field))
            return std::move(*fault);
    if (asked.minutes <= 0 || asked.minutes > 24 * 60)
        return Refusal{"need-duration", "minutes", "Say for how many minutes at least, up to a day."};
    const Stretch& running = *ask.seen.running();

    Exclusion exclusion;
    exclusion.person = asked.person;
    exclusion.with = goingWith(ask.seen, asked.person);
    exclusion.ground = asked.ground;
    exclusion.reasons = asked.reasons;
    exclusion.until = ask.now + std::chrono::minutes(asked.minutes);
    exclusion.head.about = About::theMeeting();
    Evidence evidence;
    evidence.exclusion = draftId(0);
    evidence.text = asked.evidence;
    evidence.head.about = About::theMeeting();
    auto out = exclusion.with;
    out.push_back(asked.person);
    return drafts(Draft{std::move(exclusion), ToCircleOf{running.head.id}}, Draft{std::move(evidence), ToProfessionals{out}},
                  endOf(running, ask.now),
                  Draft{nextAfter(running, StretchKind::item, ask.now),
                        ToStretch{*running.head.part, StretchKind::item, out, {}}},
                  roomScreen(ask.seen, true));
}

Decided act(const Ask& ask, const EndExclusion& asked)
{
    const Exclusion* exclusion = standing(ask.seen, asked.person);
    if (!exclusion)
        return Refusal{"not-excluded", "person", "This person is not excluded now."};
    const Stretch& running = *ask.seen.running();
    Returned returned;
    returned.exclusion = exclusion->head.id;
    returned.head.about = About::theMeeting();
    // Lifted while another part sits: nothing changes for those who sit, and nothing may tell them.
    const auto* part = ask.seen.first<Part>([&](const Part& p) { return p.part == running.head.part; });
    if (!part || !admits(ask.seen, *part, asked.person))
        return drafts(Draft{std::move(returned), ToOffices{}});
    auto back = exclusion->with;
    back.push_back(asked.person);
    return drafts(Draft{std::move(returned), ToOffices{}}, endOf(running, ask.now),
                  Draft{nextAfter(running, StretchKind::item, ask.now),
                        ToStretch{*running.head.part, StretchKind::item, {}, std::move(back)}});
}

} // namespace waymark::rules
