// Lists read off a view told by hand and compared as text: the plan, views, decisions, and what is told of them.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

TEST_CASE("the plan is one child's, by section, and says what an action lacks")
{
    Told view = inPartA();
    view.children();
    PlanLine line;
    line.head = headOf(partA, at(11, 40), aboutBoth);
    line.what = "A safety plan for home";
    line.owners = "Amira, Hannah";
    view.put(line);
    line.head = headOf(partA, at(11, 41), About{false, {jack}});
    line.what = "Bring the check forward";
    line.owners.clear();
    view.put(line);
    line.head = headOf(partA, at(11, 42), aboutEllie);
    line.section = PlanSection::care;
    line.what = "Ellie lives with her mother";
    line.told = true;
    view.put(line);

    Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    const std::vector<const char*> roles{"section", "what", "owners", "by", "lacks", "told", "about"};
    CHECK(tablet.list("plan", roles) ==
          "care | Ellie lives with her mother |  |  |  | true | Ellie\n"
          "action | A safety plan for home | Amira, Hannah |  | date | false | both\n");
    CHECK_FALSE(tablet.desk.planAgreed());
    tablet.desk.setPlanChild(hex(jack));
    CHECK(tablet.list("plan", roles) ==
          "action | A safety plan for home | Amira, Hannah |  | date | false | both\n"
          "action | Bring the check forward |  |  | owner | false | Jack\n");
    Agreed agreed;
    agreed.head = headOf(partA, at(11, 50));
    agreed.child = jack;
    view.put(agreed);
    tablet.desk.see(view.goesOn());
    CHECK(tablet.desk.planAgreed());
}

namespace {

struct Question {
    Told view = inPartAForOffices();
    RecordId round;

    Question()
    {
        Round opened;
        opened.head = headOf(partA, at(11, 11), aboutEllie);
        opened.child = ellie;
        opened.question = "Is Ellie at risk of serious harm?";
        round = view.put(opened);
    }
    RecordId give(PersonId person, Threshold threshold, bool shown, bool written = false)
    {
        View given;
        given.head = headOf(partA, at(11, 12), aboutEllie);
        given.round = round;
        given.child = ellie;
        given.person = person;
        given.threshold = threshold;
        given.harms =
            threshold == Threshold::yes ? std::vector{Harm::emotional, Harm::physical} : std::vector<Harm>{};
        given.reason = "Because";
        given.shown = shown;
        given.written = written;
        return view.put(given);
    }
    void isIn(PersonId person)
    {
        Given given;
        given.head = headOf(partA, at(11, 12), aboutEllie);
        given.round = round;
        given.person = person;
        view.put(given);
    }
};

} // namespace

TEST_CASE("the big screen follows the child whose line was written last, and says whose plan it shows")
{
    Told view = inPartA();
    view.children();
    const auto write = [&](About about, int minute) {
        PlanLine line;
        line.head = headOf(partA, at(11, minute), std::move(about));
        line.what = "A line";
        view.put(line);
        const Shows room(Face::room, {}, "", view);
        const auto shown = room.desk.planChild().toStdString();
        return shown == hex(ellie).toStdString() ? "Ellie" : shown == hex(jack).toStdString() ? "Jack" : shown;
    };
    CHECK(write(aboutBoth, 40) == "Ellie");
    CHECK(write(About{false, {jack}}, 41) == "Jack");
    CHECK(write(aboutBoth, 42) == "Jack"); // it is about Jack too
    CHECK(write(aboutEllie, 43) == "Ellie");
    CHECK(Shows(Face::room, {}, "", view).list("plan", {"about"}) == "both\nboth\nEllie\n");
}

TEST_CASE("before a round is shown nobody reads a view, and the offices read who has given one")
{
    Question asked;
    asked.isIn(sam);
    asked.give(sam, Threshold::no, false);
    const Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("views", {"who"}).empty());
    CHECK(desk.list("given", {"name", "agency", "in"}) == "Sam Okafor | Oakfield Primary School | true\n"
                                                          "Beth Lawson | Health | false\n");
    CHECK(desk.desk.round()["givenCount"].toInt() == 1);
    CHECK(desk.desk.round()["expected"].toInt() == 2);
    CHECK_FALSE(desk.desk.round()["shown"].toBool());

    const Shows tablet(Face::tablet, sam, "Sam Okafor", asked.view);
    CHECK(tablet.list("given", {"name"}).empty());
    CHECK(tablet.desk.round()["mine"].toBool());
    CHECK(tablet.desk.round()["givenCount"].toInt() == -1);
    CHECK(tablet.desk.round()["child"].toString() == "Ellie");
}

TEST_CASE("shown views stand together, in writing last, and the one that differs is marked for the offices")
{
    Question asked;
    asked.give(neil, Threshold::more, true, true);
    asked.give(sam, Threshold::no, true);
    asked.give(beth, Threshold::yes, true);
    asked.give(priya, Threshold::yes, true);
    const std::vector<const char*> roles{"who",   "agency",  "threshold", "thresholdSay",
                                         "harms", "written", "differs"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", asked.view).list("views", roles) ==
          "Sam Okafor | Oakfield Primary School | no | No |  | false | true\n"
          "Beth Lawson | Health | yes | Yes | Emotional, physical | false | false\n"
          "Priya Nair |  | yes | Yes | Emotional, physical | false | false\n"
          "Dr Neil Fenwick | GP surgery | more | More information |  | true | false\n");
    const std::string onTablet =
        Shows(Face::tablet, beth, "Beth Lawson", asked.view).list("views", {"differs"});
    CHECK(onTablet == "false\nfalse\nfalse\nfalse\n");
}

