// The plan: drafted together, line by line; agreed only when it is complete.
#include "rules/plan.hpp"

#include "rules/views.hpp"
#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

// A whole new wording is one more step of the text: what somebody writes in the line meanwhile finds its place in it.
void rewrite(PlanLine& line, TextField field, std::string& text, const std::string& now)
{
    line.head.drafting.remember(field, between(text, now));
    text = now;
}

std::string knownAs(const Seen& seen, PersonId id)
{
    if (const Sitting* sitting = sittingOf(seen, id))
        return sitting->known;
    const Person* person = personOf(seen, id);
    return person ? person->known : std::string();
}

// Whether two of the family who are admitted somewhere have no part in common.
bool heldInParts(const Seen& seen)
{
    std::vector<PersonId> family;
    seen.each<Person>([&](const Person& p) {
        const bool admitted =
            seen.first<Part>([&](const Part& part) { return admits(seen, part, p.person); });
        if (p.standing == Standing::family && admitted)
            family.push_back(p.person);
    });
    return neverMeet(seen, family);
}

// An action owned by one parent is by default for that parent and the professionals (domain.md, parts).
std::optional<std::vector<PersonId>> onlyFor(const Seen& seen, const AddPlanLine& asked)
{
    if (asked.only)
        return asked.only->empty() ? std::nullopt : asked.only;
    std::vector<PersonId> family;
    for (const Owner& owner : asked.owner.value_or(std::vector<Owner>{})) {
        const Person* person = owner.person ? personOf(seen, *owner.person) : nullptr;
        if (!owner.person && !owner.agency)
            return std::nullopt; // the family's
        if (person && person->standing == Standing::family &&
            (family.empty() || family.front() != person->person))
            family.push_back(person->person);
    }
    if (asked.section != PlanSection::action || family.size() != 1 || !heldInParts(seen))
        return std::nullopt;
    return family;
}

std::optional<Refusal> onlyFault(const Seen& seen, const AddPlanLine& asked)
{
    const auto named = asked.only.value_or(std::vector<PersonId>{});
    if (neverMeet(seen, named))
        return Refusal{
            "not-together", "only",
            "These people have no part in common, so they cannot share a line. Write it once in each part."};
    for (const PersonId person : named)
        if (!sittingOf(seen, person))
            return Refusal{"unknown-person", "only", "Choose people of the part that sits."};
    return std::nullopt;
}

Refusal lacks(const char* field, const std::string& say)
{
    return {"plan-lacks", field, say};
}

std::optional<Refusal> lineLacks(const PlanLine& line)
{
    if (line.fate == Fate::drop)
        return std::nullopt; // out of the plan, and on the record
    const std::string words = "\u201c" + line.what + "\u201d";
    if (!line.was.empty() && !line.fate)
        return lacks(
            "child",
            words + " comes from the last plan. Say how it went and whether it is kept, changed or dropped.");
    if (line.section != PlanSection::action)
        return std::nullopt;
    if (isBlank(line.what))
        return lacks("what", "An action has no words. Say what will happen, or take the line back.");
    if (!hasOwner(line))
        return lacks("owners", words + " needs somebody who does it before the plan can be agreed.");
    if (!hasDate(line))
        return lacks("by", words + " needs a date before the plan can be agreed.");
    return std::nullopt;
}

// What a plan holds beside its actions (domain.md, plan). Core group and review come after it on the agenda: see closing.
std::optional<Refusal> sectionLacks(const std::vector<const PlanLine*>& lines, PlanSection section,
                                    const char* say)
{
    const bool there = std::any_of(lines.begin(), lines.end(), [&](const PlanLine* line) {
        return line->section == section && line->fate != Fate::drop;
    });
    return there ? std::nullopt : std::optional(lacks("child", say));
}

std::optional<Refusal> planLacks(const Ask& ask, const std::vector<const PlanLine*>& lines)
{
    const auto part = ask.seen.running()->head.part;
    bool any = false;
    for (const PlanLine* line : lines)
        if (line->head.part == part) {
            if (auto lacking = lineLacks(*line))
                return lacking;
            any = any || (line->section == PlanSection::action && line->fate != Fate::drop);
        }
    if (!any)
        return lacks("child", "The plan has no action yet. Add what will happen, who does it and by when.");
    if (!makesPlans(ask.seen))
        return std::nullopt;
    if (auto lacking = sectionLacks(lines, PlanSection::visits,
                                    "The plan does not say when and where the child is seen. Add it."))
        return lacking;
    return sectionLacks(lines, PlanSection::contingency,
                        "The plan does not say what happens if it is not kept. Add it.");
}

} // namespace

