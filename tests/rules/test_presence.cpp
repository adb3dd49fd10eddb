// Presence: a fact about a person, marked by chair or minute-taker, never read off a device (domain.md, people).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Sitting& sittingOf(const Table& t, const std::string& name)
{
    const auto& people = t.conference.running()->people;
    return *std::find_if(people.begin(), people.end(),
                         [&](const Sitting& s) { return s.person == who(name); });
}

} // namespace

TEST_CASE("everybody of the part reads in which room somebody sits, and only while they are there")
{
    Table t = partA();
    t.must("elin", MarkPresence{who("joan"), Where::in, "room 2"});
    CHECK(sittingOf(t, "joan").room == "room 2");
    t.must("priya", GoTo{item("a2")});
    CHECK(sittingOf(t, "joan").room == "room 2");
    mark(t, "joan", Where::out);
    CHECK(sittingOf(t, "joan").room.empty());
    CHECK(t.ask("elin", MarkPresence{who("joan"), Where::in, std::string(101, 'x')}).code() == "too-long");
}

TEST_CASE("chair and minute-taker keep when somebody came, stepped out, returned and left; nobody else does")
{
    Table t = partA();
    for (const Where where : {Where::out, Where::in, Where::left}) {
        later(t, 5);
        mark(t, "hannah", where);
    }
    const auto* presence =
        t.conference.first<Presence>([](const Presence& p) { return p.person == who("hannah"); });
    REQUIRE(presence->marks.size() == 4);
    CHECK(presence->marks[0].where == Where::in);
    CHECK(presence->marks[1].where == Where::out);
    CHECK(presence->marks[3].at == t.now);
    CHECK(presence->marks[1].at == t.now - std::chrono::minutes(10));
    CHECK(shows(t, "elin", presence->head.id));
    for (const char* name : {"hannah", "tom", "grace"})
        CHECK_FALSE(hasPaper(t, name, presence->head.id));
}

TEST_CASE("a remote parent is in the room for every rule: the gate, the section, the room screen")
{
    Table t = partA();
    t.must("elin", MarkPresence{who("hannah"), Where::remote, "by telephone"});
    CHECK_FALSE(t.seen("hannah").shut());
    CHECK(shows(t, "hannah", t.must("elin", note("Said while she was on the telephone"))));
    for (const char* name : {"grace", "joan", "rosa", "olive"})
        mark(t, name, Where::out);
    t.must("priya", CoverRoom{});
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "people-in-the-way");
    Table b = partB();
    mark(b, "hannah", Where::remote); // put through to the wrong part
    CHECK(b.seen("room").shut());
}

TEST_CASE(
    "an unknown face makes the room screen neutral, and no section opens until somebody knows who it is")
{
    Table t = partA();
    const RecordId face = t.must("elin", MarkStranger{Where::in, "a man at the back"});
    CHECK(t.seen("room").shut());
    const auto uncovering = t.ask("priya", UncoverRoom{});
    CHECK(uncovering.code() == "people-in-the-way");
    CHECK(uncovering.refused->say.find("a man at the back") != std::string::npos);
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    CHECK(t.ask("priya", OpenSection{"Police information"}).code() == "people-in-the-way");
    t.must("elin", StrangerGone{face});
    CHECK(t.seen("room").shut()); // until the chair puts it back
    CHECK(t.ask("elin", StrangerGone{face}).code() == "unknown-record");
    CHECK(t.ask("priya", OpenSection{"Police information"}));
}

TEST_CASE("an unidentified caller is an unknown face; a part does not begin while one is on the line")
{
    Table t = partA();
    const RecordId caller = t.must("elin", MarkStranger{Where::remote, "a caller without a name"});
    t.must("priya", EndPart{});
    left(t, familyOf("A"));
    later(t, 30);
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}).code() == "people-in-the-way");
    t.must("elin", StrangerGone{caller});
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}));
    CHECK(t.ask("elin", MarkStranger{Where::left, "nobody"}).code() == "not-here");
    CHECK(t.ask("tom", MarkStranger{Where::in, "a man"}).code() == "not-yours");
}

TEST_CASE("nobody but chair and minute-taker learns of an unknown face from the record")
{
    Table t = partA();
    const RecordId face = t.must("elin", MarkStranger{Where::in, "a man at the back"});
    for (const std::string& name : everybody())
        CHECK(hasPaper(t, name, face) == (name == "priya" || name == "elin"));
}
