// Changing what was said: nobody is shown a wording from a time they were not there for, and nothing taken back returns.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// The wordings of plan lines that somebody is given on paper.
std::vector<std::string> plans(const sight::Seen& seen)
{
    std::vector<std::string> all;
    seen.each<PlanLine>([&](const PlanLine& line) { all.push_back(line.what); });
    return all;
}
std::vector<std::string> paperPlans(const Table& t, const std::string& name)
{
    return plans(sight::paper(t.conference, who(name), officesOf(name)));
}
using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a line changed while nobody came or went is changed in place")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("first", "ellie", "Tom", "Fri"));
    t.must("tom", ChangePlanLine{line, "second", "Tom", "Fri", ""});
    CHECK(shows(t, "mark", line));
    CHECK(paperPlans(t, "mark") == Texts{"second"});
    CHECK(plans(t.seen("priya")) == Texts{"second"});
}

TEST_CASE("who was out keeps the old words; the others have the new; chair and minute-taker see both")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("first", "ellie", "Tom", "Fri"));
    exclude(t, "mark");
    t.must("tom", ChangePlanLine{line, "second", "Tom", "Fri", ""});
    letBack(t, {"mark", "dean"});
    CHECK(paperPlans(t, "mark") == Texts{"first"});
    CHECK(plans(t.seen("mark")) == Texts{"first"});
    CHECK(paperPlans(t, "dean") == Texts{"first"});
    CHECK(paperPlans(t, "beth") == Texts{"second"});
    CHECK(plans(t.seen("priya")) == Texts{"first", "second"});
    CHECK(plans(t.seen("room")) == Texts{"first"}); // he sits before it again
    CHECK(t.ask("tom", ChangePlanLine{line, "third", "Tom", "Fri", ""}).code() ==
          "unknown-record"); // Tom has the second
    t.must("priya",
           ChangePlanLine{line, "third", "Tom", "Fri", ""}); // Mark's own version: newest for everybody
    CHECK(paperPlans(t, "mark") == Texts{"third"});
    CHECK(paperPlans(t, "beth") == Texts{"third"});
    CHECK(plans(t.seen("priya")) == Texts{"third"});
}

TEST_CASE("a correction reaches the circle of what it corrects, whoever sits now")
{
    Table t = partA();
    const RecordId first = t.must("elin", note("Ellie is ten."));
    changeOver(t, "B");
    t.must("elin", Correct{first, "Ellie is nine."});
    CHECK(saysOnPaper(t, "hannah", "Ellie is nine."));
    CHECK_FALSE(saysOnPaper(t, "mark", "Ellie is nine."));
    changeOver(t, "A");
    CHECK_FALSE(shows(t, "hannah", first));
    const auto* note = t.seen("hannah").first<Note>([](const Note& n) { return n.text == "Ellie is nine."; });
    REQUIRE(note);
    CHECK(note->before == "Ellie is ten.");
}

TEST_CASE("a withdrawn line leaves every screen and paper, and no earlier wording comes back")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("first", "ellie", "Tom", "Fri"));
    exclude(t, "mark");
    const RecordId second = t.must("tom", ChangePlanLine{line, "second", "Tom", "Fri", ""});
    letBack(t, {"mark", "dean"});
    t.must("priya", Withdraw{second});
    for (const std::string& name : everybody()) {
        INFO(name);
        CHECK(paperPlans(t, name).empty());
        CHECK(plans(t.seen(name)).empty());
    }
    CHECK(plans(t.seen("room")).empty());
    CHECK(t.ask("tom", ChangePlanLine{line, "again", "Tom", "Fri", ""}).code() == "unknown-record");
}

TEST_CASE("a round shown in the absence of somebody excluded stays open for them")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "Tom\u2019s reason"));
    t.must("priya", Exclude{who("amira"), Ground::conflict, "You are her sister.", "e", 30});
    t.must("priya", ShowRound{round, true});
    CHECK_FALSE(saysOnPaper(t, "amira", "Tom\u2019s reason"));
    CHECK(saysOnPaper(t, "hannah", "Tom\u2019s reason"));
    const auto shown = [&](const std::string& name) {
        bool is = false;
        sight::paper(t.conference, who(name), {}).each<Round>([&](const Round& r) { is = r.shown; });
        return is;
    };
    CHECK_FALSE(shown("amira"));
    CHECK(shown("hannah"));
}
