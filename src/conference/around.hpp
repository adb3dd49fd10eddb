// What the rules say about the room just now, for chair and minute-taker only. Derived, never stored.
#pragma once

#include "conference/values.hpp"

namespace waymark {

// A room screen: of which parts (none: of all), whether a device has joined it, and whether that is connected.
struct RoomHere {
    SeatId seat;
    std::vector<PartId> parts;
    bool joined = false;
    bool here = false;

    friend bool operator==(const RoomHere&, const RoomHere&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("seat", self.seat);
        f("parts", self.parts);
        f("joined", self.joined);
        f("here", self.here);
    }
};

// The encrypted copy on the second path: none asked for; as new as the file; not kept any more.
enum class CopyState : std::uint8_t { none, current, lost };
template <>
struct Spelling<CopyState> {
    static constexpr const char* names[] = {"none", "current", "lost"};
};

// What must go out after the conference, and by when (domain.md, after).
struct Due {
    std::string what; // "the decision letter"
    Day day{};

    friend bool operator==(const Due&, const Due&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("day", self.day);
    }
};

struct Around {
    bool quorum = false;
    std::string quorumSay;             // "Social care and 4 others, 2 needed"
    bool roomNeutral = true;           // the room screen shows the neutral picture
    bool covered = false;              // because the chair has covered it
    std::vector<std::string> inTheWay; // of a confidential section, in words
    std::vector<PersonId> devicesHere; // joined and connected
    std::vector<PersonId> notBlanked;  // cut, and not yet confirmed dark
    std::vector<RecordId> reportsLate; // not shared with the family in time
    std::vector<PersonId> notMet;      // of the family who come: the chair has not met them for long enough before
    std::vector<std::string> beforeClose = {}; // what is still open, in words
    std::vector<Due> due = {};                 // what goes out after it
    std::vector<RoomHere> screens = {};
    CopyState copy = CopyState::none;

    friend bool operator==(const Around&, const Around&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("quorum", self.quorum);
        f("quorumSay", self.quorumSay);
        f("roomNeutral", self.roomNeutral);
        f("covered", self.covered);
        f("inTheWay", self.inTheWay);
        f("devicesHere", self.devicesHere);
        f("notBlanked", self.notBlanked);
        f("reportsLate", self.reportsLate);
        f("notMet", self.notMet);
        f("beforeClose", self.beforeClose);
        f("due", self.due);
        f("screens", self.screens);
        f("copy", self.copy);
    }
};

} // namespace waymark
