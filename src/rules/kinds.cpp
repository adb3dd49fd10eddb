#include "rules/kinds.hpp"

#include "rules/calendar.hpp"

#include <map>

namespace waymark::rules {

namespace {

bool holds(const std::vector<Outcome>& outcomes, Outcome outcome)
{
    return std::find(outcomes.begin(), outcomes.end(), outcome) != outcomes.end();
}

const std::vector<Outcome>& settingOf(const Settings& settings, ConferenceKind kind)
{
    static const std::vector<Outcome> none;
    switch (kind) {
    case ConferenceKind::initial:
        return settings.outcomesInitial;
    case ConferenceKind::review:
        return settings.outcomesReview;
    case ConferenceKind::transferIn:
        return settings.outcomesTransferIn;
    case ConferenceKind::preBirth:
        return settings.outcomesPreBirth;
    case ConferenceKind::coreGroup:
    case ConferenceKind::deathPanel:
        break;
    }
    return none;
}

const char* inWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::plan:
        return "a plan";
    case Outcome::other:
        return "no plan, other help";
    case Outcome::more:
        return "more information needed";
    case Outcome::goesOn:
        return "the plan continues";
    case Outcome::ends:
        return "the plan ends";
    }
    return "";
}

std::string listed(const std::vector<Outcome>& outcomes)
{
    std::string words;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        words += std::string(i == 0                     ? ""
                             : i + 1 == outcomes.size() ? " or "
                                                        : ", ") +
                 "\u201c" + inWords(outcomes[i]) + "\u201d";
    return words;
}

} // namespace

const KindRule& ruleOf(ConferenceKind kind)
{
    using enum Outcome;
    // A plan, no plan with other help, more information [S2 S3]; a review continues or ends it (practice.md, outcomes:
    // Norfolk, Oxfordshire). A transfer-in or pre-birth conference decides what an initial one does: the plan of the
    // authority a child comes from stays with that authority until then. An initial conference is never at a weekend
    // (practice.md, categories: census rule 8875); one before birth is an initial one.
    static const std::vector<Outcome> first = {plan, other, more};
    static const KindRule initial{true, true, true, true, first};
    static const KindRule review{true, true, true, false, {goesOn, ends, more}};
    static const KindRule transferIn{true, true, true, false, first};
    static const KindRule preBirth{true, true, true, true, first};
    static const KindRule coreGroup{false, true, true, false, {}}; // works on the plan, no views on threshold
    static const KindRule deathPanel{
        false, false, false, false, {}}; // professionals only; recommendations [S1]
    switch (kind) {
    case ConferenceKind::initial:
        return initial;
    case ConferenceKind::review:
        return review;
    case ConferenceKind::transferIn:
        return transferIn;
    case ConferenceKind::preBirth:
        return preBirth;
    case ConferenceKind::coreGroup:
        return coreGroup;
    case ConferenceKind::deathPanel:
        break;
    }
    return deathPanel;
}

ConferenceKind kindOfMeeting(const sight::Seen& seen)
{
    const auto* meeting = seen.first<Meeting>([](const Meeting&) { return true; });
    return meeting ? meeting->what : ConferenceKind::initial;
}

const char* inWords(ConferenceKind kind)
{
    static constexpr const char* words[] = {"an initial conference",    "a review conference",
                                            "a transfer-in conference", "a pre-birth conference",
                                            "a core group meeting",     "a child death overview panel"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<Outcome> outcomesOf(const Settings& settings, ConferenceKind kind)
{
    std::vector<Outcome> outcomes;
    for (const Outcome outcome : settingOf(settings, kind))
        if (holds(ruleOf(kind).outcomes, outcome))
            outcomes.push_back(outcome);
    return outcomes;
}

std::optional<Refusal> outcomeFault(const Settings& settings, ConferenceKind kind, Outcome outcome)
{
    if (auto fault = thresholdFault(kind))
        return fault;
    const auto outcomes = outcomesOf(settings, kind);
    if (holds(outcomes, outcome))
        return std::nullopt;
    return Refusal{"not-an-outcome", "outcome",
                   std::string("\u201c") + inWords(outcome) + "\u201d is not an outcome of " + inWords(kind) +
                       ". Choose " + listed(outcomes) + "."};
}

std::optional<Refusal> thresholdFault(ConferenceKind kind)
{
    if (ruleOf(kind).threshold)
        return std::nullopt;
    return Refusal{
        "no-threshold", "",
        std::string("This is ") + inWords(kind) +
            ": no views on the threshold are asked for here and nothing is decided about it. Work on the " +
            (ruleOf(kind).plan ? "plan." : "recommendations.")};
}

std::optional<Refusal> standingFault(ConferenceKind kind, Standing standing)
{
    const bool theirs = standing == Standing::family || standing == Standing::child;
    if (ruleOf(kind).family || !theirs)
        return std::nullopt;
    return Refusal{"professionals-only", "admitted",
                   std::string("This is ") + inWords(kind) +
                       ", for professionals only. Leave family members out."};
}

std::optional<Refusal> planFault(ConferenceKind kind)
{
    if (ruleOf(kind).plan)
        return std::nullopt;
    return Refusal{"no-plan", "section",
                   std::string("This is ") + inWords(kind) + ": write a recommendation instead."};
}

std::optional<Refusal> weekendFault(ConferenceKind kind, Day date)
{
    if (!ruleOf(kind).weekdaysOnly || !isWeekend(date))
        return std::nullopt;
    return Refusal{"weekend", "meeting",
                   inWords(date) + " is at a weekend, and " + inWords(kind) +
                       " is never held then. Choose a weekday."};
}

} // namespace waymark::rules
