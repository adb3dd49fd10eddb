// A small conference told by hand: two children, two parts, the people of the sample. Tests put records into it as a
// server would send them and look at a desk's lists as text.
#pragma once

#include "screens/desk.hpp"

namespace waymark::screens::given {

template <class IdType>
[[nodiscard]] IdType id(int number)
{
    IdType made;
    made.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    made.bytes[15] = static_cast<std::uint8_t>(number);
    return made;
}

[[nodiscard]] Moment at(int hour, int minute, int second = 0); // on Tuesday 10 November 2026

inline const PersonId priya = id<PersonId>(1);
inline const PersonId elin = id<PersonId>(2);
inline const PersonId hannah = id<PersonId>(3);
inline const PersonId grace = id<PersonId>(4);
inline const PersonId mark = id<PersonId>(5);
inline const PersonId dean = id<PersonId>(6);
inline const PersonId sam = id<PersonId>(7);
inline const PersonId beth = id<PersonId>(8);
inline const PersonId neil = id<PersonId>(9);
inline const ChildId ellie = id<ChildId>(1);
inline const ChildId jack = id<ChildId>(2);
inline const PartId partA = id<PartId>(1);
inline const PartId partB = id<PartId>(2);
inline const ItemId welcome = id<ItemId>(1);
inline const ItemId columns = id<ItemId>(2);
inline const ItemId voices = id<ItemId>(3);
inline const ItemId tellMark = id<ItemId>(4);

inline const About aboutEllie{false, {ellie}};
inline const About aboutBoth{false, {ellie, jack}};

[[nodiscard]] std::vector<AgendaItem> agendaA();
[[nodiscard]] std::vector<AgendaItem> agendaB();
[[nodiscard]] Sitting sitting(PersonId person, Where where = Where::in, Moment since = at(9, 25));

// A view under construction. Every put gives the record an id of its own (or keeps the one it has).
class Told {
public:
    // `part` none: prepared for the whole conference. The seen words are those of an open record.
    RecordId put(Record record, const std::string& seen = "Everyone in the room");
    void drop(RecordId id);
    template <class T, class Change>
    void change(RecordId id, Change change)
    {
        for (wire::Shown& shown : m_rows)
            if (head(shown.record).id == id)
                change(std::get<T>(shown.record));
    }

    // What every seat of a part sees.
    RecordId stretch(PartId part, ItemId item, Moment from, std::vector<Sitting> people,
                     StretchKind what = StretchKind::item);
    void end(RecordId stretch, Moment to);
    void children(std::optional<PartId> part = {});
    // What only chair and minute-taker see.
    void officeRecords();

    [[nodiscard]] const std::vector<wire::Shown>& rows() const { return m_rows; }
    // As the server would send it: the same view going on, or one that began anew.
    [[nodiscard]] Outlook goesOn() const { return {m_rows, false, false, {}, {}}; }
    [[nodiscard]] Outlook anew() const { return {m_rows, true, false, {}, {}}; }

private:
    std::vector<wire::Shown> m_rows;
    int m_next = 100;
};

[[nodiscard]] Head headOf(std::optional<PartId> part, Moment when, About about = About::theMeeting());
[[nodiscard]] Point point(PartId part, Column column, std::string text, PersonId speaker, Moment when,
                          About about = aboutEllie);
[[nodiscard]] Note note(PartId part, std::string text, PersonId speaker, Moment when);

[[nodiscard]] Seating seatOf(Face face, PersonId person, const char* name);

// The named roles of every row, " | " between them, a line each.
[[nodiscard]] std::string text(const Rows& rows, const std::vector<const char*>& roles);

// A desk that has just been shown a view.
struct Shows {
    Desk desk;

    Shows(Face face, PersonId person, const char* name, const Told& view, Moment now = at(10, 38));
    [[nodiscard]] std::string list(const char* name, const std::vector<const char*>& roles) const;
    [[nodiscard]] QString now(const char* key) const;
};
[[nodiscard]] std::vector<Sitting> partAPeople();
// Part A in its second item, as everybody of it sees it.
[[nodiscard]] Told inPartA();
// The same for chair and minute-taker, with what part B left behind.
[[nodiscard]] Told inPartAForOffices();

// Part A in its second item with three people in: little enough to count what a desk notifies.
[[nodiscard]] Told part(Moment from = at(10, 26));
[[nodiscard]] Desk* tablet(PersonId person, const char* name, QObject* parent, Ways ways = {});

} // namespace waymark::screens::given
