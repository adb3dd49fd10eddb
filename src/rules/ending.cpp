// When it does not go to plan: adjourned (the same record goes on another day, with new presence), abandoned, and another
// person in the chair (domain.md, people; when it does not go to plan).
#include "rules/acts.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

// Those who sit now; in a gap, the professionals. Other families are told by letter.
Audience whoHears(const Seen& seen)
{
    if (const Stretch* running = seen.running())
        return ToCircleOf{running->head.id};
    if (const Part* alone = partAlone(seen))
        return ToPart{alone->part};
    return ToOffices{};
}

const Adjourned* standing(const Seen& seen)
{
    return seen.first<Adjourned>([](const Adjourned& a) { return !a.resumed; });
}

// Nobody is here any more: on the other day everybody is marked anew, and joins with a new code.
void clearPresence(const Ask& ask, Drafts& into)
{
    ask.seen.each<Presence>([&](const Presence& mark) {
        if (mark.where == Where::expected || mark.where == Where::report)
            return;
        Presence cleared = mark;
        cleared.where = Where::expected;
        cleared.room.clear();
        cleared.since = ask.now;
        cleared.marks.push_back({Where::expected, "", ask.now});
        into.push_back(Draft{std::move(cleared), InPlace{}});
    });
}

bool mayHold(const Person& p)
{
    return p.standing == Standing::chair || p.standing == Standing::minutes ||
           (p.deputy && p.standing == Standing::professional);
}

} // namespace

Decided act(const Ask& ask, const Adjourn& asked)
{
    if (stateOf(ask.seen) == State::preparing)
        return Refusal{"not-begun", "", "The conference has not begun, so there is nothing to adjourn."};
    if (standing(ask.seen))
        return Refusal{"adjourned", "", "The conference is adjourned already."};
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    Adjourned adjourned;
    adjourned.reason = asked.reason;
    adjourned.again = asked.again;
    Drafts result = drafts(Draft{about(std::move(adjourned), About::theMeeting()), whoHears(ask.seen)});
    if (const Stretch* running = ask.seen.running())
        result.push_back(endOf(*running, ask.now));
    clearPresence(ask, result);
    return result;
}

Decided act(const Ask& ask, const Resume&)
{
    Adjourned resumed = *standing(ask.seen);
    resumed.resumed = ask.now;
    return drafts(Draft{std::move(resumed), InPlace{}});
}

// Closed for good: papers can be made, nothing can be added.
Decided act(const Ask& ask, const Abandon& asked)
{
    const Part* alone = partAlone(ask.seen);
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    if (!alone || !meeting)
        return Refusal{"not-begun", "", "The conference is not prepared, so there is nothing to abandon."};
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    Abandoned abandoned;
    abandoned.reason = asked.reason;
    Drafts result = drafts(Draft{about(std::move(abandoned), About::theMeeting()), whoHears(ask.seen)});
    if (const Stretch* running = ask.seen.running())
        result.push_back(endOf(*running, ask.now));
    // Why is for those who heard it; all professionals hear that it is over.
    result.push_back(closing(*meeting, *alone, ask.now));
    return result;
}

// By the chair; by the minute-taker only to take the chair when its link is gone.
Decided act(const Ask& ask, const HandOver& asked)
{
    const bool chairGone = !ask.seen.surroundings().chairHere && asked.office == Office::chair &&
                           asked.to == ask.seen.seat().person;
    if (ask.seen.holds() != Office::chair && !chairGone)
        return Refusal{"not-yours", "",
                       "Only the chair hands over. While the chair\u2019s link is gone, the minute-taker may "
                       "take the chair."};
    const Person* who = personOf(ask.seen, asked.to);
    if (!who || !mayHold(*who))
        return Refusal{"not-deputy", "to", "Choose the minute-taker, or somebody named as a deputy."};
    if (ask.seen.holder(asked.office) == asked.to)
        return Refusal{"holds-already", "to", who->name + " holds this office already."};
    Holding holding;
    holding.office = asked.office;
    holding.person = asked.to;
    return drafts(Draft{about(std::move(holding), About::theMeeting()), whoHears(ask.seen)});
}

} // namespace waymark::rules
