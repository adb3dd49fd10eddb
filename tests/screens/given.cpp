#include "screens/given.hpp"

#include <stdexcept>

#include <algorithm>

namespace waymark::screens::given {

namespace {

struct Someone {
    PersonId id;
    Standing standing;
    const char* name;
    const char* known;
    const char* role;
    const char* agency;
};

const Someone people[] = {
    {priya, Standing::chair, "Priya Nair", "Priya", "chair", ""},
    {elin, Standing::minutes, "Elin Morgan", "Elin", "minute-taker", ""},
    {hannah, Standing::family, "Hannah Reed", "Hannah", "mother", ""},
    {grace, Standing::supporter, "Grace Liddell", "Grace", "advocate", ""},
    {mark, Standing::family, "Mark Reed", "Mark", "father", ""},
    {dean, Standing::supporter, "Dean Reed", "Dean", "brother", ""},
    {sam, Standing::professional, "Sam Okafor", "Sam", "safeguarding lead", "Oakfield Primary School"},
    {beth, Standing::professional, "Beth Lawson", "Beth", "health visitor", "Health"},
    {neil, Standing::professional, "Dr Neil Fenwick", "Neil", "GP", "GP surgery"},
};

const Someone& someone(PersonId person)
{
    return *std::find_if(std::begin(people), std::end(people),
                         [&](const Someone& s) { return s.id == person; });
}

Person fullRecord(const Someone& one)
{
    Person person;
    person.person = one.id;
    person.standing = one.standing;
    person.name = one.name;
    person.known = one.known;
    person.role = one.role;
    person.agency = one.agency;
    person.givesView = one.standing == Standing::professional;
    person.comes = one.id != neil;
    person.getsPapers = one.standing != Standing::supporter;
    if (one.id == grace)
        person.supports = hannah;
    if (one.id == dean)
        person.supports = mark;
    return person;
}

Child child(ChildId who, const char* name, const char* known, int age, std::optional<PartId> part)
{
    Child child;
    child.head = headOf(part, at(8, 0), About{false, {who}});
    child.child = who;
    child.name = name;
    child.known = known;
    child.age = age;
    return child;
}

Part part(PartId which, const char* letter, std::vector<PersonId> admitted, std::vector<AgendaItem> agenda)
{
    Part part;
    part.part = which;
    part.letter = letter;
    part.admitted = std::move(admitted);
    part.agenda = std::move(agenda);
    return part;
}

} // namespace

Moment at(int hour, int minute, int second)
{
    using namespace std::chrono;
    return Moment{local_days{2026y / November / 10}} + hours(hour) + minutes(minute) + seconds(second);
}

std::vector<AgendaItem> agendaA()
{
    return {{welcome, ItemKind::talk, "Welcome", "Saying hello", "Priya", 10},
            {columns, ItemKind::columns, "Going well, worries, what needs to happen",
             "Talking about Ellie and Jack", "Priya", 25},
            {voices, ItemKind::voices, "Children's views", "What they say", "Tom", 10}};
}

std::vector<AgendaItem> agendaB()
{
    return {{tellMark, ItemKind::told, "Tell Mark the decision", "What was decided", "Priya", 15}};
}

Sitting sitting(PersonId person, Where where, Moment since)
{
    const Someone& one = someone(person);
    return {person, one.standing, one.name, one.known, one.role, one.agency, where, since};
}

Head headOf(std::optional<PartId> part, Moment when, About about)
{
    Head head;
    head.part = part;
    head.at = when;
    head.about = std::move(about);
    head.open = true;
    return head;
}

Point point(PartId part, Column column, std::string text, PersonId speaker, Moment when, About about)
{
    Point point;
    point.head = headOf(part, when, std::move(about));
    point.column = column;
    point.text = std::move(text);
    point.speaker = speaker;
    return point;
}

Note note(PartId part, std::string text, PersonId speaker, Moment when)
{
    Note note;
    note.head = headOf(part, when);
    note.item = columns;
    note.speaker = speaker;
    note.text = std::move(text);
    return note;
}

Seating seatOf(Face face, PersonId person, const char* name)
{
    return {face, person, QString::fromUtf8(name)};
}

RecordId Told::put(Record record, const std::string& seen)
{
    Head& h = head(record);
    if (h.id.none())
        h.id = id<RecordId>(m_next++);
    const RecordId put = h.id;
    for (wire::Shown& shown : m_rows)
        if (head(shown.record).id == put) {
            shown = {std::move(record), seen};
            return put;
        }
    m_rows.push_back({std::move(record), seen});
    return put;
}

void Told::drop(RecordId id)
{
    std::erase_if(m_rows, [&](const wire::Shown& shown) { return head(shown.record).id == id; });
}

RecordId Told::stretch(PartId part, ItemId item, Moment from, std::vector<Sitting> people, StretchKind what)
{
    Stretch stretch;
    stretch.head = headOf(part, from);
    stretch.what = what;
    stretch.item = item;
    stretch.from = from;
    stretch.meeting = "Initial child protection conference";
    stretch.authority = "Westmere Council";
    stretch.place = "Westmere House";
    stretch.date = std::chrono::floor<std::chrono::days>(from);
    stretch.rehearsal = true;
    stretch.agenda = part == partB ? agendaB() : agendaA();
    stretch.people = std::move(people);
    return put(stretch);
}

void Told::end(RecordId stretch, Moment to)
{
    change<Stretch>(stretch, [&](Stretch& ended) { ended.to = to; });
}

void Told::children(std::optional<PartId> part)
{
    put(child(ellie, "Ellie Reed", "Ellie", 9, part));
    put(child(jack, "Jack Reed", "Jack", 4, part));
}

void Told::officeRecords()
{
    Meeting meeting;
    meeting.title = "Initial child protection conference";
    put(meeting);
    for (const Someone& one : people)
        put(fullRecord(one));
    put(part(partA, "A", {hannah}, agendaA()));
    put(part(partB, "B", {mark}, agendaB()));
    put(part(id<PartId>(3), "P", {}, {}));
    children(partA);
    children(partB);
}

std::string text(const Rows& rows, const std::vector<const char*>& roles)
{
    std::string result;
    const QHash<int, QByteArray> names = rows.roleNames();
    for (int i = 0; i < rows.count(); ++i) {
        std::string line;
        for (const char* role : roles) {
            const int number = names.key(role, -1);
            const std::string value = number < 0 ? std::string("no role ") + role
                                                 : rows.data(rows.index(i), number).toString().toStdString();
            line += (line.empty() && role == roles.front() ? "" : " | ") + value;
        }
        result += line + "\n";
    }
    return result;
}

Shows::Shows(Face face, PersonId person, const char* name, const Told& view, Moment now)
    : desk(seatOf(face, person, name), {}, now)
{
    desk.see(view.anew());
}

std::string Shows::list(const char* name, const std::vector<const char*>& roles) const
{
    const Rows* rows = desk.property(name).value<Rows*>();
    if (!rows)
        throw std::logic_error(std::string("no list ") + name);
    return given::text(*rows, roles);
}

QString Shows::now(const char* key) const
{
    return desk.now()[QLatin1String(key)].toString();
}

std::vector<Sitting> partAPeople()
{
    return {sitting(priya),  sitting(elin),
            sitting(hannah), sitting(grace, Where::waiting, at(9, 41)),
            sitting(sam),    sitting(beth, Where::remote)};
}

Told inPartA()
{
    Told view;
    const RecordId first = view.stretch(partA, welcome, at(9, 30, 20), partAPeople());
    view.end(first, at(10, 26, 40));
    view.stretch(partA, columns, at(10, 26, 40), partAPeople());
    return view;
}

Told inPartAForOffices()
{
    Told view;
    view.officeRecords();
    const RecordId other =
        view.stretch(partB, tellMark, at(8, 30), {sitting(priya), sitting(mark), sitting(dean)});
    view.end(other, at(9, 12));
    const RecordId first = view.stretch(partA, welcome, at(9, 30), partAPeople());
    view.end(first, at(10, 26));
    view.stretch(partA, columns, at(10, 26), partAPeople());
    return view;
}

Told part(Moment from)
{
    Told view;
    view.stretch(partA, columns, from, {sitting(priya), sitting(hannah), sitting(sam)});
    view.children();
    return view;
}

Desk* tablet(PersonId person, const char* name, QObject* parent, Ways ways)
{
    return new Desk(seatOf(Face::tablet, person, name), std::move(ways), at(10, 38), nullptr, parent);
}

} // namespace waymark::screens::given
