// What one circle has is given to another, or taken back: the chair's disclosure, and who must be warned after a withdrawal.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// Who had a line already when it was taken back, and must be warned. For chair and minute-taker.
struct Warned {
    static constexpr auto kind = "warned";
    Head head;
    RecordId record;
    Moment said{};
    bool onScreen = false; // stood on the room screen
    std::vector<PersonId> persons;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("said", self.said);
        f("onScreen", self.onScreen);
        f("persons", self.persons);
    }
};

// Gives lines to everybody of the part that sits, as said now by the chair. `part` is that part: what was meant for one
// part must not reach another because the meeting has moved on. An empty wording takes the line's own.
struct Disclose {
    static constexpr auto kind = "Disclose";
    std::vector<RecordId> records;
    PartId part;
    std::string wording;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("records", self.records);
        f("part", self.part);
        f("wording", self.wording);
    }
};

} // namespace waymark
