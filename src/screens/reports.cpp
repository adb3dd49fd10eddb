// What was handed in before: agency reports, and letters the chair may have to read out.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

// A letter from somebody admitted to other parts only stays folded away: a name on the chair's screen is a name in the
// room. Who is in no part by name (a professional, an aunt who cannot come) is read out anywhere.
bool writesHere(const Scene& scene, PersonId person)
{
    bool anywhere = false;
    bool inThis = false;
    scene.each<Part>([&](const Part& part) {
        const bool admitted =
            std::find(part.admitted.begin(), part.admitted.end(), person) != part.admitted.end();
        anywhere = anywhere || admitted;
        inThis = inThis || (admitted && part.part == scene.part());
    });
    return inThis || !anywhere;
}

bool wasRead(const Scene& scene, const Letter& letter)
{
    return scene.last<Handled>([&](const Handled& done) { return done.offer == letter.head.id; }) != nullptr;
}

std::vector<Row> letterRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.eachHere<Letter>([&](const Letter& letter) {
        if (writesHere(scene, letter.from))
            rows.push_back(
                {hex(letter.head.id),
                 {scene.name(letter.from), plain(letter.title), plain(letter.text), wasRead(scene, letter)}});
    });
    return rows;
}

QString dayOf(std::optional<Moment> at)
{
    return at ? dayText(std::chrono::floor<std::chrono::days>(*at)) : QString{};
}

std::vector<Row> reportRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Report>([&](const Report& report) {
        rows.push_back(
            {hex(report.head.id),
             {scene.name(report.from), plain(report.title), plain(report.gist), dayOf(report.shared)}});
    });
    return rows;
}

} // namespace

Table tables::letters()
{
    return {{"from", "title", "text", "read"}, letterRows};
}

Table tables::reports()
{
    return {{"who", "title", "gist", "shared"}, reportRows};
}

} // namespace waymark::screens
