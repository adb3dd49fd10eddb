// The story of a full initial conference, held in two parts because Hannah and Mark must not meet. Priya chairs, Elin writes
// the record. Tom (social care), Beth (health), Sam (Ellie's school), Karen (police) and Amira (domestic abuse service) are
// the professionals. Hannah comes with her advocate Grace and her mother Joan, whose interpreter is Rosa; Mark with Dean.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Story : Table {
    Story() : Table(partB()) {}

    RecordId chair(Command command) { return must("priya", std::move(command)); }
    RecordId minutes(Command command) { return must("elin", std::move(command)); }
    std::string asked(const std::string& name, Command command)
    {
        return ask(name, std::move(command)).code();
    }
    // Said to everybody there and written down.
    void written(const std::string& text) { minutes(note(text, "both")); }
    bool knows(const std::string& name, const std::string& words) { return saysOnPaper(*this, name, words); }
};

const Day coreGroup(std::chrono::year(2026) / 11 / 19);
const Day review(std::chrono::year(2027) / 1 / 28);

} // namespace

TEST_CASE("an initial conference in two parts, from the first word to the last letter")
{
    Story c;

    // ---- Mark is heard first, in a part of his own. What he sends is an offer until the chair puts it up.
    const RecordId offered = c.must("mark", offer("I want to see my children", "both"));
    CHECK_FALSE(shows(c, "tom", offered));
    c.chair(PutUp{offered, "", ""});
    CHECK(c.knows("tom", "I want to see my children"));
    CHECK(c.asked("mark", note("I write this myself")) == "not-yours");

    // ---- Hannah's part begins when Mark and Dean have left and the gap is over.
    c.chair(EndPart{});
    CHECK(c.asked("priya", BeginPart{part("A"), item("a1")}) == "people-in-the-way");
    changeOver(c, "A");
    CHECK_FALSE(c.knows("hannah", "I want to see my children")); // she never learns what was said in his part
    c.written("Hannah said that the nights are the worst.");
    c.chair(point("Ellie sleeps badly", "ellie"));

    // ---- A confidential section: those who are not professionals step out, and nothing of it reaches them.
    openSection(c, "A");
    c.minutes(note("Police: an arrest is planned."));
    c.chair(EndSection{});
    in(c, familyOf("A"));
    c.chair(UncoverRoom{});
    CHECK(c.knows("beth", "an arrest is planned"));
    CHECK_FALSE(c.knows("hannah", "an arrest is planned"));
    CHECK_FALSE(c.knows("mark", "an arrest is planned"));

    // ---- Each agency's view for each child, hidden until all are shown together.
    const RecordId round = c.chair(OpenRound{child("ellie"), ""});
    c.must("tom", yes(round, "She hides from the shouting."));
    c.must("beth", yes(round, "She does not sleep."));
    CHECK_FALSE(c.knows("beth", "She hides from the shouting."));
    CHECK(c.asked("hannah", yes(round)) == "not-entitled");       // the family has a voice, and no view
    CHECK(c.asked("priya", ShowRound{round}) == "views-missing"); // Sam's and Karen's
    c.chair(ShowRound{round, true});
    CHECK(c.knows("hannah", "She hides from the shouting."));

    // ---- The chair declares what is decided, with reasons, when the conference is quorate.
    Declare decision{child("ellie"), Outcome::plan, {Harm::emotional}, "She has been frightened many times."};
    mark(c, "tom", Where::out);
    CHECK(c.asked("priya", decision) == "not-quorate");
    mark(c, "tom", Where::in);
    const RecordId forEllie = c.chair(decision);
    const RecordId forJack = decided(c, "jack");
    c.minutes(AddVoice{
        {}, who("hannah"), "I am scared of what a plan means.", "said in the meeting", about("both")});

    // ---- Dissent is for professionals who came and were asked; it is settled while the conference is open.
    CHECK(c.asked("hannah", RaiseDissent{forEllie, {}}) == "not-entitled");
    const RecordId dissent = c.must("sam", RaiseDissent{forEllie, {}});
    c.must("sam", WithdrawDissent{dissent});

    // ---- The plan is made together; it is agreed when everybody knows who does what by when.
    const RecordId seen = c.minutes(action("Tom sees both children", "both", "Tom", ""));
    c.must("tom", EditText{seen, TextField::what, 0, 22, 0, " every ten days"});
    c.must("beth",
           EditText{seen, TextField::what, 0, 3, 0, " and Beth"}); // both write at once, no word is lost
    CHECK(c.conference.find<PlanLine>(seen)->what == "Tom and Beth sees both children every ten days");
    planFrame(c, "both");
    CHECK(c.asked("priya", AgreePlan{child("ellie")}) == "plan-lacks"); // no date
    c.must("tom", ChangePlanLine{seen, "Tom and Beth see both children every ten days", "Tom, Beth",
                                 "Wed 18 Nov", ""});
    const RecordId address = c.minutes(action("Tom visits at Larch House", "both", "Tom", "Wed 18 Nov"));
    for (const std::string name : {"ellie", "jack"}) {
        c.chair(AgreePlan{child(name)});
        c.chair(SetDates{child(name), coreGroup, review});
    }

    // ---- Mark is told in his own part, in words for him. Where Hannah lives now stays where it was said.
    changeOver(c, "B");
    for (const RecordId told : {forEllie, forJack})
        c.chair(Tell{told, part("B"), "There will be a plan."});
    const RecordId his = c.chair(Tell{seen, part("B"), "Tom and Beth see the children"});
    CHECK(c.asked("priya", Tell{address, part("B"), ""}) == "protected-phrase");
    CHECK(c.asked("elin", note("They come from Larch-House.")) == "protected-phrase");
    CHECK(shows(c, "mark", his));
    CHECK(c.knows("mark", "There will be a plan."));
    for (const char* words :
         {"the nights are the worst", "She hides", "I am scared", "Larch House", "frightened many times"})
        CHECK_FALSE(c.knows("mark", words));

    // ---- What was agreed later in one part is told in the other before the conference closes.
    c.minutes(ChangePlanLine{his, "Tom alone sees the children", "Tom", "Wed 18 Nov", ""});
    c.chair(EndPart{});
    CHECK(c.asked("priya", CloseConference{}) == "parts-differ");
    c.chair(CloseConference{true}); // the chair knows, and has a reason
    CHECK(c.asked("sam", RaiseDissent{forEllie, {}}) == "closed");

    // ---- The record is finished by one and approved by another; papers are prepared by one and checked by another.
    c.minutes(FinishRecord{});
    c.chair(ApproveRecord{});
    for (const std::string parent : {"hannah", "mark"}) { // a letter for each parent, of their own
        const RecordId letter = c.minutes(ReleasePaper{who(parent), Paper::letter});
        CHECK(c.asked("elin", ConfirmRelease{letter}) == "same-person");
        c.chair(ConfirmRelease{letter});
    }
    CHECK(c.asked("elin", ReleasePaper{who("grace"), Paper::record}) ==
          "no-papers"); // an advocate sees, and keeps no copy
    c.minutes(ReleasePaper{who("hannah"), Paper::record});
}
