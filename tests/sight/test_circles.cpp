// Circles: who is entitled to what is said, who is there for it now, and that the same people are the same circle.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

People live(const Table& t)
{
    return *t.conference.circle(t.conference.running()->head.circle);
}
CircleId liveId(const Table& t)
{
    return t.conference.running()->head.circle;
}
bool isLive(const Table& t, const std::string& name)
{
    return live(t).contains(who(name));
}

} // namespace

TEST_CASE(
    "the live circle of a part: its family with supporters and interpreters, the professionals, the offices")
{
    const Table t = partA();
    for (const char* name : {"hannah", "grace", "joan", "rosa", "tom", "sam", "neil", "priya", "elin"}) {
        INFO(name);
        CHECK(isLive(t, name));
    }
    CHECK_FALSE(isLive(t, "mark"));
    CHECK_FALSE(isLive(t, "dean"));
    CHECK(live(t).contains(Office::chair));
    CHECK(live(t).contains(Office::minutes));
}

TEST_CASE("in a section only professionals are live; afterwards it is the former circle")
{
    Table t = partA();
    const CircleId before = liveId(t);
    openSection(t, "A");
    for (const std::string& name : familyOf("A"))
        CHECK_FALSE(isLive(t, name));
    CHECK(isLive(t, "tom"));
    t.must("priya", EndSection{});
    CHECK(liveId(t) == before);
}

TEST_CASE("an excluded person\u2019s supporter goes along, and a return gives the same circle")
{
    Table t = partB();
    const CircleId before = liveId(t);
    exclude(t, "mark");
    CHECK_FALSE(isLive(t, "mark"));
    CHECK_FALSE(isLive(t, "dean"));
    letBack(t, {"mark", "dean"});
    CHECK(liveId(t) == before);
}

TEST_CASE("equal sets of people are one circle, whoever comes to them on whatever way")
{
    Table t = partA();
    t.must("elin", note("For professionals", "meeting", Width::professionals));
    const auto circles = [&] {
        std::size_t made = 0;
        for (const Event& event : t.events())
            made += std::holds_alternative<CircleMade>(event.body);
        return made;
    };
    const std::size_t before = circles();
    t.must("priya", point("For professionals, too", "meeting", Width::professionals));
    t.must("priya", GoTo{item("a2")});
    changeOver(t, "B"); // everybody of part B: the circle of the children's copies for it
    changeOver(t, "A");
    CHECK(circles() == before);
}

TEST_CASE("somebody expected who comes late has the part from its beginning")
{
    Table t = family();
    in(t, {"priya", "elin", "tom", "beth", "hannah"});
    t.must("priya", BeginPart{part("A"), item("a1")});
    const RecordId said = t.must("elin", note("Said before Joan came"));
    CHECK(t.seen("joan").shut());
    mark(t, "joan", Where::in);
    CHECK(shows(t, "joan", said));
    CHECK(hasPaper(t, "rosa", said)); // what her interpreter sees is what she sees
}

TEST_CASE("the gate: in or remote and of the live circle, or the lobby")
{
    Table t = partA();
    const auto open = [&](Where where) {
        mark(t, "hannah", where);
        return !t.seen("hannah").shut();
    };
    CHECK(open(Where::remote));
    CHECK_FALSE(open(Where::waiting));
    CHECK_FALSE(open(Where::out));
    CHECK_FALSE(open(Where::left));
    CHECK_FALSE(open(Where::expected));
    CHECK(open(Where::in));
    CHECK(t.seen("mark").shut());
    mark(t, "mark", Where::in); // marked in the wrong room: still the lobby
    CHECK(t.seen("mark").shut());
    mark(t, "mark", Where::left);
    openSection(t, "A");
    mark(t, "hannah", Where::in); // comes back too early
    CHECK(t.seen("hannah").shut());
    t.must("priya", EndSection{});
    CHECK_FALSE(t.seen("hannah").shut());
    t.must("priya", EndPart{});
    for (const char* name : {"hannah", "tom", "room"})
        CHECK(t.seen(name).shut());
    for (const char* name : {"priya", "elin"})
        CHECK_FALSE(t.seen(name).shut());
}

TEST_CASE("a screen shows the running part and the seat\u2019s own hand, nothing of the other part")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said in part A"));
    const RecordId offered = t.must("tom", offer("A thought of Tom\u2019s"));
    changeOver(t, "B");
    CHECK_FALSE(shows(t, "tom", said));
    CHECK(hasPaper(t, "tom", said));
    CHECK(shows(t, "tom", offered));
    CHECK_FALSE(shows(t, "beth", offered));
    CHECK(shows(t, "priya", said));
}

TEST_CASE("a line about one child does not reach the parent of the other, nor his supporter")
{
    Table t = partB({{"jack"}, 20, Leak::none});
    const RecordId ellie = t.must("elin", note("About Ellie", "ellie"));
    const RecordId both = t.must("elin", note("About both", "both"));
    const RecordId jack = t.must("elin", note("About Jack", "jack"));
    for (const char* name : {"mark", "dean"}) {
        CHECK_FALSE(hasPaper(t, name, ellie));
        CHECK_FALSE(hasPaper(t, name, both));
        CHECK(hasPaper(t, name, jack));
    }
    CHECK(hasPaper(t, "sam", ellie));
    CHECK_FALSE(hasPaper(t, "sam", jack));
    CHECK(shows(t, "room", t.must("elin", note("The meeting itself"))));
    for (const RecordId one : {ellie, both, jack}) // Sam and Mark sit before it
        CHECK_FALSE(shows(t, "room", one));
    CHECK_FALSE(saysOnPaper(t, "mark", "Ellie"));
}

