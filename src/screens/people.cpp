// Who takes part and where they are. Everybody reads it off the running stretch; chair and minute-taker have the full
// records, and so also those of another part.
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

const char* groupOf(Standing standing)
{
    switch (standing) {
    case Standing::chair:
    case Standing::minutes:
        return "office";
    case Standing::professional:
    case Standing::observer:
        return "professional";
    case Standing::family:
    case Standing::child:
    case Standing::supporter:
    case Standing::interpreter:
        return "family";
    }
    return "professional";
}

int groupPlace(Standing standing)
{
    const QLatin1String group(groupOf(standing));
    return group == QLatin1String("family") ? 0 : group == QLatin1String("professional") ? 1 : 2;
}

bool holds(const std::vector<PersonId>& people, PersonId person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

// The parts a person is admitted to by name, or comes to with somebody who is. Empty: professionals, in all of them.
QString lettersOf(const Scene& scene, const Person& person)
{
    QStringList letters;
    scene.each<Part>([&](const Part& part) {
        if (holds(part.admitted, person.person) ||
            (person.supports && holds(part.admitted, *person.supports)))
            letters.append(plain(part.letter));
    });
    return letters.join(u' ');
}

// The parts a professional stays out of.
QString keptOutOf(const Scene& scene, PersonId person)
{
    QStringList letters;
    scene.each<Part>([&](const Part& part) {
        if (holds(part.keptOut, person))
            letters.append(plain(part.letter));
    });
    return letters.join(u' ');
}

QString deviceOf(const Scene& scene, PersonId person)
{
    if (!scene.office() || !scene.around())
        return {};
    if (holds(scene.around()->notBlanked, person))
        return QStringLiteral("not-blanked");
    return holds(scene.around()->devicesHere, person) ? QStringLiteral("here") : QStringLiteral("none");
}

const Sitting* sittingOf(const Scene& scene, PersonId person)
{
    if (scene.running())
        for (const Sitting& sitting : scene.running()->people)
            if (sitting.person == person)
                return &sitting;
    return nullptr;
}

struct Someone {
    Sitting sitting;
    QString supports;
    QString letters;
    QString keptOut;
    bool excluded = false;
    bool inRunning = true;
    bool deputy = false;
};

// The office's knowledge of one person: the full record, with the newest mark of where they are.
Someone known(const Scene& scene, const Person& person)
{
    Someone someone;
    Sitting& sitting = someone.sitting;
    const Sitting* running = sittingOf(scene, person.person);
    sitting = scene.who(person.person);
    sitting.where = person.comes ? Where::expected : Where::report;
    sitting.since = {};
    sitting.room = {};
    if (running) {
        sitting.where = running->where;
        sitting.since = running->since;
        sitting.room = running->room;
    }
    if (const Presence* presence =
            scene.last<Presence>([&](const Presence& mark) { return mark.person == person.person; })) {
        sitting.where = presence->where;
        sitting.since = presence->since;
        sitting.room = presence->room;
    }
    someone.supports = person.supports ? scene.known(*person.supports) : QString{};
    someone.letters = lettersOf(scene, person);
    someone.keptOut = keptOutOf(scene, person.person);
    someone.deputy = person.deputy || person.standing == Standing::chair || person.standing == Standing::minutes;
    someone.excluded = scene.excluded(person.person);
    someone.inRunning = running != nullptr;
    return someone;
}

std::vector<Someone> everybody(const Scene& scene)
{
    std::vector<Someone> all;
    if (scene.office())
        scene.each<Person>([&](const Person& person) { all.push_back(known(scene, person)); });
    else if (scene.running())
        for (const Sitting& sitting : scene.running()->people)
            all.push_back({sitting, {}, {}, {}, false, true, false});
    std::stable_sort(all.begin(), all.end(), [](const Someone& a, const Someone& b) {
        return groupPlace(a.sitting.standing) < groupPlace(b.sitting.standing);
    });
    return all;
}

// The office somebody holds now: as handed over, else as they were invited. "" for none.
QString officeOf(const Scene& scene, PersonId person)
{
    for (const Office office : {Office::chair, Office::minutes}) {
        const auto* holding = scene.last<Holding>([&](const Holding& one) { return one.office == office; });
        const Standing invited = office == Office::chair ? Standing::chair : Standing::minutes;
        if (holding ? holding->person == person : scene.who(person).standing == invited)
            return spelling(office);
    }
    return {};
}

std::vector<Row> peopleRows(const Scene& scene)
{
    std::vector<Row> rows;
    for (const Someone& someone : everybody(scene)) {
        const Sitting& sitting = someone.sitting;
        const QString name = plain(sitting.name);
        rows.push_back({hex(sitting.person),
                        {name, plain(sitting.known), plain(sitting.role), plain(sitting.agency),
                         initials(name), spelling(sitting.where), clockText(sitting.since),
                         QString::fromLatin1(groupOf(sitting.standing)), spelling(sitting.standing),
                         someone.supports, someone.letters, deviceOf(scene, sitting.person),
                         sitting.person == scene.speaker(), someone.excluded, someone.inRunning,
                         plain(sitting.room), someone.keptOut, someone.deputy, officeOf(scene, sitting.person)}});
    }
    return rows;
}

std::vector<Row> childRows(const Scene& scene)
{
    std::vector<Row> rows;
    for (const Child* child : scene.children())
        rows.push_back(
            {hex(child->child), {plain(child->name), plain(child->known), static_cast<int>(child->age)}});
    return rows;
}

std::vector<Row> handRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.eachHere<Hand>([&](const Hand& hand) {
        if (hand.up && (scene.office() || scene.isMe(hand.person)))
            rows.push_back({hex(hand.head.id),
                            {scene.name(hand.person), spelling(hand.wish), clockText(hand.head.at),
                             hex(hand.person)}});
    });
    // In the chair's order; hands that are not named in it stand behind.
    if (const auto* queue = scene.last<Queue>([&](const Queue& one) { return scene.here(one.head); })) {
        const auto place = [&](const Row& row) {
            const auto at = std::find_if(queue->hands.begin(), queue->hands.end(),
                                         [&](RecordId hand) { return hex(hand) == row.key; });
            return at - queue->hands.begin();
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const Row& a, const Row& b) { return place(a) < place(b); });
    }
    return rows;
}

