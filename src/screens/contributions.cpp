// Danger statements and goals, and the scales from 0 to 10. A mark is listed only once its scale is shown; who has given
// one, only for the offices.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

const Danger* danger(const Scene& scene, const std::optional<RecordId>& id)
{
    const Record* found = id ? scene.record(*id) : nullptr;
    return found ? std::get_if<Danger>(found) : nullptr;
}

QString dangerText(const Scene& scene, const std::optional<RecordId>& id)
{
    const Danger* found = danger(scene, id);
    return found ? plain(found->text) : QString{};
}

std::vector<Row> dangerRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Danger>([&](const Danger& one, const std::string& seen) {
        rows.push_back(
            {hex(one.head.id),
             {spelling(one.what), plain(one.text), scene.about(one.head.about),
              danger(scene, one.answers) ? hex(*one.answers) : QString{}, dangerText(scene, one.answers),
              clockText(one.head.at), plain(seen), one.head.open, one.head.id == scene.trace().danger}});
    });
    return rows;
}

// Showing a scale while somebody is out makes a version of it with another id, and the marks name the first: they were
// shown in the same act, so at the same moment.
bool isOf(const Scene& scene, const Mark& mark, const Scale& scale)
{
    if (!mark.shown || !scale.shown || mark.child != scale.child || !scene.here(mark.head))
        return false;
    return mark.scale == scale.head.id || mark.head.at == scale.head.at;
}

template <class F>
void eachMark(const Scene& scene, const Scale& scale, F&& f)
{
    scene.eachHere<Mark>([&](const Mark& mark) {
        if (isOf(scene, mark, scale))
            f(mark);
    });
}

// Of two versions of a scale the later one: the first is still open only for somebody who was out.
std::vector<const Scale*> scalesHere(const Scene& scene)
{
    std::vector<const Scale*> scales;
    scene.eachHere<Scale>([&](const Scale& scale) {
        std::erase_if(scales, [&](const Scale* earlier) {
            return !earlier->shown && earlier->child == scale.child && earlier->question == scale.question;
        });
        scales.push_back(&scale);
    });
    return scales;
}

bool marks(const Sitting& sitting)
{
    const bool here = sitting.where == Where::in || sitting.where == Where::remote;
    return here && (sitting.standing == Standing::professional || sitting.standing == Standing::family ||
                    sitting.standing == Standing::child);
}

// For the offices, of a scale that is open: how many marks are in, and who is there and has not marked.
struct Awaited {
    int given = -1;
    int expected = -1;
    QStringList missing;
};

Awaited awaited(const Scene& scene, const Scale& scale)
{
    Awaited result;
    if (!scene.office() || scale.shown)
        return result;
    result.given = 0;
    std::vector<PersonId> in;
    scene.each<Given>([&](const Given& given) {
        if (given.round == scale.head.id)
            in.push_back(given.person);
    });
    result.given = static_cast<int>(in.size());
    if (scene.running())
        for (const Sitting& sitting : scene.running()->people)
            if (marks(sitting) && std::find(in.begin(), in.end(), sitting.person) == in.end())
                result.missing.append(plain(sitting.known));
    result.expected = result.given + static_cast<int>(result.missing.size());
    return result;
}

// Before the scale is shown its giver has their mark in hand.
const Mark* inHand(const Scene& scene, const Scale& scale)
{
    return scene.last<Mark>([&](const Mark& mark) {
        return mark.scale == scale.head.id && !mark.shown && scene.isMe(mark.person);
    });
}

Row scaleRow(const Scene& scene, const Scale& scale)
{
    std::vector<std::int64_t> values;
    eachMark(scene, scale, [&](const Mark& mark) { values.push_back(mark.value); });
    const Spread spread = scaleSpread(values).value_or(Spread{-1, -1, 0});
    const Awaited open = awaited(scene, scale);
    const Mark* mine = inHand(scene, scale);
    return {hex(scale.head.id),
            {scene.child(scale.child), hex(scale.child), plain(scale.question),
             dangerText(scene, scale.danger), scale.tenIsSafe, scale.shown, static_cast<int>(spread.lowest),
             static_cast<int>(spread.highest), static_cast<int>(spread.count),
             mine ? static_cast<int>(mine->value) : -1, mine ? plain(mine->words) : QString{}, open.given,
             open.expected, listed(open.missing)}};
}

std::vector<Row> scaleRows(const Scene& scene)
{
    std::vector<Row> rows;
    for (const Scale* scale : scalesHere(scene))
        rows.push_back(scaleRow(scene, *scale));
    return rows;
}

std::vector<Row> markRows(const Scene& scene)
{
    std::vector<Row> rows;
    for (const Scale* scale : scalesHere(scene))
        eachMark(scene, *scale, [&](const Mark& mark) {
            const Sitting& who = scene.who(mark.person);
            rows.push_back({hex(mark.head.id),
                            {hex(scale->head.id), plain(who.name), plain(who.known), plain(who.role),
                             plain(who.agency), static_cast<int>(mark.value), plain(mark.words)}});
        });
    return rows;
}

} // namespace

Table tables::dangers()
{
    return {{"what", "text", "about", "answers", "answersText", "at", "seen", "open", "changed"}, dangerRows};
}

Table tables::scales()
{
    return {{"child", "childId", "question", "danger", "tenIsSafe", "shown", "lowest", "highest", "count",
             "mine", "mineWords", "givenCount", "expected", "missing"},
            scaleRows};
}

Table tables::marks()
{
    return {{"scale", "who", "known", "role", "agency", "value", "words"}, markRows};
}

} // namespace waymark::screens
