#include "support/whole_meeting.hpp"

#include "support/steps.hpp"

namespace waymark::tests {

std::vector<Asking> wholeReview()
{
    FamilyFacts facts;
    facts.meeting.what = ConferenceKind::review;
    Steps m{family(facts), {}};
    BringBack last{part("A"), PlanSection::action, about("ellie"), "Tom sees Ellie",
                   "Tom",     "Thu 28 Jan",        "We see it"};
    const RecordId line = m.chair(last);
    last.what = "Hannah goes to the course";
    last.only = {who("hannah")};
    m.chair(last);
    in(m.t, {"priya", "elin"});
    in(m.t, professionals());
    in(m.t, familyOf("A"));
    m.t.must("priya", BeginPart{part("A"), item("a1")});
    const RecordId looked =
        m.does("tom", ReviewAction{line, Progress::partly, Fate::change, "Three visits were missed."});
    m.does("tom", ReviewAction{looked, Progress::done, Fate::drop, "All is done."});
    const RecordId round = m.t.must("priya", OpenRound{child("ellie"), ""});
    for (const char* giver : {"tom", "beth", "sam", "karen"})
        m.t.must(giver, GiveView{round, Threshold::no, {}, "She is well.", {}});
    m.t.must("priya", ShowRound{round});
    m.chair(Declare{child("ellie"), Outcome::ends, {}, "She is safe."});
    AddPlanLine help = action("Beth comes once a month", "ellie", "Beth", "Mon 7 Dec");
    help.plan = PlanKind::need;
    m.minutes(help);
    for (const PlanSection section : {PlanSection::visits, PlanSection::contingency}) {
        help.section = section;
        m.t.must("elin", help);
    }
    m.chair(AgreePlan{child("ellie"), PlanKind::need});
    m.minutes(SetDates{child("ellie"), {}, review});
    return std::move(m.steps);
}

} // namespace waymark::tests
