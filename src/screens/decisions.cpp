// What was decided for each child, who dissents, and what another part decided that this one has not been told.
#include "screens/tables.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace waymark::screens {

namespace {

// Another decision has taken its place; what stands is what the screens show.
bool superseded(const Scene& scene, RecordId decision)
{
    return scene.last<Superseded>([&](const Superseded& one) { return one.decision == decision; }) != nullptr;
}

std::vector<Row> decisionRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Decision>([&](const Decision& decision) {
        if (superseded(scene, decision.head.id))
            return;
        rows.push_back({hex(decision.head.id),
                        {scene.child(decision.child), hex(decision.child), spelling(decision.outcome),
                         say(decision.outcome), say(decision.harms), plain(decision.reasons),
                         clockText(decision.head.at), decision.told}});
    });
    return rows;
}

std::vector<Row> dissentRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Dissent>([&](const Dissent& dissent) {
        rows.push_back({hex(dissent.head.id),
                        {scene.name(dissent.person), hex(dissent.person), scene.child(dissent.child),
                         hex(dissent.child), hex(dissent.decision), spelling(dissent.state),
                         plain(dissent.words), scene.isMe(dissent.person)}});
    });
    return rows;
}

// Disagreement that was noted and still stands: a sentence, no dissent.
std::vector<Row> disagreementRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Disagreement>([&](const Disagreement& one) {
        if (!one.dropped)
            rows.push_back({hex(one.head.id),
                            {scene.name(one.person), hex(one.person), hex(one.child), hex(one.decision),
                             plain(one.words), scene.isMe(one.person)}});
    });
    return rows;
}

// True: the part looked at has a copy of this record already.
bool told(const Scene& scene, RecordId original)
{
    return scene.last<Link>([&](const Link& link) {
        const Record* copy = link.original == original ? scene.record(link.copy) : nullptr;
        return copy && head(*copy).part == scene.part();
    }) != nullptr;
}

template <class T>
bool tellable(const Scene& scene, const T& record)
{
    return record.head.part && record.head.part != scene.part() && !record.told &&
           !told(scene, record.head.id);
}

// A day that is set later takes the place of the one before, and only that day: of each child the first that still holds a
// standing day, so that a part is told in the order in which they were set and ends with what stands.
std::vector<const Dates*> datesToTell(const Scene& scene)
{
    struct Standing {
        const Dates* group = nullptr;
        const Dates* review = nullptr;
    };
    std::map<ChildId, Standing> standing;
    std::vector<const Dates*> all;
    scene.each<Dates>([&](const Dates& dates) {
        if (!dates.head.part || dates.head.part == scene.part() || dates.told)
            return;
        all.push_back(&dates);
        Standing& of = standing[dates.child];
        of.group = dates.coreGroup ? &dates : of.group;
        of.review = dates.review ? &dates : of.review;
    });
    std::vector<const Dates*> next;
    for (const Dates* dates : all) {
        const Standing& of = standing[dates->child];
        if ((dates != of.group && dates != of.review) || !tellable(scene, *dates))
            continue;
        if (std::none_of(next.begin(), next.end(),
                         [&](const Dates* one) { return one->child == dates->child; }))
            next.push_back(dates);
    }
    return next;
}

QString daysOf(const Dates& dates)
{
    QStringList days;
    if (dates.coreGroup)
        days += QCoreApplication::translate("Words", "First core group: %1").arg(dayText(*dates.coreGroup));
    if (dates.review)
        days += QCoreApplication::translate("Words", "Review: %1").arg(dayText(*dates.review));
    return days.join(QStringLiteral(" \u00b7 "));
}

std::vector<Row> toTellRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office() || !scene.running() || !scene.part())
        return rows; // a part is told when it sits
    const auto add = [&](const Head& head, const char* kind, const QString& text, const QString& about) {
        rows.push_back({hex(head.id), {QString::fromLatin1(kind), text, about, scene.letter(head.part)}});
    };
    scene.each<Decision>([&](const Decision& decision) {
        if (!tellable(scene, decision) || superseded(scene, decision.head.id))
            return;
        const QString harms = say(decision.harms).toLower();
        const QString text =
            harms.isEmpty() ? say(decision.outcome) : say(decision.outcome) + u':' + u' ' + harms;
        add(decision.head, "decision", text, scene.child(decision.child));
    });
    scene.each<PlanLine>([&](const PlanLine& line) {
        if (tellable(scene, line))
            add(line.head, "plan-line", plain(line.what), scene.about(line.head.about));
    });
    for (const Dates* dates : datesToTell(scene))
        add(dates->head, "dates", daysOf(*dates), scene.child(dates->child));
    return rows;
}

} // namespace

Table tables::decisions()
{
    return {{"child", "childId", "outcome", "outcomeSay", "harms", "reasons", "at", "told"}, decisionRows};
}

Table tables::dissents()
{
    return {{"who", "whoId", "child", "childId", "decision", "state", "words", "mine"}, dissentRows};
}

Table tables::disagreements()
{
    return {{"who", "whoId", "childId", "decision", "words", "mine"}, disagreementRows};
}

Table tables::toTell()
{
    return {{"kind", "text", "about", "part"}, toTellRows};
}

} // namespace waymark::screens
