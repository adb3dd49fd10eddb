// The rules of sight, one file for each kind of record, its rule as one English sentence on top. A kind without a file is
// nobody's; a field its file does not name stays on the server.
#pragma once

#include "sight/kinds/abandoned.hpp"
#include "sight/kinds/adjourned.hpp"
#include "sight/kinds/after_exclusion.hpp"
#include "sight/kinds/agreed.hpp"
#include "sight/kinds/answer.hpp"
#include "sight/kinds/approved.hpp"
#include "sight/kinds/child.hpp"
#include "sight/kinds/connection.hpp"
#include "sight/kinds/correction.hpp"
#include "sight/kinds/counted.hpp"
#include "sight/kinds/danger.hpp"
#include "sight/kinds/dates.hpp"
#include "sight/kinds/decision.hpp"
#include "sight/kinds/disagreement.hpp"
#include "sight/kinds/dissent.hpp"
#include "sight/kinds/evidence.hpp"
#include "sight/kinds/exclusion.hpp"
#include "sight/kinds/exclusion_request.hpp"
#include "sight/kinds/finished.hpp"
#include "sight/kinds/floor.hpp"
#include "sight/kinds/given.hpp"
#include "sight/kinds/hand.hpp"
#include "sight/kinds/handled.hpp"
#include "sight/kinds/holding.hpp"
#include "sight/kinds/letter.hpp"
#include "sight/kinds/link.hpp"
#include "sight/kinds/mark.hpp"
#include "sight/kinds/meeting.hpp"
#include "sight/kinds/note.hpp"
#include "sight/kinds/offer.hpp"
#include "sight/kinds/overridden.hpp"
#include "sight/kinds/part.hpp"
#include "sight/kinds/person.hpp"
#include "sight/kinds/plan_line.hpp"
#include "sight/kinds/point.hpp"
#include "sight/kinds/pre_meeting.hpp"
#include "sight/kinds/presence.hpp"
#include "sight/kinds/protected.hpp"
#include "sight/kinds/queue.hpp"
#include "sight/kinds/release.hpp"
#include "sight/kinds/report.hpp"
#include "sight/kinds/returned.hpp"
#include "sight/kinds/room_screen.hpp"
#include "sight/kinds/round.hpp"
#include "sight/kinds/scale.hpp"
#include "sight/kinds/seat.hpp"
#include "sight/kinds/stranger.hpp"
#include "sight/kinds/stretch.hpp"
#include "sight/kinds/superseded.hpp"
#include "sight/kinds/view.hpp"
#include "sight/kinds/voice.hpp"
#include "sight/kinds/warned.hpp"

namespace waymark::sight {

template <class R>
[[nodiscard]] constexpr Reach reachOf()
{
    if constexpr (requires { Rule<R>::reach; })
        return Rule<R>::reach;
    else
        return Reach::nobody;
}
[[nodiscard]] inline Reach reachOf(const Record& record)
{
    return std::visit([](const auto& r) { return reachOf<std::decay_t<decltype(r)>>(); }, record);
}

// Whether a field of this kind travels to a seat; `office`: the chair's or the minute-taker's.
template <class R>
[[nodiscard]] constexpr bool travels(std::string_view field, bool office)
{
    bool found = false;
    if constexpr (requires { Rule<R>::travels; })
        found = Rule<R>::travels.contains(field);
    if constexpr (requires { Rule<R>::offices; })
        found = found || (office && Rule<R>::offices.contains(field));
    return found;
}

} // namespace waymark::sight
