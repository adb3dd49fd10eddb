// Writing in a line that others write in, too.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// One change of a line's text, as its writer saw the text at `base` (the row's revision): at `position` so many letters are
// taken out and these put in. Letters are Unicode code points. How much is taken out is said as a count, not as words:
// what somebody else took out meanwhile is gone already, and nothing that was put in meanwhile is ever taken out by it.
struct EditText {
    static constexpr auto kind = "EditText";
    RecordId record;
    TextField field = TextField::text;
    std::int64_t base = 0;
    std::int64_t position = 0;
    std::int64_t removed = 0;
    std::string inserted;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("field", self.field);
        f("base", self.base);
        f("position", self.position);
        f("removed", self.removed);
        f("inserted", self.inserted);
    }
};

// The line is left: its steps fold into the settled text. Its words and its revision stay.
struct SettleText {
    static constexpr auto kind = "SettleText";
    RecordId record;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("record", self.record); }
};

} // namespace waymark
