// Going well, worries, what needs to happen: one row for each point, in the order in which they were put up.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

struct Line {
    const Point* point;
    const std::string* seen;
};

Row pointRow(const Scene& scene, const Point& point, const std::string& seen)
{
    return {hex(point.head.id),
            {plain(point.text), scene.name(point.speaker), plain(scene.who(point.speaker).role),
             scene.about(point.head.about), clockText(point.head.at), plain(seen), point.head.open,
             point.head.id == scene.trace().point}};
}

std::vector<Row> pointRows(const Scene& scene, Column column)
{
    std::vector<Line> lines;
    scene.eachHere<Point>([&](const Point& point, const std::string& seen) {
        if (point.column == column)
            lines.push_back({&point, &seen});
    });
    // A correction has its own place in the view and the time of its line: it stands where the line stood.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.point->head.at < b.point->head.at; });
    std::vector<Row> rows;
    for (const Line& line : lines)
        rows.push_back(pointRow(scene, *line.point, *line.seen));
    return rows;
}

std::vector<QByteArray> roles()
{
    return {"text", "who", "whoRole", "about", "at", "seen", "open", "changed"};
}

} // namespace

Table tables::well()
{
    return {roles(), [](const Scene& scene) { return pointRows(scene, Column::well); }};
}

Table tables::worries()
{
    return {roles(), [](const Scene& scene) { return pointRows(scene, Column::worry); }};
}

Table tables::needs()
{
    return {roles(), [](const Scene& scene) { return pointRows(scene, Column::need); }};
}

} // namespace waymark::screens
