// For whom a line of the plan is, what a plan lacks, and what becomes of a line that is written anew.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day friday = Day(std::chrono::year(2026) / 11 / 13);

AddPlanLine line(const std::string& what, std::vector<Owner> owner, PlanSection section = PlanSection::action)
{
    AddPlanLine asked = action(what, "ellie", "", "Fri 13 Nov");
    asked.owner = std::move(owner);
    asked.section = section;
    return asked;
}

Owner person(const std::string& name)
{
    return {who(name), {}};
}

BringBack old(const std::string& what, PlanSection section)
{
    return {part("A"), section, about("ellie"), what, "Tom", "Mon 2 Nov", ""};
}

Person ofEllie(const std::string& name, Standing standing)
{
    Person p = someone(name, standing);
    p.children = {child("ellie")};
    if (standing == Standing::child)
        p.child = child(name);
    return p;
}

// Hannah and Joan in one part, somebody in another; an aunt is on the list and not invited. A panel has no
// family.
Table small(const std::string& other, Standing othersStanding, ConferenceKind what = ConferenceKind::initial)
{
    Table t = unopened();
    Meeting meeting;
    meeting.title = "A conference";
    meeting.what = what;
    meeting.date = std::chrono::floor<std::chrono::days>(t.now);
    t.must("priya", OpenConference{meeting});
    for (const auto& [name, standing] : {std::pair<std::string, Standing>{"priya", Standing::chair},
                                         {"elin", Standing::minutes},
                                         {"tom", Standing::professional},
                                         {"hannah", Standing::family},
                                         {"joan", Standing::family},
                                         {"aunt", Standing::family},
                                         {other, othersStanding}})
        t.must("priya", AddPerson{ofEllie(name, standing)});
    const bool panel = what == ConferenceKind::deathPanel;
    const auto admitting = [&](const char* letter, std::vector<PersonId> admitted) {
        if (panel)
            admitted.clear();
        return AddPart{{{},
                        part(letter),
                        letter,
                        std::move(admitted),
                        {},
                        {{firstItem("A"), ItemKind::talk, "x", "x", "", 5}}}};
    };
    t.must("priya", admitting("A", {who("hannah"), who("joan")}));
    t.must("priya", admitting("D", {who(other)}));
    t.must("priya", admitting("P", {}));
    Child ellie;
    ellie.child = child("ellie");
    ellie.name = ellie.known = "Ellie";
    t.must("priya", AddChild{ellie});
    in(t, panel ? std::vector<std::string>{"priya", "elin", "tom"}
                : std::vector<std::string>{"priya", "elin", "tom", "hannah", "joan"});
    t.must("priya", BeginPart{part("A"), firstItem("A")});
    return t;
}

std::string agreeing(Table& t, std::optional<PlanKind> plan = {})
{
    const auto answer = t.ask("priya", AgreePlan{child("ellie"), plan});
    return answer ? "" : answer.refused->say;
}

bool has(const std::string& text, const std::string& words)
{
    return text.find(words) != std::string::npos;
}

const PlanLine& lineOf(const Table& t, RecordId id)
{
    return *t.conference.find<PlanLine>(id);
}

} // namespace

TEST_CASE("one parent\u2019s action is private whoever does it with them, and however often they are named")
{
    Table t = partA();
    const Owner nurses{{}, "School nurses"};
    CHECK_FALSE(shows(t, "joan", t.must("elin", line("Hannah weighs Ellie", {person("hannah"), nurses}))));
    CHECK_FALSE(shows(t, "joan", t.must("elin", line("Hannah rings", {person("hannah"), person("hannah")}))));
    const RecordId late = t.must(
        "elin", line("If Hannah is ill, she rings Joan", {person("hannah")}, PlanSection::contingency));
    CHECK(shows(t, "joan", late)); // only actions are private of themselves
}

