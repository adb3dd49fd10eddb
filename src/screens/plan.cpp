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
                         line->head.open, spelling(line->plan), plain(line->outcome), plain(line->was),
                         line->progress ? spelling(*line->progress) : QString{},
                         line->fate ? spelling(*line->fate) : QString{}, plain(line->said)}});
    return rows;
}

// What was last said of one child's dates: in the part that sits, and while none does, in any (domain.md, plan).
struct Dated {
    const Child* child;
    std::optional<Day> group = {};
    std::optional<Day> review = {};
    QString late = {};
};

Dated datedOf(const Scene& scene, const Child& child)
{
    Dated dated{&child};
    scene.each<Dates>([&](const Dates& dates) {
        if (dates.child != child.child || (scene.sits() && !scene.here(dates.head)))
            return;
        dated.group = dates.coreGroup ? dates.coreGroup : dated.group;
        dated.review = dates.review ? dates.review : dated.review;
        dated.late = plain(dates.late);
    });
    return dated;
}

// `names`: the children with the same days, on the row of the first of them; empty on the others.
std::vector<Row> dateRows(const Scene& scene)
{
    std::vector<Dated> all;
    for (const Child* child : scene.children())
        if (Dated dated = datedOf(scene, *child); dated.group || dated.review)
            all.push_back(std::move(dated));
    std::vector<Row> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto same = [&](const Dated& other) {
            return other.group == all[i].group && other.review == all[i].review;
        };
        QStringList names;
        if (std::find_if(all.begin(), all.end(), same) == all.begin() + static_cast<std::ptrdiff_t>(i))
            for (const Dated& other : all)
                if (same(other))
                    names.append(plain(other.child->known));
        rows.push_back({hex(all[i].child->child),
                        {listed(names), all[i].group ? dayText(*all[i].group) : QString{},
                         all[i].review ? dayText(*all[i].review) : QString{}, all[i].late}});
    }
    return rows;
}

} // namespace

bool planAgreed(const Scene& scene, PlanKind plan)
{
    return scene.last<Agreed>([&](const Agreed& agreed) {
        return agreed.child == scene.planChild() && agreed.plan == plan && scene.here(agreed.head);
    }) != nullptr;
}

Table tables::plan()
{
    return {{"section", "what", "owners", "by", "measure", "lacks", "changed", "told", "about", "open", "kind", "outcome",
             "was", "progress", "fate", "said"},
            planRows};
}

Table tables::dates()
{
    return {{"names", "group", "review", "late"}, dateRows};
}

} // namespace waymark::screens
