// Edges of who belongs where and who is told: helpers, professionals who stay out, papers, who sees a line.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Person named(const std::string& name, Standing standing, const std::string& supports = "")
{
    Person p = someone(name, standing);
    if (!supports.empty())
        p.supports = who(supports);
    return p;
}

Report aReport()
{
    Report report;
    report.from = who("beth");
    report.title = "A report";
    report.gist = "Ellie has grown.";
    return report;
}

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

} // namespace

TEST_CASE("a supporter is admitted by name only when invited in their own right; else they go where their "
          "person goes")
{
    Table t = family();
    Person uncle = named("uncle", Standing::supporter, "mark");
    uncle.independent = true;
    t.must("priya", AddPerson{uncle});
    Part own;
    own.part = part("E");
    own.letter = "E";
    own.admitted = {who("uncle"), who("grace")};
    t.must("priya", AddPart{own});
    const auto belongs = [&](const char* name, const char* letter) {
        return sight::peopleOf(t.conference, *sight::part(t.conference, part(letter))).contains(who(name));
    };
    CHECK(belongs("uncle", "E"));
    CHECK(belongs("uncle", "B"));
    CHECK_FALSE(belongs("uncle", "A"));
    CHECK_FALSE(belongs("grace", "E"));
    CHECK(belongs("grace", "A"));
}

TEST_CASE("an advocate hears a section as a supporter by profession, where the authority says so, and nobody "
          "else does")
{
    Person p = named("advocate", Standing::supporter, "hannah");
    p.advocate = true;
    FamilyFacts facts;
    CHECK_FALSE(sight::hearsSection(unopened().conference, p));
    CHECK_FALSE(sight::hearsSection(family(facts).conference, p));
    facts.meeting.settings.advocateHearsSection = true;
    const Table t = family(facts);
    CHECK(sight::hearsSection(t.conference, p));
    p.advocate = false;
    CHECK_FALSE(sight::hearsSection(t.conference, p));
    p.advocate = true;
    p.standing = Standing::interpreter;
    CHECK_FALSE(sight::hearsSection(t.conference, p));
}

TEST_CASE("somebody nobody knows is expected nowhere, meets nobody and is entitled to nothing")
{
    const Table t = family();
    CHECK(sight::whereIs(t.conference, who("nobody")) == Where::expected);
    CHECK_FALSE(sight::mayMeet(t.conference, who("nobody"), who("tom")));
    CHECK_FALSE(sight::mayMeet(t.conference, who("tom"), who("nobody")));
    CHECK_FALSE(sight::entitled(t.conference, who("nobody"), About::theMeeting()));
}

TEST_CASE(
    "who is there for a helper hears nothing, but for one invited in their own right, who hears as they do")
{
    Table t = family();
    Person uncle = named("uncle", Standing::supporter, "mark");
    uncle.independent = true;
    uncle.children = {child("jack")};
    t.must("priya", AddPerson{uncle});
    for (const auto& [name, supports] :
         {std::pair{"of a friend", "grace"}, std::pair{"of an uncle", "uncle"}}) {
        Person helper = named(name, Standing::interpreter, supports);
        helper.head =
            sight::person(t.conference, who("grace"))->head; // the rules may refuse one: from a damaged file
        helper.head.id = tests::named<RecordId>(name);
        helper.head.line = tests::named<LineId>(name);
        REQUIRE(rules::apply(t.conference, {helper.head.circle, Put{helper}}));
    }
    CHECK_FALSE(sight::entitled(t.conference, who("of a friend"), About::theMeeting()));
    CHECK(sight::entitled(t.conference, who("of an uncle"), about("jack")));
    CHECK_FALSE(sight::entitled(t.conference, who("of an uncle"), about("ellie")));
}

TEST_CASE("who is excluded from one part is live in the others")
{
    Table t = family();
    Exclude fromA{who("amira"), Ground::conflict, "You shouted.", "She shouted.", 15};
    fromA.scope = ExclusionScope{{part("A")}, {}, {}};
    t.must("priya", fromA);
    in(t, {"priya", "elin", "tom"});
    in(t, familyOf("A"));
    t.must("priya", BeginPart{part("A"), item("a1")});
    CHECK_FALSE(isLive(t, "amira"));
    changeOver(t, "B");
    CHECK(isLive(t, "amira"));
}

TEST_CASE("a supporter who is named after somebody was excluded stays out with them")
{
    Table t = partB();
    exclude(t, "mark");
    t.must("priya", AddPerson{named("friend", Standing::supporter, "mark")});
    CHECK_FALSE(isLive(t, "friend"));
    t.must("priya", EndExclusion{who("mark"), "Everybody is calm again."});
    CHECK(isLive(t, "friend"));
}

