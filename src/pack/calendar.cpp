// Reading a working-day calendar (assets/calendars): the days it covers and each bank holiday with its name.
#include "pack/carried.hpp"
#include "pack/profile.hpp"
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

constexpr auto folder = "calendars";

void readHoliday(Table& table, CalendarFile& into)
{
    Holiday holiday;
    table.may("proclaimed", holiday.proclaimed);
    table.need("name", holiday.name);
    if (!table.need("day", holiday.day))
        return;
    if (holiday.day < into.first || holiday.day > into.last)
        table.mistake("day", "this day is not between `first` and `last`; write one that is, or change them");
    if (!into.holidays.empty() && holiday.day <= into.holidays.back().day)
        table.mistake("day", "this day does not come after the one above; write each once, the earliest first");
    into.holidays.push_back(holiday);
}

} // namespace

BankHolidays CalendarFile::days() const
{
    BankHolidays known{first, last, {}};
    for (const Holiday& holiday : holidays)
        known.days.push_back(holiday.day);
    return known;
}

Result<CalendarFile> readCalendar(std::string_view text, const std::string& file)
{
    const auto root = parseText(text, file, "calendar");
    if (!root)
        return root.failure();
    Mistakes mistakes(file, "calendar-mistake");
    const Names names;
    Reading reading{mistakes, names};
    CalendarFile into;
    Table table(*root, "a calendar", reading);
    table.need("title", into.title);
    if (table.need("first", into.first) && table.need("last", into.last) && into.last <= into.first)
        table.mistake("last", "the last day does not come after the first; write a later one");
    (void)table.ask("holiday");
    eachTable(*root, "holiday", "[[holiday]]", reading, [&](Table& holiday) { readHoliday(holiday, into); });
    table.done();
    if (!mistakes.none())
        return mistakes.failure();
    return into;
}

Result<CalendarFile> carriedCalendar(const std::string& name)
{
    const auto text = carried(folder, name);
    if (!text)
        return Failure{"calendar-unreadable", "there is no calendar \"" + name + "\"; " + insteadOf(name, calendarNames())};
    return readCalendar(*text, name + ".toml");
}

std::vector<std::string> calendarNames()
{
    return carriedNames(folder);
}

} // namespace waymark::pack
