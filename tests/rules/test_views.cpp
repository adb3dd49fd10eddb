// What was decided in one part told to another; the plan.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a copy that was told is not dissented from, and is told once to each part")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    CHECK(t.ask("priya", Tell{decision, part("B"), ""}).code() == "not-that-part");
    CHECK(t.ask("priya", Tell{decision, part("A"), ""}).code() == "told-already");
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{decision, part("B"), "There will be a plan."});
    CHECK(t.ask("priya", Tell{decision, part("B"), ""}).code() == "told-already");
    CHECK(t.ask("tom", RaiseDissent{copy, {}}).code() == "told-copy");
    CHECK(t.ask("mark", RaiseDissent{copy, {}}).code() == "not-entitled");
    changeOver(t, "C");
    CHECK(t.ask("priya", Tell{copy, part("C"), ""})); // a third part is told, too, from either
    CHECK(t.ask("priya", Tell{decision, part("C"), ""}).code() == "told-already");
    CHECK(t.ask("priya", Tell{t.must("elin", note("A note")), part("C"), ""}).code() == "told-already");
}

TEST_CASE("a plan with an action that lacks owner or date is not agreed")
{
    Table t = partA();
    CHECK(t.ask("priya", AgreePlan{child("ellie")}).code() == "plan-lacks");
    const RecordId line = t.must("elin", action("See Ellie weekly", "ellie", "Tom", ""));
    const auto lacking = t.ask("priya", AgreePlan{child("ellie")});
    CHECK(lacking.code() == "plan-lacks");
    CHECK(lacking.refused->field == "by");
    CHECK(lacking.refused->say.find("See Ellie weekly") != std::string::npos);
    t.must("tom", ChangePlanLine{line, "See Ellie weekly", "Tom", "from Fri 13 Nov", ""});
    planFrame(t, "ellie");
    CHECK(t.ask("priya", AgreePlan{child("ellie")}));
    CHECK(t.ask("priya", AgreePlan{child("ellie")}).code() == "already-agreed");
    CHECK(t.ask("hannah", ChangePlanLine{line, "No", "", "", ""}).code() == "not-yours");
    CHECK(t.ask("elin", action("About nobody", "meeting", "", "")).code() == "say-about");
}
