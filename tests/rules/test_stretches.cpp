// Edges of beginning, leaving and closing: who is still in the building, what the gap is counted from.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

BeginPart beginning(const std::string& letter)
{
    return {part(letter), firstItem(letter)};
}

// Professionals alone have met, with a break of twenty minutes; the families have not been in.
Table afterPartC()
{
    Table t = family();
    in(t, {"priya", "elin"});
    in(t, professionals());
    t.must("priya", beginning("C"));
    t.must("priya", TakeBreak{});
    later(t, 20);
    t.must("priya", GoOn{});
    t.must("priya", EndPart{});
    return t;
}

} // namespace

TEST_CASE("a part waits for whoever is in the building, in whatever room, and for nobody else")
{
    struct Case {
        Where where;
        bool inTheWay;
    };
    for (const auto& [where, inTheWay] :
         {Case{Where::in, true}, Case{Where::remote, true}, Case{Where::out, true},
          Case{Where::waiting, true}, Case{Where::expected, false}, Case{Where::left, false},
          Case{Where::report, false}}) {
        Table t = family();
        mark(t, "mark", where);
        INFO(static_cast<int>(where));
        const auto begun = t.ask("priya", beginning("A"));
        CHECK(begun.code() == (inTheWay ? "people-in-the-way" : ""));
        if (inTheWay)
            CHECK(begun.refused->say.starts_with("Mark must have left before part A begins."));
        CHECK(t.ask("priya", beginning("B")).code() == (inTheWay ? "" : "part-sitting"));
    }
}

TEST_CASE("a part that was ended goes on at once when the same people are still there")
{
    Table t = partA();
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", beginning("A")));
}

TEST_CASE("the gap begins with the end of the part, not with the break in the middle of it")
{
    Table t = afterPartC();
    later(t, 19);
    const auto early = t.ask("priya", beginning("A"));
    CHECK(early.code() == "gap-not-over");
    CHECK(early.refused->say == "The gap between the parts is 20 minutes; wait 1 more.");
    later(t, 1);
    CHECK(t.ask("priya", beginning("A")));
}

TEST_CASE("the gap is counted from the leaving of those who were in, not of somebody who only waited outside")
{
    for (const bool wasIn : {false, true}) {
        Table t = afterPartC();
        mark(t, "mark", wasIn ? Where::in : Where::waiting);
        later(t, 18);
        mark(t, "mark", Where::left);
        later(t, 2);
        CHECK(t.ask("priya", beginning("A")).code() == (wasIn ? "gap-not-over" : ""));
    }
}

TEST_CASE("the name of a room has a hundred letters")
{
    Table t = partA();
    CHECK(t.ask("elin", MarkPresence{who("joan"), Where::in, std::string(100, 'x')}));
    CHECK(t.ask("elin", MarkPresence{who("joan"), Where::in, std::string(101, 'x')}).refused->field ==
          "room");
}

TEST_CASE("a mark says since when, and is kept for the papers though nothing sits yet")
{
    Table t = family();
    mark(t, "hannah", Where::waiting);
    later(t, 5);
    mark(t, "hannah", Where::in);
    later(t, 5);
    mark(t, "hannah", Where::out);
    const auto* presence =
        t.conference.first<Presence>([](const Presence& p) { return p.person == who("hannah"); });
    REQUIRE(presence);
    CHECK(presence->attended);
    CHECK(presence->since == t.now);
    CHECK(presence->head.about == About::theMeeting());
    CHECK_FALSE(t.conference.any<RoomScreen>());
}

TEST_CASE("a part begins again with any item of its agenda as it has become, and of no other")
{
    Table t = partA();
    t.must("priya", InsertItem{{item("new"), ItemKind::talk, "The school run", "Talking", "", 5}, {}});
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", BeginPart{part("A"), item("b1")}).code() == "unknown-item");
    CHECK(t.ask("priya", BeginPart{part("A"), item("new")}));
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", BeginPart{part("A"), item("a3")}));
    CHECK(t.ask("priya", BeginPart{named<PartId>("no part"), item("a3")}).code() == "part-sitting");
}

TEST_CASE("an item that was skipped does not keep the meeting from the others")
{
    Table t = partA();
    t.must("priya", SkipItem{item("a2")});
    CHECK(t.ask("priya", GoTo{item("a2")}).code() == "item-skipped");
    CHECK(t.ask("priya", GoTo{item("a3")}));
    CHECK(t.ask("priya", GoTo{item("b2")}).code() == "unknown-item");
}

