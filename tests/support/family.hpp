// The small sample family on a table. Hannah (mother, part A, with her advocate Grace; the grandmother Joan with her
// interpreter Rosa; Olive, a student, observes) and Mark (father of Ellie and Jack, part B, with his brother Dean) must
// never meet; "Larch House" is protected from Mark. Kit, 13, Hannah's son by another father, is heard alone in part D. Tom (social care, leads), Beth (health), Sam (school, knows only Ellie), Karen (police), Amira; Neil has written
// and does not come. Part P is professionals alone; part C, professionals alone with an agenda, is for this table only.
// Seats are called like their people: "priya" chairs, "elin" writes; "room" is the screen.
#pragma once

#include "support/table.hpp"

namespace waymark::tests {

[[nodiscard]] PersonId who(const std::string& name);
[[nodiscard]] ChildId child(const std::string& name);
[[nodiscard]] ItemId item(const std::string& name);   // "a1" … "a3", "b1" … "b3", "c1", "d1" … "d3"
[[nodiscard]] ItemId firstItem(const std::string& letter);
[[nodiscard]] PartId part(const std::string& letter);
[[nodiscard]] About about(const std::string& name);   // "ellie", "jack", "both", "meeting"

// Somebody to be added: called as they are named here, entitled to no child yet.
[[nodiscard]] Person someone(const std::string& name, Standing standing);
// A part for these alone: letter "E", one item, "e1".
[[nodiscard]] Part ownPart(const std::vector<std::string>& admitted);

struct FamilyFacts {
    std::vector<std::string> marks = {"ellie", "jack"}; // whom Mark may hear about
    std::int64_t gapMinutes = 20;
    Leak leak = Leak::none;
    Meeting meeting = {}; // its kind and settings
};
// The seats, and nothing prepared yet.
[[nodiscard]] Table unopened(const FamilyFacts& facts = {});
// Prepared, nobody marked anywhere, no part begun. 10 November 2026, 08:30.
[[nodiscard]] Table family(const FamilyFacts& facts = {});
// The same with everybody of the part in and its first item running, the room screen open.
[[nodiscard]] Table partA(const FamilyFacts& facts = {});
[[nodiscard]] Table partB(const FamilyFacts& facts = {});

[[nodiscard]] const std::vector<std::string>& professionals(); // those who come, without chair and minute-taker
[[nodiscard]] std::vector<std::string> familyOf(const std::string& letter); // with supporters and interpreters
[[nodiscard]] const std::vector<std::string>& everybody();

// Marks by the minute-taker.
void mark(Table& t, const std::string& name, Where where);
void in(Table& t, const std::vector<std::string>& names);
void left(Table& t, const std::vector<std::string>& names);
void later(Table& t, int minutes);
// Everybody of the part, chair and minute-taker come in, and its first item begins.
void comeIn(Table& t, const std::string& letter);
// Ends what sits, sends its family away, waits, lets the other family in and begins.
void changeOver(Table& t, const std::string& letter);
// Sends the family of a part to the corridor, covers the room, opens a section.
void openSection(Table& t, const std::string& letter);
void exclude(Table& t, const std::string& name); // out of the room, with those who are there only for them
void letBack(Table& t, const std::vector<std::string>& names); // the first was excluded, the others went along

[[nodiscard]] AddPoint point(const std::string& text, const std::string& of = "meeting", Width width = Width::everyone);
[[nodiscard]] AddNote note(const std::string& text, const std::string& of = "meeting", Width width = Width::everyone);
[[nodiscard]] MakeOffer offer(const std::string& text, const std::string& of = "meeting");
[[nodiscard]] AddPlanLine action(const std::string& what, const std::string& of, const std::string& owners,
                                 const std::string& by);
// What a plan holds beside its actions: when and where the child is seen, and what happens if it is not kept.
void planFrame(Table& t, const std::string& of);
[[nodiscard]] GiveView yes(RecordId round, const std::string& reason = "The risk is real.");
// Asks for views for the child, has those of Tom, Beth and Karen who are here give one, shows the round, declares a plan.
[[nodiscard]] RecordId decided(Table& t, const std::string& child);
[[nodiscard]] RecordId roundFor(Table& t, const std::string& child);

// Whether a seat's screen, or a person's paper, holds a record; whether any text of it holds these words.
[[nodiscard]] bool shows(const Table& t, const std::string& seat, RecordId record);
[[nodiscard]] bool hasPaper(const Table& t, const std::string& name, RecordId record);
[[nodiscard]] bool saysOnPaper(const Table& t, const std::string& name, const std::string& words);
[[nodiscard]] std::vector<Office> officesOf(const std::string& name);

} // namespace waymark::tests
