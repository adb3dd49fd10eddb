// What every record carries. Plain values; nothing here decides anything.
#pragma once

#include "conference/edits.hpp"
#include "conference/values.hpp"

namespace waymark {

// What every record carries. `circle`, `under` and `line` are the server's own business and never travel;
// `part` travels to chair and minute-taker only.
struct Head {
    RecordId id;
    LineId line;                     // shared by the versions of one thing
    CircleId circle;                 // who is entitled to it
    CircleId under;                  // the live circle it was written under
    std::optional<PartId> part;      // the part it was written in; none: prepared for the whole conference
    bool open = false;               // said outside a section to the whole live circle
    About about;
    PersonId by;
    std::optional<PersonId> typedBy; // entered by chair or minute-taker for somebody
    Moment at{};
    bool withdrawn = false;
    Drafting drafting; // of a line written together; only its revision travels

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("id", self.id);
        f("line", self.line);
        f("circle", self.circle);
        f("under", self.under);
        f("part", self.part);
        f("open", self.open);
        f("about", self.about);
        f("by", self.by);
        f("typedBy", self.typedBy);
        f("at", self.at);
        f("withdrawn", self.withdrawn);
        f("drafting", self.drafting);
    }
};

} // namespace waymark
