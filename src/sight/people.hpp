// Who belongs where: the people of a part, the live circle, who is entitled to hear about a child, who holds an office.
// Pure questions to the whole conference; their answers go into circles (address) and gates (seen).
#pragma once

#include "conference/conference.hpp"

namespace waymark::sight {

[[nodiscard]] const Person* person(const Conference&, PersonId);
[[nodiscard]] const Part* part(const Conference&, PartId);
[[nodiscard]] Where whereIs(const Conference&, PersonId);
// In the room, or relayed to by video or telephone: what the rules mean by "in the room".
[[nodiscard]] bool isIn(Where where);

[[nodiscard]] bool isProfessional(Standing standing); // or chair or minute-taker
// Professionals hear a confidential section; an independent advocate, where the authority counts one as a professional.
[[nodiscard]] bool hearsSection(const Conference&, const Person&);

// Chair and minute-taker by office, whoever holds it.
[[nodiscard]] People offices();
// Everybody of a part, arrived or not: the family members, children and observers admitted to it by name, supporters and
// interpreters of those (a supporter invited in their own right also by name), professionals not kept out, chair and minute-taker as persons and by office.
[[nodiscard]] People peopleOf(const Conference&, const Part&);
// Who is excluded from an item of a part now, with whoever goes along.
[[nodiscard]] std::vector<PersonId> excludedFrom(const Conference&, PartId, ItemId);
// Who holds an office: the person listed as chair or minute-taker, until it is handed over; none: nobody is listed yet.
[[nodiscard]] std::optional<PersonId> holderOf(const Conference&, Office);
// Those who are here only because they support or interpret for this person.
[[nodiscard]] std::vector<PersonId> boundTo(const Conference&, PersonId);
// The live circle a stretch of this part and kind has now.
[[nodiscard]] People liveCircle(const Conference&, const Part&, StretchKind, const std::vector<PersonId>& without);

// Everybody is entitled to what is about the meeting; to what is about children, who is entitled for every one of them.
[[nodiscard]] bool entitled(const Conference&, PersonId, const About&);
// Have these two people a part in common? (No circle may hold two who have none.) Chair and minute-taker meet everybody.
[[nodiscard]] bool mayMeet(const Conference&, PersonId, PersonId);

} // namespace waymark::sight
