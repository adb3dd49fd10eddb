// Who may be on the list as what, and who is let in to a part: one condition at a time.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Person somebody(Standing standing, const std::string& name)
{
    Person p = someone(name, standing);
    p.children = {child("ellie"), child("jack")};
    return p;
}
Person interpreter(const std::string& id, const std::string& name, const std::string& of)
{
    Person p = somebody(Standing::interpreter, id);
    p.name = name;
    p.supports = who(of);
    return p;
}

std::string adding(Table t, Person p)
{
    return t.ask("priya", AddPerson{std::move(p)}).code();
}

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

std::size_t childrenKnownTo(const Table& t, const std::string& name)
{
    std::size_t count = 0;
    sight::paper(t.conference, who(name), {}).each<Child>([&](const Child&) { ++count; });
    return count;
}

void begin(Table& t, const std::string& letter)
{
    in(t, {"priya", "elin"});
    in(t, familyOf(letter));
    t.must("priya", BeginPart{part(letter), firstItem(letter)});
}

} // namespace

TEST_CASE("only a supporter or interpreter is there for somebody, in their own right or as listed elsewhere")
{
    const Table t = family();
    Person nurse = somebody(Standing::professional, "nurse");
    nurse.independent = true;
    CHECK(adding(t, nurse) == "not-a-helper");
    nurse.independent = false;
    nurse.alsoInterprets = who("rosa");
    CHECK(adding(t, nurse) == "not-a-helper");
    Person friendly = somebody(Standing::supporter, "friend");
    friendly.supports = who("hannah");
    friendly.independent = true;
    CHECK(adding(t, friendly) == "");
    Person second = interpreter("second", "Second", "hannah");
    CHECK(adding(t, second) == "");
    second.independent = true;
    CHECK(adding(t, second) == "not-a-helper");
    second.independent = false;
    second.supports = who("rosa"); // who is there to help, too
    CHECK(adding(t, second) == "unknown-person");
}

TEST_CASE("family of a child here takes part as family, also a child who attends")
{
    Person ellie = somebody(Standing::child, "ellie herself");
    ellie.relations = {{child("jack"), "sister"}};
    CHECK(adding(family(), ellie) == "unknown-child"); // which child, so that the age for children is asked
    ellie.child = child("ellie");
    CHECK(adding(family(), ellie) == "");
}

TEST_CASE("two people of one name are two people, unless both interpret")
{
    Table t = family();
    CHECK(adding(t, interpreter("new", "Joan", "mark")) == "");
    t.must("priya", AddPerson{interpreter("ann", "Ann", "mark")});
    Person again = interpreter("again", "Rosa", "mark");
    again.alsoInterprets = who("ann"); // somebody else
    again.attends = "Nobody else interprets.";
    CHECK(adding(t, again) == "unknown-person");
    again.alsoInterprets = who("rosa");
    CHECK(adding(t, again) == "");
    again.attends = " \n"; // no reason at all
    CHECK(adding(t, again) == "need-reason");
}

TEST_CASE("a child needs no reason from the very age on, nor a second one; of unknown age is too young")
{
    Table t = family();
    Person jo = somebody(Standing::child, "jo");
    jo.child = child("jo");
    t.must("priya", AddPerson{jo});
    const auto answer = t.ask("priya", Admit{jo.person, part("D"), ""});
    CHECK(answer.code() == "child-too-young");
    CHECK(answer.refused->say.find("not known how old") != std::string::npos);
    Child record;
    record.child = child("jo");
    record.name = record.known = "Jo";
    record.age = 12;
    t.must("priya", AddChild{record});
    CHECK(t.ask("priya", Admit{jo.person, part("D"), ""}));
    Person jack = somebody(Standing::child, "jack himself");
    jack.child = child("jack");
    jack.attends = "He asked to, and understands.";
    t.must("priya", AddPerson{jack});
    CHECK(t.ask("priya", Admit{jack.person, part("D"), ""}));
    CHECK(t.conference.first<Person>([&](const Person& p) { return p.person == jack.person; })->attends ==
          jack.attends);
}

TEST_CASE(
    "who has one part in common may have another, and who is invited in their own right is admitted by name")
{
    Table t = family();
    t.must("priya", AddPart{{{}, part("E"), "E", {who("joan")}, {}, {}}});
    CHECK(t.ask("priya", Admit{who("hannah"), part("E"), ""}));
    CHECK(t.ask("priya", Admit{who("mark"), part("E"), ""}).code() == "not-together");
    Person fran = somebody(Standing::supporter, "fran");
    fran.supports = who("mark");
    t.must("priya", AddPerson{fran});
    CHECK(t.ask("priya", Admit{fran.person, part("B"), ""}).code() == "not-admitted-by-name");
    fran.person = who("fran herself");
    fran.independent = true;
    t.must("priya", AddPerson{fran});
    CHECK(t.ask("priya", Admit{fran.person, part("B"), ""}));
}

