// An authority's profile: its settings, each with the source that says so, or "assumed" (assets/profiles). load() gives
// all of it or a list of mistakes with file, line, what is wrong and what to write. Plain values.
//
//     title = "Westmere"
//     like = "england"            # what is not written here is as in that profile, and counts as assumed
//
//     [report_initial]
//     value = "2 working days"
//     source = "Westmere procedures, 4.2, https://…"
//     note = "…"                  # for people; may be left out
#pragma once

#include "conference/result.hpp"
#include "conference/settings.hpp"

#include <filesystem>
#include <map>

namespace waymark::pack {

struct Profile {
    std::string name;  // "england": as the file is called
    std::string title; // "England"
    Settings settings; // with the bank holidays of its calendar
    // Of every setting, by its name in the file ("report_initial"); "assumed" where no source is known.
    std::map<std::string, std::string> sources;
};

// One of those the program carries. Failure: profile-unreadable, profile-mistake.
[[nodiscard]] Result<Profile> carriedProfile(const std::string& name);
// An authority's own file.
[[nodiscard]] Result<Profile> loadProfile(const std::filesystem::path& path);
[[nodiscard]] std::vector<std::string> profileNames();

struct Holiday {
    Day day{};
    std::string name;        // "Easter Monday"
    bool proclaimed = false; // for this one year, beside the standing rules
};
struct CalendarFile {
    std::string title; // "England and Wales"
    Day first{};
    Day last{};
    std::vector<Holiday> holidays;

    [[nodiscard]] BankHolidays days() const;
};

// Failure: calendar-unreadable, calendar-mistake.
[[nodiscard]] Result<CalendarFile> carriedCalendar(const std::string& name);
[[nodiscard]] Result<CalendarFile> readCalendar(std::string_view text, const std::string& file);
[[nodiscard]] std::vector<std::string> calendarNames();

} // namespace waymark::pack
