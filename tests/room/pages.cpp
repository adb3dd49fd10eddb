#include "room/pages.hpp"

#include "room/meeting.hpp"

namespace waymark::tests {

using namespace screens::given;

namespace {

Told welcomePage(bool longer)
{
    return meeting(ItemKind::welcome, longer, "Saying hello");
}

Told welcomeWithoutNames(bool longer)
{
    Told view = meeting(ItemKind::welcome, longer, "Saying hello");
    arrange(view, {false, 0, 0});
    return view;
}

Told talkPage(bool longer)
{
    Told view = meeting(ItemKind::talk, longer, "What each service has seen");
    Floor floor;
    floor.head = headOf(partA, at(10, 20));
    floor.speaker = personNo(longer ? 2 : 7);
    view.put(floor);
    return view;
}

Told agendaPage(bool longer)
{
    return meeting(ItemKind::talk, longer, "What each service has seen");
}

Told columnsPage(bool longer)
{
    Told view = meeting(ItemKind::columns, longer, "Talking about Ellie and Jack");
    int minute = 0;
    const auto add = [&](Column column, const char* words) {
        view.put(point(partA, column, line(longer, words), personNo(2), at(10, 11 + minute++), aboutBoth));
    };
    add(Column::well, "Ellie is at school every day");
    add(Column::well, "Jack is happy and chatty at nursery");
    add(Column::well, "Hannah asked for help herself");
    add(Column::worry, "Ellie hears shouting and gets scared");
    add(Column::worry, "Ellie finds it hard to sleep at home");
    add(Column::worry, "Jack missed two health checks");
    add(Column::need, "Ellie has someone to talk to at school");
    add(Column::need, "A safety plan that everyone knows");
    add(Column::need, "Jack sees the health visitor");
    add(Column::well, "Joan has them to stay every Friday");
    return view;
}

void say(Told& view, std::optional<ChildId> child, const std::string& words, const std::string& how)
{
    Voice voice;
    voice.head = headOf(partA, at(10, 40), aboutEllie);
    voice.child = child;
    if (!child)
        voice.person = personNo(2);
    voice.text = words;
    voice.how = how;
    view.put(voice);
}

Told voicesPage(bool longer)
{
    Told view = meeting(ItemKind::voices, longer, "What the children say");
    say(view, ellie, line(longer, "I want the shouting to stop. I like it when Nan comes."),
        "with Tom, drawing");
    if (longer)
        say(view, jack, longLine, "with his key worker at nursery, with pictures and toys");
    return view;
}

Told voicesBefore(bool longer)
{
    return meeting(ItemKind::voices, longer, "What the children say");
}

Told dangersPage(bool longer)
{
    Told view = meeting(ItemKind::scales, longer, "How safe it is, from 0 to 10");
    const auto add = [&](DangerKind kind, const char* words) {
        Danger danger;
        danger.head = headOf(partA, at(10, 45), aboutEllie);
        danger.what = kind;
        danger.text = line(longer, words);
        view.put(danger);
    };
    add(DangerKind::danger, "Ellie may be hurt, or very frightened, when there is shouting at home");
    add(DangerKind::danger, "Jack may become ill and nobody notices in time");
    add(DangerKind::goal, "Every evening at home is calm, and Ellie sleeps through the night");
    return view;
}

RecordId openScale(Told& view, bool longer, bool shown)
{
    Scale scale;
    scale.head = headOf(partA, at(10, 50), aboutEllie);
    scale.child = ellie;
    scale.question =
        longer
            ? "How safe is Ellie at home today, with everything that has been said here, if nothing changes?"
            : "How safe is Ellie today?";
    scale.shown = shown;
    return view.put(scale);
}

Told scaleOpen(bool longer)
{
    Told view = dangersPage(longer);
    static_cast<void>(openScale(view, longer, false));
    return view;
}

Told scaleShown(bool longer)
{
    Told view = dangersPage(longer);
    const RecordId scale = openScale(view, longer, true);
    const auto mark = [&](std::size_t person, int value, const char* words) {
        Mark given;
        given.head = headOf(partA, at(10, 55), aboutEllie);
        given.scale = scale;
        given.child = ellie;
        given.person = personNo(person);
        given.value = value;
        given.words = longer && *words ? longLine : words;
        given.shown = true;
        view.put(given);
    };
    mark(2, 6, "");
    mark(3, 5, "");
    mark(5, 4, "He still has a key.");
    mark(6, 4, "She is calm at school.");
    mark(7, 7, "");
    mark(9, 3, "Two calls in October.");
    return view;
}

RecordId openRound(Told& view, bool shown)
{
    Round round;
    round.head = headOf(partA, at(11, 11), aboutEllie);
    round.child = ellie;
    round.question = "Is Ellie at risk of serious harm?";
    round.shown = shown;
    return view.put(round);
}

Told viewsAsked(bool longer)
{
    Told view = meeting(ItemKind::views, longer, "Views for Ellie");
    static_cast<void>(openRound(view, false));
    return view;
}

Told viewsCounted(bool longer)
{
    Told view = meeting(ItemKind::views, longer, "Views for Ellie");
    Counted counted;
    counted.head = headOf(partA, at(11, 12), aboutEllie);
    counted.round = openRound(view, false);
    counted.given = 3;
    view.put(counted);
    return view;
}

Told viewsShown(bool longer)
{
    Told view = meeting(ItemKind::views, longer, "Views for Ellie");
    const RecordId round = openRound(view, true);
    const auto give = [&](std::size_t person, Threshold threshold, bool written = false) {
        View given;
        given.head = headOf(partA, at(11, 13), aboutEllie);
        given.round = round;
        given.child = ellie;
        given.person = personNo(person);
        given.threshold = threshold;
        if (threshold == Threshold::yes)
            given.harms = longer ? std::vector{Harm::emotional, Harm::neglect, Harm::physical, Harm::sexual}
                                 : std::vector{Harm::emotional};
        given.reason = "Because";
        given.shown = true;
        given.written = written;
        view.put(given);
    };
    const std::size_t first = longer ? 2 : 5;
    give(first, Threshold::yes);
    give(first + 1, Threshold::yes);
    give(first + 2, Threshold::no);
    give(first + 3, Threshold::yes);
    give(first + 4, Threshold::more, true);
    return view;
}

void decide(Told& view, ChildId child, bool longer)
{
    Decision decision;
    decision.head = headOf(partA, at(11, 20), About{false, {child}});
    decision.child = child;
    decision.harms = {Harm::emotional, Harm::neglect};
    decision.reasons =
        longer ? std::string(longLine) + " " + longLine
               : "Shouting and fear at home hurt Ellie. Hannah has asked for help and will need some.";
    view.put(decision);
}

Told decidedPage(bool longer)
{
    Told view = viewsShown(longer);
    decide(view, ellie, longer);
    say(view, ellie, line(longer, "I want the shouting to stop."), "");
    say(view, {}, line(longer, "I think it is fair. I want this to work."), "");
    return view;
}

Told toldPage(bool longer)
{
    Told view = meeting(ItemKind::told, longer, "What was decided");
    decide(view, ellie, longer);
    decide(view, jack, longer);
    return view;
}

Told planPage(bool longer)
{
    Told view = meeting(ItemKind::plan, longer, "Making the plan together");
    const auto add = [&](const char* what, const char* who, const char* by) {
        PlanLine plan;
        plan.head = headOf(partA, at(11, 40), aboutEllie);
        plan.what = line(longer, what);
        plan.owners = longer && *who ? "Maximiliana Wojciechowska-Llewellyn, Hannah" : who;
        plan.by = longer && *by ? "every second Friday from 13 November" : by;
        view.put(plan);
    };
    add("Tom visits Ellie at home every ten days", "Tom", "12 Nov");
    add("Ellie meets Miss Bell at school every week to talk", "Sam", "17 Nov");
    add("Make a safety plan for home", "Amira, Hannah", "13 Nov");
    add("Ellie and Jack stay with Joan every Friday night", "Joan, Hannah", "from 13 Nov");
    add("Bring Jack\u2019s health check forward", "", "20 Nov");
    add("Tom sees Ellie on her own at school, every ten days", "Tom", "");
    return view;
}

Told planBefore(bool longer)
{
    return meeting(ItemKind::plan, longer, "Making the plan together");
}

Told datesPage(bool longer)
{
    Told view = meeting(ItemKind::dates, longer, "When we meet again");
    for (const ChildId child : {ellie, jack}) {
        Dates dates;
        dates.head = headOf(partA, at(11, 50), {false, {child}});
        dates.child = child;
        dates.coreGroup = Day(std::chrono::year(2026) / 11 / 19);
        dates.review = Day(std::chrono::year(2027) / 2 / 9);
        view.put(dates);
    }
    PlanLine group;
    group.head = headOf(partA, at(11, 51), aboutEllie);
    group.section = PlanSection::group;
    group.what = line(longer, "Hannah, Joan, Tom, Sam, Beth and Amira work on the plan");
    view.put(group);
    return view;
}

Told breakPage(bool longer)
{
    Told view = meeting(ItemKind::columns, longer, "Talking about Ellie and Jack", StretchKind::pause);
    view.change<Stretch>(head(view.rows().back().record).id,
                         [](Stretch& stretch) { stretch.until = at(10, 45); });
    return view;
}

} // namespace

void arrange(Told& view, Picture picture)
{
    for (const wire::Shown& shown : std::vector(view.rows()))
        if (const auto* stretch = std::get_if<Stretch>(&shown.record); stretch && !stretch->to)
            view.change<Stretch>(stretch->head.id, [&](Stretch& one) { one.picture = picture; });
}

const std::vector<RoomPage>& roomPages()
{
    static const std::vector<RoomPage> all{
        {"welcome", welcomePage, "Who is here"},
        {"welcome-no-names", welcomeWithoutNames, "Today we talk about Ellie and Jack."},
        {"talk", talkPage, "Speaking now"},
        {"agenda", agendaPage, "Talking about Ellie and Jack"},
        {"columns", columnsPage, "Going well"},
        {"voices", voicesPage, "\u201c"},
        {"voices-before", voicesBefore, "In their own words."},
        {"dangers", dangersPage, "What safe looks like"},
        {"scale-open", scaleOpen, "10"},
        {"scale-shown", scaleShown, "How safe is Ellie"},
        {"views-asked", viewsAsked, "The professionals are giving their view for Ellie"},
        {"views-counted", viewsCounted, "3 are in."},
        {"views-shown", viewsShown, "Is Ellie at risk of serious harm?"},
        {"decision", decidedPage, "Ellie will have a child protection plan"},
        {"told", toldPage, "child protection plan"},
        {"plan", planPage, "Ellie\u2019s plan"},
        {"plan-before", planBefore, "We write it together, line by line."},
        {"dates", datesPage, "Thu 19 Nov 2026"},
        {"break", breakPage, "We go on at 10:45"},
    };
    return all;
}

} // namespace waymark::tests
