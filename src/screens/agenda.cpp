// Where we are: the agenda with its times, the parts, and the card "now". Times are read off the stretches in the view.
#include "screens/legible.hpp"
#include "screens/tables.hpp"

namespace waymark::screens {

namespace {

using std::chrono::minutes;

// How one item has gone so far, in the minutes the clock on the wall shows.
struct Course {
    std::optional<Moment> begun;
    minutes spent{}; // without breaks and sections
};

Course courseOf(const Scene& scene, ItemId item)
{
    Course course;
    scene.eachHere<Stretch>([&](const Stretch& stretch) {
        if (stretch.what != StretchKind::item || stretch.item != item)
            return;
        if (!course.begun)
            course.begun = stretch.from;
        course.spent += minutesBetween(stretch.from, stretch.to.value_or(scene.now()));
    });
    return course;
}

int number(minutes time)
{
    return static_cast<int>(time.count());
}

minutes leftOf(const AgendaItem& item, const Course& course)
{
    return std::max(minutes{}, minutes(item.minutes) - course.spent);
}

// The item in hand, also while a break or a section interrupts it. None: the gap, or all is over.
ItemId current(const Scene& scene)
{
    const Stretch* running = scene.running();
    if (!running || running->what == StretchKind::closed)
        return {};
    if (!running->item.none())
        return running->item;
    const Stretch* before = scene.last<Stretch>([&](const Stretch& stretch) {
        return stretch.what == StretchKind::item && scene.here(stretch.head);
    });
    return before ? before->item : ItemId{};
}

// The next item that is not skipped.
const AgendaItem* after(const std::vector<AgendaItem>& agenda, ItemId item)
{
    const auto is = [&](const AgendaItem& one) { return one.item == item; };
    const auto here = std::find_if(agenda.begin(), agenda.end(), is);
    if (here == agenda.end())
        return nullptr;
    const auto next =
        std::find_if(here + 1, agenda.end(), [](const AgendaItem& one) { return !one.skipped; });
    return next == agenda.end() ? nullptr : &*next;
}

int stepOf(const std::vector<AgendaItem>& agenda, ItemId item)
{
    for (std::size_t i = 0; i < agenda.size(); ++i)
        if (agenda[i].item == item)
            return static_cast<int>(i) + 1;
    return 0;
}

Row agendaRow(const AgendaItem& item, const char* state, const QString& at)
{
    return {hex(item.item),
            {plain(item.title), plain(item.plain), spelling(item.what), QString::fromLatin1(state), at,
             static_cast<int>(item.minutes), plain(item.lead)}};
}

// Items to come are given the time at which they begin if all goes as planned from now on.
std::vector<Row> agendaRows(const Scene& scene)
{
    std::vector<Row> rows;
    const ItemId now = current(scene);
    std::optional<Moment> next; // only behind the item in hand
    for (const AgendaItem& item : scene.agenda()) {
        const Course course = courseOf(scene, item.item);
        const QString begun = course.begun ? clockText(*course.begun) : QString{};
        if (!now.none() && item.item == now) {
            rows.push_back(agendaRow(item, "now", begun));
            next = scene.now() + leftOf(item, course);
        } else if (course.begun) {
            rows.push_back(agendaRow(item, "done", begun));
        } else if (item.skipped) {
            rows.push_back(agendaRow(item, "skipped", {}));
        } else {
            rows.push_back(agendaRow(item, "next", next ? clockText(*next) : QString{}));
            if (next)
                *next += minutes(item.minutes);
        }
    }
    return rows;
}

QString namesIn(const Scene& scene, const Part& part)
{
    QStringList names;
    for (const PersonId person : part.admitted)
        names.append(scene.known(person));
    return listed(names);
}

std::vector<Row> partRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Part>([&](const Part& part) {
        const Stretch* first = nullptr;
        const Stretch* last = nullptr;
        scene.each<Stretch>([&](const Stretch& stretch) {
            if (stretch.head.part != part.part || stretch.what == StretchKind::closed)
                return; // after closing nobody sits
            first = first ? first : &stretch;
            last = &stretch;
        });
        if (part.agenda.empty() && !first)
            return; // nothing to sit for
        const bool sitting = last && !last->to;
        const QString ended = last && last->to ? clockText(*last->to) : QString{};
        const Stretch* newest = scene.newestStretch();
        rows.push_back({hex(part.part),
                        {plain(part.letter), sitting, first ? clockText(first->from) : QString{}, ended,
                         namesIn(scene, part), newest && newest->head.part == part.part}});
    });
    return rows;
}

void sayPlace(QVariantMap& facts, const Scene& scene, const Stretch& running)
{
    if (!scene.office())
        return;
    facts[QStringLiteral("part")] = scene.letter(running.head.part);
    facts[QStringLiteral("partId")] = running.head.part ? hex(*running.head.part) : QString{};
}

void saySpeaker(QVariantMap& facts, const Scene& scene)
{
    const Sitting& speaker = scene.who(scene.speaker());
    const bool any = !scene.speaker().none();
    facts[QStringLiteral("speaker")] = plain(speaker.name);
    facts[QStringLiteral("speakerRole")] = plain(speaker.role);
    facts[QStringLiteral("speakerId")] = any ? hex(scene.speaker()) : QString{};
}

void sayItem(QVariantMap& facts, const Scene& scene, const AgendaItem& item)
{
    const Course course = courseOf(scene, item.item);
    facts[QStringLiteral("item")] = hex(item.item);
    facts[QStringLiteral("kind")] = spelling(item.what);
    facts[QStringLiteral("title")] = plain(item.title);
    facts[QStringLiteral("plain")] = plain(item.plain);
    facts[QStringLiteral("lead")] = plain(item.lead);
    facts[QStringLiteral("from")] = course.begun ? clockText(*course.begun) : QString{};
    facts[QStringLiteral("minutes")] = static_cast<int>(item.minutes);
    facts[QStringLiteral("elapsed")] = number(course.spent);
    facts[QStringLiteral("spent")] = number(course.spent);
    facts[QStringLiteral("left")] = number(leftOf(item, course));
}

void sayAdjourned(QVariantMap& facts, const Scene& scene)
{
    const auto* adjourned = scene.last<Adjourned>([](const Adjourned& one) { return !one.resumed; });
    if (!adjourned)
        return;
    facts[QStringLiteral("adjourned")] = plain(adjourned->reason);
    facts[QStringLiteral("again")] = adjourned->again ? dayText(*adjourned->again) : QString{};
}

// `roomStep`: what the room's type is multiplied with. `legible`: the last seat can read it; `comfortable`: with ease.
void sayPicture(QVariantMap& facts, const Picture& picture)
{
    const Legible type = legibility(picture.metres, picture.centimetres);
    facts[QStringLiteral("names")] = picture.names;
    facts[QStringLiteral("metres")] = static_cast<int>(picture.metres);
    facts[QStringLiteral("centimetres")] = static_cast<int>(picture.centimetres);
    facts[QStringLiteral("roomStep")] = type.step;
    facts[QStringLiteral("legible")] = type.legible;
    facts[QStringLiteral("comfortable")] = type.comfortable;
}

// Every key is always there, so that no binding ever meets "undefined".
QVariantMap nothing()
{
    QVariantMap facts;
    for (const char* key :
         {"item", "kind", "title", "plain", "lead", "from", "next", "nextPlain", "nextItem", "part", "partId",
          "speaker", "speakerRole", "speakerId", "reason", "adjourned", "again"})
        facts[QLatin1String(key)] = QString{};
    for (const char* key : {"minutes", "elapsed", "spent", "left", "step", "steps"})
        facts[QLatin1String(key)] = 0;
    facts[QStringLiteral("until")] = QString{};
    sayPicture(facts, {});
    facts[QStringLiteral("what")] = QStringLiteral("none");
    return facts;
}

} // namespace