TEST_CASE("what another part went through does not keep a section from the beginning of this one")
{
    FamilyFacts facts;
    facts.meeting.settings.sectionAnytime = false;
    Table t = partA(facts);
    t.must("priya", GoTo{item("a2")});
    changeOver(t, "B");
    for (const std::string& name : familyOf("B"))
        mark(t, name, Where::out);
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "not-covered");
    t.must("priya", CoverRoom{});
    CHECK(t.ask("priya", OpenSection{" "}).code() == "empty-text");
    CHECK(t.ask("priya", OpenSection{"Police information"}));
    t.must("priya", EndSection{});
    t.must("priya", GoTo{item("b2")});
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "section-at-start");
}

TEST_CASE("closing is for the professionals of part P, and comes after the conference has begun")
{
    CHECK(unopened().ask("priya", CloseConference{}).code() == "not-begun");
    CHECK(family().ask("priya", CloseConference{}).code() == "not-begun");
    Table t = partA();
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(t.conference.running()->head.part ==
          part("P")); // not C, though nobody of a family is admitted there either
    CHECK(t.conference.running()->what == StretchKind::closed);
}

TEST_CASE("a conference that was prepared without part P is not closed, for nobody could be told of it")
{
    Table t = unopened();
    t.must("priya", OpenConference{});
    Part only;
    only.part = part("A");
    only.letter = "A";
    only.agenda = {{item("a1"), ItemKind::talk, "Welcome", "Welcome", "", 5}};
    t.must("priya", AddPart{only});
    t.must("priya", beginning("A"));
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", CloseConference{}).code() == "not-begun");
}

TEST_CASE("every stretch says whose meeting it is and where, and is about the meeting, of no child")
{
    FamilyFacts facts;
    facts.meeting.authority = "Westmere Council";
    facts.meeting.service = "Children\u2019s Services";
    facts.meeting.place = "Room 4, Town Hall";
    Table t = partA(facts);
    const auto says = [&] {
        const Stretch& running = *t.conference.running();
        CHECK(running.meeting == "Initial child protection conference");
        CHECK(running.authority == "Westmere Council");
        CHECK(running.service == "Children\u2019s Services");
        CHECK(running.place == "Room 4, Town Hall");
        CHECK(running.date == t.conference.any<Meeting>()->date);
        CHECK(running.head.about == About::theMeeting());
        CHECK(running.from == t.now);
    };
    says();
    later(t, 5);
    t.must("priya", TakeBreak{});
    says();
    t.must("priya", GoOn{});
    t.must("priya", EndPart{});
    later(t, 5);
    t.must("priya", CloseConference{});
    says();
}

TEST_CASE("a part begins with its item, also when somebody who is back was out while that item was added")
{
    Table t = partA();
    exclude(t, "joan");
    t.must("priya",
           InsertItem{{item("new"), ItemKind::talk, "The school run", "Talking", "", 5}, item("a2")});
    t.must("priya", EndPart{});
    t.must("priya", EndExclusion{who("joan"), "Everybody is calm again."});
    t.must("priya", BeginPart{part("A"), item("new")});
    std::vector<ItemId> agenda;
    for (const AgendaItem& one : t.conference.running()->agenda)
        agenda.push_back(one.item);
    CHECK(agenda == std::vector{item("a1"), item("new"), item("a2"), item("a3")});
}

TEST_CASE("whoever comes in is here since now, for everybody of the part")
{
    Table t = partA();
    later(t, 7);
    mark(t, "joan", Where::out);
    t.seen("hannah").each<Stretch>([&](const Stretch& stretch) {
        for (const Sitting& sitting : stretch.people)
            CHECK((sitting.since == t.now) == (sitting.person == who("joan")));
    });
}

TEST_CASE("a room screen covered before anything has begun stays so until a part begins")
{
    Table t = family();
    t.must("priya", CoverRoom{});
    CHECK(t.conference.any<RoomScreen>()->covered);
    in(t, {"priya", "elin"});
    t.must("priya", beginning("C"));
    CHECK_FALSE(t.conference.any<RoomScreen>()->covered);
}

TEST_CASE("the room screen is the meeting's own, of no child")
{
    const Table t = partA();
    t.conference.each<RoomScreen>(
        [](const RoomScreen& screen) { CHECK(screen.head.about == About::theMeeting()); });
    CHECK(t.conference.first<RoomScreen>([](const RoomScreen&) { return true; }));
}

TEST_CASE("what the room says of a rehearsal, it says in every stretch")
{
    FamilyFacts facts;
    facts.meeting.rehearsal = true;
    Table t = partA(facts);
    CHECK(t.conference.running()->rehearsal);
    t.must("priya", TakeBreak{});
    CHECK(t.conference.running()->rehearsal);
    t.surroundings.devicesHere = {who("tom")};
    CHECK(rules::around(t.seen("priya"), false, t.now)->devicesHere == std::vector<PersonId>{who("tom")});
}
