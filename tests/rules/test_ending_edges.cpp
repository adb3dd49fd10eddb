// Adjourned, abandoned, handed over: from a gap, before there is anything to end, and to whom.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Presence& presence(const Table& t, const std::string& name)
{
    return *t.conference.first<Presence>([&](const Presence& p) { return p.person == who(name); });
}

Person deputy(Standing standing = Standing::professional)
{
    Person p;
    p.person = who("deputy");
    p.standing = standing;
    p.name = p.known = "Deputy";
    p.deputy = true;
    return p;
}

} // namespace

TEST_CASE("adjourned in a gap, the professionals are told, the families by letter")
{
    Table t = partA();
    t.must("priya", EndPart{});
    const Day again(std::chrono::year(2026) / 11 / 17);
    const RecordId adjourned = t.must("priya", Adjourn{"Mark has not come.", again});
    for (const char* name : {"priya", "elin", "tom", "amira"})
        CHECK(hasPaper(t, name, adjourned));
    for (const char* name : {"hannah", "joan", "mark"})
        CHECK_FALSE(hasPaper(t, name, adjourned));
    CHECK(t.conference.find<Adjourned>(adjourned)->again == again);
    CHECK(t.conference.find<Adjourned>(adjourned)->reason == "Mark has not come.");
    CHECK(t.ask("priya", Adjourn{"Again", {}}).code() == "adjourned");
}

TEST_CASE("when it is adjourned everybody who is here goes; whoever is not, or has written, stays marked so")
{
    Table t = partA();
    t.must("elin", MarkPresence{who("tom"), Where::remote, "by telephone"});
    mark(t, "neil", Where::report);
    mark(t, "karen", Where::expected); // marked in by mistake
    const Moment before = t.now;
    later(t, 10);
    t.must("priya", Adjourn{"The fire alarm", {}});
    CHECK(presence(t, "tom").where == Where::expected);
    CHECK(presence(t, "tom").room.empty());
    CHECK(presence(t, "tom").since == t.now);
    CHECK(presence(t, "tom").marks.back().where == Where::expected);
    CHECK(presence(t, "neil").where == Where::report);
    CHECK(presence(t, "karen").since == before);
    CHECK(presence(t, "karen").marks.size() == 2);
}

TEST_CASE("nothing is abandoned that was not prepared: opened, and with its part of professionals alone")
{
    Part alone;
    alone.part = part("P");
    alone.letter = "P";
    Meeting meeting;
    meeting.date = Day(std::chrono::year(2026) / 11 / 10);
    const Abandon abandon{"The fire alarm"};
    Table t = unopened();
    CHECK(t.ask("priya", abandon).code() == "not-begun");
    Table unnamed = t;
    unnamed.must("priya", AddPart{alone});
    CHECK(unnamed.ask("priya", abandon).code() == "not-begun");
    t.must("priya", OpenConference{meeting});
    CHECK(t.ask("priya", abandon).code() == "not-begun");
    t.must("priya", AddPart{alone});
    CHECK(t.ask("priya", Abandon{" "}).code() == "empty-text");
    CHECK(t.ask("priya", abandon));
}

TEST_CASE(
    "why a conference was abandoned stands in a record of its own, and not where all professionals read it")
{
    Table t = partA();
    const RecordId abandoned = t.must("priya", Abandon{"The power failed."});
    CHECK(t.conference.find<Abandoned>(abandoned)->reason == "The power failed.");
    CHECK(t.conference.running()->reason.empty());
    CHECK(t.conference.running()->head.part == part("P"));
}

TEST_CASE("while the chair\u2019s link is gone the minute-taker takes the chair, and hands on nothing else")
{
    Table t = partA();
    t.must("priya", AddPerson{deputy()});
    t.surroundings.chairHere = false;
    CHECK(t.ask("elin", HandOver{Office::minutes, who("elin")}).code() == "not-yours");
    CHECK(t.ask("elin", HandOver{Office::minutes, who("deputy")}).code() == "not-yours");
    CHECK(t.ask("elin", HandOver{Office::chair, who("deputy")}).code() == "not-yours");
    CHECK(t.ask("elin", HandOver{Office::chair, who("elin")}));
}

TEST_CASE("an office is handed to a professional named as a deputy, not to the family nor to a stranger")
{
    Table t = partA();
    t.must("priya", AddPerson{deputy(Standing::family)});
    CHECK(t.ask("priya", HandOver{Office::chair, who("deputy")}).code() == "not-deputy");
    CHECK(t.ask("priya", HandOver{Office::chair, who("nobody")}).code() == "not-deputy");
    Table named = partA();
    named.must("priya", AddPerson{deputy()});
    const RecordId handed = named.must("priya", HandOver{Office::minutes, who("deputy")});
    CHECK(named.conference.find<Holding>(handed)->office == Office::minutes);
    CHECK(named.seen("priya").holder(Office::minutes) == who("deputy"));
    CHECK(named.seen("priya").office());
    CHECK_FALSE(named.seen("elin").office());
}
