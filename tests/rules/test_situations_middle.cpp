// Situations a real meeting can produce, each as a story: sections, exclusions and arrivals in the middle.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

void endSection(Table& t, const std::string& letter)
{
    t.must("priya", EndSection{});
    in(t, familyOf(letter));
    t.must("priya", UncoverRoom{});
}

} // namespace

TEST_CASE("a section inside part B: part A never learns of it, part B only that it was")
{
    Table t = partB();
    t.tell();
    const auto before = t.told("hannah").size();
    openSection(t, "B");
    const RecordId annex = t.must("elin", note("From the police"));
    endSection(t, "B");
    CHECK_FALSE(shows(t, "mark", annex));
    CHECK_FALSE(shows(t, "room", annex));
    t.tell();
    CHECK(t.told("hannah").size() == before);
    changeOver(t, "A");
    for (const char* name : {"hannah", "joan", "mark", "dean", "olive"})
        CHECK_FALSE(saysOnPaper(t, name, "From the police"));
    CHECK(saysOnPaper(t, "sam", "From the police"));
    bool section = false;
    sight::paper(t.conference, who("hannah"), {}).each<Stretch>([&](const Stretch& s) {
        section = section || s.what == StretchKind::section;
    });
    CHECK_FALSE(section);
}

TEST_CASE(
    "an exclusion in part A takes the interpreter along, but not a supporter invited in their own right")
{
    Table t = partA();
    Person friendOfHers;
    friendOfHers.person = who("nadia");
    friendOfHers.standing = Standing::supporter;
    friendOfHers.name = friendOfHers.known = "Nadia";
    friendOfHers.supports = who("joan");
    friendOfHers.independent = true;
    friendOfHers.children = {child("ellie")};
    t.must("priya", AddPerson{friendOfHers});
    mark(t, "nadia", Where::in);
    Table asked = t;
    t.must("priya", Exclude{who("joan"), Ground::disruption, "You shouted.", "She shouted.", 15});
    CHECK_FALSE(isLive(t, "joan"));
    CHECK_FALSE(isLive(t, "rosa"));
    CHECK(isLive(t, "nadia"));
    CHECK(hasPaper(t, "nadia", t.must("elin", note("About Ellie", "ellie"))));
    asked.must("priya", Exclude{who("joan"), Ground::disruption, "You shouted.", "She shouted.", 15,
                                ExclusionScope{{}, {}, {who("nadia")}}});
    CHECK_FALSE(isLive(asked, "nadia")); // the chair was asked, and decided so
}

TEST_CASE("somebody expected who arrives during a section waits, and has the part from its beginning but not "
          "the section")
{
    Table t = family();
    in(t, {"priya", "elin", "tom", "beth", "sam", "hannah", "grace"});
    t.must("priya", BeginPart{part("A"), item("a1")});
    const RecordId before = t.must("elin", note("Said before the section"));
    for (const char* name : {"hannah", "grace"})
        mark(t, name, Where::out);
    t.must("priya", CoverRoom{});
    t.must("priya", OpenSection{"Police information"});
    const RecordId annex = t.must("elin", note("From the police"));
    mark(t, "joan", Where::waiting);
    CHECK(t.seen("joan").shut());
    mark(t, "joan", Where::in); // she walks in all the same
    CHECK(t.seen("joan").shut());
    CHECK(t.seen("room").shut());
    t.must("priya", EndSection{});
    in(t, {"hannah", "grace", "rosa"});
    t.must("priya", UncoverRoom{});
    CHECK(shows(t, "joan", before));
    CHECK_FALSE(hasPaper(t, "joan", annex));
}

