// Who has been excluded from the part looked at, and whether it is over. For chair and minute-taker.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

std::vector<Row> exclusionRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.eachHere<Exclusion>([&](const Exclusion& exclusion) {
        const bool over =
            scene.last<Returned>([&](const Returned& back) { return back.exclusion == exclusion.head.id; });
        const auto* after = scene.last<AfterExclusion>(
            [&](const AfterExclusion& one) { return one.exclusion == exclusion.head.id; });
        rows.push_back({hex(exclusion.head.id),
                        {scene.name(exclusion.person), hex(exclusion.person), say(exclusion.ground),
                         plain(exclusion.reasons), clockText(exclusion.until), over,
                         after && after->letter ? clockText(*after->letter) : QString{},
                         after && after->letter ? momentText(*after->letter) : QString{},
                         after ? plain(after->heard) : QString{}, after ? plain(after->feedback) : QString{}}});
    });
    return rows;
}

std::vector<Row> requestRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<ExclusionRequest>([&](const ExclusionRequest& request) {
        rows.push_back(
            {hex(request.head.id),
             {hex(request.person), scene.name(request.person), scene.name(request.asker), say(request.ground),
              plain(request.evidence), dayText(std::chrono::floor<std::chrono::days>(request.asked)),
              spelling(request.state), plain(request.reasons), request.exclusion.has_value()}});
    });
    return rows;
}

} // namespace

Table tables::requests()
{
    return {{"personId", "name", "asker", "ground", "evidence", "asked", "state", "reasons", "followed"},
            requestRows};
}

Table tables::exclusions()
{
    return {{"name", "personId", "ground", "reasons", "until", "over", "letter", "letterAt", "heard", "feedback"}, exclusionRows};
}

} // namespace waymark::screens
