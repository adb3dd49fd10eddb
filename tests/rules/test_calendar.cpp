// Working days: which they are, how they are counted, and that nobody guesses beyond what is known.
#include "support/catch.hpp"

#include "rules/calendar.hpp"
#include "support/bank_holidays.hpp"

using namespace waymark;
using namespace waymark::tests;
using rules::Calendar;

namespace {

Calendar england()
{
    return Calendar(bankHolidays(Nation::englandAndWales));
}

} // namespace

TEST_CASE("Saturday, Sunday and a bank holiday are no working days")
{
    CHECK(*england().isWorkingDay(dayOf(2026, 11, 13)));
    CHECK_FALSE(*england().isWorkingDay(dayOf(2026, 11, 14)));
    CHECK_FALSE(*england().isWorkingDay(dayOf(2026, 11, 15)));
    CHECK_FALSE(*england().isWorkingDay(dayOf(2026, 4, 6)));   // Easter Monday
    CHECK_FALSE(*england().isWorkingDay(dayOf(2026, 12, 28))); // Boxing Day is a Saturday
}

TEST_CASE("the day itself is not counted, the day something is due is")
{
    CHECK(*england().addWorkingDays(dayOf(2026, 11, 10), 1) == dayOf(2026, 11, 11));
    CHECK(*england().addWorkingDays(dayOf(2026, 11, 13), 1) == dayOf(2026, 11, 16));
    CHECK(*england().addWorkingDays(dayOf(2026, 11, 14), 1) == dayOf(2026, 11, 16)); // from a Saturday
    CHECK(*england().addWorkingDays(dayOf(2026, 11, 14), 0) == dayOf(2026, 11, 14));
}

TEST_CASE("fifteen working days over Christmas step over the bank holidays and their substitutes")
{
    CHECK(*england().addWorkingDays(dayOf(2026, 12, 18), 15) == dayOf(2027, 1, 13));
}

TEST_CASE("working days before a meeting step back over a weekend")
{
    CHECK(*england().addWorkingDays(dayOf(2026, 11, 10), -2) == dayOf(2026, 11, 6));
    CHECK(*england().addWorkingDays(dayOf(2026, 4, 7), -1) == dayOf(2026, 4, 2)); // over Easter
}

TEST_CASE("counting and adding agree, in both directions")
{
    for (int n = -200; n <= 200; ++n) {
        const Day from = dayOf(2027, 3, 3);
        const Day to = *england().addWorkingDays(from, n);
        CAPTURE(n);
        CHECK(*england().workingDaysBetween(from, to) == n);
    }
    CHECK(*england().workingDaysBetween(dayOf(2026, 11, 13), dayOf(2026, 11, 15)) == 0);
    CHECK(*england().workingDaysBetween(dayOf(2026, 11, 16), dayOf(2026, 11, 13)) == -1);
}

TEST_CASE("2 January, St Andrew\u2019s Day and the first Monday of August are bank holidays in Scotland only")
{
    const Calendar scotland(bankHolidays(Nation::scotland));
    for (const Day day : {dayOf(2026, 1, 2), dayOf(2026, 11, 30), dayOf(2026, 8, 3)}) {
        CHECK_FALSE(*scotland.isWorkingDay(day));
        CHECK(*england().isWorkingDay(day));
    }
    for (const Day day :
         {dayOf(2026, 4, 6), dayOf(2026, 8, 31)}) { // Easter Monday, the last Monday of August
        CHECK(*scotland.isWorkingDay(day));
        CHECK_FALSE(*england().isWorkingDay(day));
    }
}

TEST_CASE("beyond the years that are known there is a failure, never a guess")
{
    const auto after = england().addWorkingDays(dayOf(2030, 12, 20), 10);
    REQUIRE_FALSE(after);
    CHECK(after.failure().code == "beyond-calendar");
    CHECK(after.failure().say.find("Monday 1 January 2024 to Tuesday 31 December 2030") != std::string::npos);
    CHECK_FALSE(england().isWorkingDay(dayOf(2031, 1, 2)));
    CHECK_FALSE(england().isWorkingDay(dayOf(2023, 12, 29)));
    CHECK_FALSE(england().addWorkingDays(dayOf(2024, 1, 3), -5));
    CHECK_FALSE(england().workingDaysBetween(dayOf(2030, 12, 30), dayOf(2031, 1, 2)));
}

TEST_CASE("without a calendar no working day is known")
{
    const auto due = Calendar(BankHolidays{}).addWorkingDays(dayOf(2026, 11, 10), 1);
    REQUIRE_FALSE(due);
    CHECK(due.failure().say.find("name a calendar") != std::string::npos);
}
