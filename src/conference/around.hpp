// What the rules say about the room just now, for chair and minute-taker only. Derived, never stored.
#pragma once

#include "conference/values.hpp"

namespace waymark {

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
    }
};

} // namespace waymark
