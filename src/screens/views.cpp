// Rounds of views. A single view is listed only once the round is shown; who has given one, only for the offices.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

// By child, not by round: a part asks once for each child, but showing a round while somebody is out makes a version of
// it with another id, and what was written before names the first.
std::vector<const View*> shownViews(const Scene& scene, const Round& round)
{
    std::vector<const View*> views;
    scene.eachHere<View>([&](const View& view) {
        if (view.shown && view.child == round.child)
            views.push_back(&view);
    });
    std::stable_partition(views.begin(), views.end(), [](const View* view) { return !view->written; });
    return views;
}

// What most of those who were here said. None: two answers are equally frequent.
std::optional<Threshold> common(const std::vector<const View*>& views)
{
    int counts[3] = {};
    for (const View* view : views)
        counts[static_cast<int>(view->threshold)] += view->written ? 0 : 1;
    const int most = std::max({counts[0], counts[1], counts[2]});
    if (most == 0 || std::count(std::begin(counts), std::end(counts), most) != 1)
        return std::nullopt;
    return static_cast<Threshold>(std::find(std::begin(counts), std::end(counts), most) - std::begin(counts));
}

std::vector<Row> viewRows(const Scene& scene)
{
    std::vector<Row> rows;
    const Round* round = scene.roundChosen();
    if (!round)
        return rows;
    const std::vector<const View*> views = shownViews(scene, *round);
    const std::optional<Threshold> most = common(views);
    for (const View* view : views) {
        const Sitting& who = scene.who(view->person);
        const bool differs = scene.office() && !view->written && most && view->threshold != *most;
        rows.push_back({hex(view->head.id),
                        {plain(who.name), plain(who.agency), spelling(view->threshold), say(view->threshold),
                         say(view->harms), plain(view->reason), view->written, differs}});
    }
    return rows;
}

// Of two versions of a round the later one: the first is still open only for somebody who was out.
std::vector<Row> roundRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Round>([&](const Round& round) {
        std::erase_if(rows, [&](const Row& row) { return row.values[1].toString() == hex(round.child); });
        rows.push_back({hex(round.head.id), {scene.child(round.child), hex(round.child), round.shown}});
    });
    return rows;
}

// Before the round is shown its givers have their view in hand and the offices know that it is in; afterwards it shows.
bool hasGiven(const Scene& scene, const Round& round, PersonId person)
{
    return scene.last<Given>([&](const Given& given) {
        return given.round == round.head.id && given.person == person;
    }) || scene.last<View>([&](const View& view) {
        return view.child == round.child && view.person == person && !view.written && scene.here(view.head);
    });
}

// Those who give a view and are there to give it, and those who have given theirs and left.
std::vector<Row> givenRows(const Scene& scene)
{
    std::vector<Row> rows;
    const Round* round = scene.round();
    if (!scene.office() || !round)
        return rows;
    const auto isHere = [&](PersonId person) {
        if (scene.running())
            for (const Sitting& sitting : scene.running()->people)
                if (sitting.person == person)
                    return sitting.where == Where::in || sitting.where == Where::remote;
        return false;
    };
    scene.each<Person>([&](const Person& person) {
        const bool in = hasGiven(scene, *round, person.person);
        if (in || (person.givesView && isHere(person.person)))
            rows.push_back({hex(person.person), {plain(person.name), plain(person.agency), in}});
    });
    return rows;
}

} // namespace

QVariantMap roundFacts(const Scene& scene)
{
    QVariantMap facts;
    const Round* round = scene.round();
    if (!round)
        return facts;
    int given = -1;
    int expected = -1;
    if (scene.office()) {
        const std::vector<Row> rows = givenRows(scene);
        expected = static_cast<int>(rows.size());
        given = static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                               [](const Row& row) { return row.values.back().toBool(); }));
    }
    if (const auto* counted = scene.last<Counted>([&](const Counted& one) {
            return scene.here(one.head) && one.head.about.mentions(round->child);
        }); counted && !scene.office())
        given = static_cast<int>(counted->given); // only where the authority lets everybody know
    const bool mine = !scene.seating().person.none() && hasGiven(scene, *round, scene.seating().person);
    facts[QStringLiteral("id")] = hex(round->head.id);
    facts[QStringLiteral("childId")] = hex(round->child);
    facts[QStringLiteral("child")] = scene.child(round->child);
    facts[QStringLiteral("question")] = plain(round->question);
    facts[QStringLiteral("shown")] = round->shown;
    facts[QStringLiteral("mine")] = mine;
    facts[QStringLiteral("givenCount")] = given;
    facts[QStringLiteral("expected")] = expected;
    return facts;
}

Table tables::rounds()
{
    return {{"child", "childId", "shown"}, roundRows};
}

Table tables::views()
{
    return {{"who", "agency", "threshold", "thresholdSay", "harms", "reason", "written", "differs"},
            viewRows};
}

Table tables::given()
{
    return {{"name", "agency", "in"}, givenRows};
}

} // namespace waymark::screens
