// Addressing: from what was decided (drafts) to events, each in a circle. The only place that names a circle.
// Pure; the conference is read, not changed.
#pragma once

#include "conference/making.hpp"
#include "sight/seen.hpp"

namespace waymark::sight {

// Whom a draft is for. `decide` says which of these; which people that is, is worked out here.
struct ToLive { // the live circle where the writer thought they were ∩ the one now, entitled for every child, narrowed
    Width width = Width::everyone;
    std::optional<CircleId> meant; // put up from an offer: the circle it was meant for, instead of the writer's situation
    std::optional<RecordId> within; // nobody outside the circle of this record, to which it refers
    std::optional<std::vector<PersonId>> only = {}; // these people, whoever supports them, and the professionals
};
struct ToOffices {}; // chair and minute-taker
struct ToProfessionals { // professionals of the live circle, without these
    std::vector<PersonId> without;
};
struct ToHand { // nobody but the giver, and whoever typed it for them
    PersonId giver;
    std::optional<PersonId> typedBy;
};
// The writer, chair and minute-taker; `ifLive`: the writer only when among those who see the act's first record, which
// must then be for the live circle or fewer.
struct ToWriter {
    PersonId writer;
    bool ifLive = false;
};
struct ToStretch { // the live circle of the stretch that begins
    PartId part;
    StretchKind kind = StretchKind::item;
    ItemId item = {};
};
struct ToPart { // everybody of a part who is entitled, excluded or not, here or not
    PartId part;
};
struct ToCircleOf { // the circle of another record
    RecordId record;
};
struct ToBoth { // who may see the original and its copy, which is a draft of the same act
    RecordId original;
    RecordId copy;
    Width width = Width::professionals;
};
struct ToNamed { // these people, the professionals (without some), chair and minute-taker
    std::vector<PersonId> people;
    std::vector<PersonId> without = {};
};
struct ToNobody {}; // the server's own
struct InPlace {}; // the record itself, rewritten: offices' records, the end of a stretch
struct Change {    // a new wording of a record: in place if nothing moved since, else a version for (its circle ∩ live)
    RecordId record;
};
struct Anew { // a version in the record's own circle, whoever is here now: corrections
    RecordId record;
};
using Audience = std::variant<ToLive, ToOffices, ToProfessionals, ToHand, ToWriter, ToStretch, ToPart, ToCircleOf, ToBoth,
                              ToNamed, ToNobody, InPlace, Change, Anew>;

struct Draft {
    Record record;
    Audience to;
    std::optional<RecordId> lineOf = {}; // a new version of this record's line, in whatever circle `to` says
    bool ifWider = false;                // … only if somebody of that circle has not got the line yet; as open as it was
};
// Every view in hand for this round, or mark for this scale, recorded again for everybody it is for and who is here now.
struct RevealHands {
    RecordId asked;
};
// Takes back every version of a line, so that no earlier one comes back.
struct TakeBack {
    RecordId record;
};
using Drafts = std::vector<std::variant<Draft, RevealHands, TakeBack>>;

// Stands for the id of the n-th draft of the same act, until address has made it.
[[nodiscard]] RecordId draftId(std::size_t n);

struct Addressed {
    std::vector<Event> events;
    RecordId first; // the record the act is about: its first draft
};

// A stretch's people and agenda are filled in here, from its circle: nobody else is named in it, and nothing stands on the
// agenda that not everybody of it was told.
// by: the seat's person (for the room screen: none). Ids are made from (seat, command id, kind, circle, n within these).
[[nodiscard]] Addressed address(const Conference&, const Chairing& seat, const CommandId& command,
                                const std::optional<SituationId>& situation, Drafts drafts, Moment now, const Making&);

// The token of where a seat is now: keyed hash of seat and running stretch; none in the gap or when shut.
[[nodiscard]] std::optional<SituationId> situationOf(const Seen&, const Making&);

} // namespace waymark::sight
