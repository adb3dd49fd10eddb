// Before the conference: reports received and shared in time, and that the chair met the family.
#include "support/catch.hpp"

#include "rules/before.hpp"
#include "rules/clocks.hpp"
#include "support/bank_holidays.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day tenth = dayOf(2026, 11, 10);

Moment at(Day day, int hour)
{
    return Moment(day) + std::chrono::hours(hour);
}

FamilyFacts onTheTenth()
{
    FamilyFacts facts;
    facts.meeting.date = tenth;
    facts.meeting.begins = at(tenth, 9);
    return facts;
}

// Beth's report, received on the fifth, and shared at this time with these.
RecordId report(Table& t, std::optional<Moment> shared, const std::vector<std::string>& with)
{
    AddReport add;
    add.report.from = who("beth");
    add.report.title = "Health visitor\u2019s report";
    add.report.gist = "Jack is growing well.";
    add.report.received = at(dayOf(2026, 11, 5), 9);
    add.report.shared = shared;
    add.about = tests::about("jack");
    for (const std::string& name : with)
        add.sharedWith.push_back(who(name));
    return t.must("priya", add);
}

MarkReport sharing(RecordId id, const std::vector<std::string>& with, Moment when)
{
    MarkReport shared{id, {}, when, {}};
    for (const std::string& name : with)
        shared.sharedWith.push_back(who(name));
    return shared;
}

LogPreMeeting met(const std::string& name, std::int64_t minutes)
{
    return {{who(name)}, minutes, at(tenth, 8), "in the family room"};
}

} // namespace

TEST_CASE("a report shared two working days before is in time; a day later it is shown to the chair as late")
{
    Table t = family(onTheTenth());
    report(t, at(dayOf(2026, 11, 6), 15), {"hannah"});
    CHECK(rules::lateReports(t.seen("priya"), t.now).empty());
    const RecordId late = report(t, at(dayOf(2026, 11, 9), 15), {"hannah"});
    CHECK(rules::lateReports(t.seen("priya"), t.now) == std::vector<RecordId>{late});
    CHECK(rules::lateReports(t.seen("beth"), t.now).empty()); // for chair and minute-taker
}

TEST_CASE("a report nobody has shared is late; one that is withheld from the family never is")
{
    Table t = family(onTheTenth());
    const RecordId unshared = report(t, std::nullopt, {});
    CHECK(rules::lateReports(t.seen("elin"), t.now) == std::vector<RecordId>{unshared});
    AddReport police;
    police.report.title = "A report";
    police.report.from = who("karen");
    police.report.withheld = true;
    police.about = tests::about("meeting");
    const RecordId withheld = t.must("priya", police);
    CHECK(rules::lateReports(t.seen("elin"), t.now) == std::vector<RecordId>{unshared});
    CHECK(t.ask("elin", sharing(withheld, {"hannah"}, at(dayOf(2026, 11, 6), 9))).code() == "withheld");
}

TEST_CASE("a report shared later reaches the family member and says when; nobody loses it")
{
    Table t = family(onTheTenth());
    const RecordId id = report(t, std::nullopt, {});
    CHECK_FALSE(saysOnPaper(t, "hannah", "Jack is growing well."));
    const RecordId shared = t.must("elin", sharing(id, {"hannah"}, at(dayOf(2026, 11, 6), 9)));
    CHECK(hasPaper(t, "hannah", shared));
    CHECK_FALSE(saysOnPaper(t, "mark", "Jack is growing well."));
    CHECK(hasPaper(t, "tom", shared));
    CHECK_FALSE(hasPaper(t, "tom", id)); // one report, in its newest version
    CHECK(rules::lateReports(t.seen("priya"), t.now).empty());
    const RecordId more = t.must("elin", sharing(shared, {"joan"}, at(dayOf(2026, 11, 6), 10)));
    CHECK(hasPaper(t, "hannah", more));
    CHECK(hasPaper(t, "joan", more));
}

TEST_CASE("two who never meet cannot share one report\u2019s record")
{
    Table t = family(onTheTenth());
    const RecordId id = report(t, at(dayOf(2026, 11, 6), 9), {"hannah"});
    CHECK(t.ask("elin", sharing(id, {"mark"}, at(dayOf(2026, 11, 6), 10))).code() == "not-together");
}

