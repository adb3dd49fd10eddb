// The plan of one child, by section, each section in the order in which its lines were written.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

// A plan with an action that lacks one of these cannot be agreed (domain.md, plan).
const char* lacks(const PlanLine& line)
{
    if (line.section != PlanSection::action)
        return "";
    return line.owners.empty() ? "owner" : line.by.empty() ? "date" : "";
}

std::vector<Row> planRows(const Scene& scene)
{
    std::vector<const PlanLine*> lines;
    scene.eachHere<PlanLine>([&](const PlanLine& line) {
        if (line.fate == Fate::drop)
            return; // out of the plan; it stays on the record
        if (line.head.about.meeting || line.head.about.mentions(scene.planChild()))
            lines.push_back(&line);
    });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PlanLine* a, const PlanLine* b) { return a->section < b->section; });
    std::vector<Row> rows;
    for (const PlanLine* line : lines)
        rows.push_back({hex(line->head.id),
                        {spelling(line->section), plain(line->what), plain(line->owners), plain(line->by),
                         plain(line->measure), QString::fromLatin1(lacks(*line)),
                         line->head.id == scene.trace().planLine, line->told, scene.about(line->head.about),
                         line->head.open}});
    return rows;
}

} // namespace

bool planAgreed(const Scene& scene)
{
    return scene.last<Agreed>([&](const Agreed& agreed) {
        return agreed.child == scene.planChild() && scene.here(agreed.head);
    }) != nullptr;
}

Table tables::plan()
{
    return {{"section", "what", "owners", "by", "measure", "lacks", "changed", "told", "about", "open"},
            planRows};
}

} // namespace waymark::screens
