// Before closing: what differs between the parts, what is still open, and what nobody could put right afterwards.
#include "support/catch.hpp"

#include "support/family.hpp"

#include "rules/closing.hpp"
#include "rules/plan.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::vector<std::string> open(const Table& t, const std::string& seat = "priya")
{
    return rules::missingBeforeClose(t.seen(seat));
}

bool names(const std::vector<std::string>& all, const std::string& words)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& one) { return one.find(words) != std::string::npos; });
}

std::size_t differing(const Table& t)
{
    return rules::differingLines(t.seen("priya")).size();
}

struct Told {
    Table t = partA();
    RecordId line =
        t.must("elin", action("They see their father at the centre", "ellie", "Tom, Mark", "Sat 21 Nov"));
    RecordId copy;

    Told()
    {
        changeOver(t, "B");
        copy = t.must("priya", Tell{line, part("B"), "You see them at the centre"});
    }
};

} // namespace

TEST_CASE("a copy in other words is no difference; a change in one part is, until it is told")
{
    Told told;
    CHECK(differing(told.t) == 0);
    changeOver(told.t, "A");
    told.t.must("elin", ChangePlanLine{told.line, "They see their father at the centre", "Tom, Mark",
                                       "Sat 28 Nov", ""});
    CHECK(differing(told.t) == 1);
    CHECK(names(open(told.t), "They see their father at the centre"));
    changeOver(told.t, "B");
    CHECK(told.t.conference.find<PlanLine>(told.copy)->by == "Sat 21 Nov"); // his stays as it was
    const RecordId again =
        told.t.must("priya", Tell{told.line, part("B"), "You see them at the centre, a week later"});
    CHECK(differing(told.t) == 0);
    CHECK(shows(told.t, "mark", again));
    CHECK_FALSE(shows(told.t, "mark", told.copy)); // one line, its newest words
    CHECK(told.t.conference.find<PlanLine>(again)->by == "Sat 28 Nov");
    CHECK(told.t.ask("priya", Tell{told.line, part("B"), ""}).code() == "told-already");
}

TEST_CASE("a copy changed in its own part, or taken back in one of them, differs, too")
{
    Told told;
    told.t.must("elin", ChangePlanLine{told.copy, "You ring them", "Tom, Mark", "Sat 21 Nov", ""});
    CHECK(differing(told.t) == 1);
    told.t.must("priya", Withdraw{told.copy});
    CHECK(differing(told.t) == 1);
    told.t.must("priya", Withdraw{told.line});
    CHECK(differing(told.t) == 0);
}

TEST_CASE("closing asks about lines that differ, and closes over them only when the chair says so")
{
    Told told;
    told.t.must("elin", ChangePlanLine{told.copy, "You ring them", "Tom, Mark", "Sat 21 Nov", ""});
    told.t.must("priya", EndPart{});
    const auto asked = told.t.ask("priya", CloseConference{});
    CHECK(asked.code() == "parts-differ");
    CHECK(asked.refused->say.find("They see their father at the centre") != std::string::npos);
    CHECK(told.t.ask("priya", CloseConference{false}).code() == "parts-differ");
    CHECK(told.t.ask("priya", CloseConference{true}));
}

TEST_CASE(
    "a dissent that was raised is settled before the conference closes, for it never could be afterwards")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", CloseConference{true}).code() == "dissent-open");
    CHECK(names(open(t), "Sam\u2019s dissent"));
    t.must("elin", WithdrawDissent{dissent});
    CHECK(t.ask("priya", CloseConference{}));
}

TEST_CASE("what is still open is listed in words for the chair, and for nobody who has no office")
{
    Table t = partA();
    CHECK(names(open(t), "there is no decision for ellie"));
    t.must("priya", OpenRound{child("jack"), ""});
    CHECK(names(open(t), "the views for jack have been asked for and not shown"));
    const RecordId decision = decided(t, "ellie");
    CHECK(shows(t, "hannah", decision));
    CHECK_FALSE(names(open(t), "there is no decision for ellie"));
    CHECK(names(open(t), "ellie\u2019s plan is not agreed"));
    CHECK(names(open(t), "the first core group for ellie has no date"));
    CHECK(names(open(t), "part B has not been told the decision for ellie"));
    t.must("hannah", offer("I want help"));
    CHECK(names(open(t), "1 contribution from a tablet waits"));
    CHECK(open(t, "tom").empty());
    CHECK(open(t, "hannah").empty());
}

TEST_CASE("of a conference where everything is done nothing is listed")
{
    Table t = partA();
    std::vector<RecordId> tellable{decided(t, "ellie"), decided(t, "jack")};
    const RecordId views = t.must("priya", OpenRound{child("kit"), ""});
    t.must("tom", GiveView{views, Threshold::no, {}, "He is well looked after.", {}});
    t.must("priya", ShowRound{views, true});
    t.must("priya", Declare{child("kit"), Outcome::other, {}, "He is safe with his grandmother."});
    t.must("elin", action("See both", "both", "Tom", "Fri 13 Nov"));
    planFrame(t, "both");
    const Day day(std::chrono::year(2026) / 11 / 19);
    for (const std::string name : {"ellie", "jack"}) {
        t.must("priya", AgreePlan{child(name)});
        t.must("priya", SetDates{child(name), day, day});
    }
    changeOver(t, "B");
    for (const RecordId decision : tellable)
        t.must("priya", Tell{decision, part("B"), ""});
    t.must("priya", EndPart{});
    for (const std::string& still : open(t))
        FAIL_CHECK(still);
}