TEST_CASE("where one family sits together one parent\u2019s action is everybody\u2019s, though a child is "
          "heard alone")
{
    Table t = small("kit", Standing::child);
    CHECK(shows(t, "joan", t.must("elin", line("Hannah rings the nurse", {person("hannah")}))));
    Table parted = small("mark", Standing::family);
    CHECK_FALSE(
        shows(parted, "joan", parted.must("elin", line("Hannah rings the nurse", {person("hannah")}))));
}

TEST_CASE("a line of the plan is about a child of this conference, and may be kept among professionals")
{
    Table t = partA();
    AddPlanLine asked = line("See Ellie", {person("tom")});
    asked.about = About{};
    CHECK(t.ask("elin", asked).code() == "say-about");
    asked.about = About::theMeeting();
    CHECK(t.ask("elin", asked).code() == "say-about");
    asked.about = {false, {named<ChildId>("nobody")}};
    CHECK(t.ask("elin", asked).code() == "unknown-child");
    asked.about = about("ellie");
    asked.what = " ";
    CHECK(t.ask("elin", asked).code() == "empty-text");
    asked.what = "See Ellie";
    asked.width = Width::professionals;
    const RecordId narrow = t.must("elin", asked);
    CHECK(shows(t, "tom", narrow));
    CHECK_FALSE(shows(t, "hannah", narrow));
    CHECK(t.ask("tom", ChangePlanLine{narrow, " ", "Tom", "Fri", ""}).code() == "empty-text");
    CHECK(t.ask("tom", ChangePlanLine{RecordId{}, "x", "Tom", "Fri", ""}).code() == "unknown-record");
}

TEST_CASE("visits and contingency alone are no plan: it lacks an action")
{
    Table t = partA();
    planFrame(t, "ellie");
    CHECK(has(agreeing(t), "no action yet"));
    AddPlanLine undone = action("See Ellie", "ellie", "", "Fri 13 Nov");
    const RecordId see = t.must("elin", undone);
    CHECK(has(agreeing(t), "somebody who does it"));
    t.must("elin", ChangePlanLine{see, "See Ellie", "Tom", "", ""});
    CHECK(has(agreeing(t), "needs a date"));
    ChangePlanLine dated{see, "See Ellie", "Tom", "", ""};
    dated.due = friday;
    t.must("elin", dated);
    CHECK(agreeing(t).empty());
}

TEST_CASE("what is incomplete in another part or in the other kind of plan does not hold up this one")
{
    Table t = partB();
    t.must("elin", action("Mark rings", "ellie", "", ""));
    changeOver(t, "A");
    planFrame(t, "ellie");
    t.must("elin", line("See Ellie", {person("tom")}));
    AddPlanLine help = action("Help at home", "ellie", "", "");
    help.plan = PlanKind::need;
    t.must("elin", help);
    CHECK(agreeing(t).empty());
    CHECK(has(agreeing(t, PlanKind::need), "somebody who does it"));
}

TEST_CASE("each part agrees the plan it has, once for each kind of plan")
{
    Table t = partA();
    const auto drafted = [&](PlanKind plan) {
        for (const PlanSection section :
             {PlanSection::action, PlanSection::visits, PlanSection::contingency}) {
            AddPlanLine asked = line("Tom sees Ellie", {person("tom")}, section);
            asked.plan = plan;
            t.must("elin", asked);
        }
    };
    drafted(PlanKind::protection);
    drafted(PlanKind::need);
    CHECK(agreeing(t).empty());
    CHECK(agreeing(t, PlanKind::need).empty());
    CHECK(has(agreeing(t, PlanKind::need), "agreed already"));
    changeOver(t, "B");
    drafted(PlanKind::protection);
    CHECK(agreeing(t).empty());
    std::vector<Agreed> all;
    t.conference.each<Agreed>([&](const Agreed& agreed) { all.push_back(agreed); });
    REQUIRE(all.size() == 3);
    CHECK(all[0].child == child("ellie"));
    CHECK(all[0].plan == PlanKind::protection);
    CHECK(all[1].plan == PlanKind::need);
}

