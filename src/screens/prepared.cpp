// People, children, parts and protected details in full, and the facts of the conference.
#include "screens/prepared.hpp"

#include "screens/legible.hpp"
#include "screens/spoken.hpp"

namespace waymark::screens {

namespace {

bool holds(const std::vector<PersonId>& people, PersonId person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

QString names(const Scene& scene, const std::vector<PersonId>& people)
{
    QStringList all;
    for (const PersonId person : people)
        all.append(scene.name(person));
    return listed(all);
}

QVariantList ids(const std::vector<PersonId>& people)
{
    QVariantList all;
    for (const PersonId person : people)
        all.append(hex(person));
    return all;
}

const char* inWords(Standing standing)
{
    static constexpr const char* words[] = {"Chair", "Minute-taker", "Professional", "Family",
                                            "Child", "Supporter",    "Interpreter",  "Observer"};
    return words[static_cast<std::size_t>(standing)];
}

// "mother of Ellie and Jack": what is alike is said once.
QString relationsOf(const Scene& scene, const Person& person)
{
    QStringList hows;
    QMap<QString, QStringList> children;
    for (const Relation& relation : person.relations) {
        const QString how = plain(relation.how);
        if (!hows.contains(how))
            hows.append(how);
        children[how].append(scene.child(relation.child));
    }
    QStringList said;
    for (const QString& how : hows)
        said.append(how + QStringLiteral(" of ") + listed(children[how]));
    return said.join(QLatin1String(", "));
}

QString hearsOf(const Scene& scene, const Person& person)
{
    QStringList known;
    if (person.standing == Standing::chair || person.standing == Standing::minutes)
        return {}; // they hear everything, whatever is listed
    for (const ChildId child : person.children)
        known.append(scene.child(child));
    return listed(known);
}

QString lettersOf(const Scene& scene, const Person& person)
{
    const PersonId with = person.supports && !person.independent ? *person.supports : person.person;
    QStringList letters;
    scene.each<Part>([&](const Part& part) {
        const bool in = person.standing == Standing::professional ? !holds(part.keptOut, person.person)
                                                                  : holds(part.admitted, with);
        if (in && part.letter != "P")
            letters.append(plain(part.letter));
    });
    return letters.join(u' ');
}

bool isMet(const Scene& scene, const Person& person)
{
    return scene.around() && !holds(scene.around()->notMet, person.person);
}

std::vector<Row> personRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Person>([&](const Person& p) {
        rows.push_back({hex(p.person),
                        {plain(p.name), plain(p.known), plain(p.role), spelling(p.standing),
                         QString::fromLatin1(inWords(p.standing)), plain(p.agency), plain(p.sector),
                         p.supports ? scene.name(*p.supports) : QString{}, relationsOf(scene, p),
                         hearsOf(scene, p), lettersOf(scene, p), p.comes, isMet(scene, p), spoken(p)}});
    });
    return rows;
}

// One of the copies: they say the same.
std::vector<Row> childRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Child>([&](const Child& child) {
        rows.push_back({hex(child.child),
                        {plain(child.name), plain(child.known), static_cast<int>(child.age),
                         dayText(child.born), spoken(child)}});
    });
    return rows;
}

std::vector<Row> partRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Part>([&](const Part& part) {
        std::int64_t minutes = 0;
        for (const AgendaItem& item : part.agenda)
            minutes += item.minutes;
        rows.push_back({hex(part.part),
                        {plain(part.letter), names(scene, part.admitted), names(scene, part.keptOut),
                         static_cast<int>(part.agenda.size()), static_cast<int>(minutes), spoken(part)}});
    });
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.values[0].toString() < b.values[0].toString();
    });
    return rows;
}

std::vector<Row> detailRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Protected>([&](const Protected& detail) {
        QStringList phrases;
        for (const std::string& phrase : detail.phrases)
            phrases.append(plain(phrase));
        rows.push_back({hex(detail.head.id),
                        {plain(detail.what), phrases, ids(detail.from), names(scene, detail.from),
                         plain(detail.instead), spoken(detail)}});
    });
    return rows;
}

