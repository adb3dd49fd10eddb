// The cards by which devices join: whose there is, which was made here and waits to be used, which is in use.
#include "screens/prepared.hpp"

namespace waymark::screens {

namespace {

const RoomHere* screenOf(const Scene& scene, const QString& seat)
{
    if (scene.around())
        for (const RoomHere& screen : scene.around()->screens)
            if (hex(screen.seat) == seat)
                return &screen;
    return nullptr;
}

// A device of this person's seat, or of this room screen, is connected.
bool isHere(const Scene& scene, const QString& of)
{
    if (const RoomHere* screen = screenOf(scene, of))
        return screen->here;
    const auto& around = scene.around();
    return around && std::any_of(around->devicesHere.begin(), around->devicesHere.end(),
                                 [&](PersonId person) { return hex(person) == of; });
}

QString stateOf(const Scene& scene, const CardsMade& made, const QString& of)
{
    return made.contains(of)   ? QStringLiteral("waits")
           : isHere(scene, of) ? QStringLiteral("here")
                               : QStringLiteral("none");
}

CardMade cardOf(const CardsMade& made, const QString& of)
{
    const auto found = made.find(of);
    return found == made.end() ? CardMade{} : found->second;
}

QString roomName(int number)
{
    return number == 1 ? QStringLiteral("Room screen") : QStringLiteral("Room screen %1").arg(number);
}

} // namespace

CardsMade stillWaiting(const Scene& scene, CardsMade made)
{
    for (auto card = made.begin(); card != made.end();) {
        const bool here = isHere(scene, card->first);
        const bool used = card->second.wasAway && here;
        card->second.wasAway = card->second.wasAway || !here;
        card = used ? made.erase(card) : std::next(card);
    }
    return made;
}

std::vector<Row> cardRows(const Scene& scene, const CardsMade& made)
{
    std::vector<Row> rows;
    if (!scene.office() || !scene.around())
        return rows;
    const auto add = [&](const QString& of, const char* what, const QString& name, const QString& known,
                         const QString& role, const QString& letters) {
        const CardMade card = cardOf(made, of);
        rows.push_back({of,
                        {QString::fromLatin1(what), name, known, role, letters, stateOf(scene, made, of),
                         card.code, card.card, card.seat}});
    };
    scene.each<Person>([&](const Person& p) {
        if (p.comes && !scene.isMe(p.person))
            add(hex(p.person), "person", plain(p.name), plain(p.known), capital(plain(p.role)), {});
    });
    int rooms = 0;
    for (const RoomHere& screen : scene.around()->screens) {
        QStringList letters;
        for (const PartId part : screen.parts)
            letters.append(scene.letter(part));
        add(hex(screen.seat), "room", roomName(++rooms), {}, {}, letters.join(u' '));
    }
    return rows;
}

} // namespace waymark::screens