TEST_CASE("a round shown while somebody was out is one round, and its views are all there")
{
    Question asked;
    asked.give(neil, Threshold::more, true, true);
    Round again;
    again.head = headOf(partA, at(11, 15), aboutEllie);
    again.child = ellie;
    again.shown = true;
    asked.round = asked.view.put(again); // a version of it: another id
    asked.give(sam, Threshold::no, true);
    const Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("rounds", {"child", "shown"}) == "Ellie | true\n");
    CHECK(desk.list("views", {"who"}) == "Sam Okafor\nDr Neil Fenwick\n");
}

TEST_CASE("views are those of the chosen child's round, else of the newest")
{
    Question asked;
    asked.give(sam, Threshold::no, true);
    Round second;
    second.head = headOf(partA, at(11, 20), About{false, {jack}});
    second.child = jack;
    asked.view.put(second);
    Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("views", {"who"}).empty());
    CHECK(desk.desk.round()["child"].toString() == "Jack");
    desk.desk.setPlanChild(hex(ellie));
    CHECK(desk.list("views", {"who"}) == "Sam Okafor\n");
    CHECK(desk.desk.round()["child"].toString() == "Jack");
}

TEST_CASE("decisions and dissents name child and person, and one's own is marked")
{
    Told view = inPartA();
    view.children();
    Decision decision;
    decision.head = headOf(partA, at(11, 17), aboutEllie);
    decision.child = ellie;
    decision.harms = {Harm::emotional};
    decision.reasons = "Ellie has been frightened.";
    const RecordId declared = view.put(decision);
    Dissent dissent;
    dissent.head = headOf(partA, at(11, 20), aboutEllie);
    dissent.decision = declared;
    dissent.child = ellie;
    dissent.person = sam;
    dissent.state = DissentState::confirmed;
    dissent.words = "A child in need plan is enough.";
    view.put(dissent);
    const Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    CHECK(tablet.list("decisions", {"child", "outcome", "outcomeSay", "harms", "reasons", "at", "told"}) ==
          "Ellie | plan | Child protection plan | Emotional | Ellie has been frightened. | 11:17 | false\n");
    CHECK(tablet.list("dissents", {"who", "child", "decision", "state", "words", "mine"}) ==
          "Sam Okafor | Ellie | " + hex(declared).toStdString() +
              " | confirmed | A child in need plan is enough. | true\n");
    CHECK(Shows(Face::tablet, beth, "Beth Lawson", view).list("dissents", {"mine"}) == "false\n");
}

TEST_CASE("what the sitting part has not been told is listed until it has its copy")
{
    Told view = inPartAForOffices();
    view.end(head(view.rows().back().record).id, at(12, 10));
    Decision decision;
    decision.head = headOf(partA, at(11, 17), aboutEllie);
    decision.child = ellie;
    decision.harms = {Harm::emotional};
    const RecordId original = view.put(decision);
    PlanLine line;
    line.head = headOf(partA, at(11, 40), aboutBoth);
    line.what = "Core group on 20 November";
    view.put(line);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toTell", {"text"}).empty()); // the gap

    view.stretch(partB, tellMark, at(12, 30), {sitting(priya), sitting(mark)});
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toTell", {"kind", "text", "about", "part"}) ==
          "decision | Child protection plan: emotional | Ellie | A\n"
          "plan-line | Core group on 20 November | both | A\n");
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("decisions", {"child"}).empty());

    decision.head = headOf(partB, at(12, 31), aboutEllie);
    decision.told = true;
    Link link;
    link.original = original;
    link.copy = view.put(decision);
    view.put(link);
    const Shows told(Face::chair, priya, "Priya Nair", view);
    CHECK(told.list("toTell", {"kind"}) == "plan-line\n");
    CHECK(told.list("decisions", {"child", "told"}) == "Ellie | true\n");
}

TEST_CASE(
    "the dates another part has are told one after the other, as they were set, and only while they stand")
{
    using std::chrono::November;
    Told view = inPartAForOffices();
    view.end(head(view.rows().back().record).id, at(12, 10));
    const auto set = [&](std::optional<Day> group, std::optional<Day> review, int minute) {
        Dates dates;
        dates.head = headOf(partA, at(11, minute), aboutEllie);
        dates.child = ellie;
        dates.coreGroup = group;
        dates.review = review;
        return dates;
    };
    const auto day = [](unsigned of) { return Day(std::chrono::year{2026} / November / of); };
    view.put(set(day(16), {}, 50)); // taken back by the next
    const Dates both = set(day(19), day(26), 51);
    const RecordId first = view.put(both);
    const RecordId second = view.put(set({}, day(27), 52));
    view.stretch(partB, tellMark, at(12, 30), {sitting(priya), sitting(mark)});
    const auto rows = [&] {
        return Shows(Face::chair, priya, "Priya Nair", view)
            .list("toTell", {"kind", "text", "about", "part"});
    };
    const auto tell = [&](RecordId original, Dates copy) {
        copy.head = headOf(partB, at(12, 31), aboutEllie);
        copy.told = true;
        Link link;
        link.original = original;
        link.copy = view.put(copy);
        view.put(link);
    };
    CHECK(rows() == "dates | First core group: Thu 19 Nov 2026 \u00b7 Review: Thu 26 Nov 2026 | Ellie | A\n");
    tell(first, both);
    CHECK(rows() == "dates | Review: Fri 27 Nov 2026 | Ellie | A\n");
    tell(second, set({}, day(27), 52));
    CHECK(rows().empty());
}
