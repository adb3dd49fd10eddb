// Edges of closing and of the time after it: what is listed as open, and whose correction it is.
#include "support/catch.hpp"

#include "rules/closing.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool isOpen(const Table& t, const std::string& words)
{
    const auto all = rules::missingBeforeClose(t.seen("priya"));
    const auto says = [&](const std::string& one) { return one.find(words) != std::string::npos; };
    return std::any_of(all.begin(), all.end(), says);
}

const Day nineteenth(std::chrono::year(2026) / 11 / 19);

AddPlanLine line(PlanSection section, const std::string& of, const std::string& by)
{
    AddPlanLine made = action("They meet at the school", of, "Tom", by);
    made.section = section;
    return made;
}

void agree(Table& t, const std::string& of, PlanKind plan)
{
    for (const auto section : {PlanSection::action, PlanSection::visits, PlanSection::contingency}) {
        AddPlanLine made = line(section, of, "Fri 13 Nov");
        made.plan = plan;
        t.must("elin", made);
    }
    t.must("priya", AgreePlan{child(of), plan});
}

} // namespace

TEST_CASE("views shown while somebody was out are not listed as still to be shown")
{
    Table t = partA();
    const RecordId round = roundFor(t, "jack");
    t.must("tom", yes(round));
    exclude(t, "joan");
    CHECK(isOpen(t, "the views for jack have been asked for and not shown"));
    t.must("priya", ShowRound{round, true});
    CHECK_FALSE(isOpen(t, "the views for jack have been asked for and not shown"));
}

TEST_CASE("a dissent withdrawn while somebody was out is not listed as open")
{
    Table t = partA();
    const RecordId dissent = t.must("sam", RaiseDissent{decided(t, "ellie"), {}});
    exclude(t, "joan");
    CHECK(isOpen(t, "Sam\u2019s dissent"));
    t.must("sam", WithdrawDissent{dissent});
    CHECK_FALSE(isOpen(t, "Sam\u2019s dissent"));
}

TEST_CASE("each child needs both dates: another child\u2019s are not theirs, and one date is not the other")
{
    Table t = partA();
    for (const char* name : {"ellie", "jack"})
        (void)decided(t, name);
    t.must("priya", SetDates{child("ellie"), nineteenth, {}});
    CHECK_FALSE(isOpen(t, "the first core group for ellie"));
    CHECK(isOpen(t, "the review for ellie"));
    CHECK(isOpen(t, "the first core group for jack"));
    t.must("priya", SetDates{child("jack"), {}, nineteenth});
    CHECK_FALSE(isOpen(t, "the review for jack"));
    CHECK(isOpen(t, "the first core group for jack"));
}

TEST_CASE("a date may stand in the plan itself: in the line for it, about this child, and said")
{
    Table t = partA();
    for (const char* name : {"ellie", "jack"})
        (void)decided(t, name);
    t.must("elin", line(PlanSection::review, "ellie", ""));
    t.must("elin", line(PlanSection::action, "ellie", "Fri 13 Nov"));
    CHECK(isOpen(t, "the review for ellie"));
    t.must("elin", line(PlanSection::review, "ellie", "Wed 3 Feb"));
    CHECK_FALSE(isOpen(t, "the review for ellie"));
    CHECK(isOpen(t, "the first core group for ellie"));
    CHECK(isOpen(t, "the review for jack"));
    AddPlanLine due = line(PlanSection::group, "jack", "");
    due.due = nineteenth;
    t.must("elin", due);
    CHECK_FALSE(isOpen(t, "the first core group for jack"));
}

TEST_CASE("a child needs its own protection plan agreed: no need plan, nor another child\u2019s, will do")
{
    Table t = partA();
    for (const char* name : {"ellie", "jack"})
        (void)decided(t, name);
    agree(t, "ellie", PlanKind::need);
    CHECK(isOpen(t, "ellie\u2019s plan is not agreed"));
    agree(t, "jack", PlanKind::protection);
    CHECK(isOpen(t, "ellie\u2019s plan is not agreed"));
    CHECK_FALSE(isOpen(t, "jack\u2019s plan is not agreed"));
    agree(t, "ellie", PlanKind::protection);
    CHECK_FALSE(isOpen(t, "ellie\u2019s plan is not agreed"));
}

TEST_CASE("a plan that goes on at a review is agreed again, and has its dates; one that ends has none")
{
    FamilyFacts facts;
    facts.meeting.what = ConferenceKind::review;
    for (const Outcome outcome : {Outcome::goesOn, Outcome::ends}) {
        Table t = partA(facts);
        const bool goesOn = outcome == Outcome::goesOn;
        const Threshold answer = goesOn ? Threshold::yes : Threshold::no;
        const std::vector harms = goesOn ? std::vector{Harm::emotional} : std::vector<Harm>{};
        const RecordId round = roundFor(t, "ellie");
        for (const char* giver : {"tom", "beth", "karen"})
            t.must(giver, GiveView{round, answer, harms, "As I see it.", {}});
        t.must("priya", ShowRound{round, true});
        t.must("priya", Declare{child("ellie"), outcome, harms, "For these reasons."});
        CHECK(isOpen(t, "ellie\u2019s plan is not agreed") == goesOn);
        CHECK(isOpen(t, "the first core group for ellie") == goesOn);
        CHECK(isOpen(t, "the review for ellie") == goesOn);
    }
}

TEST_CASE("after closing a professional asks for a correction of a report, in no other name than theirs")
{
    Table t = family();
    AddReport add;
    add.report.from = who("beth");
    add.report.title = "Health report";
    add.about = about("ellie");
    const RecordId said = t.must("priya", add);
    in(t, {"priya", "elin"});
    in(t, professionals());
    t.must("priya", BeginPart{part("C"), firstItem("C")});
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    const auto asks = [&](std::optional<PersonId> name) {
        return t.ask("tom", AskCorrection{said, "It was her sister\u2019s.", name}).code();
    };
    CHECK(asks({}) == "");
    CHECK(asks(who("tom")) == "");
    CHECK(asks(who("beth")) == "not-yours");
}