TEST_CASE("chair and minute-taker meet everybody, also a professional who has left every part")
{
    Table t = family();
    const RecordId declared =
        t.must("priya", DeclareConnection{who("amira"), "Mark\u2019s brother is her neighbour."});
    t.must("priya", DecideConnection{declared, ConnectionState::leaves, {}});
    for (const char* office : {"priya", "elin"})
        CHECK(sight::mayMeet(t.conference, who(office), who("amira")));
    CHECK_FALSE(sight::mayMeet(t.conference, who("tom"), who("amira")));
    CHECK_FALSE(sight::mayMeet(t.conference, who("amira"), who("amira")));
    const RecordId report = t.must("priya", AddReport{aReport(), about("meeting"), {}});
    CHECK_FALSE(hasPaper(t, "amira", report));
    CHECK(hasPaper(t, "tom", report));
}

TEST_CASE(
    "a report shared with a parent is not for a professional who is kept out of that parent\u2019s part")
{
    Table t = family();
    t.must("priya", KeepOut{who("amira"), part("B")});
    CHECK_FALSE(hasPaper(t, "amira", t.must("priya", AddReport{aReport(), about("ellie"), {who("mark")}})));
    CHECK(hasPaper(t, "amira", t.must("priya", AddReport{aReport(), about("ellie"), {who("hannah")}})));
    CHECK(hasPaper(t, "tom",
                   t.must("priya", AddReport{aReport(), about("ellie"), {who("mark"), who("nobody")}})));
}

TEST_CASE("each seat is told in its own words who sees a line")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    const RecordId view = t.must("tom", yes(round)), offered = t.must("tom", offer("A thought"));
    const RecordId open = t.must("elin", note("To everybody")),
                   some = t.must("elin", note("About Jack", "jack"));
    const RecordId narrow = t.must("elin", note("Among us", "meeting", Width::professionals));
    const auto says = [&](const char* seat, RecordId id) {
        const auto seen = t.seen(seat);
        return seen.seenBy(*seen.record(id));
    };
    const RecordId presence = t.conference.any<Presence>()->head.id;
    CHECK(says("elin", presence) == "Chair and minute-taker");
    CHECK(says("elin", open) == "Part A");
    CHECK(says("tom", open) == "Everyone in the room");
    CHECK(says("priya", offered) == "One person and the chair");
    CHECK(says("tom", view) == "One person");
    CHECK(says("elin", narrow) == "Professionals only");
    CHECK(says("tom", narrow) == "Professionals only");
    CHECK(says("priya", some) == "Some of Part A");
    CHECK(says("hannah", some) == "Some of the people here");
}

TEST_CASE("no professional reads on a screen what was said in the part that does not sit")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said in part A"));
    const RecordId narrow = t.must("elin", note("Among us", "meeting", Width::professionals));
    changeOver(t, "B");
    for (const std::string& name : professionals())
        for (const RecordId id : {said, narrow}) {
            CHECK_FALSE(shows(t, name, id));
            CHECK(hasPaper(t, name, id));
        }
}

TEST_CASE("a tablet that nobody sits at is in the lobby")
{
    Table t = partA();
    t.seat("a spare one", Face::tablet, std::nullopt, Standing::professional);
    CHECK(t.seen("a spare one").shut());
}

TEST_CASE("a paper is of its recipient, knows only their own part as sitting, and answers for offices to "
          "offices only")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said in part A"));
    const auto paper = [&](const std::string& name) {
        return sight::paper(t.conference, who(name), officesOf(name));
    };
    CHECK(paper("hannah").seat().person == who("hannah"));
    CHECK(paper("hannah").running());
    CHECK_FALSE(paper("mark").running());
    CHECK_FALSE(paper("hannah").office());
    CHECK(paper("priya").office());
    const Record& line = *t.seen("priya").record(said);
    CHECK(t.seen("priya").isFor(line, who("hannah")));
    CHECK_FALSE(t.seen("priya").isFor(line, who("mark")));
    CHECK_FALSE(t.seen("tom").isFor(line, who("hannah"))); // who has what is the offices' own business
}

TEST_CASE("the newest version of a line is the one written last, not the one begun last")
{
    Table t = partB();
    const auto to = [](RecordId line, const char* what) {
        return ChangePlanLine{line, what, "Tom", "Fri", ""};
    };
    const RecordId line = t.must("elin", action("first", "ellie", "Tom", "Fri"));
    exclude(t, "mark");
    const RecordId withoutMark = t.must("priya", to(line, "second"));
    letBack(t, {"mark", "dean"});
    exclude(t, "amira");
    const RecordId withoutAmira = t.must("priya", to(line, "third"));
    letBack(t, {"amira"});
    exclude(t, "mark");
    CHECK(t.must("priya", to(withoutMark, "fourth")) == withoutMark);
    const auto seen = t.seen("priya");
    CHECK(seen.record(withoutAmira));
    CHECK(seen.newestOf(line) == seen.record(withoutMark));
}
