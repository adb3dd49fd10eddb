// Edges of the time before the conference: reports, meetings with the family, and days nobody knows.
#include "support/catch.hpp"

#include "rules/around.hpp"
#include "rules/before.hpp"
#include "rules/clocks.hpp"
#include "support/bank_holidays.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

RecordId report(Table& t, bool withheld = false)
{
    AddReport add;
    add.report.from = who("karen");
    add.report.title = "Police report";
    add.report.withheld = withheld;
    add.about = tests::about("jack");
    return t.must("priya", add);
}

} // namespace

TEST_CASE("no part begins before the conference was opened")
{
    // It used to bring the server down: there was no meeting to take the title from.
    Table t = unopened();
    Part made;
    made.part = part("A");
    made.letter = "A";
    made.agenda = {{item("a1"), ItemKind::talk, "Welcome", "Welcome", "", 5}};
    t.must("priya", AddPart{made});
    CHECK(t.ask("priya", BeginPart{made.part, item("a1")}).code() == "not-begun");
    t.must("priya", OpenConference{});
    CHECK(t.ask("priya", BeginPart{made.part, item("a1")}));
}

TEST_CASE("a report may be marked in the minute it comes, and shared in the minute it was received")
{
    Table t = family();
    const RecordId id = report(t);
    CHECK(t.ask("elin", MarkReport{id, t.now, t.now, {who("hannah")}}));
}

TEST_CASE("a report withheld from the family is still received")
{
    Table t = family();
    CHECK(t.ask("elin", MarkReport{report(t, true), t.now, {}, {}}));
}

TEST_CASE("where the calendar ends no report is called late")
{
    FamilyFacts facts;
    facts.meeting.date = dayOf(2031, 1, 14);
    Table t = family(facts);
    (void)report(t);
    CHECK(rules::lateReports(t.seen("priya"), Moment(facts.meeting.date)).empty());
    facts.meeting.date = dayOf(2030, 1, 15);
    Table known = family(facts);
    (void)report(known);
    CHECK(rules::lateReports(known.seen("priya"), Moment(facts.meeting.date)).size() == 1);
}

TEST_CASE("whoever of the family does not come need not be met before")
{
    Table t = family();
    Person aunt;
    aunt.person = who("aunt");
    aunt.standing = Standing::family;
    aunt.name = aunt.known = "Aunt Cath";
    aunt.comes = false;
    t.must("priya", AddPerson{aunt});
    const auto missed = rules::notMetBefore(t.seen("priya"));
    CHECK(missed.size() == 3); // Hannah, Joan and Mark
    CHECK(std::find(missed.begin(), missed.end(), aunt.person) == missed.end());
}

TEST_CASE("that the chair met somebody is for chair and minute-taker, also when written while a part sits")
{
    Table t = partA();
    const RecordId met = t.must("elin", LogPreMeeting{{who("hannah")}, 30, t.now, "in the family room"});
    CHECK(t.conference.circle(head(t.conference.kept(met)->record).circle)->persons().empty());
}

TEST_CASE("bank holidays are known in whatever order they were written down")
{
    BankHolidays known{dayOf(2026, 1, 1), dayOf(2026, 12, 31), {}};
    known.days = {dayOf(2026, 12, 25), dayOf(2026, 8, 31), dayOf(2026, 5, 25), dayOf(2026, 5, 4),
                  dayOf(2026, 4, 6),   dayOf(2026, 4, 3),  dayOf(2026, 1, 1)};
    const rules::Calendar calendar(known);
    for (const Day day : known.days)
        CHECK_FALSE(*calendar.isWorkingDay(day));
    CHECK(*calendar.isWorkingDay(dayOf(2026, 4, 7)));
}

TEST_CASE("no day is due for a conference while nobody has said what it is called on")
{
    using enum ConferenceKind;
    for (const ConferenceKind kind : {initial, review, transferIn, preBirth}) {
        Meeting meeting;
        meeting.what = kind;
        meeting.settings.holidays = bankHolidays(Nation::englandAndWales);
        const auto due = rules::meetingDue(meeting);
        REQUIRE(due);
        CHECK_FALSE(*due);
    }
}

TEST_CASE("a tablet that has not gone dark is named to the chair, and so is a device that is here")
{
    Table t = partA();
    t.surroundings.devicesHere = {who("tom")};
    t.surroundings.notBlanked = {who("joan")};
    const auto seen = rules::around(t.seen("priya"), false, t.now);
    CHECK(seen->devicesHere == std::vector{who("tom")});
    CHECK(seen->notBlanked == std::vector{who("joan")});
}