TEST_CASE("a supporter of nobody we know, or of another supporter, is entitled to nothing")
{
    Table t = family();
    for (const auto& [name, supports] : {std::pair{"lost", "nobody"}, std::pair{"second", "grace"}}) {
        Person p;
        p.person = who(name);
        p.standing = Standing::supporter;
        p.supports = who(supports);
        p.children = {child("ellie")};
        p.head =
            sight::person(t.conference, who("grace"))->head; // the rules refuse them: from a damaged file
        p.head.id = named<RecordId>(name);
        p.head.line = named<LineId>(name);
        REQUIRE(rules::apply(t.conference, {p.head.circle, Put{p}}));
        CHECK_FALSE(sight::entitled(t.conference, p.person, about("ellie")));
    }
}

TEST_CASE("hands and offers are their owner\u2019s, the chair\u2019s and the minute-taker\u2019s")
{
    Table t = partA();
    const RecordId hand = t.must("hannah", RaiseHand{Wish::pause});
    const RecordId offered = t.must("hannah", offer("I need help at night"));
    for (const RecordId record : {hand, offered}) {
        for (const char* name : {"hannah", "priya", "elin"})
            CHECK(shows(t, name, record));
        for (const char* name : {"grace", "joan", "tom", "room"}) {
            INFO(name);
            CHECK_FALSE(shows(t, name, record));
            if (std::string(name) != "room")
                CHECK_FALSE(hasPaper(t, name, record));
        }
    }
    const RecordId shown = t.must("priya", PutUp{offered, "", ""});
    CHECK(shows(t, "room", shown));
    CHECK(shows(t, "joan", shown));
    CHECK_FALSE(shows(t, "joan", offered));
}

TEST_CASE("an offer put up later reaches those it was meant for who are here, never more")
{
    Table t = partB();
    const RecordId before = t.must("tom", offer("Said while Mark was here"));
    exclude(t, "mark");
    const RecordId during = t.must("tom", offer("Said while Mark was out"));
    const RecordId shownDuring = t.must("priya", PutUp{before, "", ""});
    letBack(t, {"mark", "dean"});
    const RecordId shownAfter = t.must("priya", PutUp{during, "", ""});
    CHECK_FALSE(hasPaper(t, "mark", shownDuring));
    CHECK_FALSE(hasPaper(t, "mark", shownAfter));
    CHECK(hasPaper(t, "beth", shownDuring));
    CHECK(hasPaper(t, "beth", shownAfter));
}

TEST_CASE("what was written in another situation reaches only those who were live in both")
{
    Table t = partA();
    const auto then = t.situation("elin");
    openSection(t, "A");
    const auto inSection = t.situation("elin");
    const RecordId late = t.askFrom(then, "elin", note("Typed before the section")).record;
    CHECK_FALSE(hasPaper(t, "hannah", late));
    t.must("priya", EndSection{});
    const RecordId later = t.askFrom(inSection, "elin", note("Typed in the section")).record;
    CHECK_FALSE(hasPaper(t, "hannah", later));
    CHECK(hasPaper(t, "tom", later));
    const RecordId nowhere = t.askFrom(std::nullopt, "elin", note("Typed nowhere")).record;
    CHECK_FALSE(hasPaper(t, "tom", nowhere));
    CHECK(hasPaper(t, "priya", nowhere));
}

TEST_CASE("a told copy is a record of its own and says nothing of where it was declared")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const Head original = head(t.conference.kept(decision)->record);
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{decision, part("B"), "There will be a plan."});
    const Head& told = head(t.conference.kept(copy)->record);
    CHECK(told.id != original.id);
    CHECK(told.line.bytes != original.line.bytes);
    CHECK(told.at > original.at);
    CHECK(told.part == part("B"));
    CHECK(hasPaper(t, "mark", copy));
    CHECK_FALSE(hasPaper(t, "mark", decision));
    CHECK_FALSE(hasPaper(t, "hannah", copy));
    CHECK(saysOnPaper(t, "mark", "There will be a plan."));
    CHECK_FALSE(saysOnPaper(t, "mark", "The risk is real and recent."));
    const auto* link = t.conference.first<Link>([](const Link&) { return true; });
    REQUIRE(link);
    CHECK(hasPaper(t, "tom", link->head.id));
    CHECK_FALSE(hasPaper(t, "mark", link->head.id));
    CHECK_FALSE(hasPaper(t, "hannah", link->head.id));
}

TEST_CASE("a copy told while somebody entitled is out of the room is theirs, and not on the room screen")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    changeOver(t, "B");
    exclude(t, "mark");
    t.must("priya", UncoverRoom{});
    REQUIRE_FALSE(t.seen("room").shut());
    const RecordId copy = t.must("priya", Tell{decision, part("B"), ""});
    CHECK(hasPaper(t, "mark", copy));
    CHECK(shows(t, "tom", copy));
    CHECK_FALSE(shows(t, "room", copy));
}

TEST_CASE("a stretch tells no time from before its circle was live")
{
    // Tom stepped out while Hannah was heard; Mark must not read from "here since 11:12" that anybody was.
    Table t = partA();
    mark(t, "tom", Where::out);
    later(t, 5);
    mark(t, "tom", Where::in);
    changeOver(t, "B");
    for (const Sitting& sitting : t.conference.running()->people)
        CHECK(sitting.since == t.now);
    const Moment begun = t.now;
    later(t, 5);
    t.must("priya", GoTo{item("b2")});
    for (const Sitting& sitting : t.conference.running()->people)
        CHECK(sitting.since == begun);
}
