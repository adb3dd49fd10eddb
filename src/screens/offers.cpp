// What tablets have sent: what waits for the chair, and to its writer what became of it.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

const Handled* handled(const Scene& scene, RecordId offer)
{
    return scene.last<Handled>([&](const Handled& done) { return done.offer == offer; });
}

// The words of the line a correction is about, where this seat has it.
QString lineText(const Scene& scene, const Offer& offer)
{
    const Record* record = offer.of ? scene.record(*offer.of) : nullptr;
    if (!record)
        return {};
    if (const Point* point = std::get_if<Point>(record))
        return plain(point->text);
    if (const Note* note = std::get_if<Note>(record))
        return plain(note->text);
    const PlanLine* line = std::get_if<PlanLine>(record);
    return line ? plain(line->what) : QString{};
}

std::vector<Row> waitingRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.eachHere<Offer>([&](const Offer& offer) {
        if (handled(scene, offer.head.id))
            return;
        rows.push_back(
            {hex(offer.head.id),
             {spelling(offer.what), spelling(offer.column), plain(offer.text), scene.name(offer.from),
              plain(scene.who(offer.from).role), scene.about(offer.head.about), clockText(offer.head.at),
              plain(offer.owners), plain(offer.by), plain(offer.measure), lineText(scene, offer)}});
    });
    return rows;
}

// "On the room screen" is said only of what this seat sees standing there in the open.
QString upSay(const Scene& scene, const Offer& offer, RecordId as)
{
    const Record* record = scene.record(as);
    if (offer.what == OfferKind::action)
        return QStringLiteral("In the plan");
    if (offer.what == OfferKind::correction)
        return QStringLiteral("Put right on the record");
    const bool onScreen = record && std::holds_alternative<Point>(*record) && head(*record).open;
    return onScreen ? QStringLiteral("On the room screen") : QStringLiteral("On the record");
}

std::vector<Row> mineRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.each<Offer>([&](const Offer& offer) {
        if (!scene.isMe(offer.from))
            return;
        const Handled* done = handled(scene, offer.head.id);
        const char* status = !done ? "waiting" : done->as ? "up" : "not-now";
        const QString say = !done      ? QStringLiteral("Waiting for ") + scene.chairKnown()
                            : done->as ? upSay(scene, offer, *done->as)
                                       : QStringLiteral("Not now");
        rows.push_back({hex(offer.head.id),
                        {spelling(offer.what), spelling(offer.column), plain(offer.text),
                         QString::fromLatin1(status), say}});
    });
    return rows;
}

} // namespace

Table tables::waiting()
{
    return {{"kind", "column", "text", "who", "whoRole", "about", "at", "owners", "by", "measure", "of"},
            waitingRows};
}

Table tables::mine()
{
    return {{"kind", "column", "text", "status", "statusSay"}, mineRows};
}

} // namespace waymark::screens
