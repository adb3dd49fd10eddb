// People: one standing each; who is admitted, who is kept out, who declares a connection, and when it takes effect
// (domain.md, people).
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Person somebody(Standing standing, const std::string& name)
{
    Person p = someone(name, standing);
    p.children = {child("ellie"), child("jack")};
    if (standing == Standing::supporter || standing == Standing::interpreter)
        p.supports = who("hannah");
    return p;
}

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

std::string adding(Table t, Person p)
{
    return t.ask("priya", AddPerson{std::move(p)}).code();
}

} // namespace

TEST_CASE("family of a child here is never a professional, an observer or an interpreter here")
{
    const Table t = family();
    for (const Standing standing : {Standing::professional, Standing::observer, Standing::supporter}) {
        Person cousin = somebody(standing, "cousin");
        cousin.relations = {{child("ellie"), "cousin"}};
        CHECK(adding(t, cousin) == "one-standing");
    }
    Person aunt = somebody(Standing::interpreter, "aunt");
    aunt.relations = {{child("ellie"), "aunt"}};
    CHECK(adding(t, aunt) == "not-family");
}

TEST_CASE("nobody is on the list twice, and there is one chair and one minute-taker")
{
    CHECK(adding(partA(), somebody(Standing::professional, "tom")) == "already-here");
    const Table t = family();
    CHECK(adding(t, somebody(Standing::chair, "second")) == "one-standing");
    CHECK(adding(t, somebody(Standing::minutes, "second")) == "one-standing");
}

TEST_CASE("a supporter or interpreter is there for one person of the list, who does not help, too")
{
    const Table t = family();
    Person friendly = somebody(Standing::supporter, "friend");
    friendly.supports = who("nobody");
    CHECK(adding(t, friendly) == "unknown-person");
    friendly.supports = who("grace");
    CHECK(adding(t, friendly) == "unknown-person");
    friendly.supports.reset();
    CHECK(adding(t, friendly) == "unknown-person");
    Person nurse = somebody(Standing::professional, "nurse");
    nurse.supports = who("hannah");
    CHECK(adding(t, nurse) == "not-a-helper");
}

TEST_CASE("an interpreter serves two people only by the chair\u2019s recorded reason, listed once for each")
{
    Table t = family();
    Person again = somebody(Standing::interpreter, "rosa for mark");
    again.name = "Rosa";
    again.supports = who("mark");
    CHECK(adding(t, again) == "need-reason");
    again.alsoInterprets = who("rosa");
    CHECK(adding(t, again) == "need-reason");
    again.attends = "Nobody else interprets; the tablet is wiped between the parts.";
    CHECK(adding(t, again).empty());
    again.alsoInterprets = who("grace");
    CHECK(adding(t, again) == "unknown-person");
}

TEST_CASE("observers: as many as the authority allows, with the family\u2019s consent on the record")
{
    FamilyFacts two;
    two.meeting.settings.observersMax = 2;
    Table t = family(two);
    Person second = somebody(Standing::observer, "second");
    CHECK(adding(t, second) == "need-consent");
    second.consent = "Hannah agreed on 9 November";
    CHECK(adding(t, second).empty());
    CHECK(adding(family(), second) == "too-many-observers");
}

TEST_CASE("an observer watches: no offer, no wish to speak, no view; a call for help stays possible")
{
    Table t = partA();
    CHECK_FALSE(t.seen("olive").shut());
    CHECK(t.ask("olive", offer("I think")).code() == "observers-watch");
    CHECK(t.ask("olive", RaiseHand{Wish::speak}).code() == "observers-watch");
    CHECK(t.ask("olive", RaiseHand{Wish::help}));
    const RecordId round = roundFor(t, "ellie");
    CHECK(t.ask("olive", yes(round)).code() == "not-entitled");
}

