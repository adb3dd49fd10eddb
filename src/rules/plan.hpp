// Questions about the plan as it stands, for the acts that draft, agree, review and tell it.
#pragma once

#include "rules/acts.hpp"

namespace waymark::rules {

// The newest version of every line of a child's plan, of all parts, with what was dropped. Chair and minute-taker only.
[[nodiscard]] std::vector<const PlanLine*> linesFor(const sight::Seen& seen, ChildId child, PlanKind plan);
// The kinds of meeting that decide about a plan; a core group and a death panel do not.
[[nodiscard]] bool makesPlans(const sight::Seen& seen);

// Each owner is one person the asker knows, one agency, or the family.
[[nodiscard]] std::optional<Refusal> ownersFault(const sight::Seen& seen, const std::vector<Owner>& owner);
// "Amira, Oakfield Primary School, the family"
[[nodiscard]] std::string ownersText(const sight::Seen& seen, const std::vector<Owner>& owner);
[[nodiscard]] std::string shortDay(Day day); // "Fri 13 Nov"
[[nodiscard]] inline bool hasOwner(const PlanLine& line) { return !line.owners.empty() || !line.owner.empty(); }
[[nodiscard]] inline bool hasDate(const PlanLine& line) { return !line.by.empty() || line.due; }

// A line as it was asked for, by AddPlanLine or BringBack: the words for owners and date are made where they are missing.
template <class Asked>
[[nodiscard]] PlanLine lineFrom(const sight::Seen& seen, const Asked& asked)
{
    PlanLine line;
    line.section = asked.section;
    line.plan = asked.plan.value_or(PlanKind::protection);
    line.what = asked.what;
    line.outcome = asked.outcome.value_or("");
    line.owner = asked.owner.value_or(std::vector<Owner>{});
    line.owners = asked.owners.empty() ? ownersText(seen, line.owner) : asked.owners;
    line.due = asked.due;
    line.by = asked.by.empty() && asked.due ? shortDay(*asked.due) : asked.by;
    line.measure = asked.measure;
    return line;
}
template <class Asked>
[[nodiscard]] std::optional<Refusal> lineFault(const sight::Seen& seen, const Asked& asked)
{
    if (auto fault = textFault(asked.what, "what"))
        return fault;
    return asked.owner ? ownersFault(seen, *asked.owner) : std::nullopt;
}

// Which told copies differ from their originals as both stand now (domain.md, parts): one of them has changed since the
// telling and they do not say the same. For the chair and the minute-taker.
struct Differing {
    RecordId original;
    RecordId copy;
    std::string say; // "“See Ellie weekly” was changed after part B was told."
};
[[nodiscard]] std::vector<Differing> differingLines(const sight::Seen& seen);
[[nodiscard]] bool sayTheSame(const PlanLine& one, const PlanLine& other);
[[nodiscard]] bool differs(const sight::Seen& seen, const Link& link);
// What a part has of a record, its own or told from whichever copy; nothing: not told, or taken back since.
[[nodiscard]] const Record* lineOfPart(const sight::Seen& seen, RecordId record, PartId part);
// A part's letter, "B".
[[nodiscard]] std::string letterOf(const sight::Seen& seen, const std::optional<PartId>& part);

} // namespace waymark::rules