TEST_CASE("a professional kept out of somebody\u2019s part does not keep them out of another")
{
    Table t = family();
    t.must("priya", KeepOut{who("amira"), part("B")});
    CHECK(t.ask("priya", Admit{who("mark"), part("C"), ""}));
}

TEST_CASE("somebody of another part is added while this one sits, and this one notices nothing")
{
    Table t = partA();
    const RecordId running = t.conference.running()->head.id;
    Person fran = somebody(Standing::supporter, "fran");
    fran.supports = who("mark");
    t.must("priya", AddPerson{fran});
    const RecordId uncle = t.must("priya", AddPerson{somebody(Standing::family, "uncle")});
    CHECK_FALSE(t.conference.circle(head(t.conference.kept(uncle)->record).circle)->contains(who("tom")));
    t.must("priya", Admit{who("uncle"), part("B"), ""});
    t.must("priya", KeepOut{who("amira"), part("B")});
    t.must("priya", LetIn{who("amira"), part("B")});
    CHECK(t.conference.running()->head.id == running);
    fran.person = who("fran for hannah");
    fran.supports = who("hannah");
    t.must("priya", AddPerson{fran});
    CHECK(isLive(t, "fran for hannah"));
    CHECK(t.conference.running()->head.id != running);
}

TEST_CASE("a professional let in or added while the part sits hears of the children")
{
    Table t = family();
    t.must("priya", AddPerson{somebody(Standing::professional, "nurse")});
    for (const char* letter : {"A", "B", "C", "D"})
        t.must("priya", KeepOut{who("nurse"), part(letter)});
    begin(t, "A");
    CHECK(childrenKnownTo(t, "nurse") == 0);
    t.must("priya", LetIn{who("nurse"), part("A")});
    CHECK(isLive(t, "nurse"));
    CHECK(childrenKnownTo(t, "nurse") == 2);
    t.must("priya", AddPerson{somebody(Standing::professional, "doctor")});
    CHECK(childrenKnownTo(t, "doctor") == 2);
}

TEST_CASE("kept out of a part once is kept out once, and one letting in is enough")
{
    Table t = partA();
    CHECK(t.ask("priya", KeepOut{who("nobody"), part("A")}).code() == "unknown-person");
    const RecordId made =
        t.must("amira", DeclareConnection{who("amira"), "Mark\u2019s brother is my neighbour."});
    t.must("priya", KeepOut{who("amira"), part("B")});
    t.must("priya", DecideConnection{made, ConnectionState::out, {part("A"), part("B")}});
    CHECK_FALSE(isLive(t, "amira"));
    t.must("priya", LetIn{who("amira"), part("B")});
    CHECK(t.ask("priya", LetIn{who("amira"), part("B")}).code() == "not-kept-out");
    left(t, {"amira"});
    changeOver(t, "B");
    CHECK(isLive(t, "amira"));
}

TEST_CASE("the room is covered for somebody kept out who is in it, not for somebody who never came")
{
    Table t = partA();
    t.must("priya", KeepOut{who("neil"), part("A")});
    CHECK_FALSE(t.seen("room").shut());
    t.must("priya", KeepOut{who("karen"), part("A")});
    CHECK(t.seen("room").shut());
}

TEST_CASE("whoever joins in the middle of a section does not change what it is for")
{
    Table t = partA();
    openSection(t, "A");
    t.must("priya", AddPerson{someone("visitor", Standing::professional)});
    CHECK(t.conference.running()->what == StretchKind::section);
    CHECK(t.conference.running()->reason == "Police information");
}

TEST_CASE("a second interpreter needs no reason; the same one for somebody else does")
{
    Table t = family();
    Person ann = someone("ann", Standing::interpreter);
    ann.supports = who("mark");
    CHECK(t.ask("priya", AddPerson{ann}));
    Person rosa = someone("rosa2", Standing::interpreter);
    rosa.supports = who("hannah");
    rosa.name = "Rosa";
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "need-reason");
    rosa.name = "Rosa as listed for Hannah";
    rosa.alsoInterprets = who("rosa");
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "need-reason");
    rosa.alsoInterprets = who("tom");
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "unknown-person");
}
