// What is told to another part, and what has come to differ since. Each part has its own copies of the common lines of
// the plan; a line changed in one part stays as it was in the other until it is told again (domain.md, parts).
#include "rules/plan.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

template <class R>
const R* newest(const Seen& seen, RecordId id)
{
    const Record* record = seen.newestOf(id);
    return record ? std::get_if<R>(record) : nullptr;
}

bool sameButWords(const PlanLine& original, const PlanLine& copy)
{
    return original.outcome == copy.outcome && original.owners == copy.owners && original.by == copy.by &&
           original.due == copy.due && original.measure == copy.measure && original.fate == copy.fate;
}

// The dates that hold in a part: of each, the last that was said.
std::pair<std::optional<Day>, std::optional<Day>> datesIn(const Seen& seen, const Dates& like)
{
    std::pair<std::optional<Day>, std::optional<Day>> last;
    seen.each<Dates>([&](const Dates& dates) {
        if (dates.child != like.child || dates.head.part != like.head.part)
            return;
        last.first = dates.coreGroup ? dates.coreGroup : last.first;
        last.second = dates.review ? dates.review : last.second;
    });
    return last;
}

std::string saying(const Seen& seen, const Link& link)
{
    const auto* line = newest<PlanLine>(seen, link.original);
    if (!line)
        line = newest<PlanLine>(seen, link.copy);
    return (line ? "\u201c" + line->what + "\u201d is" : std::string("The dates of the plan are")) +
           " not the same in every part since part " + letterOf(seen, link.head.part) + " was told";
}

} // namespace

bool sayTheSame(const PlanLine& one, const PlanLine& other)
{
    return one.what == other.what && sameButWords(one, other);
}

bool differs(const Seen& seen, const Link& link)
{
    const Record* original = seen.newestOf(link.original);
    const Record* copy = seen.newestOf(link.copy);
    if (!original || !copy)
        return original != copy; // one of them was taken back
    if (const auto* line = std::get_if<PlanLine>(original)) {
        const auto& there = std::get<PlanLine>(*copy);
        const bool asTold =
            line->what == link.was && there.what == link.wording && sameButWords(*line, there);
        return !asTold && !sayTheSame(*line, there);
    }
    if (const auto* dates = std::get_if<Dates>(original))
        return datesIn(seen, *dates) != datesIn(seen, std::get<Dates>(*copy));
    return false; // a decision is never changed
}

std::vector<Differing> differingLines(const Seen& seen)
{
    std::vector<Differing> result;
    seen.each<Link>([&](const Link& link) {
        if (differs(seen, link))
            result.push_back({link.original, link.copy, saying(seen, link)});
    });
    return result;
}

std::string letterOf(const Seen& seen, const std::optional<PartId>& id)
{
    const Part* part = id ? partOf(seen, *id) : nullptr;
    return part ? part->letter : std::string("another");
}

} // namespace waymark::rules