const char* inWords(ConferenceKind kind)
{
    static constexpr const char* words[] = {"Initial conference",     "Review conference",
                                            "Transfer-in conference", "Pre-birth conference",
                                            "Core group meeting",     "Child death overview panel"};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace

QString dayOnWire(Day day)
{
    const QString text = momentText(Moment(day));
    return text.left(text.indexOf(u'T'));
}

QVariantMap meetingInFull(const Scene& scene)
{
    const auto* meeting = scene.office() ? scene.last<Meeting>([](const Meeting&) { return true; }) : nullptr;
    if (!meeting)
        return {};
    QVariantMap facts{{QStringLiteral("said"), spoken(*meeting)},
                      {QStringLiteral("kind"), QString::fromLatin1(inWords(meeting->what))},
                      {QStringLiteral("day"), dayText(meeting->date)},
                      {QStringLiteral("hour"), meeting->begins ? clockText(*meeting->begins) : QString{}},
                      {QStringLiteral("place"), plain(meeting->place)},
                      {QStringLiteral("reference"), plain(meeting->reference)},
                      {QStringLiteral("authority"), plain(meeting->authority)},
                      {QStringLiteral("service"), plain(meeting->service)},
                      {QStringLiteral("profile"), plain(meeting->settings.profile)},
                      {QStringLiteral("childAge"), static_cast<int>(meeting->settings.childAge)},
                      {QStringLiteral("meetMinutes"), static_cast<int>(meeting->settings.meetBeforeMinutes)}};
    return facts;
}

QVariantMap roomAsArranged(const Scene& scene)
{
    const auto* screen =
        scene.office() ? scene.last<RoomScreen>([](const RoomScreen&) { return true; }) : nullptr;
    const Picture picture = screen ? screen->picture : Picture{};
    const Legible type = legibility(picture.metres, picture.centimetres);
    QVariantMap facts = spoken(picture).toMap();
    facts[QStringLiteral("legible")] = type.legible;
    facts[QStringLiteral("comfortable")] = type.comfortable;
    return facts;
}

Prepared::Prepared(QVariantList agendas, QObject* parent) : QObject(parent), m_agendas(std::move(agendas))
{
    m_cards = new Rows({"what", "name", "known", "role", "letters", "state", "code", "card", "seat"}, this);
    m_missing = new Rows({"section", "text", "serious"}, this);
}

Rows* Prepared::list(const Table& table)
{
    Rows* const rows = new Rows(table.roles, this);
    m_filled.push_back({table.rows, rows});
    return rows;
}

void Prepared::see(const Scene& scene)
{
    for (const Filled& filled : m_filled)
        filled.list->become(filled.rows(scene));
    m_made = stillWaiting(scene, std::move(m_made));
    m_cards->become(cardRows(scene, m_made));
    m_missing->become(missingRows(scene, m_made));
    const auto become = [this](auto& fact, const auto& value, void (Prepared::*changed)()) {
        if (fact == value)
            return;
        fact = value;
        emit(this->*changed)();
    };
    become(m_meeting, meetingInFull(scene), &Prepared::meetingChanged);
    become(m_open, !m_meeting.isEmpty() && !scene.newestStretch(), &Prepared::openChanged);
    become(m_room, roomAsArranged(scene), &Prepared::roomChanged);
}

void Prepared::keep(const QString& of, const CardMade& card)
{
    m_made[of] = card;
}

void Prepared::forgetCards()
{
    m_made.clear();
}

int Prepared::ageOn(const QString& born, const QString& day) const
{
    const QStringList from = born.split(u'-');
    const QStringList to = day.split(u'-');
    if (from.size() != 3 || to.size() != 3)
        return 0;
    const bool birthday = to[1].toInt() * 100 + to[2].toInt() >= from[1].toInt() * 100 + from[2].toInt();
    return std::max(0, to[0].toInt() - from[0].toInt() - (birthday ? 0 : 1));
}

Table tables::peopleInFull()
{
    return {{"name", "known", "role", "standing", "standingSay", "agency", "sector", "supports", "relations",
             "hears", "letters", "comes", "met", "said"},
            personRows};
}

Table tables::childrenInFull()
{
    return {{"name", "known", "age", "born", "said"}, childRows};
}

Table tables::partsInFull()
{
    return {{"letter", "names", "keptOut", "items", "minutes", "said"}, partRows};
}

Table tables::protectedDetails()
{
    return {{"what", "phrases", "from", "names", "instead", "said"}, detailRows};
}

} // namespace waymark::screens
