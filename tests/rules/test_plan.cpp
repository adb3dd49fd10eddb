// The plan: who does what by when, for whom a line is, when the plan is agreed, and its dates.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Owner person(const std::string& name)
{
    return {who(name), {}};
}
Owner agency(const std::string& name)
{
    return {{}, name};
}
const Owner theFamily{};

AddPlanLine owned(const std::string& what, std::vector<Owner> owner, std::optional<Day> due = {})
{
    AddPlanLine line = action(what, "ellie", "", "");
    line.owner = std::move(owner);
    line.due = due;
    return line;
}

const Day friday = Day(std::chrono::year(2026) / 11 / 13);

const PlanLine& lineOf(const Table& t, RecordId id)
{
    return *t.conference.find<PlanLine>(id);
}

std::string agreed(Table& t, const std::string& name = "ellie", std::optional<PlanKind> plan = {})
{
    return t.ask("priya", AgreePlan{child(name), plan}).code();
}

} // namespace

TEST_CASE("who does it may be somebody who is not here, an agency or the family, and stands in words on the "
          "screens")
{
    Table t = partA();
    CHECK(lineOf(t, t.must("elin", owned("Weigh Ellie", {person("neil"), agency("School nurses")}, friday)))
              .owners == "neil, School nurses");
    CHECK(lineOf(t, t.must("elin", owned("Talk together", {theFamily}, friday))).owners == "the family");
    const RecordId line = t.must("elin", owned("See Ellie", {person("tom")}, friday));
    CHECK(lineOf(t, line).by == "Fri 13 Nov");
    AddPlanLine worded = owned("See Ellie", {person("tom")}, friday);
    worded.owners = "Tom, with Miss Bell";
    worded.by = "from Friday";
    CHECK(lineOf(t, t.must("elin", worded)).owners == "Tom, with Miss Bell"); // words that were chosen stay
    CHECK(t.ask("elin", owned("x", {Owner{who("tom"), "School"}})).code() == "one-owner");
    CHECK(t.ask("elin", owned("x", {Owner{named<PersonId>("nobody"), {}}})).code() == "unknown-person");
    CHECK(t.ask("elin", owned("x", {agency(" ")})).code() == "empty-text");
}

TEST_CASE("new words for owner or date take the place of the person and the day behind the old ones")
{
    Table t = partA();
    const RecordId line = t.must("elin", owned("See Ellie", {person("tom")}, friday));
    t.must("tom", ChangePlanLine{line, "See Ellie weekly", "tom", "Fri 13 Nov", ""});
    CHECK(lineOf(t, line).owner == std::vector{person("tom")});
    CHECK(lineOf(t, line).due == friday);
    t.must("tom", ChangePlanLine{line, "See Ellie weekly", "Beth", "soon", ""});
    CHECK(lineOf(t, line).owner.empty());
    CHECK_FALSE(lineOf(t, line).due);
    ChangePlanLine named{line, "See Ellie weekly", "", "", ""};
    named.owner = {person("beth")};
    named.due = friday + std::chrono::days(7);
    t.must("beth", named);
    CHECK(lineOf(t, line).owners == "beth");
    CHECK(lineOf(t, line).by == "Fri 20 Nov");
    named.owner = {person("mark")}; // she cannot know here that he is of this conference
    CHECK(t.ask("beth", named).code() == "unknown-person");
}

TEST_CASE("a plan is agreed when every action has owner and date, the child is seen and it says what happens "
          "if it is not kept")
{
    Table t = partA();
    CHECK(agreed(t) == "plan-lacks");
    const RecordId line = t.must("elin", owned("See Ellie", {person("tom")}));
    CHECK(agreed(t) == "plan-lacks"); // no date
    t.must("elin", ChangePlanLine{line, "See Ellie", "tom", "Fri 13 Nov", ""});
    const auto noVisits = t.ask("priya", AgreePlan{child("ellie")});
    CHECK(noVisits.code() == "plan-lacks");
    CHECK(noVisits.refused->say.find("where the child is seen") != std::string::npos);
    AddPlanLine visits = action("Tom sees Ellie at school", "both", "Tom", "weekly");
    visits.section = PlanSection::visits;
    t.must("elin", visits);
    CHECK(t.ask("priya", AgreePlan{child("ellie")}).refused->say.find("if it is not kept") !=
          std::string::npos);
    visits.section = PlanSection::contingency;
    t.must("elin", visits);
    CHECK(agreed(t).empty());
    CHECK(agreed(t) == "already-agreed");
    CHECK(agreed(t, "jack") == "plan-lacks"); // each child has a plan of their own
    t.must("elin", action("Jack is weighed", "jack", "Beth", "Fri 13 Nov"));
    CHECK(agreed(t, "jack").empty());
}

