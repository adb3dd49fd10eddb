// What a stretch shows to everybody of its circle: the people of it and the agenda. Nobody else is named in it, no time in
// it is from before its circle was live, and nothing stands on its agenda that not everybody of it was told.
#pragma once

#include "conference/conference.hpp"

namespace waymark::sight {

struct Beginning {
    const Conference& before; // as it stands
    const Conference& after;  // with the people and parts that the same act makes
    Moment now;
};

[[nodiscard]] std::vector<Sitting> sittings(const Beginning&, const People& people, CircleId live);

// The agenda is a record that is read off the stretches: a stretch shows the newest that everybody of its circle was told;
// what was changed in a section holds in sections only. Somebody newly admitted is told it now; somebody who was excluded
// is not told what was changed meanwhile. The running item is added where the chair has it, if it is missing.
[[nodiscard]] std::vector<AgendaItem> agendaOf(const Conference&, const Stretch& begins, const People& people);

} // namespace waymark::sight