QVariantMap nowFacts(const Scene& scene)
{
    QVariantMap facts = nothing();
    const Stretch* running = scene.running();
    if (!running) {
        sayAdjourned(facts, scene);
        return facts;
    }
    facts[QStringLiteral("what")] = spelling(running->what);
    facts[QStringLiteral("until")] = running->until ? clockText(*running->until) : QString{};
    sayPicture(facts, running->picture);
    sayPlace(facts, scene, *running);
    saySpeaker(facts, scene);

    const ItemId item = current(scene);
    if (const AgendaItem* found = scene.item(item); found && !item.none())
        sayItem(facts, scene, *found);
    if (const AgendaItem* next = after(scene.agenda(), item)) {
        facts[QStringLiteral("next")] = plain(next->title);
        facts[QStringLiteral("nextPlain")] = plain(next->plain);
        facts[QStringLiteral("nextItem")] = hex(next->item);
    }
    facts[QStringLiteral("step")] = stepOf(scene.agenda(), item);
    facts[QStringLiteral("steps")] = static_cast<int>(scene.agenda().size());
    if (running->what != StretchKind::item) {
        facts[QStringLiteral("from")] = clockText(running->from);
        facts[QStringLiteral("elapsed")] = number(minutesBetween(running->from, scene.now()));
        facts[QStringLiteral("reason")] = plain(running->reason);
    }
    return facts;
}

Table tables::agenda()
{
    return {{"title", "plain", "kind", "state", "at", "minutes", "lead"}, agendaRows};
}

Table tables::parts()
{
    return {{"letter", "sitting", "begun", "ended", "names", "satLast"}, partRows};
}

} // namespace waymark::screens
