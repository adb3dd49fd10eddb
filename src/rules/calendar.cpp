#include "rules/calendar.hpp"

namespace waymark::rules {

namespace {

constexpr std::chrono::days oneDay{1};

} // namespace

Calendar::Calendar(BankHolidays known) : m_known(std::move(known))
{
    std::sort(m_known.days.begin(), m_known.days.end());
}

Result<bool> Calendar::isWorkingDay(Day day) const
{
    if (!covers(day))
        return beyond(day);
    return works(day);
}

Result<Day> Calendar::addWorkingDays(Day day, std::int64_t n) const
{
    if (!covers(day))
        return beyond(day);
    const auto step = n < 0 ? -oneDay : oneDay;
    for (std::int64_t left = n < 0 ? -n : n; left > 0;) {
        day += step;
        if (!covers(day))
            return beyond(day);
        if (works(day))
            --left;
    }
    return day;
}

Result<std::int64_t> Calendar::workingDaysBetween(Day from, Day to) const
{
    for (const Day day : {from, to})
        if (!covers(day))
            return beyond(day);
    std::int64_t count = 0;
    for (Day day = from; day < to;) {
        day += oneDay;
        count += works(day) ? 1 : 0;
    }
    for (Day day = from; day > to;) {
        day -= oneDay;
        count -= works(day) ? 1 : 0;
    }
    return count;
}

bool Calendar::works(Day day) const
{
    return !isWeekend(day) && !std::binary_search(m_known.days.begin(), m_known.days.end(), day);
}

Failure Calendar::beyond(Day day) const
{
    if (m_known.first == m_known.last)
        return {"beyond-calendar",
                "no bank holidays are known here; name a calendar in the authority\u2019s profile"};
    return {"beyond-calendar", "the bank holidays around " + inWords(day) +
                                   " are not known, only those from " + inWords(m_known.first) + " to " +
                                   inWords(m_known.last) + "; add them to the authority\u2019s calendar"};
}

bool isWeekend(Day day)
{
    const std::chrono::weekday weekday(day);
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

std::string inWords(Day day)
{
    static constexpr const char* weekdays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                               "Thursday", "Friday", "Saturday"};
    static constexpr const char* months[] = {"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};
    const std::chrono::year_month_day date(day);
    return std::string(weekdays[std::chrono::weekday(day).c_encoding()]) + " " +
           std::to_string(unsigned(date.day())) + " " + months[unsigned(date.month()) - 1] + " " +
           std::to_string(int(date.year()));
}

} // namespace waymark::rules
