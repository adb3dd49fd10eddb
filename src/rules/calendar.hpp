// Working days: Monday to Friday without the bank holidays of the authority's calendar. Pure. A calendar knows the days
// from its first to its last and says so when it is asked beyond them: a due date is never guessed.
//
// How days are counted (assumed; no source says it): the day something happens is not counted, the day it is due is. So
// "within 1 working day" of a Friday is the Monday after, and "2 working days before" a Wednesday is the Monday.
#pragma once

#include "conference/result.hpp"
#include "conference/settings.hpp"

namespace waymark::rules {

class Calendar {
public:
    // Borrows nothing. Holidays in any order.
    explicit Calendar(BankHolidays known);
    explicit Calendar(const Settings& settings) : Calendar(settings.holidays) {}

    [[nodiscard]] bool covers(Day day) const { return day >= m_known.first && day <= m_known.last; }

    // Failure of all three: "beyond-calendar".
    [[nodiscard]] Result<bool> isWorkingDay(Day day) const;
    // The n-th working day after a day; before it when n is negative; the day itself when n is 0.
    [[nodiscard]] Result<Day> addWorkingDays(Day day, std::int64_t n) const;
    // How many working days come after `from`, up to and with `to`; negative when `to` is earlier, so that
    // addWorkingDays(from, workingDaysBetween(from, to)) is `to` for a working day `to`.
    [[nodiscard]] Result<std::int64_t> workingDaysBetween(Day from, Day to) const;

private:
    [[nodiscard]] bool works(Day day) const; // REQUIRES: covers(day)
    [[nodiscard]] Failure beyond(Day day) const;

    BankHolidays m_known;
};

// "Friday 13 November 2026"
[[nodiscard]] std::string inWords(Day day);
[[nodiscard]] bool isWeekend(Day day);

} // namespace waymark::rules
