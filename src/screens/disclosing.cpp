// What not everybody of the part that sits has, and the chair can give them: lines of this part written for fewer people,
// and what was said in another part. Decisions and plan lines of another part are told instead (toTell).
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

bool given(const Scene& scene, RecordId original)
{
    return scene.last<Link>([&](const Link& link) {
        const Record* copy = link.original == original ? scene.record(link.copy) : nullptr;
        return copy && head(*copy).part == scene.part();
    }) != nullptr;
}

struct Into {
    const Scene& scene;
    std::vector<Row>& rows;

    void add(const Head& head, const char* kind, const QString& who, const std::string& text,
             const std::string& seen)
    {
        const bool other = head.part && head.part != scene.part();
        if (!head.part || (other ? given(scene, head.id) : head.open))
            return;
        rows.push_back({hex(head.id),
                        {QString::fromLatin1(kind), plain(text), scene.about(head.about), who,
                         clockText(head.at), plain(seen), other, scene.letter(head.part)}});
    }
};

std::vector<Row> toDiscloseRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office() || !scene.running() || scene.running()->what == StretchKind::closed)
        return rows;
    Into into{scene, rows};
    scene.each<Point>([&](const Point& point, const std::string& seen) {
        into.add(point.head, "point", scene.name(point.speaker), point.text, seen);
    });
    scene.each<Note>([&](const Note& note, const std::string& seen) {
        into.add(note.head, "note", scene.name(note.speaker), note.text, seen);
    });
    scene.each<Voice>([&](const Voice& voice, const std::string& seen) {
        const bool other = voice.head.part != scene.part();
        if (voice.child || !other) // a grown-up's own words are not carried into another part
            into.add(voice.head, "voice", voice.child ? scene.child(*voice.child) : scene.name(voice.head.by),
                     voice.text, seen);
    });
    std::stable_partition(rows.begin(), rows.end(), [](const Row& row) { return !row.values[6].toBool(); });
    return rows;
}

} // namespace

Table tables::toDisclose()
{
    return {{"kind", "text", "about", "who", "at", "seen", "otherPart", "part"}, toDiscloseRows};
}

} // namespace waymark::screens