TEST_CASE(
    "a child attends from the authority\u2019s age; below it, only with the chair\u2019s recorded reason")
{
    Table t = partA();
    Person jack = somebody(Standing::child, "jack himself");
    jack.child = child("jack"); // seven
    t.must("priya", AddPerson{jack});
    CHECK(t.ask("priya", Admit{jack.person, part("D"), ""}).code() == "child-too-young");
    CHECK(t.ask("priya", Admit{jack.person, part("D"), "He asked to, and understands."}));
    CHECK(sight::person(t.conference, jack.person)->attends == "He asked to, and understands.");
    Table young = family();
    Person eldest = somebody(Standing::child, "eldest");
    eldest.child = child("eldest");
    young.must("priya", AddPerson{eldest});
    young.must("priya", AddPart{{{}, part("E"), "E", {eldest.person}, {}, {}}});
    Child record;
    record.child = child("eldest");
    record.name = record.known = "Eldest";
    record.age = 11;
    CHECK(young.ask("priya", AddChild{record}).code() == "child-too-young");
    record.age = 12;
    CHECK(young.ask("priya", AddChild{record}));
}

TEST_CASE("somebody who was not expected has the part from now on, and the children with it")
{
    Table t = partA();
    const RecordId before = t.must("elin", note("Said before he came", "ellie"));
    t.must("priya", AddPerson{somebody(Standing::family, "uncle")});
    CHECK_FALSE(isLive(t, "uncle"));
    t.must("priya", Admit{who("uncle"), part("A"), ""});
    CHECK(isLive(t, "uncle"));
    const RecordId after = t.must("elin", note("Said when he was here", "ellie"));
    CHECK_FALSE(hasPaper(t, "uncle", before));
    CHECK(hasPaper(t, "uncle", after));
    CHECK(hasPaper(t, "hannah", after));
    std::size_t children = 0;
    sight::paper(t.conference, who("uncle"), {}).eachRecord([&](const Kept& kept) {
        children += std::holds_alternative<Child>(kept.record);
    });
    CHECK(children == 2);
    // The room screen still names Ellie: everybody before it knows her. What was said before is gone from it.
    CHECK(t.seen("room").first<Child>([](const Child& c) { return c.child == child("ellie"); }));
    CHECK_FALSE(shows(t, "room", before));
}

TEST_CASE("somebody who can never meet a person of the part is refused by name")
{
    Table t = partA();
    const auto answer = t.ask("priya", Admit{who("mark"), part("A"), ""});
    CHECK(answer.code() == "not-together");
    CHECK(answer.refused->say.find("Mark and Hannah") != std::string::npos);
    CHECK(t.ask("priya", Admit{who("dean"), part("A"), ""}).code() == "not-admitted-by-name");
    CHECK(t.ask("priya", Admit{who("tom"), part("A"), ""}).code() == "not-admitted-by-name");
    CHECK(t.ask("priya", Admit{who("joan"), part("A"), ""}).code() == "already-here");
    CHECK(t.ask("priya", Admit{who("joan"), part("P"), ""}).code() == "professionals-alone");
    CHECK(t.ask("priya", Admit{who("nobody"), part("A"), ""}).code() == "unknown-person");
}

TEST_CASE("a supporter who comes in the middle is there for what is said from then on")
{
    Table t = partB();
    const RecordId before = t.must("elin", note("Said before"));
    Person second = somebody(Standing::supporter, "second");
    second.supports = who("mark");
    t.must("priya", AddPerson{second});
    CHECK(isLive(t, "second"));
    CHECK_FALSE(hasPaper(t, "second", before));
    CHECK(hasPaper(t, "second", t.must("elin", note("Said after"))));
}

TEST_CASE("a professional added in the middle is in the part that sits, and later in the other")
{
    Table t = partA();
    Person nurse = somebody(Standing::professional, "nurse");
    t.must("priya", AddPerson{nurse});
    CHECK(isLive(t, "nurse"));
    changeOver(t, "B");
    CHECK(isLive(t, "nurse"));
    CHECK(hasPaper(t, "nurse", t.must("elin", note("About Ellie", "ellie"))));
}

TEST_CASE("a professional kept out of a part hears nothing of it, from now on, and the room is covered while "
          "they stay")
{
    Table t = partA();
    t.must("priya", KeepOut{who("amira"), part("A")});
    CHECK(t.seen("room").shut());
    CHECK_FALSE(isLive(t, "amira"));
    const RecordId during = t.must("elin", note("Said without Amira"));
    CHECK_FALSE(hasPaper(t, "amira", during));
    CHECK(t.ask("priya", KeepOut{who("amira"), part("A")}).code() == "kept-out");
    t.must("priya", LetIn{who("amira"), part("A")});
    CHECK(hasPaper(t, "amira", t.must("elin", note("Said with Amira"))));
    CHECK(t.ask("priya", LetIn{who("amira"), part("A")}).code() == "not-kept-out");
    CHECK(t.ask("priya", KeepOut{who("hannah"), part("A")}).code() == "unknown-person");
    CHECK(t.ask("priya", KeepOut{who("amira"), part("P")}).code() == "professionals-alone");
}

