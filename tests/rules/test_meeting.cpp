// Parts, gaps, sections, exclusions: what moves a meeting on, and what stands in its way.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a confidential section does not open while the mother is marked in the room, and says so")
{
    Table t = partA();
    t.must("priya", CoverRoom{});
    left(t, {"grace", "joan", "rosa", "olive"});
    const auto answer = t.ask("priya", OpenSection{"Police information"});
    CHECK(answer.code() == "people-in-the-way");
    CHECK(answer.refused->say.find("Hannah is still in the room") != std::string::npos);
    mark(t, "hannah", Where::remote); // on the telephone is in the room
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "people-in-the-way");
    mark(t, "hannah", Where::out);
    CHECK(t.ask("priya", OpenSection{"Police information"}));
}

TEST_CASE("a section does not open while her tablet has not answered, nor before the room screen is covered")
{
    Table t = partA();
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "not-covered");
    t.must("priya", CoverRoom{});
    t.surroundings.notBlanked = {who("hannah")};
    const auto answer = t.ask("priya", OpenSection{"Police information"});
    CHECK(answer.code() == "people-in-the-way");
    CHECK(answer.refused->say.find("Hannah\u2019s tablet has not answered") != std::string::npos);
    t.surroundings.notBlanked.clear();
    CHECK(t.ask("priya", OpenSection{"Police information"}));
}

TEST_CASE("an excluded professional who is still in the room stands in the way of a section")
{
    Table t = partA();
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    t.must("priya", Exclude{who("amira"), Ground::conflict, "You are her sister.", "She told us.", 30});
    t.must("priya", CoverRoom{});
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "people-in-the-way");
    mark(t, "amira", Where::left);
    CHECK(t.ask("priya", OpenSection{"Police information"}));
}

TEST_CASE("the other part begins only when the first family has left and the gap is over")
{
    Table t = partA();
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}).code() == "part-sitting");
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}).code() == "people-in-the-way");
    left(t, familyOf("A"));
    mark(t, "joan", Where::waiting); // in the corridor is not gone
    later(t, 30);
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}).code() == "people-in-the-way");
    left(t, {"joan"});
    later(t, 19); // the gap runs from the leaving of the last of them, not from the end of the part
    const auto early = t.ask("priya", BeginPart{part("B"), item("b1")});
    CHECK(early.code() == "gap-not-over");
    CHECK(early.refused->say.find("wait 1 more") != std::string::npos);
    later(t, 1);
    CHECK(t.ask("priya", BeginPart{part("B"), item("a1")}).code() == "unknown-item");
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}));
}

TEST_CASE("an exclusion takes the supporter along, shuts both seats and covers the room, in one act")
{
    Table t = partB();
    REQUIRE_FALSE(t.seen("mark").shut());
    t.must("priya", Exclude{who("mark"), Ground::violence, "You threatened Tom.", "I will find you.", 15});
    CHECK(t.seen("mark").shut());
    CHECK(t.seen("dean").shut());
    CHECK(t.seen("room").shut());
    CHECK_FALSE(t.seen("tom").shut());
    CHECK(t.ask("mark", RaiseHand{}).code() == "not-here");
    CHECK(t.ask("dean", offer("Let us in")).code() == "not-here");
}

TEST_CASE("an exclusion needs a person of the list, reasons, evidence and a duration that can be kept")
{
    Table t = partB();
    const auto with = [&](const std::string& name, const std::string& reasons, const std::string& evidence,
                          std::int64_t minutes) {
        return t.ask("priya", Exclude{who(name), Ground::violence, reasons, evidence, minutes}).code();
    };
    CHECK(with("nobody", "a", "b", 15) == "unknown-person");
    CHECK(with("priya", "a", "b", 15) == "not-excludable");
    CHECK(with("mark", "", "b", 15) == "empty-text");
    CHECK(with("mark", "a", "", 15) == "empty-text");
    CHECK(with("mark", "a", "b", 0) == "need-duration");
    CHECK(with("mark", "a", "b", std::numeric_limits<std::int64_t>::max()) == "need-duration");
    CHECK(with("mark", "a", "b", 15).empty());
    CHECK(with("mark", "a", "b", 15) == "excluded-already");
    CHECK(t.ask("priya", EndExclusion{who("dean")}).code() == "not-excluded");
    later(t, 15);
    CHECK(t.ask("priya", EndExclusion{who("mark")}));
    CHECK(t.ask("priya", EndExclusion{who("mark")}).code() == "not-excluded");
}

