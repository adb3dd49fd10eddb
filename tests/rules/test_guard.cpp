// The guard for protected details: caught in every spelling before it is sent, and never an oracle for those who must
// not even know that there is something to protect.
#include "support/catch.hpp"

#include "rules/phrases.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a protected phrase bound for the father is caught in every spelling")
{
    Table t = partB();
    for (const std::string text : {"They live at Larch House.", "LARCH HOUSE", "larch-house", "Larch\nHouse",
                                   "LarchHouse", "L a r c h House", "Larch\u00a0House", "Larch\u2013House",
                                   "Larch\u200bHouse", "\u201cLarch\u201d House", "Lar\u00adch House"}) {
        INFO(text);
        CHECK(t.ask("elin", note(text)).code() == "protected-phrase");
        CHECK(t.ask("priya", point(text)).code() == "protected-phrase");
        CHECK(t.ask("elin", action(text, "ellie", "Tom", "Fri")).code() == "protected-phrase");
    }
    CHECK(t.ask("elin", note("Larch trees stand by the house.")));
    CHECK(t.ask("elin", note("The larches")));
}

TEST_CASE("the guard names what to write instead, and lets the phrase pass where the father is not")
{
    Table t = partB();
    const auto answer = t.ask("elin", note("Larch House"));
    REQUIRE(answer.refused);
    CHECK(answer.refused->say.find("a safe place") != std::string::npos);
    CHECK(t.ask("elin", note("Larch House", "meeting", Width::professionals)));
    changeOver(t, "A");
    CHECK(t.ask("elin", note("Larch House")));
}

TEST_CASE("in any field, and in a copy told to his part")
{
    Table t = partA();
    AddPlanLine line = action("Change the lock", "ellie", "Amira", "Fri");
    line.measure = "Locks changed at Larch House";
    const RecordId told = t.must("elin", line);
    changeOver(t, "B");
    CHECK(t.ask("priya", Tell{told, part("B"), "Change the lock"}).code() == "protected-phrase");
    CHECK(
        t.ask("priya", Exclude{who("mark"), Ground::violence, "He asked for Larch House", "b", 15}).code() ==
        "protected-phrase");
    CHECK(t.ask("priya", Exclude{who("mark"), Ground::violence, "You threatened Tom",
                                 "He asked for Larch House", 15}));
}

TEST_CASE("the father\u2019s own words are accepted whether or not there is something to protect")
{
    // The guard used to answer him: typing one address after the other would have found hers.
    Table t = partB();
    const auto found = t.ask("mark", offer("Is she at Larch House?"));
    const auto other = t.ask("mark", offer("Is she at Elm Cottage?"));
    CHECK(found.code() == other.code());
    REQUIRE(found);
    CHECK(t.ask("dean", offer("Larch House")));
    // It lies with him, the chair and the minute-taker; it cannot be put up as it stands.
    CHECK(shows(t, "mark", found.record));
    CHECK_FALSE(shows(t, "tom", found.record));
    CHECK(t.ask("priya", PutUp{found.record, "", ""}).code() == "protected-phrase");
    CHECK(t.ask("priya", PutUp{found.record, "He asked where she lives.", ""}));
}

TEST_CASE("a view that would be shown to the father is caught when it is given, not when all are shown")
{
    Table t = partB();
    const RecordId round = roundFor(t, "ellie");
    CHECK(t.ask("tom", yes(round, "She is safe at Larch House.")).code() == "protected-phrase");
    t.must("tom", yes(round, "She is safe."));
    CHECK(t.ask("priya", ShowRound{round, true}));
}

TEST_CASE("a detail protected later does not hold up the meeting")
{
    Table t = partB();
    Protected detail;
    detail.what = "A detail";
    detail.phrases = {"Initial child protection conference"}; // stands in every stretch
    detail.from = {who("mark")};
    t.must("priya", AddProtected{detail});
    CHECK(t.ask("elin", MarkPresence{who("tom"), Where::out}));
    CHECK(t.ask("priya", EndPart{}));
}

TEST_CASE(
    "the chair may show held words with a reason, which is on the record and known to the offices alone")
{
    Table t = partB();
    const RecordId held = t.must("mark", offer("Is she at Larch House?"));
    CHECK(t.ask("priya", PutUp{held, "", " "}).code() == "empty-text");
    CHECK(t.ask("tom", PutUp{held, "", "He knows it already."}).code() == "not-yours");
    const auto put = t.ask("priya", PutUp{held, "", "He said it aloud himself; she has been moved."});
    REQUIRE(put);
    CHECK(shows(t, "mark", put.record));
    const auto* overridden =
        t.conference.first<Overridden>([&](const Overridden& o) { return o.record == put.record; });
    REQUIRE(overridden);
    CHECK(shows(t, "priya", overridden->head.id));
    CHECK_FALSE(shows(t, "tom", overridden->head.id));
    CHECK_FALSE(hasPaper(t, "mark", overridden->head.id));
}

TEST_CASE("a reason is asked for only where something is held back")
{
    Table t = partB();
    const RecordId harmless = t.must("mark", offer("I want to see them."));
    CHECK(t.ask("priya", PutUp{harmless, "", "Because"}).code() == "not-held");
    CHECK(t.ask("priya", PutUp{harmless, "", ""}));
}

TEST_CASE("letters and digits count, nothing else")
{
    CHECK(rules::folded("LARCH  house") == rules::folded("Larch-House"));
    CHECK(rules::folded("WM4 7QT") == rules::folded("wm47qt"));
    CHECK(rules::folded("Am\u00e9lie") != rules::folded("Amlie"));
    CHECK(rules::folded(" \u00a0\u2014").empty());
}
