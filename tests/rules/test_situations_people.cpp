// Situations a real meeting can produce, each as a story: half-siblings, a child alone, professionals with less to hear,
// a parent far away, an address said aloud.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("half-siblings with different fathers: neither father hears of the other\u2019s child, both "
          "children\u2019s mother does")
{
    Table t = family();
    Person father;
    father.person = who("leo");
    father.standing = Standing::family;
    father.name = father.known = "Leo";
    father.relations = {{child("kit"), "father"}};
    father.children = {child("kit")};
    t.must("priya", AddPerson{father});
    t.must("priya", AddPart{{{},
                             part("F"),
                             "F",
                             {who("leo")},
                             {},
                             {{item("f1"), ItemKind::talk, "Item f1", "Item f1", "", 10}}}});
    in(t, {"priya", "elin", "tom", "leo"});
    t.must("priya", BeginPart{part("F"), item("f1")});
    t.seat("leo", Face::tablet, who("leo"), Standing::family);
    const RecordId kit = t.must("elin", note("About Kit", "kit"));
    const RecordId ellie = t.must("elin", note("About Ellie", "ellie"));
    CHECK(hasPaper(t, "leo", kit));
    CHECK_FALSE(hasPaper(t, "leo", ellie));
    CHECK_FALSE(hasPaper(t, "mark", kit));
    CHECK(hasPaper(t, "tom", kit));
    CHECK_FALSE(hasPaper(t, "beth", kit)); // knows the others only
    CHECK(t.ask("leo", offer("About Ellie", "ellie")).code() == "unknown-child");
    CHECK_FALSE(sight::mayMeet(t.conference, who("leo"), who("mark")));
}

TEST_CASE("a professional for one child only has that child\u2019s lines, is asked that child\u2019s round, "
          "and no other")
{
    Table t = partA();
    const RecordId jack = roundFor(t, "jack");
    const RecordId ellie = roundFor(t, "ellie");
    CHECK(t.ask("sam", yes(jack)).code() == "unknown-record");
    CHECK(t.ask("sam", yes(ellie)));
    CHECK(t.ask("sam", offer("About Jack", "jack")).code() == "unknown-child");
    CHECK(t.ask("elin", GiveView{jack, Threshold::no, {}, "As he said.", who("sam")}).code() ==
          "not-entitled");
    CHECK_FALSE(hasPaper(t, "sam", t.must("elin", note("About Jack", "jack"))));
}

TEST_CASE("a professional related to the family stays out of the part of that family, and writes nothing in "
          "the joint text")
{
    Table t = partA();
    const RecordId declared = t.must("sam", DeclareConnection{who("sam"), "Mark\u2019s sister is my wife."});
    t.must("priya", DecideConnection{declared, ConnectionState::out, {part("B")}});
    CHECK_FALSE(t.seen("sam").shut());
    mark(t, "sam", Where::left);
    changeOver(t, "B");
    mark(t, "sam", Where::in); // comes in all the same
    CHECK(t.seen("sam").shut());
    CHECK(t.seen("room").shut());
    const RecordId said = t.must("elin", note("Said by Mark", "ellie"));
    CHECK_FALSE(hasPaper(t, "sam", said));
    mark(t, "sam", Where::left);
    changeOver(t, "A");
    mark(t, "sam", Where::in);
    const RecordId line = t.must("elin", action("See Ellie", "ellie", "Tom", "Fri"));
    CHECK(t.ask("sam", ChangePlanLine{line, "See Ellie at school", "Tom", "Fri", ""}).code() ==
          "declared-connection");
    CHECK(t.ask("sam", offer("See Ellie at school", "ellie")));
}

TEST_CASE("a child heard without its parents: neither of them, nor any other family, has a word of it")
{
    Table t = partA();
    changeOver(t, "D");
    CHECK_FALSE(t.seen("kit").shut());
    const RecordId said = t.must("elin", note("What Kit told us", "kit"));
    const RecordId offered = t.must("kit", offer("I want to stay with Mum", "ellie"));
    const RecordId shown = t.must("priya", PutUp{offered, "", ""});
    for (const char* name : {"hannah", "grace", "joan", "mark", "dean", "olive"}) {
        INFO(name);
        CHECK(t.seen(name).shut());
        for (const RecordId record : {said, offered, shown})
            CHECK_FALSE(hasPaper(t, name, record));
    }
    CHECK(hasPaper(t, "kit", said));
    CHECK(hasPaper(t, "tom", said));
    changeOver(t, "A");
    CHECK_FALSE(shows(t, "tom", said));
}

TEST_CASE(
    "a remote parent sees and is asked like everybody, and an unknown voice on the line stops a section")
{
    Table t = partA();
    t.must("elin", MarkPresence{who("hannah"), Where::remote, "by video"});
    CHECK(shows(t, "hannah", t.must("elin", note("Said to the screen"))));
    CHECK(t.ask("hannah", RaiseHand{Wish::pause}));
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    const RecordId voice = t.must("elin", MarkStranger{Where::remote, "a man\u2019s voice behind Hannah"});
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "people-in-the-way");
    t.must("elin", StrangerGone{voice});
    CHECK(t.ask("priya", OpenSection{"Police information"}));
}

TEST_CASE("the address said in the open by mistake: taken back everywhere, and the offices know whom to warn")
{
    Table t = partB();
    CHECK(t.ask("elin", note("She lives at Larch House.")).code() == "protected-phrase");
    const RecordId said = t.must("elin", note("She lives by the old mill.")); // nobody had listed these words
    Protected mill;
    mill.what = "A detail";
    mill.phrases = {"old mill"};
    mill.from = {who("mark")};
    t.must("priya", AddProtected{mill});
    t.must("priya", Withdraw{said});
    for (const std::string& name : everybody())
        CHECK(saysOnPaper(t, name, "old mill") ==
              (name == "priya" || name == "elin")); // the detail itself is theirs
    const auto* warned = t.conference.first<Warned>([](const Warned&) { return true; });
    REQUIRE(warned);
    CHECK(std::find(warned->persons.begin(), warned->persons.end(), who("mark")) != warned->persons.end());
    CHECK(std::find(warned->persons.begin(), warned->persons.end(), who("dean")) != warned->persons.end());
    CHECK(t.ask("elin", note("By the old mill, he said.")).code() == "protected-phrase");
}
