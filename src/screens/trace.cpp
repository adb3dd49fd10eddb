// Reads off two views what was written between them.
#include "screens/trace.hpp"

#include <unordered_map>

namespace waymark::screens {

namespace {

using Index = std::unordered_map<RecordId, const Record*>;

Index indexed(const std::vector<wire::Shown>& view)
{
    Index index;
    for (const wire::Shown& shown : view)
        index.emplace(head(shown.record).id, &shown.record);
    return index;
}

template <class T>
const T* find(const Index& index, RecordId id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : std::get_if<T>(found->second);
}

bool same(const Point& a, const Point& b)
{
    return a.text == b.text && a.column == b.column && a.speaker == b.speaker && a.head.about == b.head.about;
}

bool same(const PlanLine& a, const PlanLine& b)
{
    return a.what == b.what && a.owners == b.owners && a.by == b.by && a.measure == b.measure &&
           a.section == b.section && a.head.about == b.head.about;
}

bool same(const Danger& a, const Danger& b)
{
    return a.text == b.text && a.what == b.what && a.head.about == b.head.about;
}

// The last line written anew; else the one that was, while it is there.
template <class T>
RecordId newest(RecordId former, const Index& was, const Index& is, const std::vector<wire::Shown>& view)
{
    RecordId result = is.contains(former) ? former : RecordId{};
    for (const wire::Shown& shown : view) {
        const T* line = std::get_if<T>(&shown.record);
        if (!line)
            continue;
        const T* earlier = find<T>(was, line->head.id);
        if (!earlier || !same(*earlier, *line))
            result = line->head.id;
    }
    return result;
}

std::optional<PartId> runningPart(const std::vector<wire::Shown>& view)
{
    for (const wire::Shown& shown : view)
        if (const Stretch* stretch = std::get_if<Stretch>(&shown.record); stretch && !stretch->to)
            return stretch->head.part;
    return std::nullopt;
}

} // namespace

Trace follow(const Trace& trace, const std::vector<wire::Shown>& was, const std::vector<wire::Shown>& is)
{
    const Index before = indexed(was);
    const Index now = indexed(is);
    Trace result;
    // What was changed when the part sat last is old news when it sits again.
    if (runningPart(was) == runningPart(is)) {
        result.point = newest<Point>(trace.point, before, now, is);
        result.planLine = newest<PlanLine>(trace.planLine, before, now, is);
        result.danger = newest<Danger>(trace.danger, before, now, is);
    }
    return result;
}

} // namespace waymark::screens
