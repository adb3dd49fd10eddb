// The clocks: when each thing is due, by the authority's own lengths.
#include "support/catch.hpp"

#include "rules/clocks.hpp"
#include "support/bank_holidays.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day tenth = dayOf(2026, 11, 10); // a Tuesday

Settings england()
{
    Settings settings;
    settings.holidays = bankHolidays(Nation::englandAndWales);
    return settings;
}

Moment at(Day day, int hour, int minute = 0)
{
    return Moment(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

bool late(const Settings& settings, ConferenceKind kind, std::optional<Moment> shared, Moment now)
{
    Report report;
    report.title = "A report";
    report.shared = shared;
    return *rules::reportLate(settings, kind, at(tenth, 9), report, now);
}

} // namespace

TEST_CASE("a conference is held within fifteen working days of the strategy discussion")
{
    CHECK(*rules::conferenceDue(england(), dayOf(2026, 10, 20)) == tenth);
}

TEST_CASE("a report shared on the second working day before an initial conference is in time, the day after "
          "is late")
{
    const auto initial = ConferenceKind::initial;
    CHECK_FALSE(late(england(), initial, at(dayOf(2026, 11, 6), 23, 59), at(tenth, 9)));
    CHECK(late(england(), initial, at(dayOf(2026, 11, 7), 0), at(tenth, 9)));
}

TEST_CASE("a review has its own length for reports; every other kind has the initial one\u2019s")
{
    const Moment friday = at(dayOf(2026, 11, 6), 12);
    CHECK(late(england(), ConferenceKind::review, friday, at(tenth, 9)));
    CHECK_FALSE(late(england(), ConferenceKind::transferIn, friday, at(tenth, 9)));
    CHECK_FALSE(late(england(), ConferenceKind::preBirth, friday, at(tenth, 9)));
}

TEST_CASE("a length in hours runs to the minute, over a weekend as over any day")
{
    Settings hampshire = england();
    hampshire.reportInitial = {24, Unit::hours};
    CHECK_FALSE(late(hampshire, ConferenceKind::initial, at(dayOf(2026, 11, 9), 9), at(tenth, 9)));
    CHECK(late(hampshire, ConferenceKind::initial, at(dayOf(2026, 11, 9), 9, 1), at(tenth, 9)));
}

TEST_CASE("a report not shared yet becomes late when its time is over, not before")
{
    CHECK_FALSE(late(england(), ConferenceKind::initial, std::nullopt, at(dayOf(2026, 11, 6), 12)));
    CHECK(late(england(), ConferenceKind::initial, std::nullopt, at(dayOf(2026, 11, 9), 8)));
}

TEST_CASE("the chair has met the family when they had the whole length, or when none is set")
{
    CHECK(rules::metLongEnough(england(), 30));
    CHECK_FALSE(rules::metLongEnough(england(), 29));
    Settings none = england();
    none.meetBeforeMinutes = 0;
    CHECK(rules::metLongEnough(none, 0));
}

TEST_CASE("an exclusion is asked for three working days before, or 24 hours where that is the notice")
{
    Settings settings = england();
    CHECK(*rules::exclusionRequestDue(settings, at(tenth, 9)) ==
          at(dayOf(2026, 11, 6), 0) - std::chrono::seconds(1));
    settings.exclusionNotice = {24, Unit::hours};
    CHECK(*rules::exclusionRequestDue(settings, at(tenth, 9)) == at(dayOf(2026, 11, 9), 9));
}

TEST_CASE(
    "a transfer-in conference is due fifteen working days after the written notice, in Scotland 21 days")
{
    Settings settings = england();
    CHECK(*rules::transferDue(settings, dayOf(2026, 10, 20)) == tenth);
    settings.transferWithin = {21, Unit::days};
    CHECK(*rules::transferDue(settings, dayOf(2026, 10, 20)) == tenth);
}

TEST_CASE("the weeks of a pregnancy are counted back from the due date, which ends the fortieth")
{
    const auto window = rules::preBirthWindow(england(), dayOf(2027, 3, 1));
    CHECK(window.by == dayOf(2027, 1, 18));       // six weeks before
    CHECK(window.planFrom == dayOf(2026, 11, 9)); // sixteen
    CHECK(window.from == dayOf(2026, 8, 17));     // twenty-eight
}

TEST_CASE("a child of twelve may attend part; where no age is set, whoever understands")
{
    Settings settings = england();
    CHECK(rules::mayAttend(settings, 12));
    CHECK_FALSE(rules::mayAttend(settings, 11));
    settings.childAge = 0;
    CHECK(rules::mayAttend(settings, 9));
}

TEST_CASE("after the conference: letter, outline, core group, record, corrections")
{
    CHECK(*rules::letterDue(england(), tenth) == dayOf(2026, 11, 11));
    CHECK(*rules::outlineDue(england(), tenth) == dayOf(2026, 11, 17));
    CHECK(*rules::coreGroupDue(england(), tenth) == dayOf(2026, 11, 24));
    CHECK(*rules::nextCoreGroupDue(england(), dayOf(2026, 11, 24)) == dayOf(2027, 1, 5));
    CHECK(*rules::recordDue(england(), tenth) == dayOf(2026, 12, 1));
    CHECK(*rules::correctionsUntil(england(), dayOf(2026, 12, 18)) == dayOf(2027, 1, 6));
    CHECK(*rules::inquorateAgainDue(england(), tenth) == dayOf(2026, 11, 24));
}

TEST_CASE("the first review is due within three months, a later one within six")
{
    CHECK(**rules::reviewLimit(england(), ConferenceKind::initial, tenth) == dayOf(2027, 2, 10));
    CHECK(**rules::reviewLimit(england(), ConferenceKind::transferIn, tenth) == dayOf(2027, 2, 10));
    CHECK(**rules::reviewLimit(england(), ConferenceKind::preBirth, tenth) == dayOf(2027, 2, 10));
    CHECK(**rules::reviewLimit(england(), ConferenceKind::review, tenth) == dayOf(2027, 5, 10));
    CHECK(*rules::birthReviewDue(england(), tenth) == dayOf(2026, 12, 8));
}

TEST_CASE("core group meetings and child death overview panels have no review")
{
    CHECK_FALSE(*rules::reviewLimit(england(), ConferenceKind::coreGroup, tenth));
    CHECK_FALSE(*rules::reviewLimit(england(), ConferenceKind::deathPanel, tenth));
}

TEST_CASE("months keep the day of the month; in a month that is too short they end on its last day")
{
    CHECK(rules::monthsAfter(dayOf(2026, 11, 30), 3) == dayOf(2027, 2, 28));
    CHECK(rules::monthsAfter(dayOf(2027, 11, 30), 3) == dayOf(2028, 2, 29));
    CHECK(rules::monthsAfter(dayOf(2026, 8, 31), 6) == dayOf(2027, 2, 28));
    CHECK(rules::monthsAfter(dayOf(2027, 2, 28), 3) == dayOf(2027, 5, 28));
    CHECK(rules::monthsAfter(dayOf(2026, 3, 31), -1) == dayOf(2026, 2, 28));
}

TEST_CASE("dissent after the conference is possible only where the authority gives hours for it")
{
    CHECK_FALSE(rules::dissentUntil(england(), at(tenth, 12)));
    Settings sussex = england();
    sussex.dissentHours = 72;
    CHECK(rules::dissentUntil(sussex, at(tenth, 12)) == at(dayOf(2026, 11, 13), 12));
}

TEST_CASE("nothing is destroyed by itself where no retention is set")
{
    CHECK_FALSE(rules::retentionEnd(england(), tenth));
    Settings settings = england();
    settings.retentionYears = 6;
    CHECK(rules::retentionEnd(settings, dayOf(2028, 2, 29)) == dayOf(2034, 2, 28));
}

TEST_CASE("a due date beyond the calendar is said to be unknown, not made up")
{
    CHECK(rules::recordDue(england(), dayOf(2030, 12, 20)).failure().code == "beyond-calendar");
    CHECK(rules::reviewLimit(england(), ConferenceKind::review,
                             dayOf(2030, 12, 20))); // months need no calendar
}

TEST_CASE("a length is said in words")
{
    CHECK(rules::inWords(Span{1, Unit::workingDays}) == "1 working day");
    CHECK(rules::inWords(Span{48, Unit::hours}) == "48 hours");
}
