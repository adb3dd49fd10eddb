// The record as it is written, and the own words of children and family.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

struct Line {
    const Note* note;
    const std::string* seen;
};

// How wide a note is, as a mark; the words are those of src/sight. Words that are not known here never read as wider
// than some of the people.
QString markOf(const Head& head, const QString& seen)
{
    if (head.open)
        return QStringLiteral("everyone");
    if (seen == QLatin1String("Professionals only"))
        return QStringLiteral("professionals");
    if (seen == QLatin1String("Chair and minute-taker"))
        return QStringLiteral("offices");
    return seen.startsWith(QLatin1String("One person")) ? QStringLiteral("one") : QStringLiteral("some");
}

QString letterOf(const Scene& scene, const Head& head, const QString& mark)
{
    if (!scene.office())
        return {};
    if (mark == QLatin1String("professionals"))
        return QStringLiteral("P");
    if (mark == QLatin1String("offices"))
        return QStringLiteral("M");
    return mark == QLatin1String("one") ? QStringLiteral("1") : scene.letter(head.part);
}

Row noteRow(const Scene& scene, const Note& note, const QString& seen)
{
    const QString who = scene.name(note.speaker);
    const QString mark = markOf(note.head, seen);
    const AgendaItem* item = scene.item(note.item);
    return {hex(note.head.id),
            {clockText(note.head.at), who, initials(who), plain(note.text), spelling(note.statement), seen,
             mark, letterOf(scene, note.head, mark), note.readOut, !note.before.empty(), plain(note.before),
             hex(note.item), item ? plain(item->title) : QString{},
             scene.office() ? scene.letter(note.head.part) : QString{}}};
}

std::vector<Row> noteRows(const Scene& scene)
{
    std::vector<Line> lines;
    scene.each<Note>([&](const Note& note, const std::string& seen) {
        if (scene.inNotes(note.head))
            lines.push_back({&note, &seen});
    });
    // A correction has its own place in the view and the time of its line: it stands where the line stood.
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.note->head.at < b.note->head.at; });
    std::vector<Row> rows;
    for (const Line& line : lines)
        rows.push_back(noteRow(scene, *line.note, plain(*line.seen)));
    return rows;
}

std::vector<Row> voiceRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Voice>([&](const Voice& voice) {
        const QString who = voice.child    ? scene.child(*voice.child)
                            : voice.person ? scene.name(*voice.person)
                                           : scene.name(voice.head.by);
        rows.push_back(
            {hex(voice.head.id), {who, plain(voice.text), plain(voice.how), scene.about(voice.head.about)}});
    });
    return rows;
}

} // namespace

Table tables::notes()
{
    return {{"at", "who", "initials", "text", "statement", "seen", "mark", "letter", "readOut", "corrected",
             "before", "item", "itemTitle", "part"},
            noteRows};
}

Table tables::voices()
{
    return {{"who", "text", "how", "about"}, voiceRows};
}

} // namespace waymark::screens
