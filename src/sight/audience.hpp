// Who an audience comes to: the people of the circle that a record is written for, at the moment it is written.
#pragma once

#include "sight/address.hpp"

namespace waymark::sight {

// Where an act is done.
struct Standpoint {
    const Conference& conference; // as it was before the act
    const Conference& after;      // with the people, parts and exclusions the act has made so far
    const People& live;           // who hears what is said now
    const People& first;          // who sees the act's first record; at first: whoever is live
    const People& written;        // who was there where the writer thought they were
    const std::function<People(RecordId draft)>& madeFor; // the circle of an earlier draft of the act
};
[[nodiscard]] People peopleFor(const Audience& to, const About& about, const Standpoint& at);

[[nodiscard]] People withOffices(const People& people);
// REQUIRES: the record is kept.
[[nodiscard]] const People& circleOf(const Conference& conference, RecordId record);

} // namespace waymark::sight