std::vector<const PlanLine*> linesFor(const Seen& seen, ChildId child, PlanKind plan)
{
    std::vector<const PlanLine*> lines;
    seen.each<PlanLine>([&](const PlanLine& line) {
        const bool newest = seen.newestOf(line.head.id) == seen.record(line.head.id);
        if (newest && line.plan == plan && line.head.about.mentions(child))
            lines.push_back(&line);
    });
    return lines;
}

bool makesPlans(const Seen& seen)
{
    const auto* meeting = seen.first<Meeting>([](const Meeting&) { return true; });
    return meeting && meeting->what != ConferenceKind::coreGroup &&
           meeting->what != ConferenceKind::deathPanel;
}

std::optional<Refusal> ownersFault(const Seen& seen, const std::vector<Owner>& owner)
{
    for (const Owner& one : owner) {
        if (one.person && one.agency)
            return Refusal{"one-owner", "owner",
                           "An owner is a person or an agency. Write the second as another owner."};
        if (one.agency)
            if (auto fault = textFault(*one.agency, "owner"))
                return fault;
        if (one.person && knownAs(seen, *one.person).empty())
            return Refusal{"unknown-person", "owner",
                           "Choose somebody of this conference, or write an agency."};
    }
    return std::nullopt;
}

std::string ownersText(const Seen& seen, const std::vector<Owner>& owner)
{
    std::string text;
    for (const Owner& one : owner)
        text += (text.empty() ? "" : ", ") + (one.person   ? knownAs(seen, *one.person)
                                              : one.agency ? *one.agency
                                                           : std::string("the family"));
    return text;
}

std::string shortDay(Day day)
{
    static constexpr const char* weekdays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day date(day);
    return std::string(weekdays[std::chrono::weekday(day).c_encoding()]) + " " +
           std::to_string(unsigned(date.day())) + " " + months[unsigned(date.month()) - 1];
}

Decided act(const Ask& ask, const AddPlanLine& asked)
{
    if (auto fault = lineFault(ask.seen, asked))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (asked.about.children.empty())
        return Refusal{"say-about", "about", "Say whose plan this line belongs to."};
    if (auto fault = onlyFault(ask.seen, asked))
        return std::move(*fault);
    return drafts(Draft{about(lineFrom(ask.seen, asked), asked.about),
                        ToLive{asked.width, {}, {}, onlyFor(ask.seen, asked)}});
}

Decided act(const Ask& ask, const ChangePlanLine& asked)
{
    const auto* line = ask.seen.find<PlanLine>(asked.planLine);
    if (!line)
        return unknownRecord("planLine");
    if (auto fault = lineFault(ask.seen, asked))
        return std::move(*fault);
    PlanLine changed = *line;
    std::string owners = asked.owners, by = asked.by;
    if (asked.owner) {
        changed.owner = *asked.owner;
        if (owners.empty() || owners == line->owners)
            owners = ownersText(ask.seen, changed.owner);
    } else if (owners != line->owners) {
        changed.owner.clear();
    }
    if (asked.due) {
        changed.due = asked.due;
        if (by.empty() || by == line->by)
            by = shortDay(*asked.due);
    } else if (by != line->by) {
        changed.due.reset();
    }
    rewrite(changed, TextField::what, changed.what, asked.what);
    rewrite(changed, TextField::outcome, changed.outcome, asked.outcome.value_or(line->outcome));
    rewrite(changed, TextField::owners, changed.owners, owners);
    rewrite(changed, TextField::by, changed.by, by);
    rewrite(changed, TextField::measure, changed.measure, asked.measure);
    return drafts(Draft{std::move(changed), Change{asked.planLine}});
}

Decided act(const Ask& ask, const AgreePlan& asked)
{
    const PlanKind plan = asked.plan.value_or(PlanKind::protection);
    if (auto lacking = planLacks(ask, linesFor(ask.seen, asked.child, plan)))
        return std::move(*lacking);
    const auto part = ask.seen.running()->head.part;
    if (ask.seen.first<Agreed>(
            [&](const Agreed& a) { return a.child == asked.child && a.plan == plan && a.head.part == part; }))
        return Refusal{"already-agreed", "child", "The plan has been agreed already."};
    Agreed agreed;
    agreed.child = asked.child;
    agreed.plan = plan;
    return drafts(Draft{about(std::move(agreed), {false, {asked.child}}), ToLive{}});
}

} // namespace waymark::rules