TEST_CASE("what was dropped at a review is asked nothing more, and fills no gap in the plan")
{
    Table t = family();
    const RecordId visits = t.must("priya", old("Tom sees Ellie at school", PlanSection::visits));
    BringBack unowned = old("Beth weighs Ellie", PlanSection::action);
    unowned.owners = unowned.by = "";
    const RecordId weighing = t.must("priya", unowned);
    comeIn(t, "A");
    t.must("elin", line("See Ellie", {person("tom")}));
    t.must("elin", line("If not, Tom is told", {person("tom")}, PlanSection::contingency));
    t.must("tom", ReviewAction{weighing, Progress::done, Fate::drop, "She is well."});
    CHECK(has(agreeing(t), "how it went")); // the visits have no fate yet, though they are no action
    t.must("tom", ReviewAction{visits, Progress::no, Fate::drop, "She has moved school."});
    CHECK(has(agreeing(t), "where the child is seen"));
    t.must("elin", line("Tom sees Ellie at home", {person("tom")}, PlanSection::visits));
    CHECK(agreeing(t).empty());
}

TEST_CASE("a core group and a child death panel agree actions alone; a review needs the whole plan")
{
    const auto agreed = [](ConferenceKind kind) {
        Table t = small("kit", Standing::child, kind);
        t.must("elin", line("See Ellie", {person("tom")}));
        return agreeing(t);
    };
    CHECK(agreed(ConferenceKind::coreGroup).empty());
    CHECK(agreed(ConferenceKind::deathPanel).empty());
    CHECK(has(agreed(ConferenceKind::review), "where the child is seen"));
}

TEST_CASE("a line written anew has all its new words, and a named owner or day puts itself into words that "
          "stood still")
{
    Table t = partA();
    const RecordId id = t.must("elin", line("See Ellie", {person("tom")}));
    ChangePlanLine anew{id, "See Ellie at home", "tom", "Fri 13 Nov", "She smiles"};
    anew.outcome = "Ellie is safe";
    anew.owner = std::vector{person("beth")};
    anew.due = friday + std::chrono::days(3);
    t.must("tom", anew);
    CHECK(lineOf(t, id).what == "See Ellie at home");
    CHECK(lineOf(t, id).outcome == "Ellie is safe");
    CHECK(lineOf(t, id).measure == "She smiles");
    CHECK(lineOf(t, id).owners == "beth");
    CHECK(lineOf(t, id).by == "Mon 16 Nov");
    CHECK(lineOf(t, id).due == friday + std::chrono::days(3));
    CHECK(lineOf(t, id).owner == std::vector{person("beth")});
    anew.owners = "Beth, on the telephone";
    anew.by = "by Monday";
    anew.outcome.reset();
    t.must("tom", anew);
    CHECK(lineOf(t, id).owners == "Beth, on the telephone");
    CHECK(lineOf(t, id).by == "by Monday");
    CHECK(lineOf(t, id).outcome == "Ellie is safe"); // not said: as it was
}

TEST_CASE("who writes in a line while it is written anew finds their place in the new words")
{
    Table t = partA();
    const RecordId id = t.must("elin", line("See Ellie", {person("tom")}));
    const std::int64_t seen = lineOf(t, id).head.drafting.revision;
    t.must("elin", ChangePlanLine{id, "Tom will see Ellie", "tom", "Fri 13 Nov", ""});
    t.must("tom", EditText{id, TextField::what, seen, 9, 0, " weekly"});
    CHECK(lineOf(t, id).what == "Tom will see Ellie weekly");
}

TEST_CASE("with nobody to keep apart, one parent's action is everybody's, whoever else is on the list")
{
    Table t = family();
    t.must("priya", AddPerson{someone("aunt", Standing::family)}); // of no part
    comeIn(t, "A");
    AddPlanLine hers = action("Hannah rings the nurse", "ellie", "", "Fri 13 Nov");
    hers.owner = {Owner{who("hannah"), {}}};
    CHECK_FALSE(shows(t, "joan", t.must("elin", hers))); // Mark has a part of his own
}
