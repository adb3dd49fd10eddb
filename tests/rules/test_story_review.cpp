// The story of a full review conference, with Hannah's side of the family. Mark has been told by letter: his part does not
// sit. The last plan comes back line by line; it goes on for Ellie and ends for Jack.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

BringBack lastPlan(const std::string& what, const std::string& of, const std::string& owners)
{
    return {part("A"), PlanSection::action, about(of), what, owners, "Thu 28 Jan", "We can see it"};
}

RecordId agreedOutcome(Table& t, const std::string& name, Outcome outcome, Threshold view)
{
    const RecordId round = t.must("priya", OpenRound{child(name), ""});
    const std::vector<Harm> harms =
        view == Threshold::yes ? std::vector{Harm::emotional} : std::vector<Harm>{};
    for (const char* giver : {"tom", "beth", "karen"})
        t.must(giver, GiveView{round, view, harms, "This is what we see now.", {}});
    t.must("priya", ShowRound{round, true});
    return t.must("priya", Declare{child(name), outcome, harms, "We have heard everybody."});
}

} // namespace

TEST_CASE("a review conference, from the last plan to the next")
{
    // ---- Before: the pack brings the last plan, for the part that has it.
    FamilyFacts facts;
    facts.meeting.what = ConferenceKind::review;
    Table t = family(facts);
    const RecordId weekly = t.must("priya", lastPlan("Tom sees Ellie every week", "ellie", "Tom"));
    const RecordId course = t.must("priya", lastPlan("Hannah goes to the course", "ellie", "Hannah, Amira"));
    const RecordId checks = t.must("priya", lastPlan("Beth weighs Jack", "jack", "Beth"));
    comeIn(t, "A");
    CHECK(shows(t, "hannah", weekly));
    CHECK(shows(t, "joan", course));
    CHECK_FALSE(hasPaper(t, "mark", weekly));

    // ---- Action by action: done, partly, not; keep, change, drop.
    const RecordId kept =
        t.must("tom", ReviewAction{weekly, Progress::partly, Fate::change, "Three visits were missed."});
    t.must("tom", ReviewAction{course, Progress::done, Fate::drop, "She has finished it, and liked it."});
    CHECK(t.ask("hannah", ReviewAction{checks, Progress::done, Fate::drop, "He is fine."}).code() ==
          "not-yours");
    t.must("elin",
           AddVoice{{}, who("hannah"), "The course helped me.", "said in the meeting", about("ellie")});
    t.must("elin", AddVoice{child("ellie"), {}, "It is quiet at home now.", "told to Tom", about("ellie")});

    // ---- Each child is decided for themselves.
    const RecordId goesOn = agreedOutcome(t, "ellie", Outcome::goesOn, Threshold::yes);
    const RecordId ends = agreedOutcome(t, "jack", Outcome::ends, Threshold::no);
    CHECK(shows(t, "hannah", goesOn));
    CHECK(shows(t, "hannah", ends));

    // ---- The next plan: what was kept is changed together, what is new is added, all of it has an owner and a date.
    t.must("beth", EditText{kept, TextField::what, 0, 25, 0, " and every fortnight at home"});
    t.must("tom", EditText{kept, TextField::what, 0, 9, 5, "Ellie alone"}); // he had not seen Beth's words
    CHECK(t.conference.find<PlanLine>(kept)->what ==
          "Tom sees Ellie alone every week and every fortnight at home");
    AddPlanLine groups = action("Hannah meets the other mothers", "ellie", "", "");
    groups.owner = {Owner{who("hannah"), {}}, Owner{{}, "Lantern"}};
    groups.due = Day(std::chrono::year(2027) / 2 / 12);
    const RecordId hers = t.must("elin", groups);
    CHECK(shows(t, "hannah", hers));
    CHECK_FALSE(shows(t, "joan", hers)); // one parent's action is between that parent and the professionals
    planFrame(t, "ellie");
    t.must("priya", AgreePlan{child("ellie")});
    t.must("priya", SetDates{child("ellie"), Day(std::chrono::year(2026) / 11 / 19),
                             Day(std::chrono::year(2027) / 4 / 28)});
    CHECK(saysOnPaper(t, "hannah", "She has finished it, and liked it.")); // dropped, and still on the record

    // ---- Jack's plan has ended: a child in need plan of the same form, if the family wants it.
    for (const PlanSection section : {PlanSection::action, PlanSection::visits, PlanSection::contingency}) {
        AddPlanLine help = action("Beth comes once a month", "jack", "Beth", "Mon 7 Dec");
        help.section = section;
        help.plan = PlanKind::need;
        t.must("elin", help);
    }
    t.must("priya", AgreePlan{child("jack"), PlanKind::need});
    CHECK(t.ask("priya", AgreePlan{child("jack")}).code() ==
          "plan-lacks"); // no fate for the line of the last plan
    t.must("tom", ReviewAction{checks, Progress::done, Fate::drop, "He is well."});

    // ---- Close. Mark is told by letter: a copy of his own, of nothing but the decision.
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(t.ask("elin", ReleasePaper{who("mark"), Paper::letter}).code() == "not-told");
    t.must("priya", Tell{goesOn, part("B"), "The plan for Ellie goes on."});
    t.must("priya", ConfirmRelease{t.must("elin", ReleasePaper{who("mark"), Paper::letter})});
    CHECK(saysOnPaper(t, "mark", "The plan for Ellie goes on."));
    CHECK_FALSE(saysOnPaper(t, "mark", "It is quiet at home now."));

    // ---- The record, and a correction that stands beside it.
    t.must("elin", FinishRecord{});
    CHECK(t.ask("elin", ReleasePaper{who("hannah"), Paper::record}).code() == "not-approved");
    t.must("priya", ApproveRecord{});
    t.must("priya", ConfirmRelease{t.must("elin", ReleasePaper{who("hannah"), Paper::record})});
    const RecordId asked =
        t.must("elin", AskCorrection{ends, "We wanted the help in writing.", who("hannah")});
    t.must("priya", AnswerCorrection{asked, true, "The help is written down in the child in need plan."});
    CHECK(saysOnPaper(t, "joan", "The help is written down"));
    CHECK_FALSE(saysOnPaper(t, "joan", "We wanted the help in writing."));
}
