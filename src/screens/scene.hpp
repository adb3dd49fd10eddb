// What a seat's view says just now, looked up once for all lists: who is who, where we are, which part is looked at.
// Borrows everything it is made of and lives for one refresh of a desk. GUI thread only.
#pragma once

#include "screens/trace.hpp"
#include "screens/words.hpp"

#include <type_traits>
#include <unordered_map>

namespace waymark::screens {

// Who sits here.
struct Seating {
    Face face = Face::tablet;
    PersonId person; // none: the room screen
    QString name;    // the person's own name
};

// Everything a seat sees at one moment, as the server gave it.
struct Outlook {
    std::vector<wire::Shown> view; // in the order in which the records came
    bool fresh = true;             // the view began anew: nothing in it is news
    bool lobby = true;             // nothing is shown
    std::vector<std::string> may;  // commands this seat may give now
    std::optional<Around> around;  // chair and minute-taker only
};

// What the person at this desk has chosen to look at. None: what runs, the first child.
struct Choice {
    PartId part;
    ChildId child;
};

class Scene {
public:
    Scene(const Seating& seating, const Outlook& outlook, const Choice& choice, const Trace& trace,
          Moment now);

    // f(record), or f(record, seen) with who else sees it in words; in the order of the view, without what is withdrawn.
    template <class T, class F>
    void each(F&& f) const
    {
        for (const wire::Shown& shown : m_outlook.view) {
            const T* record = std::get_if<T>(&shown.record);
            if (!record || record->head.withdrawn)
                continue;
            if constexpr (std::is_invocable_v<F, const T&, const std::string&>)
                f(*record, shown.seen);
            else
                f(*record);
        }
    }
    // The same, of what is looked at: for chair and minute-taker one part and what belongs to none.
    template <class T, class F>
    void eachHere(F&& f) const
    {
        each<T>([&](const T& record, const std::string& seen) {
            if (!here(record.head))
                return;
            if constexpr (std::is_invocable_v<F, const T&, const std::string&>)
                f(record, seen);
            else
                f(record);
        });
    }
    // The last one for which `is` holds; the pointer is into the view.
    template <class T, class Is>
    [[nodiscard]] const T* last(Is&& is) const
    {
        const T* found = nullptr;
        each<T>([&](const T& record) {
            if (is(record))
                found = &record;
        });
        return found;
    }
    [[nodiscard]] const Record* record(RecordId id) const;

    [[nodiscard]] const Seating& seating() const { return m_seating; }
    [[nodiscard]] const Trace& trace() const { return m_trace; }
    [[nodiscard]] const std::optional<Around>& around() const { return m_outlook.around; }
    [[nodiscard]] Moment now() const { return m_now; }
    [[nodiscard]] bool office() const { return m_office; }
    [[nodiscard]] bool isMe(PersonId person) const { return m_seating.person == person && !person.none(); }

    [[nodiscard]] const Stretch* running() const { return m_running; } // none: the gap, or nothing is shown
    [[nodiscard]] const Stretch* newestStretch() const { return m_newest; }
    // The part looked at: the running one; in the gap and after closing the chosen one, else the one that sat last.
    // Offices only.
    [[nodiscard]] std::optional<PartId> part() const { return m_part; }
    // The part whose record is read: a chosen one goes before the running one. Offices only.
    [[nodiscard]] std::optional<PartId> partOfNotes() const { return m_partOfNotes; }
    // A part is in the room, on a break or in a section too.
    [[nodiscard]] bool sits() const;
    [[nodiscard]] bool here(const Head& head) const;
    [[nodiscard]] bool inNotes(const Head& head) const;
    [[nodiscard]] QString letter(std::optional<PartId> part) const;

    // Of the part looked at, as those in it were told.
    [[nodiscard]] const std::vector<AgendaItem>& agenda() const;
    [[nodiscard]] const AgendaItem* item(ItemId id) const;

    // A person as known from the newest stretch or, for offices, from the full record. Unknown: an empty one.
    [[nodiscard]] const Sitting& who(PersonId person) const;
    [[nodiscard]] QString name(PersonId person) const { return plain(who(person).name); }
    [[nodiscard]] QString known(PersonId person) const { return plain(who(person).known); }
    [[nodiscard]] QString chairKnown() const; // "Priya", or "the chair"
    // The one who has the floor in the running item; none: nobody has been given it.
    [[nodiscard]] PersonId speaker() const { return m_speaker; }
    [[nodiscard]] bool excluded(PersonId person) const; // as an office knows it

    // One copy of each child, of the part looked at where there is one.
    [[nodiscard]] const std::vector<const Child*>& children() const { return m_children; }
    [[nodiscard]] QString child(ChildId child) const;      // known name
    [[nodiscard]] QString about(const About& about) const; // "Ellie", "both", "the meeting"
    [[nodiscard]] ChildId planChild() const;

    [[nodiscard]] const Round* round() const;       // the newest
    [[nodiscard]] const Round* roundChosen() const; // the chosen child's last one, else the newest

private:
    void findPlace();
    void findPeople();
    void findChildren();
    void findSpeaker();
    [[nodiscard]] bool in(std::optional<PartId> part, const Head& head) const;
    [[nodiscard]] const Part* partRecord(std::optional<PartId> part) const;

    const Seating& m_seating;
    const Outlook& m_outlook;
    const Choice& m_choice;
    const Trace& m_trace;
    Moment m_now;
    bool m_office;
    const Stretch* m_running = nullptr;
    const Stretch* m_newest = nullptr;
    std::optional<PartId> m_part;
    std::optional<PartId> m_partOfNotes;
    PersonId m_speaker;
    std::unordered_map<PersonId, Sitting> m_people;
    std::vector<const Child*> m_children;
};

// Between two readings of a clock that shows minutes: 10:26:50 to 10:38:10 is 12. Never below 0.
[[nodiscard]] inline std::chrono::minutes minutesBetween(Moment from, Moment to)
{
    using std::chrono::minutes;
    return std::max(minutes{}, std::chrono::floor<minutes>(to) - std::chrono::floor<minutes>(from));
}

} // namespace waymark::screens