TEST_CASE("somebody not expected who arrives during a section is admitted, and has the part from the "
          "section\u2019s end")
{
    Table t = partA();
    t.seat("uncle", Face::tablet, who("uncle"), Standing::family);
    const RecordId before = t.must("elin", note("Said before the section"));
    openSection(t, "A");
    const RecordId annex = t.must("elin", note("From the police"));
    Person uncle;
    uncle.name = "Somebody";
    uncle.person = who("uncle");
    uncle.standing = Standing::family;
    uncle.children = {child("ellie"), child("jack")};
    t.must("priya", AddPerson{uncle});
    mark(t, "uncle", Where::waiting);
    t.must("priya", Admit{who("uncle"), part("A"), ""});
    CHECK(t.conference.running()->what == StretchKind::section);
    CHECK_FALSE(isLive(t, "uncle"));
    endSection(t, "A");
    mark(t, "uncle", Where::in);
    CHECK_FALSE(t.seen("uncle").shut());
    const RecordId after = t.must("elin", note("Said after the section"));
    CHECK(shows(t, "uncle", after));
    for (const RecordId hidden : {before, annex})
        CHECK_FALSE(hasPaper(t, "uncle", hidden));
}

TEST_CASE("somebody who leaves and returns has all that was said, and saw nothing while out")
{
    Table t = partA();
    mark(t, "hannah", Where::out);
    CHECK(t.seen("hannah").shut());
    const RecordId said = t.must("elin", note("Said while she was in the corridor"));
    mark(t, "hannah", Where::left);
    CHECK(t.seen("hannah").shut());
    mark(t, "hannah", Where::in);
    CHECK(shows(t, "hannah", said)); // she stepped out, she was not excluded
}

TEST_CASE("an independent advocate hears a section only where the authority counts one as a professional")
{
    for (const bool counts : {false, true}) {
        FamilyFacts facts;
        facts.meeting.settings.advocateHearsSection = counts;
        Table t = partA(facts);
        Person advocate;
        advocate.person = who("advocate");
        advocate.standing = Standing::supporter;
        advocate.name = advocate.known = "Ann";
        advocate.supports = who("hannah");
        advocate.advocate = true;
        t.must("priya", AddPerson{advocate});
        mark(t, "advocate", Where::in);
        for (const std::string& name : familyOf("A"))
            mark(t, name, Where::out);
        t.must("priya", CoverRoom{});
        const auto opened = t.ask("priya", OpenSection{"Police information"});
        CHECK(opened.code() == (counts ? "" : "people-in-the-way"));
        if (counts)
            CHECK(hasPaper(t, "advocate", t.must("elin", note("From the police"))));
    }
}

TEST_CASE("where sections are held at the beginning only, none opens once the meeting is under way")
{
    FamilyFacts facts;
    facts.meeting.settings.sectionAnytime = false;
    Table t = partA(facts);
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    t.must("priya", CoverRoom{});
    Table late = t;
    CHECK(t.ask("priya", OpenSection{"Police information"}));
    late.must("priya", GoTo{item("a2")});
    CHECK(late.ask("priya", OpenSection{"Police information"}).code() == "section-at-start");
}

TEST_CASE(
    "the chair\u2019s link lost in a section: the room stays neutral, nobody is let in, the minutes go on")
{
    Table t = partA();
    openSection(t, "A");
    t.surroundings.chairHere = false;
    CHECK(t.seen("room").shut());
    CHECK(t.ask("elin", note("Still being said")));
    CHECK(t.ask("elin", EndSection{}).code() == "not-yours");
    mark(t, "hannah", Where::in);
    CHECK(t.seen("hannah").shut());
    t.seat("elin chairs", Face::chair, who("elin"), Standing::minutes);
    t.must("elin", HandOver{Office::chair, who("elin")});
    mark(t, "hannah", Where::out);
    t.must("elin chairs", EndSection{});
    CHECK(t.seen("room").shut()); // until the new chair's link is there and the screen is put back
    t.surroundings.chairHere = true;
    t.must("elin chairs", UncoverRoom{});
    CHECK_FALSE(t.seen("room").shut());
    CHECK_FALSE(saysOnPaper(t, "hannah", "Still being said"));
}
