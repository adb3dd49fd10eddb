#include "rules/around.hpp"

#include "rules/before.hpp"
#include "rules/clocks.hpp"
#include "rules/closing.hpp"
#include "rules/state.hpp"

namespace waymark::rules {
namespace {

// Beyond the calendar nobody guesses: what cannot be counted is left out.
std::vector<Due> dueAfter(const sight::Seen& seen)
{
    std::vector<Due> result;
    const auto* meeting = seen.first<Meeting>([](const Meeting&) { return true; });
    if (!meeting)
        return result;
    const auto add = [&](const char* what, const Result<Day>& day) {
        if (day)
            result.push_back({what, *day});
    };
    add("the decision letter to each parent", letterDue(meeting->settings, meeting->date));
    add("the outline plan", outlineDue(meeting->settings, meeting->date));
    add("the record to everybody who may have it", recordDue(meeting->settings, meeting->date));
    return result;
}

} // namespace

std::optional<Around> around(const sight::Seen& seen, bool roomNeutral, Moment now)
{
    if (!seen.office())
        return std::nullopt;
    Around result;
    const Quorum quorum = quorumOf(seen);
    result.quorum = quorum.met;
    result.quorumSay = quorum.say;
    result.roomNeutral = roomNeutral;
    const auto* screen = seen.first<RoomScreen>([](const RoomScreen&) { return true; });
    result.covered = screen && screen->covered;
    result.inTheWay = inTheWay(seen);
    result.devicesHere = seen.surroundings().devicesHere;
    result.notBlanked = seen.surroundings().notBlanked;
    result.reportsLate = lateReports(seen, now);
    result.notMet = notMetBefore(seen);
    result.beforeClose = missingBeforeClose(seen);
    result.due = dueAfter(seen);
    result.screens = seen.surroundings().screens;
    result.copy = seen.surroundings().copy;
    return result;
}

} // namespace waymark::rules