TEST_CASE("a declared connection is its professional\u2019s, the chair\u2019s and the minute-taker\u2019s")
{
    Table t = partA();
    CHECK(t.ask("amira", DeclareConnection{who("tom"), "He is."}).code() == "not-yours");
    CHECK(t.ask("hannah", DeclareConnection{who("hannah"), "I am."}).code() == "not-yours");
    const RecordId made =
        t.must("amira", DeclareConnection{who("amira"), "Mark\u2019s brother is my neighbour."});
    CHECK(t.ask("elin", DeclareConnection{who("amira"), "Once more."}).code() == "declared-already");
    for (const std::string& name : everybody())
        CHECK(hasPaper(t, name, made) == (name == "priya" || name == "elin" || name == "amira"));
}

TEST_CASE("from the declaration on a professional sends offers only, whatever the chair decides and whatever "
          "is protected")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("See Ellie", "ellie", "Tom", "Fri"));
    const auto change = ChangePlanLine{line, "See Ellie at home", "Tom", "Fri", ""};
    CHECK(t.ask("amira", change));
    t.must("elin", DeclareConnection{who("amira"), "Mark\u2019s brother is her neighbour."});
    const auto refused = t.ask("amira", change);
    CHECK(refused.code() == "declared-connection");
    Protected detail;
    detail.what = "A detail";
    detail.phrases = {"See Ellie"};
    detail.from = {who("amira")};
    t.must("priya", AddProtected{detail});
    CHECK(t.ask("amira", change).refused->say == refused.refused->say);
    CHECK(t.ask("amira", offer("See Ellie")));
    CHECK(t.ask("tom", ChangePlanLine{line, "Visit Ellie", "Tom", "Fri", ""}));
}

TEST_CASE("a detail is protected from a professional only after their connection is declared")
{
    Table t = partA();
    Protected detail;
    detail.what = "A detail";
    detail.phrases = {"Larch House"};
    detail.from = {who("amira")};
    CHECK(t.ask("priya", AddProtected{detail}).code() == "declare-first");
    t.must("elin", DeclareConnection{who("amira"), "Mark\u2019s brother is her neighbour."});
    CHECK(t.ask("priya", AddProtected{detail}));
}

TEST_CASE("the chair decides about a connection: stays, stays out of named parts, leaves")
{
    const auto decided = [](ConnectionState decision, const std::vector<PartId>& parts) {
        Table t = partA();
        const RecordId made =
            t.must("amira", DeclareConnection{who("amira"), "Mark\u2019s brother is my neighbour."});
        t.must("priya", DecideConnection{made, decision, parts});
        return t;
    };
    CHECK(isLive(decided(ConnectionState::stays, {}), "amira"));
    Table out = decided(ConnectionState::out, {part("B")});
    CHECK(isLive(out, "amira"));
    left(out, {"amira"});
    changeOver(out, "B");
    CHECK_FALSE(isLive(out, "amira"));
    Table gone = decided(ConnectionState::leaves, {});
    CHECK_FALSE(isLive(gone, "amira"));
    left(gone, {"amira"});
    changeOver(gone, "C");
    CHECK_FALSE(isLive(gone, "amira"));
}

TEST_CASE("what the chair may not decide about a connection is refused by name")
{
    Table t = partA();
    const RecordId made =
        t.must("amira", DeclareConnection{who("amira"), "Mark\u2019s brother is my neighbour."});
    CHECK(t.ask("priya", DecideConnection{made, ConnectionState::out, {}}).code() == "say-which-parts");
    CHECK(t.ask("priya", DecideConnection{made, ConnectionState::stays, {part("A")}}).code() ==
          "say-which-parts");
    CHECK(t.ask("priya", DecideConnection{made, ConnectionState::out, {part("P")}}).code() ==
          "professionals-alone");
    CHECK(t.ask("priya", DecideConnection{made, ConnectionState::declared, {}}).code() == "say-what");
    CHECK(t.ask("amira", DecideConnection{made, ConnectionState::stays, {}}).code() == "not-yours");
}
