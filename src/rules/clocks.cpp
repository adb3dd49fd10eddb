#include "rules/clocks.hpp"

namespace waymark::rules {

namespace {

using std::chrono::days;
using std::chrono::hours;

constexpr std::int64_t weeksOfPregnancy = 40;

std::int64_t wholeDays(std::int64_t amountOfHours)
{
    return (amountOfHours + 23) / 24;
}

// The n-th, to either side: `way` is 1 or -1.
Result<Day> counted(const Settings& settings, Day from, Span span, int way)
{
    switch (span.unit) {
    case Unit::hours:
        return from + days(way * wholeDays(span.amount));
    case Unit::days:
        return from + days(way * span.amount);
    case Unit::workingDays:
        return Calendar(settings).addWorkingDays(from, way * span.amount);
    case Unit::weeks:
        return from + days(way * 7 * span.amount);
    case Unit::months:
        break;
    }
    return monthsAfter(from, way * span.amount);
}

Moment lastMomentOf(Day day)
{
    return Moment(day + days(1)) - std::chrono::seconds(1);
}

} // namespace

Day monthsAfter(Day from, std::int64_t months)
{
    const std::chrono::year_month_day date(from);
    const auto there = date + std::chrono::months(months);
    return there.ok() ? Day(there) : Day(there.year() / there.month() / std::chrono::last);
}

Result<Day> dayAfter(const Settings& settings, Day from, Span span)
{
    return counted(settings, from, span, 1);
}

Result<Day> dayBefore(const Settings& settings, Day from, Span span)
{
    return counted(settings, from, span, -1);
}

Result<Moment> momentBefore(const Settings& settings, Moment from, Span span)
{
    if (span.unit == Unit::hours)
        return from - hours(span.amount);
    const auto day = dayBefore(settings, std::chrono::floor<days>(from), span);
    if (!day)
        return day.failure();
    return lastMomentOf(*day);
}

std::string inWords(Span span)
{
    static constexpr const char* one[] = {"hour", "day", "working day", "week", "month"};
    return std::to_string(span.amount) + " " + one[static_cast<std::size_t>(span.unit)] +
           (span.amount == 1 ? "" : "s");
}

Result<Day> conferenceDue(const Settings& settings, Day strategyDiscussion)
{
    return dayAfter(settings, strategyDiscussion, settings.conferenceWithin);
}

Result<std::optional<Day>> meetingDue(const Meeting& meeting)
{
    const auto counted = [](const Result<Day>& due) -> Result<std::optional<Day>> {
        if (!due)
            return due.failure();
        return std::optional<Day>(*due);
    };
    const Settings& settings = meeting.settings;
    if (meeting.what == ConferenceKind::transferIn && meeting.writtenNotice)
        return counted(transferDue(settings, *meeting.writtenNotice));
    if (meeting.what == ConferenceKind::preBirth && meeting.birthDue)
        return std::optional<Day>(preBirthWindow(settings, *meeting.birthDue).by);
    if (meeting.what == ConferenceKind::initial && meeting.strategyDiscussion)
        return counted(conferenceDue(settings, *meeting.strategyDiscussion));
    return std::optional<Day>();
}

Moment beginOf(const Meeting& meeting)
{
    return meeting.begins.value_or(Moment(meeting.date));
}

Result<Moment> reportDue(const Settings& settings, ConferenceKind kind, Moment begin)
{
    return momentBefore(settings, begin,
                        kind == ConferenceKind::review ? settings.reportReview : settings.reportInitial);
}

Result<bool> reportLate(const Settings& settings, ConferenceKind kind, Moment begin, const Report& report,
                        Moment now)
{
    const auto due = reportDue(settings, kind, begin);
    if (!due)
        return due.failure();
    return !report.withheld && report.shared.value_or(now) > *due;
}

bool metLongEnough(const Settings& settings, std::int64_t minutes)
{
    return minutes >= settings.meetBeforeMinutes;
}

Result<Moment> exclusionRequestDue(const Settings& settings, Moment begin)
{
    return momentBefore(settings, begin, settings.exclusionNotice);
}

Result<Day> transferDue(const Settings& settings, Day writtenNotice)
{
    return dayAfter(settings, writtenNotice, settings.transferWithin);
}

Window preBirthWindow(const Settings& settings, Day dueDate)
{
    const auto weekEnds = [&](std::int64_t week) { return dueDate - days(7 * (weeksOfPregnancy - week)); };
    return {weekEnds(settings.preBirthFromWeek), weekEnds(settings.preBirthByWeek),
            weekEnds(settings.preBirthPlanFromWeek)};
}

bool mayAttend(const Settings& settings, std::int64_t age)
{
    return age >= settings.childAge;
}

Result<Day> letterDue(const Settings& settings, Day conference)
{
    return dayAfter(settings, conference, settings.letterWithin);
}

Result<Day> outlineDue(const Settings& settings, Day conference)
{
    return dayAfter(settings, conference, settings.outlineWithin);
}

Result<Day> recordDue(const Settings& settings, Day conference)
{
    return dayAfter(settings, conference, settings.recordWithin);
}

Result<Day> correctionsUntil(const Settings& settings, Day received)
{
    return dayAfter(settings, received, settings.correctionsWithin);
}

Result<Day> coreGroupDue(const Settings& settings, Day conference)
{
    return dayAfter(settings, conference, settings.coreGroupWithin);
}

Result<Day> nextCoreGroupDue(const Settings& settings, Day last)
{
    return dayAfter(settings, last, settings.coreGroupEvery);
}

Result<std::optional<Day>> reviewLimit(const Settings& settings, ConferenceKind kind, Day conference)
{
    if (kind == ConferenceKind::coreGroup || kind == ConferenceKind::deathPanel)
        return std::optional<Day>();
    const bool later = kind == ConferenceKind::review;
    const auto limit =
        dayAfter(settings, conference, later ? settings.laterReviewWithin : settings.firstReviewWithin);
    if (!limit)
        return limit.failure();
    return std::optional<Day>(*limit);
}

Result<Day> birthReviewDue(const Settings& settings, Day born)
{
    return dayAfter(settings, born, settings.birthReviewWithin);
}

Result<Day> inquorateAgainDue(const Settings& settings, Day conference)
{
    return dayAfter(settings, conference, settings.inquorateAgainWithin);
}

std::optional<Moment> dissentUntil(const Settings& settings, Moment closed)
{
    if (settings.dissentHours == 0)
        return std::nullopt;
    return closed + hours(settings.dissentHours);
}

std::optional<Day> retentionEnd(const Settings& settings, Day closed)
{
    if (settings.retentionYears == 0)
        return std::nullopt;
    return monthsAfter(closed, 12 * settings.retentionYears);
}

} // namespace waymark::rules