TEST_CASE("when a report was received or shared is said whole, and has happened")
{
    Table t = family(onTheTenth());
    const RecordId id = report(t, std::nullopt, {});
    CHECK(t.ask("elin", MarkReport{id, {}, {}, {}}).code() == "nothing-said");
    CHECK(t.ask("elin", MarkReport{id, {}, {}, {who("hannah")}}).code() == "say-when");
    CHECK(t.ask("elin", MarkReport{id, {}, at(dayOf(2026, 11, 6), 9), {}}).code() == "say-with");
    CHECK(t.ask("elin", sharing(id, {"hannah"}, at(dayOf(2026, 11, 4), 9))).code() == "before-received");
    CHECK(t.ask("elin", sharing(id, {"hannah"}, at(dayOf(2026, 11, 11), 9))).code() == "not-yet");
    in(t, {"tom"});
    CHECK(t.ask("tom", sharing(id, {"hannah"}, at(dayOf(2026, 11, 6), 9)))
              .refused); // for chair and minute-taker
    CHECK(t.ask("elin", MarkReport{{}, at(tenth, 8), {}, {}}).code() == "unknown-record");
}

TEST_CASE(
    "the family whom the chair has not met for thirty minutes are named to the chair, all meetings together")
{
    Table t = family(onTheTenth());
    const std::vector<PersonId> all{who("hannah"), who("joan"), who("mark")};
    const auto missing = [&] {
        auto now = rules::notMetBefore(t.seen("priya"));
        std::sort(now.begin(), now.end());
        return now;
    };
    auto expected = all;
    std::sort(expected.begin(), expected.end());
    CHECK(missing() == expected);
    t.must("elin", met("hannah", 20));
    CHECK(missing() == expected);
    t.must("elin", met("hannah", 10));
    std::erase(expected, who("hannah"));
    CHECK(missing() == expected);
    CHECK(rules::notMetBefore(t.seen("tom")).empty());
}

TEST_CASE("that the chair met somebody is for chair and minute-taker; the other part learns nothing of it")
{
    Table t = family(onTheTenth());
    t.must("priya", met("hannah", 30));
    CHECK(saysOnPaper(t, "elin", "in the family room"));
    for (const std::string name : {"hannah", "mark", "tom"}) {
        INFO(name);
        CHECK_FALSE(saysOnPaper(t, name, "in the family room"));
    }
}

TEST_CASE("a meeting before is logged with its people, its length and its time, each apart for those who "
          "never meet")
{
    Table t = family(onTheTenth());
    CHECK(t.ask("elin", LogPreMeeting{{}, 30, at(tenth, 8), "here"}).code() == "unknown-person");
    CHECK(t.ask("elin", met("tom", 30)).code() == "unknown-person");
    CHECK(t.ask("elin", LogPreMeeting{{who("hannah"), who("mark")}, 30, at(tenth, 8), "here"}).code() ==
          "not-together");
    CHECK(t.ask("elin", met("hannah", 0)).code() == "no-length");
    CHECK(t.ask("elin", LogPreMeeting{{who("hannah")}, 30, at(tenth, 12), "here"}).code() == "not-yet");
    CHECK(t.ask("elin", LogPreMeeting{{who("hannah")}, 30, at(tenth, 8), ""}).code() == "empty-text");
    CHECK(t.ask("hannah", met("hannah", 30)).refused);
}

TEST_CASE("a conference is due by what it was called on: strategy discussion, written notice, or the birth")
{
    Meeting meeting;
    meeting.settings.holidays = bankHolidays(Nation::englandAndWales);
    CHECK_FALSE(*rules::meetingDue(meeting));
    meeting.strategyDiscussion = meeting.writtenNotice = dayOf(2026, 10, 20);
    meeting.birthDue = dayOf(2027, 3, 1);
    CHECK(**rules::meetingDue(meeting) == tenth);
    meeting.what = ConferenceKind::transferIn;
    meeting.settings.transferWithin = {21, Unit::days};
    CHECK(**rules::meetingDue(meeting) == tenth);
    meeting.what = ConferenceKind::preBirth;
    CHECK(**rules::meetingDue(meeting) == dayOf(2027, 1, 18));
    meeting.what = ConferenceKind::review;
    CHECK_FALSE(*rules::meetingDue(meeting));
}
