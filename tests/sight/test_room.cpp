// The room screen: everybody in the live circle looks at it, so it shows what all of them may see, or nothing.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool neutral(const Table& t)
{
    const bool shut = t.seen("room").shut();
    CHECK(shut == sight::roomNeutral(t.conference, t.surroundings));
    return shut;
}

} // namespace

TEST_CASE("the room screen is neutral for each of its reasons, and for no other")
{
    Table t = family();
    CHECK(neutral(t)); // nothing has begun
    t = partA();
    CHECK_FALSE(neutral(t));

    t.must("priya", CoverRoom{});
    CHECK(neutral(t));
    t.must("priya", UncoverRoom{});
    CHECK_FALSE(neutral(t));

    t.must("priya", TakeBreak{});
    CHECK(neutral(t));
    t.must("priya", GoOn{});
    CHECK_FALSE(neutral(t));

    t.surroundings.chairHere = false;
    CHECK(neutral(t));
    t.surroundings.chairHere = true;
    CHECK_FALSE(neutral(t));

    t.must("priya", GoTo{item("a2")});
    mark(t, "hannah", Where::out); // absent people count: coming and going changes nothing
    CHECK_FALSE(neutral(t));

    openSection(t, "A");
    CHECK(neutral(t));
    t.must("priya", EndSection{});
    CHECK(neutral(t)); // until the chair puts it back
    t.must("priya", UncoverRoom{});
    CHECK_FALSE(neutral(t));

    t.must("priya", EndPart{});
    CHECK(neutral(t));
    t.must("priya", CloseConference{});
    CHECK(neutral(t));
}

TEST_CASE(
    "somebody marked in the room who does not belong there makes it neutral until the chair puts it back")
{
    Table t = partA();
    mark(t, "mark", Where::in);
    CHECK(neutral(t));
    CHECK(t.ask("priya", UncoverRoom{}).code() == "people-in-the-way");
    mark(t, "mark", Where::left);
    CHECK(neutral(t));
    CHECK(t.ask("priya", UncoverRoom{}));
    CHECK_FALSE(neutral(t));
    mark(t, "dean", Where::remote); // on a video link is in the room
    CHECK(neutral(t));
}

TEST_CASE("the room shows only what was said in the open of the running part")
{
    Table t = partA();
    const RecordId open = t.must("elin", note("To everybody"));
    const RecordId professional = t.must("elin", note("To professionals", "meeting", Width::professionals));
    const RecordId offered = t.must("hannah", offer("Waiting"));
    const RecordId hand = t.must("hannah", RaiseHand{});
    openSection(t, "A");
    const RecordId restricted = t.must("elin", note("In the section"));
    t.must("priya", EndSection{});
    t.must("priya", UncoverRoom{});
    CHECK(shows(t, "room", open));
    for (const RecordId record : {professional, offered, hand, restricted})
        CHECK_FALSE(shows(t, "room", record));
    changeOver(t, "B");
    CHECK_FALSE(shows(t, "room", open));
    changeOver(t, "A");
    CHECK(shows(t, "room", open));
}

TEST_CASE(
    "with professionals alone the circle of a section is the open one, and the annex stays off the screen")
{
    Table t = partA();
    changeOver(t, "C");
    const RecordId open = t.must("elin", note("Professionals, in the open"));
    const RecordId line = t.must("elin", action("An open action", "ellie", "Tom", "Fri"));
    const auto before = t.conference.running()->head.circle;
    openSection(t, "C");
    REQUIRE(t.conference.running()->head.circle == before);
    const auto inSection = t.situation("elin");
    const RecordId restricted = t.must("elin", note("From the police"));
    t.must("tom", ChangePlanLine{line, "Wording from the police", "Tom", "Fri", ""});
    t.must("priya", EndSection{});
    t.must("priya", UncoverRoom{});
    const RecordId late = t.askFrom(inSection, "elin", note("Typed in the section, sent after it")).record;
    CHECK(shows(t, "room", open));
    CHECK_FALSE(shows(t, "room", restricted));
    CHECK_FALSE(shows(t, "room", late));
    bool said = false;
    t.seen("room").each<PlanLine>(
        [&](const PlanLine& shown) { said = said || shown.what == "Wording from the police"; });
    CHECK_FALSE(said);
}

TEST_CASE("an exclusion has no picture on the room screen")
{
    Table t = partB();
    exclude(t, "mark");
    t.must("priya", UncoverRoom{});
    bool shown = false;
    t.seen("room").each<Exclusion>([&](const Exclusion&) { shown = true; });
    t.seen("room").each<Evidence>([&](const Evidence&) { shown = true; });
    CHECK_FALSE(shown);
}
