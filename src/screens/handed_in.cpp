// Reports and letters that were handed in, with their times and whom they reached, and whom the chair has met.
#include "screens/prepared.hpp"
#include "screens/spoken.hpp"

namespace waymark::screens {

namespace {

// "Tue 3 Nov 2026, 10:00"
QString whenText(const std::optional<Moment>& at)
{
    return at ? dayText(std::chrono::floor<std::chrono::days>(*at)) + QStringLiteral(", ") + clockText(*at)
              : QString{};
}

bool isLate(const Scene& scene, RecordId report)
{
    const auto& around = scene.around();
    return around && std::find(around->reportsLate.begin(), around->reportsLate.end(), report) !=
                         around->reportsLate.end();
}

std::vector<Row> reportRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Report>([&](const Report& report, const std::string& seen) {
        rows.push_back({hex(report.head.id),
                        {hex(report.from), scene.name(report.from), plain(report.title), plain(report.gist),
                         scene.about(report.head.about), whenText(report.received), whenText(report.shared),
                         isLate(scene, report.head.id), report.withheld, plain(seen), spoken(report),
                         spoken(report.head.about)}});
    });
    return rows;
}

std::vector<Row> letterRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Letter>([&](const Letter& letter) {
        rows.push_back({hex(letter.head.id),
                        {hex(letter.from), scene.name(letter.from), plain(letter.title), plain(letter.text),
                         scene.about(letter.head.about), spoken(letter), spoken(letter.head.about)}});
    });
    return rows;
}

std::vector<Row> metRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<PreMeeting>([&](const PreMeeting& met) {
        QStringList names;
        for (const PersonId person : met.persons)
            names.append(scene.name(person));
        rows.push_back({hex(met.head.id),
                        {listed(names), static_cast<int>(met.minutes), whenText(met.when), plain(met.how)}});
    });
    return rows;
}

} // namespace

Table tables::reportsInFull()
{
    return {{"from", "who", "title", "gist", "about", "received", "shared", "late", "withheld", "seen",
             "said", "saidAbout"},
            reportRows};
}

Table tables::lettersInFull()
{
    return {{"from", "who", "title", "text", "about", "said", "saidAbout"}, letterRows};
}

Table tables::preMeetings()
{
    return {{"names", "minutes", "when", "how"}, metRows};
}

} // namespace waymark::screens
