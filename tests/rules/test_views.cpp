// Views, decision, dissent, plan, telling: how a conference comes to what it decides.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a view is hidden from everybody but its giver until the round is shown")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "He broke the door."));
    for (const std::string name : {"priya", "elin", "beth", "hannah"}) {
        INFO(name);
        CHECK_FALSE(saysOnPaper(t, name, "He broke the door."));
    }
    CHECK(saysOnPaper(t, "tom", "He broke the door."));
    CHECK(t.ask("tom", yes(round)).code() == "already-given");
    t.must("priya", ShowRound{round});
    for (const std::string name : {"priya", "elin", "beth", "hannah", "tom"}) {
        INFO(name);
        CHECK(saysOnPaper(t, name, "He broke the door."));
    }
    CHECK(t.ask("beth", yes(round)).code() == "round-shown");
}

TEST_CASE("a view typed for somebody is known to who typed it and to nobody else")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView typed = yes(round, "Said aloud by Beth.");
    typed.forPerson = who("beth");
    t.must("elin", typed);
    CHECK(saysOnPaper(t, "elin", "Said aloud by Beth."));
    CHECK(saysOnPaper(t, "beth", "Said aloud by Beth."));
    CHECK_FALSE(saysOnPaper(t, "priya", "Said aloud by Beth."));
    CHECK(t.ask("beth", yes(round)).code() == "already-given");
}

TEST_CASE("nobody gives a view for a child they may not hear about, nor by somebody else\u2019s hand")
{
    // Sam knows Ellie only: a view of his on Jack would have pointed to a round he may not see.
    Table t = partA();
    const RecordId round = roundFor(t, "jack");
    CHECK(t.ask("sam", yes(round)).code() == "unknown-record");
    GiveView typed = yes(round);
    typed.forPerson = who("sam");
    CHECK(t.ask("priya", typed).code() == "not-entitled");
    typed.forPerson = who("amira"); // is not asked for a view
    CHECK(t.ask("priya", typed).code() == "not-entitled");
    CHECK(t.ask("amira", yes(round)).code() == "not-entitled");
    CHECK(t.ask("hannah", yes(round)).code() == "not-entitled");
    typed.forPerson = who("beth");
    CHECK(t.ask("tom", typed).code() == "not-yours");
    typed.forPerson = who("neil");
    CHECK(t.ask("priya", typed).code() == "did-not-attend");
}

TEST_CASE("a yes names the harm, anything else names none")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView view = yes(round);
    view.harms.clear();
    CHECK(t.ask("tom", view).code() == "need-harm");
    view.threshold = Threshold::more;
    view.harms = {Harm::neglect};
    CHECK(t.ask("tom", view).code() == "no-harm");
}

TEST_CASE("a written view is of somebody who is not here, and goes to nobody outside the round")
{
    Table t = partB();
    exclude(t, "mark");
    const RecordId round = roundFor(t, "ellie"); // asked while he is out: not for him
    letBack(t, {"mark", "dean"});
    const auto written = [&](const std::string& name) {
        return AddWrittenView{round, who(name), Threshold::yes, {Harm::neglect}, "Written by the surgery."};
    };
    CHECK(t.ask("priya", written("tom")).code() == "is-here");
    CHECK(t.ask("priya", written("hannah")).code() == "unknown-person");
    CHECK(t.ask("priya", written("neil")));
    CHECK(saysOnPaper(t, "tom", "Written by the surgery."));
    CHECK_FALSE(saysOnPaper(t, "mark", "Written by the surgery."));
    changeOver(t, "A");
    CHECK(t.ask("priya", written("neil")).code() == "not-that-part");
    CHECK(t.ask("priya", ShowRound{round}).code() == "not-that-part");
}

TEST_CASE("a decision needs a shown round, reasons and a quorum, and is declared once")
{
    Table t = partA();
    const Declare declare{child("ellie"), Outcome::plan, {Harm::emotional}, "The risk is real."};
    CHECK(t.ask("priya", declare).code() == "no-round");
    const RecordId round = roundFor(t, "ellie");
    CHECK(t.ask("priya", ShowRound{round}).code() == "no-views");
    t.must("tom", yes(round));
    CHECK(t.ask("priya", declare).code() == "no-round");
    t.must("priya", ShowRound{round});
    CHECK(t.ask("priya", ShowRound{round}).code() != "");
    mark(t, "tom", Where::left);
    CHECK(t.ask("priya", declare).code() == "not-quorate");
    mark(t, "tom", Where::in);
    CHECK(t.ask("priya", declare));
    CHECK(t.ask("priya", declare).code() == "already-decided");
}

TEST_CASE("dissent is for professionals who came, while the conference is open")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const auto entered = [&](const std::string& name) { return t.ask("elin", RaiseDissent{decision, who(name)}).code(); };
    CHECK(t.ask("hannah", RaiseDissent{decision, {}}).code() == "not-entitled");
    CHECK(entered("hannah") == "not-entitled");
    CHECK(entered("neil") == "did-not-attend");
    CHECK(entered("amira") == "not-entitled");
    CHECK(t.ask("tom", RaiseDissent{decision, who("beth")}).code() == "not-yours");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    CHECK(t.ask("sam", RaiseDissent{decision, {}}).code() == "dissent-raised");
    CHECK(t.ask("beth", ConfirmDissent{dissent, "Not mine"}).code() == "not-yours");
    const RecordId confirmed = t.must("sam", ConfirmDissent{dissent, "School saw no harm."});
    CHECK(t.ask("sam", WithdrawDissent{dissent}).code() == "unknown-record"); // its first version is nobody's any more
    CHECK(t.ask("sam", WithdrawDissent{confirmed}).code() == "dissent-over");
    CHECK(saysOnPaper(t, "hannah", "School saw no harm."));
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(t.ask("beth", RaiseDissent{decision, {}}).code() == "closed");
    CHECK(t.ask("elin", RaiseDissent{decision, who("beth")}).code() == "closed");
}

TEST_CASE("a dissent entered while the other part sits stays in the part of its decision")
{
    // It used to be marked with the part that sat: the mother's record would have named the father's part.
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    changeOver(t, "B");
    CHECK(t.ask("sam", RaiseDissent{decision, {}}).code() == "unknown-record");
    const RecordId dissent = t.must("elin", RaiseDissent{decision, who("sam")});
    CHECK(head(t.conference.kept(dissent)->record).part == part("A"));
    CHECK_FALSE(shows(t, "sam", dissent));
    CHECK_FALSE(hasPaper(t, "mark", dissent));
    CHECK(hasPaper(t, "hannah", dissent));
    CHECK(t.ask("elin", RaiseDissent{decision, who("tom")}));
}

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
    CHECK(t.ask("priya", Tell{copy, part("C"), ""}).code() == "told-copy");
    CHECK(t.ask("priya", Tell{decision, part("C"), ""})); // a third part is told, too
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
    CHECK(t.ask("priya", AgreePlan{child("ellie")}));
    CHECK(t.ask("priya", AgreePlan{child("ellie")}).code() == "already-agreed");
    CHECK(t.ask("hannah", ChangePlanLine{line, "No", "", "", ""}).code() == "not-yours");
    CHECK(t.ask("elin", action("About nobody", "meeting", "", "")).code() == "say-about");
}

TEST_CASE("an offer never points to a view that still lies in a hand")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    const RecordId view = t.must("tom", yes(round));
    MakeOffer correction = offer("I meant neglect");
    correction.what = OfferKind::correction;
    correction.of = view;
    CHECK(t.ask("tom", correction).code() == "unknown-record");
}
