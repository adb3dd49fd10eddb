// A review: the last plan comes back, action by action.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

BringBack old(const std::string& what, const std::string& letter = "A")
{
    return {part(letter), PlanSection::action, about("ellie"), what, "Tom", "Mon 2 Nov", "She is seen"};
}

struct Review {
    Table t = family();
    RecordId weekly = t.must("priya", old("Tom sees Ellie weekly"));
    RecordId course = t.must("priya", old("Hannah goes to the course"));

    Review()
    {
        comeIn(t, "A");
    }
    std::string look(RecordId line, Progress progress, Fate fate, const std::string& words = "")
    {
        return t.ask("tom", ReviewAction{line, progress, fate, words}).code();
    }
};

} // namespace

TEST_CASE("the last plan comes back to those who had it, and to nobody of another part")
{
    Review r;
    CHECK(shows(r.t, "hannah", r.weekly));
    CHECK(shows(r.t, "room", r.weekly));
    CHECK_FALSE(hasPaper(r.t, "mark", r.weekly));
    CHECK(r.t.conference.find<PlanLine>(r.weekly)->was == "Tom sees Ellie weekly");
    CHECK(r.t.ask("priya", old("Too late")).code() == "prepared");
}

TEST_CASE("what was private in the last plan comes back to the same people")
{
    Table t = family();
    BringBack hers = old("Hannah meets Amira");
    hers.only = {who("hannah"), who("mark")};
    CHECK(t.ask("priya", hers).code() == "not-together");
    hers.only = {who("mark")};
    CHECK(t.ask("priya", hers).code() == "unknown-person"); // not of part A
    hers.only = {who("hannah")};
    const RecordId line = t.must("priya", hers);
    CHECK(hasPaper(t, "hannah", line));
    CHECK(hasPaper(t, "grace", line));
    CHECK(hasPaper(t, "tom", line));
    CHECK_FALSE(hasPaper(t, "joan", line));
    CHECK_FALSE(hasPaper(t, "mark", line));
    BringBack nowhere = old("x");
    nowhere.part = named<PartId>("no part");
    CHECK(t.ask("priya", nowhere).code() == "unknown-part");
    nowhere = old("x");
    nowhere.about = about("meeting");
    CHECK(t.ask("priya", nowhere).code() == "say-about");
}

TEST_CASE("the plan is not agreed while a line of the last one has no fate")
{
    Review r;
    planFrame(r.t, "ellie");
    const auto open = r.t.ask("priya", AgreePlan{child("ellie")});
    CHECK(open.code() == "plan-lacks");
    CHECK(open.refused->say.find("Tom sees Ellie weekly") != std::string::npos);
    CHECK(r.look(r.weekly, Progress::partly, Fate::keep).empty());
    CHECK(r.t.ask("priya", AgreePlan{child("ellie")}).code() == "plan-lacks");
    CHECK(r.look(r.course, Progress::done, Fate::drop) ==
          "empty-text"); // what leaves the plan leaves a reason
    CHECK(r.look(r.course, Progress::done, Fate::drop, "She has finished it.").empty());
    CHECK(r.t.ask("priya", AgreePlan{child("ellie")}));
    CHECK(saysOnPaper(r.t, "hannah", "She has finished it.")); // dropped, and on the record
}

TEST_CASE("a plan of nothing but dropped lines is no plan")
{
    Review r;
    planFrame(r.t, "ellie");
    for (const RecordId line : {r.weekly, r.course})
        CHECK(r.look(line, Progress::no, Fate::drop, "No longer needed.").empty());
    CHECK(r.t.ask("priya", AgreePlan{child("ellie")}).code() == "plan-lacks");
}

TEST_CASE("only a line of the last plan is looked back at, by those who draft the plan")
{
    Review r;
    const RecordId fresh = r.t.must("elin", action("Something new", "ellie", "Tom", "Fri 13 Nov"));
    CHECK(r.look(fresh, Progress::done, Fate::keep) == "not-brought-back");
    CHECK(r.t.ask("hannah", ReviewAction{r.weekly, Progress::done, Fate::keep, ""}).code() == "not-yours");
    CHECK(r.look(RecordId{}, Progress::done, Fate::keep) == "unknown-record");
}

TEST_CASE("who was out when a line was looked back at keeps it as it came")
{
    Review r;
    exclude(r.t, "hannah");
    const RecordId seen =
        r.t.must("tom", ReviewAction{r.weekly, Progress::no, Fate::keep, "She was not at home."});
    letBack(r.t, {"hannah", "grace"});
    CHECK(shows(r.t, "hannah", r.weekly));
    CHECK_FALSE(shows(r.t, "hannah", seen));
    CHECK_FALSE(saysOnPaper(r.t, "hannah", "She was not at home."));
}
