// What the top of a face says of the meeting, and what the rules say about the room.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

QString surname(const Child& child)
{
    return plain(child.name).section(u' ', -1);
}

// "Ellie and Jack Reed"; children of several surnames are named in full.
QString childrenTitle(const Scene& scene)
{
    QStringList known;
    QStringList full;
    QStringList surnames;
    for (const Child* child : scene.children()) {
        known.append(plain(child->known));
        full.append(plain(child->name));
        surnames.append(surname(*child));
    }
    surnames.removeDuplicates();
    return surnames.size() == 1 ? listed(known) + u' ' + surnames.first() : listed(full);
}

QString letters(const Scene& scene, const std::vector<PartId>& parts)
{
    QStringList all;
    for (const PartId part : parts)
        all.append(scene.letter(part));
    return all.join(u' ');
}

} // namespace

Heading heading(const Scene& scene)
{
    Heading heading;
    heading.title = childrenTitle(scene);
    if (const Stretch* stretch = scene.newestStretch()) {
        heading.meeting = plain(stretch->meeting);
        heading.date = dayText(stretch->date);
        heading.authority = plain(stretch->authority);
        heading.place = plain(stretch->place);
        heading.rehearsal = stretch->rehearsal;
    } else if (const Meeting* meeting = scene.last<Meeting>([](const Meeting&) { return true; })) {
        heading.meeting = plain(meeting->title);
        heading.date = dayText(meeting->date);
        heading.authority = plain(meeting->authority);
        heading.place = plain(meeting->place);
        heading.rehearsal = meeting->rehearsal;
    }
    return heading;
}

QVariantMap aroundFacts(const Scene& scene)
{
    QVariantMap facts;
    if (!scene.office() || !scene.around())
        return facts;
    const Around& around = *scene.around();
    const auto listed = [](const std::vector<std::string>& texts) {
        QVariantList list;
        for (const std::string& text : texts)
            list.append(plain(text));
        return list;
    };
    facts[QStringLiteral("quorum")] = around.quorum;
    facts[QStringLiteral("quorumSay")] = plain(around.quorumSay);
    facts[QStringLiteral("roomNeutral")] = around.roomNeutral;
    facts[QStringLiteral("covered")] = around.covered;
    facts[QStringLiteral("inTheWay")] = listed(around.inTheWay);
    facts[QStringLiteral("beforeClose")] = listed(around.beforeClose);
    facts[QStringLiteral("copy")] = spelling(around.copy);
    QVariantList due;
    for (const Due& one : around.due)
        due.append(QVariantMap{{QStringLiteral("what"), plain(one.what)}, {QStringLiteral("day"), dayText(one.day)}});
    facts[QStringLiteral("due")] = due;
    QVariantList screens;
    for (const RoomHere& one : around.screens)
        screens.append(QVariantMap{{QStringLiteral("seat"), hex(one.seat)},
                                   {QStringLiteral("letters"), letters(scene, one.parts)},
                                   {QStringLiteral("joined"), one.joined},
                                   {QStringLiteral("here"), one.here}});
    facts[QStringLiteral("screens")] = screens;
    return facts;
}

} // namespace waymark::screens