std::vector<Row> strangerRows(const Scene& scene)
{
    std::vector<Row> rows;
    scene.each<Stranger>([&](const Stranger& one) {
        if (!one.gone)
            rows.push_back(
                {hex(one.head.id), {plain(one.words), spelling(one.where), clockText(one.head.at)}});
    });
    return rows;
}

std::vector<Row> connectionRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Connection>([&](const Connection& connection) {
        QStringList letters;
        for (const PartId part : connection.parts)
            letters.append(scene.letter(part));
        rows.push_back({hex(connection.head.id),
                        {hex(connection.person), scene.name(connection.person), plain(connection.what),
                         spelling(connection.state), letters.join(u' ')}});
    });
    return rows;
}

std::vector<Row> recipientRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Person>([&](const Person& person) {
        if (person.getsPapers)
            rows.push_back({hex(person.person), {plain(person.name), plain(person.role)}});
    });
    return rows;
}

} // namespace

Table tables::people()
{
    return {{"name", "known", "role", "agency", "initials", "where", "since", "group", "standing", "supports",
             "part", "device", "speaking", "excluded", "inRunning", "room", "keptOut", "deputy", "holds"},
            peopleRows};
}

Table tables::children()
{
    return {{"name", "known", "age"}, childRows};
}

Table tables::hands()
{
    return {{"name", "wish", "at", "personId"}, handRows};
}

Table tables::strangers()
{
    return {{"words", "where", "since"}, strangerRows};
}

Table tables::connections()
{
    return {{"personId", "name", "what", "state", "parts"}, connectionRows};
}

Table tables::recipients()
{
    return {{"name", "role"}, recipientRows};
}

} // namespace waymark::screens
