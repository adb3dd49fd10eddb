// What a stretch that begins says of its agenda, and since when people are here: nothing that not all know.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

void insertNew(Table& t)
{
    t.must("priya", InsertItem{{item("new"), ItemKind::talk, "The school run", "Talking", "", 5}, {}});
}

bool hasNew(const Table& t)
{
    const auto& agenda = t.conference.running()->agenda;
    return std::any_of(agenda.begin(), agenda.end(),
                       [](const AgendaItem& one) { return one.item == item("new"); });
}

void begin(Table& t, const std::string& letter)
{
    t.must("priya", BeginPart{part(letter), firstItem(letter)});
}

Table professionalsIn()
{
    Table t = family();
    in(t, {"priya", "elin"});
    in(t, professionals());
    return t;
}

const Exclude shouted{who("amira"), Ground::conflict, "You shouted.", "She shouted.", 15};

} // namespace

TEST_CASE(
    "an item added while somebody was kept out of the part is not on the agenda when they are let in again")
{
    Table t = partA();
    t.must("priya", KeepOut{who("amira"), part("A")});
    insertNew(t);
    CHECK(hasNew(t));
    t.must("priya", LetIn{who("amira"), part("A")});
    CHECK_FALSE(hasNew(t));
}

TEST_CASE("whoever was in another part only is new in this one, and hears of its agenda as it has become")
{
    Table t = professionalsIn();
    t.must("priya", KeepOut{who("amira"), part("A")});
    in(t, familyOf("B"));
    begin(t, "B");
    left(t, {"amira"});
    changeOver(t, "A");
    insertNew(t);
    t.must("priya", LetIn{who("amira"), part("A")});
    CHECK(hasNew(t));
}

TEST_CASE("an item added while somebody was excluded from the beginning is not on the agenda when they come")
{
    Table t = professionalsIn();
    t.must("priya", shouted);
    left(t, {"amira"});
    in(t, familyOf("A"));
    begin(t, "A");
    insertNew(t);
    t.must("priya", GoTo{item("a2")});
    CHECK(hasNew(t));
    t.must("priya", EndExclusion{who("amira"), "She is calm again."});
    CHECK_FALSE(hasNew(t));
}

TEST_CASE("the same holds for a supporter who had to go along, in a part of their own")
{
    Table t = family();
    Person uncle = someone("uncle", Standing::supporter);
    uncle.supports = who("mark");
    uncle.independent = true;
    t.must("priya", AddPerson{uncle});
    t.must("priya", AddPart{ownPart({"uncle"})});
    in(t, {"priya", "elin"});
    Exclude marks{who("mark"), Ground::violence, "You threatened Tom.", "He said: I will find you.", 15};
    marks.scope = ExclusionScope{{}, {}, {who("uncle")}};
    t.must("priya", marks);
    begin(t, "E");
    insertNew(t);
    t.must("priya", EndPart{});
    t.must("priya", EndExclusion{who("mark"), "He is calm again."});
    begin(t, "E");
    CHECK(t.conference.circle(t.conference.running()->head.circle)->contains(who("uncle")));
    CHECK_FALSE(hasNew(t));
}

TEST_CASE("an item added in a section stays in it, whoever joins there, also where professionals are alone")
{
    for (const std::string letter : {"A", "C"}) {
        Table t = partA();
        if (letter == "C")
            changeOver(t, letter);
        openSection(t, letter);
        insertNew(t);
        Person visitor;
        visitor.person = who("visitor");
        visitor.name = visitor.known = "Visitor";
        t.must("priya", AddPerson{visitor});
        CHECK(t.conference.running()->what == StretchKind::section);
        CHECK(hasNew(t));
        t.must("priya", EndSection{});
        CHECK_FALSE(hasNew(t));
    }
}

TEST_CASE("each person has been where they are since their own last mark, through all items of the part")
{
    Table t = partA();
    const Moment begun = t.now;
    later(t, 5);
    mark(t, "joan", Where::out);
    later(t, 5);
    t.must("elin", MarkPresence{who("joan"), Where::in, "room 2"});
    const Moment back = t.now;
    later(t, 5);
    t.must("priya", GoTo{item("a2")});
    for (const Sitting& sitting : t.conference.running()->people) {
        CHECK(sitting.since == (sitting.person == who("joan") ? back : begun));
        CHECK(sitting.room == (sitting.person == who("joan") ? "room 2" : ""));
    }
    mark(t, "joan", Where::out);
    t.must("priya", GoTo{item("a3")});
    for (const Sitting& sitting : t.conference.running()->people)
        CHECK(sitting.room.empty());
}

TEST_CASE("somebody new in a part hears of the agenda as it has become, and it stays so for the others")
{
    Table t = partA();
    t.must("priya", InsertItem{{item("new"), ItemKind::talk, "The school run", "Talking", "", 5}, {}});
    t.must("priya", EndPart{});
    t.must("priya", AddPerson{someone("visitor", Standing::professional)});
    t.must("priya", BeginPart{part("A"), firstItem("A")});
    const auto& agenda = t.conference.running()->agenda;
    CHECK(std::any_of(agenda.begin(), agenda.end(),
                      [](const AgendaItem& one) { return one.item == item("new"); }));
}
