// The clocks of a conference: from the authority's settings and a date to the day or moment something is due. Pure; the
// lengths are settings (each with its source in assets/profiles), how they are counted stands here.
//
// Counting: a length in hours runs to the minute; one in days, working days, weeks or months runs to the end of its last
// day, or, counted backwards from a meeting, lets the whole of that day count. Working days: see calendar.hpp. Months
// keep the day of the month; where the month is too short, its last day (three months after 30 November is 28 February,
// or 29). Failure of whatever counts working days: "beyond-calendar".
#pragma once

#include "conference/prepare.hpp"
#include "rules/calendar.hpp"

namespace waymark::rules {

// A number of hours in a length counted in days is rounded up to whole days.
[[nodiscard]] Result<Day> dayAfter(const Settings& settings, Day from, Span span);
[[nodiscard]] Result<Day> dayBefore(const Settings& settings, Day from, Span span);
[[nodiscard]] Result<Moment> momentBefore(const Settings& settings, Moment from, Span span);
[[nodiscard]] Day monthsAfter(Day from, std::int64_t months);
// "2 working days", "1 month".
[[nodiscard]] std::string inWords(Span span);

// ---- before ---------------------------------------------------------------------------------------------------------

// The latest day of an initial conference: 15 working days from the strategy discussion (domain.md, before; [S0]).
[[nodiscard]] Result<Day> conferenceDue(const Settings& settings, Day strategyDiscussion);
// The latest day this conference may be held, by its kind and the facts it was called on. None: no such fact is known, or
// its kind has no such limit.
[[nodiscard]] Result<std::optional<Day>> meetingDue(const Meeting& meeting);
// The hour it is called for; without one, the start of its day.
[[nodiscard]] Moment beginOf(const Meeting& meeting);
// The latest moment to share a report with the family: before a review the review's length, else the initial one's
// (practice.md, clocks: 24 h [S2], 2 working days [S3], 3 and 5 working days Sussex …).
[[nodiscard]] Result<Moment> reportDue(const Settings& settings, ConferenceKind kind, Moment begin);
// Shared after that moment, or not shared with it past. A report that nobody has to share, yet or at all
// (police reports may be withheld: domain.md, before), is not late.
[[nodiscard]] Result<bool> reportLate(const Settings& settings, ConferenceKind kind, Moment begin, const Report& report,
                                      Moment now);
// Has the chair met the family for long enough (practice.md, clocks: 30 minutes, Liverpool, Doncaster)?
[[nodiscard]] bool metLongEnough(const Settings& settings, std::int64_t minutes);
// The latest moment to ask for an exclusion with notice (domain.md, exclusion: 24 h or 3 working days).
[[nodiscard]] Result<Moment> exclusionRequestDue(const Settings& settings, Moment begin);
// The latest day of a transfer-in conference, from the written notice (practice.md, outcomes: Norfolk, Tees, Bolton).
[[nodiscard]] Result<Day> transferDue(const Settings& settings, Day writtenNotice);

// The days between which a pre-birth conference is held: a week of the pregnancy is counted back from the due date,
// which ends the 40th (practice.md, outcomes: pre-birth).
struct Window {
    Day from{};
    Day by{};
    Day planFrom{}; // no plan for the unborn child before
};
[[nodiscard]] Window preBirthWindow(const Settings& settings, Day dueDate);
// Whether a child may attend part of it by age alone (domain.md, people; [S3]); a younger one's views are gathered.
[[nodiscard]] bool mayAttend(const Settings& settings, std::int64_t age);

// ---- after ----------------------------------------------------------------------------------------------------------

// Counted from the day of the conference (domain.md, after).
[[nodiscard]] Result<Day> letterDue(const Settings& settings, Day conference);
[[nodiscard]] Result<Day> outlineDue(const Settings& settings, Day conference);
[[nodiscard]] Result<Day> recordDue(const Settings& settings, Day conference);
// The last day for corrections, from the day the record was received (practice.md, clocks: Wales).
[[nodiscard]] Result<Day> correctionsUntil(const Settings& settings, Day received);
// The first core group, from the conference; each later one, from the one before (practice.md, clocks: Wales, Bedford).
[[nodiscard]] Result<Day> coreGroupDue(const Settings& settings, Day conference);
[[nodiscard]] Result<Day> nextCoreGroupDue(const Settings& settings, Day last);
// The latest day of the next review: three months after a first conference, six after a review (domain.md, plan; all
// sources). None: this kind of meeting has no review.
[[nodiscard]] Result<std::optional<Day>> reviewLimit(const Settings& settings, ConferenceKind kind, Day conference);
// … and after a birth, when the plan was made before it (practice.md, outcomes: Cheshire East).
[[nodiscard]] Result<Day> birthReviewDue(const Settings& settings, Day born);
// The latest day of the new date after an inquorate conference (practice.md, quorum: Swindon).
[[nodiscard]] Result<Day> inquorateAgainDue(const Settings& settings, Day conference);
// Until when dissent may be raised (domain.md, dissent): none, in the conference only; else hours after its closing.
[[nodiscard]] std::optional<Moment> dissentUntil(const Settings& settings, Moment closed);
// The day the record may be destroyed; none: the authority has set no time, and nothing is destroyed by itself.
[[nodiscard]] std::optional<Day> retentionEnd(const Settings& settings, Day closed);

} // namespace waymark::rules