TEST_CASE("a child in need plan has the same form and is agreed apart")
{
    Table t = partA();
    t.must("elin", action("See Ellie", "ellie", "Tom", "Fri 13 Nov"));
    planFrame(t, "ellie");
    CHECK(agreed(t).empty());
    CHECK(agreed(t, "ellie", PlanKind::need) == "plan-lacks");
    for (const PlanSection section : {PlanSection::action, PlanSection::visits, PlanSection::contingency}) {
        AddPlanLine line = action("Help at home", "ellie", "Tom", "Fri 13 Nov");
        line.section = section;
        line.plan = PlanKind::need;
        t.must("elin", line);
    }
    CHECK(agreed(t, "ellie", PlanKind::need).empty());
}

TEST_CASE("words that somebody who was out still has do not keep the plan from being agreed")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("Mark goes to the course", "ellie", "", "Mon 30 Nov"));
    planFrame(t, "ellie");
    exclude(t, "mark");
    t.must("elin", ChangePlanLine{line, "Mark goes to the course", "Mark", "Mon 30 Nov", ""});
    CHECK(agreed(t).empty());
}

TEST_CASE(
    "a line for one person is seen by them, who supports them and the professionals, and by nobody else")
{
    Table t = partA();
    AddPlanLine line = action("Joan rings Tom on Sundays", "ellie", "Joan", "Sun 15 Nov");
    line.only = {who("joan")};
    const RecordId id = t.must("elin", line);
    for (const std::string name : {"joan", "rosa", "tom", "amira", "priya"})
        CHECK((shows(t, name, id) && hasPaper(t, name, id)));
    for (const std::string name : {"hannah", "grace", "mark", "dean"})
        CHECK_FALSE((shows(t, name, id) || hasPaper(t, name, id)));
    CHECK_FALSE(shows(t, "room", id));
    t.must("tom", ChangePlanLine{id, "Joan rings Tom on Mondays", "Joan", "Mon 16 Nov", ""});
    CHECK_FALSE(shows(t, "hannah", id));
    line.only = {who("joan"), who("mark")};
    CHECK(t.ask("elin", line).code() == "not-together");
    line.only = {who("mark")};
    CHECK(t.ask("elin", line).code() == "unknown-person"); // another part's: told there, not written here
}

TEST_CASE("an action of one parent in a conference held in parts is for that parent and the professionals")
{
    Table t = partA();
    const RecordId hers =
        t.must("elin", owned("Hannah meets Amira", {person("hannah"), person("amira")}, friday));
    CHECK(shows(t, "hannah", hers));
    CHECK(shows(t, "grace", hers));
    CHECK_FALSE(shows(t, "joan", hers));
    const RecordId his =
        t.must("elin", owned("Mark starts the course", {person("mark"), person("tom")}, friday));
    CHECK(shows(t, "tom", his));
    CHECK_FALSE(shows(t, "hannah", his)); // until it is told in his own part
    CHECK_FALSE(hasPaper(t, "mark", his));
    // Anything else is for everybody, and so is this when it is said.
    CHECK(shows(t, "hannah", t.must("elin", owned("Tom sees Ellie", {person("tom")}, friday))));
    CHECK(shows(t, "joan", t.must("elin", owned("All of us talk", {person("hannah"), theFamily}, friday))));
    CHECK(shows(t, "joan", t.must("elin", owned("Both come", {person("hannah"), person("joan")}, friday))));
    AddPlanLine open = owned("Hannah takes Ellie to school", {person("hannah")}, friday);
    open.only = std::vector<PersonId>{};
    CHECK(shows(t, "joan", t.must("elin", open)));
}

TEST_CASE("the dates are told before people leave, and who was out hears the next that are said")
{
    Table t = partA();
    CHECK(t.ask("priya", SetDates{child("ellie")}).code() == "say-date");
    CHECK(t.ask("priya", SetDates{named<ChildId>("no"), friday}).code() == "unknown-child");
    CHECK(t.ask("tom", SetDates{child("ellie"), friday}).code() == "not-yours");
    const RecordId dates = t.must("priya", SetDates{child("ellie"), friday});
    CHECK(shows(t, "hannah", dates));
    CHECK(shows(t, "room", dates));
    CHECK_FALSE(hasPaper(t, "mark", dates));
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{dates, part("B"), ""});
    CHECK(shows(t, "mark", copy));
    CHECK(t.ask("priya", Tell{dates, part("B"), ""}).code() == "told-already");
    exclude(t, "mark");
    const RecordId missed = t.must("priya", SetDates{child("ellie"), {}, friday});
    letBack(t, {"mark", "dean"});
    CHECK_FALSE(shows(t, "mark", missed));
    CHECK(shows(t, "mark", t.must("priya", SetDates{child("ellie"), {}, friday})));
}
