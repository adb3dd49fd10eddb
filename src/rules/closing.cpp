#include "rules/closing.hpp"

#include "rules/plan.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

using Words = std::vector<std::string>;

template <class R, class Is>
bool isNewest(const Seen& seen, const R& record, Is&& is)
{
    return is(record) && seen.newestOf(record.head.id) == seen.record(record.head.id);
}

const Decision* decisionFor(const Seen& seen, ChildId child)
{
    const Decision* found = nullptr;
    seen.each<Decision>([&](const Decision& decision) {
        if (decision.child == child && !decision.told)
            found = &decision;
    });
    return found;
}

bool isDated(const Seen& seen, ChildId child, PlanSection section, std::optional<Day> Dates::*day)
{
    return seen.first<Dates>([&](const Dates& dates) { return dates.child == child && dates.*day; }) ||
           seen.first<PlanLine>([&](const PlanLine& line) {
               return line.section == section && line.head.about.mentions(child) && hasDate(line);
           });
}

void missingOfPlan(const Seen& seen, const Child& child, Words& words)
{
    const auto isTheirs = [&](const Agreed& a) {
        return a.child == child.child && a.plan == PlanKind::protection;
    };
    if (!seen.first<Agreed>(isTheirs))
        words.push_back(child.known + "\u2019s plan is not agreed");
    if (!isDated(seen, child.child, PlanSection::group, &Dates::coreGroup))
        words.push_back("the first core group for " + child.known + " has no date");
    if (!isDated(seen, child.child, PlanSection::review, &Dates::review))
        words.push_back("the review for " + child.known + " has no date");
}

void missingForChild(const Seen& seen, const Child& child, Words& words)
{
    seen.each<Round>([&](const Round& round) {
        if (isNewest(seen, round, [&](const Round& r) { return r.child == child.child && !r.shown; }))
            words.push_back("the views for " + child.known + " have been asked for and not shown");
    });
    const Decision* decision = decisionFor(seen, child.child);
    if (!decision)
        return words.push_back("there is no decision for " + child.known);
    if (decision->outcome == Outcome::plan || decision->outcome == Outcome::goesOn)
        missingOfPlan(seen, child, words);
    // Whoever is entitled and has no part left to be told in is told by letter.
    seen.each<Part>([&](const Part& part) {
        const bool anybody = seen.first<Person>([&](const Person& p) {
            return p.standing == Standing::family && admits(seen, part, p.person) &&
                   std::find(p.children.begin(), p.children.end(), child.child) != p.children.end();
        });
        if (anybody && !lineOfPart(seen, decision->head.id, part.part))
            words.push_back("part " + part.letter + " has not been told the decision for " + child.known);
    });
}

void missingOffers(const Seen& seen, Words& words)
{
    std::size_t open = 0;
    seen.each<Offer>([&](const Offer& offer) {
        open += seen.first<Handled>([&](const Handled& handled) { return handled.offer == offer.head.id; })
                    ? 0
                    : 1;
    });
    if (open)
        words.push_back(std::to_string(open) + (open == 1 ? " contribution from a tablet waits"
                                                          : " contributions from tablets wait"));
}

// Each child once, though each part has a record of its own.
std::vector<const Child*> children(const Seen& seen)
{
    std::vector<const Child*> result;
    seen.each<Child>([&](const Child& child) {
        if (std::none_of(result.begin(), result.end(),
                         [&](const Child* known) { return known->child == child.child; }))
            result.push_back(&child);
    });
    return result;
}

// A dissent neither confirmed nor withdrawn: the one newest version of each is asked.
const Dissent* openDissent(const Seen& seen)
{
    return seen.first<Dissent>([&](const Dissent& dissent) {
        return isNewest(seen, dissent, [](const Dissent& d) {
            return d.state != DissentState::confirmed && d.state != DissentState::withdrawn;
        });
    });
}

} // namespace

std::vector<std::string> missingBeforeClose(const Seen& seen)
{
    Words words;
    if (!seen.office() || stateOf(seen) == State::preparing || stateOf(seen) == State::closed)
        return words;
    if (const Dissent* dissent = openDissent(seen))
        words.push_back(nameOf(seen, dissent->person) + "\u2019s dissent is neither confirmed nor withdrawn");
    if (makesPlans(seen))
        for (const Child* child : children(seen))
            missingForChild(seen, *child, words);
    for (const Differing& line : differingLines(seen))
        words.push_back(line.say);
    missingOffers(seen, words);
    return words;
}

std::optional<Refusal> closingFault(const Seen& seen, bool anyway)
{
    const Dissent* dissent =
        seen.settings().dissentHours > 0 ? nullptr : openDissent(seen); // time is left after closing
    if (dissent)
        return Refusal{"dissent-open", "",
                       nameOf(seen, dissent->person) + "\u2019s dissent is neither confirmed nor withdrawn, "
                                                       "and after closing it never can be. Settle it first."};
    const auto differing = differingLines(seen);
    if (anyway || differing.empty())
        return std::nullopt;
    std::string say;
    for (const Differing& line : differing)
        say += (say.empty() ? "" : "; ") + line.say;
    return Refusal{"parts-differ", "anyway", say + ". Tell the part again, or close anyway."};
}

} // namespace waymark::rules
