#include "rules/around.hpp"

#include "rules/before.hpp"
#include "rules/closing.hpp"
#include "rules/state.hpp"

namespace waymark::rules {

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
    return result;
}

} // namespace waymark::rules