TEST_CASE("the evidence against an excluded professional is not for that professional")
{
    Table t = partA();
    t.must("priya",
           Exclude{who("amira"), Ground::conflict, "You are her sister.", "A neighbour told us.", 30});
    CHECK(saysOnPaper(t, "amira", "You are her sister."));
    CHECK_FALSE(saysOnPaper(t, "amira", "A neighbour told us."));
    CHECK(saysOnPaper(t, "tom", "A neighbour told us."));
    CHECK_FALSE(saysOnPaper(t, "hannah", "A neighbour told us."));
}

TEST_CASE("an exclusion lifted while the other part sits changes nothing for those who sit")
{
    // It used to end their stretch and begin another: Hannah's tablet would have told her that something happened.
    Table t = partB();
    exclude(t, "mark");
    changeOver(t, "A");
    t.tell();
    const auto before = t.told("hannah").size();
    const RecordId running = t.conference.running()->head.id;
    t.must("priya", EndExclusion{who("mark"), ""});
    t.tell();
    CHECK(t.told("hannah").size() == before);
    CHECK(t.conference.running()->head.id == running);
    changeOver(t, "B");
    CHECK_FALSE(t.seen("mark").shut());
}

TEST_CASE("a break, a section and the gap each say why an act has to wait")
{
    Table t = partA();
    const auto round = OpenRound{child("ellie"), ""};
    t.must("priya", TakeBreak{});
    CHECK(t.ask("priya", round).code() == "in-break");
    t.must("priya", GoOn{});
    CHECK(t.ask("priya", GoOn{}).code() == "no-break");
    openSection(t, "A");
    CHECK(t.ask("priya", round).code() == "in-section");
    CHECK(t.ask("priya", UncoverRoom{}).code() == "in-section");
    t.must("priya", EndSection{});
    CHECK(t.ask("priya", EndSection{}).code() == "no-section");
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", round).code() == "not-sitting");
    CHECK(t.ask("priya", AddPart{}).code() == "prepared");
    t.must("priya", CloseConference{});
    CHECK(t.ask("priya", round).code() == "closed");
    CHECK(t.ask("elin", note("Too late")).code() == "closed");
}

TEST_CASE("tablets do not run the meeting, and the minute-taker does not chair it")
{
    Table t = partA();
    CHECK(t.ask("tom", note("I type myself")).code() == "not-yours");
    CHECK(t.ask("hannah", EndPart{}).code() == "not-yours");
    CHECK(t.ask("elin", EndPart{}).code() == "not-yours");
    CHECK(t.ask("hannah", MarkPresence{who("hannah"), Where::in}).code() == "not-yours");
    CHECK(t.ask("mark", RaiseHand{}).code() == "not-here");
    CHECK(t.ask("room", RaiseHand{}).code() == "not-yours");
}

TEST_CASE("a letter is read out only while its writer\u2019s part sits, also when the writer is excluded")
{
    Table t = partB();
    Letter letter;
    letter.title = letter.text = "A letter";
    letter.from = who("mark");
    letter.text = "I love my children.";
    const RecordId handedIn = t.must("elin", AddLetter{letter, About::theMeeting()});
    exclude(t, "mark");
    CHECK(t.ask("priya", ReadOut{handedIn}));
    changeOver(t, "A");
    CHECK(t.ask("priya", ReadOut{handedIn}).code() == "not-that-part");
    CHECK_FALSE(saysOnPaper(t, "hannah", "I love my children."));
}

TEST_CASE("what is prepared is checked: nobody twice, no part twice, no report for two who never meet")
{
    Table t = family();
    Person self;
    self.name = "Somebody";
    self.person = named<PersonId>("somebody");
    self.supports = self.person;
    CHECK(t.ask("priya", AddPerson{self}).code() == "unknown-person");
    Part again;
    again.part = part("Z");
    again.letter = "A";
    again.admitted = {who("hannah"), who("mark")};
    CHECK(t.ask("priya", AddPart{again}).code() == "already-here");
    Report report;
    report.title = "A report";
    report.gist = "A report";
    CHECK(t.ask("priya", AddReport{report, about("ellie"), {who("hannah"), who("mark")}}).code() ==
          "not-together");
    CHECK(t.ask("priya", AddReport{report, about("ellie"), {who("hannah")}}));
    CHECK(saysOnPaper(t, "hannah", "A report"));
    CHECK_FALSE(saysOnPaper(t, "mark", "A report"));
}
