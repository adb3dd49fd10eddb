// When it does not go to plan: a deputy in the chair, adjourned and resumed, abandoned, a further conference that takes over
// (domain.md, people; when it does not go to plan).
#include "support/catch.hpp"

#include "rules/takeover.hpp"
#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// Elin's second seat, prepared for the day she has to take the chair, with a code of its own.
void deputySeat(Table& t)
{
    t.seat("elin chairs", Face::chair, who("elin"), Standing::minutes);
}

} // namespace

TEST_CASE("a deputy\u2019s seat is no office until the chair hands over, and the former chair\u2019s is none "
          "afterwards")
{
    Table t = partA();
    deputySeat(t);
    CHECK_FALSE(t.seen("elin chairs").office());
    CHECK(t.ask("elin chairs", GoTo{item("a2")}).code() == "not-yours");
    const RecordId handed = t.must("priya", HandOver{Office::chair, who("elin")});
    CHECK(t.ask("elin chairs", GoTo{item("a2")}));
    CHECK_FALSE(t.seen("priya").office());
    CHECK(t.ask("priya", GoTo{item("a1")}).code() == "not-yours");
    CHECK(t.seen("elin").office());    // she still writes
    CHECK(shows(t, "hannah", handed)); // on the record, for everybody who sat there
    t.must("elin chairs", HandOver{Office::chair, who("priya")});
    CHECK(t.ask("priya", GoTo{item("a1")}));
}

TEST_CASE(
    "nobody takes the chair who is not named; the minute-taker only while the chair\u2019s link is gone")
{
    Table t = partA();
    deputySeat(t);
    CHECK(t.ask("priya", HandOver{Office::chair, who("tom")}).code() == "not-deputy");
    CHECK(t.ask("priya", HandOver{Office::chair, who("hannah")}).code() == "not-deputy");
    CHECK(t.ask("priya", HandOver{Office::chair, who("priya")}).code() == "holds-already");
    CHECK(t.ask("elin", HandOver{Office::chair, who("elin")}).code() == "not-yours");
    t.surroundings.chairHere = false;
    CHECK(t.ask("elin", HandOver{Office::minutes, who("tom")}).code() == "not-yours");
    CHECK(t.ask("elin", HandOver{Office::chair, who("elin")}));
    CHECK(t.ask("tom", HandOver{Office::chair, who("tom")}).code() == "not-yours");
    Table named = family();
    Person deputy;
    deputy.name = "Somebody";
    deputy.person = who("deputy");
    deputy.deputy = true;
    named.must("priya", AddPerson{deputy});
    CHECK(named.ask("priya", HandOver{Office::chair, deputy.person}));
}

TEST_CASE("adjourned: nothing runs, nobody is marked here, and it goes on only after it is resumed")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said on the first day"));
    CHECK(t.ask("elin", Adjourn{"The fire alarm", std::nullopt}).code() == "not-yours");
    CHECK(t.ask("priya", Adjourn{"", std::nullopt}).code() == "empty-text");
    const RecordId adjourned = t.must("priya", Adjourn{"The fire alarm", std::nullopt});
    CHECK_FALSE(t.conference.running());
    CHECK(t.seen("hannah").shut());
    CHECK(hasPaper(t, "hannah", adjourned));
    for (const std::string& name : familyOf("A"))
        CHECK(sight::whereIs(t.conference, who(name)) == Where::expected);
    CHECK(
        t.conference.first<Presence>([](const Presence& p) { return p.person == who("hannah"); })->attended);
    later(t, 24 * 60);
    CHECK(t.ask("priya", BeginPart{part("A"), item("a1")}).code() == "adjourned");
    CHECK(t.ask("priya", CloseConference{}).code() == "adjourned");
    t.must("priya", Resume{});
    CHECK(t.ask("priya", Resume{}).code() == "not-adjourned");
    in(t, {"priya", "elin", "tom", "hannah"});
    t.must("priya", BeginPart{part("A"), item("a2")});
    CHECK(shows(t, "hannah", said)); // the same record
    CHECK(family().ask("priya", Adjourn{"Too early", std::nullopt}).code() == "not-begun");
}

TEST_CASE("a conference abandoned in one part tells the other nothing, and takes no more words")
{
    Table t = partA();
    const RecordId abandoned = t.must("priya", Abandon{"The power failed."});
    CHECK(hasPaper(t, "hannah", abandoned));
    CHECK_FALSE(hasPaper(t, "mark", abandoned));
    CHECK(t.conference.running()->what == StretchKind::closed);
    CHECK(t.ask("elin", note("Too late")).code() == "closed");
    CHECK(t.ask("priya", BeginPart{part("B"), item("b1")}).code() == "closed");
    CHECK(t.ask("priya", Resume{}).code() == "closed");
    for (const char* name : {"hannah", "mark", "tom", "priya"})
        CHECK(hasPaper(t, name, abandoned) == (std::string(name) != "mark"));
}

TEST_CASE("a section is ended before the conference is adjourned or abandoned")
{
    Table t = partA();
    openSection(t, "A");
    CHECK(t.ask("priya", Adjourn{"The fire alarm", std::nullopt}).code() == "in-section");
    CHECK(t.ask("priya", Abandon{"The fire alarm"}).code() == "in-section");
}

TEST_CASE(
    "a further conference takes over people, parts, reports and protected details, and nothing that was said")
{
    Table t = partA();
    Report report;
    report.title = "A report";
    report.from = who("beth");
    report.gist = "Ellie has grown.";
    t.must("elin", note("Said in the first conference"));
    t.must("priya", DeclareConnection{who("amira"), "Mark\u2019s brother is her neighbour."});
    const Day next = Day(std::chrono::year(2026) / 12 / 1);
    const auto commands = rules::takeOver(t.seen("priya"), next);
    Table again;
    again.seat("priya", Face::chair, who("priya"), Standing::chair);
    again.seat("mark", Face::tablet, who("mark"), Standing::family);
    for (const Command& command : commands)
        again.must("priya", command);
    CHECK(again.conference.any<Meeting>()->date == next);
    CHECK(sight::person(again.conference, who("grace"))->supports == who("hannah"));
    CHECK_FALSE(sight::person(again.conference, who("olive"))); // an observer is asked for anew
    CHECK_FALSE(sight::mayMeet(again.conference, who("hannah"), who("mark")));
    CHECK(again.conference.first<Protected>(
        [](const Protected& p) { return p.from == std::vector{who("mark")}; }));
    CHECK(again.conference.first<Connection>([](const Connection& c) { return c.person == who("amira"); }));
    CHECK_FALSE(again.conference.any<Note>());
    CHECK_FALSE(again.conference.any<Presence>());
    CHECK(rules::takeOver(t.seen("tom"), next).empty());
}

TEST_CASE("a further conference shares a report again with exactly those it was shared with")
{
    Table t = family();
    Report report;
    report.title = "A report";
    report.from = who("beth");
    report.gist = "Ellie has grown.";
    t.must("priya", AddReport{report, about("ellie"), {who("mark")}});
    Table again;
    again.seat("priya", Face::chair, who("priya"), Standing::chair);
    for (const Command& command : rules::takeOver(t.seen("priya"), Day(std::chrono::year(2026) / 12 / 1)))
        again.must("priya", command);
    CHECK(saysOnPaper(again, "mark", "Ellie has grown."));
    CHECK(saysOnPaper(again, "tom", "Ellie has grown."));
    CHECK_FALSE(saysOnPaper(again, "hannah", "Ellie has grown."));
}
