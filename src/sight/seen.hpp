// The lens through which everything is looked at: a conference as one viewer may see it now. `decide`, `may` and the wire
// encoder take a Seen, never a Conference, so that an unfiltered conference cannot be asked, answered or sent.
// A Seen borrows its conference: it must not outlive it, and every change of the conference ends it.
#pragma once

#include "conference/around.hpp"
#include "conference/conference.hpp"

#include <functional>

namespace waymark::sight {

// The seat a viewer sits at, as the server knows it.
struct Chairing {
    SeatId seat;
    Face face = Face::tablet;
    std::optional<PersonId> person;
    Standing standing = Standing::professional;
    bool givesView = false;
    std::vector<PartId> parts = {}; // a room screen of these parts alone; empty: of every part
};

// What the server knows beside the record: devices and links. Only the room screen's gate and the offices depend on it.
struct Surroundings {
    bool chairHere = true;                 // the chair's link has not been gone for 25 s
    std::vector<PersonId> devicesHere;     // joined and connected
    std::vector<PersonId> notBlanked;      // cut, and not yet confirmed dark
    std::vector<RoomHere> screens = {};    // the room screens of this conference
    CopyState copy = CopyState::none;      // of the file on the second path
};

class Seen {
public:
    // True: this seat sees nothing and may do nothing; it is in the lobby (a room screen: neutral).
    [[nodiscard]] bool shut() const { return m_shut; }
    [[nodiscard]] bool office() const { return m_office; }
    // The office this seat holds now.
    [[nodiscard]] std::optional<Office> holds() const { return m_holds; }
    // Who holds an office now, for chair and minute-taker.
    [[nodiscard]] std::optional<PersonId> holder(Office office) const;
    [[nodiscard]] const Chairing& seat() const { return m_seat; }
    // What the server knows of devices; empty for everybody but chair and minute-taker.
    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }

    // The authority's published procedure: the same for every conference, so every seat's rules may ask for it.
    [[nodiscard]] const Settings& settings() const;

    // In the order in which the records were first written.
    void eachRecord(const std::function<void(const Kept&)>& f) const;
    [[nodiscard]] const Record* record(RecordId id) const;

    // Of the versions of a record's line, the one written last. Answered to chair and minute-taker only, who see them all.
    [[nodiscard]] const Record* newestOf(RecordId id) const;

    template <class T>
    [[nodiscard]] const T* find(RecordId id) const
    {
        const Record* found = record(id);
        return found ? std::get_if<T>(found) : nullptr;
    }
    template <class T, class F>
    void each(F&& f) const
    {
        for (const std::size_t index : m_visible)
            if (const T* typed = std::get_if<T>(&m_conference->records()[index].record))
                f(*typed);
    }
    template <class T, class Is>
    [[nodiscard]] const T* first(Is&& is) const
    {
        for (const std::size_t index : m_visible)
            if (const T* typed = std::get_if<T>(&m_conference->records()[index].record); typed && is(*typed))
                return typed;
        return nullptr;
    }
    [[nodiscard]] const Stretch* running() const;
    // Who may see a record, in the words of this viewer: "Everyone in the room", "Professionals only".
    [[nodiscard]] std::string seenBy(const Record& record) const;
    // Whether a record is for this person, too. Answered to chair and minute-taker only.
    [[nodiscard]] bool isFor(const Record& record, PersonId person) const;

private:
    friend Seen view(const Conference&, const Chairing&, const Surroundings&);
    friend Seen paper(const Conference&, PersonId, const std::vector<Office>&);
    Seen() = default;

    const Conference* m_conference = nullptr;
    Chairing m_seat;
    Surroundings m_surroundings;
    bool m_shut = true;
    bool m_office = false;
    std::optional<Office> m_holds;
    std::vector<std::size_t> m_visible; // indices into the conference's records, ascending
};

// Whether the room screen shows the neutral picture: covered, section, break, gap, closed, an empty chair's seat, an
// unknown face, or somebody marked in the room (or relayed to) who is not in the live circle.
[[nodiscard]] bool roomNeutral(const Conference&, const Surroundings&);
// What a seat may see on its screen now.
[[nodiscard]] Seen view(const Conference&, const Chairing&, const Surroundings&);
// What a person is entitled to on paper, whatever is running.
[[nodiscard]] Seen paper(const Conference&, PersonId, const std::vector<Office>& offices);

} // namespace waymark::sight
