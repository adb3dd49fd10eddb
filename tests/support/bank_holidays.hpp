// Bank holidays worked out from the standing rules, independently of assets/calendars: Easter after the anonymous
// Gregorian algorithm, first and last Mondays, and the next free weekday for a day that falls on a weekend.
#pragma once

#include "conference/settings.hpp"

#include <map>

namespace waymark::tests {

inline Day easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return Day(std::chrono::year(year) / (n / 31) / (n % 31 + 1));
}

inline Day dayOf(int year, unsigned month, unsigned day)
{
    return Day(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
}

inline Day firstMonday(int year, unsigned month)
{
    return Day(std::chrono::year(year) / static_cast<int>(month) / std::chrono::Monday[1]);
}

inline Day lastMonday(int year, unsigned month)
{
    return Day(std::chrono::year(year) / static_cast<int>(month) / std::chrono::Monday[std::chrono::last]);
}

// Days that belong together: one on a weekend moves to the next weekday that is not one of them.
inline void addMoved(std::vector<Day>& into, std::vector<Day> days)
{
    const auto weekend = [](Day day) { return std::chrono::weekday(day).iso_encoding() > 5; };
    std::vector<Day> taken;
    std::copy_if(days.begin(), days.end(), std::back_inserter(taken), [&](Day day) { return !weekend(day); });
    for (Day day : days) {
        if (weekend(day)) {
            while (weekend(day) || std::find(taken.begin(), taken.end(), day) != taken.end())
                day += std::chrono::days(1);
            taken.push_back(day);
        }
        into.push_back(day);
    }
}

enum class Nation { englandAndWales, scotland };

inline std::vector<Day> bankHolidays(Nation nation, int year)
{
    const bool scotland = nation == Nation::scotland;
    std::vector<Day> days{easterSunday(year) - std::chrono::days(2), firstMonday(year, 5), lastMonday(year, 5),
                          scotland ? firstMonday(year, 8) : lastMonday(year, 8)};
    if (scotland) {
        addMoved(days, {dayOf(year, 1, 1), dayOf(year, 1, 2)});
        addMoved(days, {dayOf(year, 11, 30)});
    } else {
        addMoved(days, {dayOf(year, 1, 1)});
        days.push_back(easterSunday(year) + std::chrono::days(1));
    }
    addMoved(days, {dayOf(year, 12, 25), dayOf(year, 12, 26)});
    std::sort(days.begin(), days.end());
    return days;
}

inline BankHolidays bankHolidays(Nation nation)
{
    BankHolidays known{dayOf(2024, 1, 1), dayOf(2030, 12, 31), {}};
    for (int year = 2024; year <= 2030; ++year)
        for (const Day day : bankHolidays(nation, year))
            known.days.push_back(day);
    return known;
}

} // namespace waymark::tests
