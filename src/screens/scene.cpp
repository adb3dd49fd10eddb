// The look-ups. Where a view holds several copies or versions of a fact, the newest written wins.
#include "screens/scene.hpp"

namespace waymark::screens {

Scene::Scene(const Seating& seating, const Outlook& outlook, const Choice& choice, const Trace& trace,
             Moment now)
    : m_seating(seating),
      m_outlook(outlook),
      m_choice(choice),
      m_trace(trace),
      m_now(now),
      m_office(seating.face == Face::chair || seating.face == Face::minutes)
{
    findPlace();
    findPeople();
    findChildren();
    findSpeaker();
}

void Scene::findPlace()
{
    const Stretch* lastSat = nullptr;
    each<Stretch>([&](const Stretch& stretch) {
        m_newest = &stretch;
        lastSat = stretch.what == StretchKind::closed ? lastSat : &stretch;
        if (!stretch.to)
            m_running = &stretch;
    });
    if (!m_office)
        return;
    const bool chosen = !m_choice.part.none();
    if (sits())
        m_part = m_running->head.part;
    else if (chosen)
        m_part = m_choice.part;
    else if (lastSat)
        m_part = lastSat->head.part;
    else if (const Part* first = partRecord(std::nullopt))
        m_part = first->part;
    m_partOfNotes = chosen ? std::optional{m_choice.part} : m_part;
}

void Scene::findPeople()
{
    each<Stretch>([&](const Stretch& stretch) {
        for (const Sitting& sitting : stretch.people)
            m_people[sitting.person] = sitting;
    });
    each<Person>([&](const Person& person) {
        Sitting& known = m_people[person.person];
        known.person = person.person;
        known.standing = person.standing;
        known.name = person.name;
        known.known = person.known;
        known.role = person.role;
        known.agency = person.agency;
    });
}

void Scene::findChildren()
{
    each<Child>([&](const Child& child) {
        for (const Child*& kept : m_children) {
            if (kept->child != child.child)
                continue;
            if (child.head.part && child.head.part == m_part)
                kept = &child;
            return;
        }
        m_children.push_back(&child);
    });
}

// The floor belongs to an item: who spoke to the last one is not speaking to this one. Nor is who has gone.
void Scene::findSpeaker()
{
    if (!m_running || m_running->what != StretchKind::item)
        return;
    std::optional<Moment> since;
    eachHere<Stretch>([&](const Stretch& stretch) {
        if (stretch.what != StretchKind::item)
            return;
        if (stretch.item != m_running->item)
            since.reset();
        else if (!since)
            since = stretch.from;
    });
    const Floor* floor = last<Floor>([&](const Floor& given) { return here(given.head); });
    if (!floor || !since || floor->head.at < *since)
        return;
    for (const Sitting& sitting : m_running->people)
        if (sitting.person == floor->speaker &&
            (sitting.where == Where::in || sitting.where == Where::remote))
            m_speaker = floor->speaker;
}

const Record* Scene::record(RecordId id) const
{
    for (const wire::Shown& shown : m_outlook.view)
        if (head(shown.record).id == id)
            return &shown.record;
    return nullptr;
}

bool Scene::in(std::optional<PartId> part, const Head& head) const
{
    return !m_office || !head.part || head.part == part;
}

bool Scene::sits() const
{
    return m_running && m_running->what != StretchKind::closed;
}

bool Scene::here(const Head& head) const
{
    return in(m_part, head);
}

bool Scene::inNotes(const Head& head) const
{
    return in(m_partOfNotes, head);
}

// None: the first one that has something to do.
const Part* Scene::partRecord(std::optional<PartId> part) const
{
    for (const wire::Shown& shown : m_outlook.view)
        if (const Part* found = std::get_if<Part>(&shown.record))
            if (part ? found->part == *part : !found->agenda.empty())
                return found;
    return nullptr;
}

QString Scene::letter(std::optional<PartId> part) const
{
    const Part* found = part ? partRecord(part) : nullptr;
    return found ? plain(found->letter) : QString{};
}

const std::vector<AgendaItem>& Scene::agenda() const
{
    static const std::vector<AgendaItem> none;
    if (m_running && !m_running->agenda.empty())
        return m_running->agenda;
    if (!m_office)
        return m_newest ? m_newest->agenda : none;
    const Part* looked = m_part ? partRecord(m_part) : nullptr;
    return looked ? looked->agenda : none;
}

const AgendaItem* Scene::item(ItemId id) const
{
    const AgendaItem* found = nullptr;
    const auto look = [&](const auto& record) {
        for (const AgendaItem& item : record.agenda)
            if (item.item == id)
                found = &item;
    };
    each<Part>(look);
    each<Stretch>(look);
    return found;
}

const Sitting& Scene::who(PersonId person) const
{
    static const Sitting nobody;
    const auto found = m_people.find(person);
    return found == m_people.end() ? nobody : found->second;
}

QString Scene::chairKnown() const
{
    for (const auto& [id, person] : m_people)
        if (person.standing == Standing::chair)
            return plain(person.known);
    return QStringLiteral("the chair");
}

bool Scene::excluded(PersonId person) const
{
    bool out = false;
    each<Exclusion>([&](const Exclusion& exclusion) {
        const bool meant =
            exclusion.person == person ||
            std::find(exclusion.with.begin(), exclusion.with.end(), person) != exclusion.with.end();
        if (meant)
            out = !last<Returned>([&](const Returned& back) { return back.exclusion == exclusion.head.id; });
    });
    return out;
}

QString Scene::child(ChildId child) const
{
    for (const Child* kept : m_children)
        if (kept->child == child)
            return plain(kept->known);
    return {};
}

QString Scene::about(const About& about) const
{
    if (about.meeting)
        return QStringLiteral("the meeting");
    if (about.children.size() > 1 && about.children.size() == m_children.size())
        return about.children.size() == 2 ? QStringLiteral("both") : QStringLiteral("all");
    QStringList names;
    for (const ChildId id : about.children)
        names.append(child(id));
    return listed(names);
}

ChildId Scene::planChild() const
{
    for (const Child* kept : m_children)
        if (kept->child == m_choice.child)
            return kept->child;
    // Nobody chooses at the big screen: it follows the line just written. One about several children stays with the child
    // whose line was written before, if it is about that child too.
    if (m_seating.face == Face::room) {
        const auto written = [&](const PlanLine& line) { return here(line.head) && !line.head.about.children.empty(); };
        if (const auto* newest = last<PlanLine>(written)) {
            const auto* alone = last<PlanLine>([&](const PlanLine& line) {
                return written(line) && line.head.about.children.size() == 1 &&
                       newest->head.about.mentions(line.head.about.children.front());
            });
            return (alone ? alone : newest)->head.about.children.front();
        }
    }
    return m_children.empty() ? ChildId{} : m_children.front()->child;
}

const Round* Scene::round() const
{
    return last<Round>([&](const Round& round) { return here(round.head); });
}

const Round* Scene::roundChosen() const
{
    const Round* chosen =
        last<Round>([&](const Round& round) { return here(round.head) && round.child == m_choice.child; });
    return chosen ? chosen : round();
}

} // namespace waymark::screens
