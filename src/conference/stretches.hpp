// Where we are: stretches, who is where, the room screen; and the commands that run the meeting.
#pragma once

#include "conference/agenda.hpp"

namespace waymark {

// How the room screen shows what it shows: whether the welcome names who is who, and what the size of its letters follows
// from. Says nothing of anybody.
struct Picture {
    bool names = true;
    std::int64_t metres = 0;      // from the screen to the last seat; 0: nobody has said
    std::int64_t centimetres = 0; // height of the picture; 0: nobody has said

    friend bool operator==(const Picture&, const Picture&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("names", self.names);
        f("metres", self.metres);
        f("centimetres", self.centimetres);
    }
};

// One person as everybody of a stretch may know them.
struct Sitting {
    PersonId person;
    Standing standing = Standing::professional;
    std::string name;
    std::string known;
    std::string role;
    std::string agency;
    Where where = Where::expected;
    Moment since{};
    std::string room = {}; // "room 2", "by telephone"; empty: where the meeting is

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("standing", self.standing);
        f("name", self.name);
        f("known", self.known);
        f("role", self.role);
        f("agency", self.agency);
        f("where", self.where);
        f("since", self.since);
        f("room", self.room);
    }
};

// A stretch of the meeting during which the live circle does not change. Its circle *is* the live circle.
struct Stretch {
    static constexpr auto kind = "stretch";
    Head head;
    StretchKind what = StretchKind::item;
    ItemId item;
    Moment from{};
    std::optional<Moment> to;
    std::optional<Moment> until; // of a break: when we go on; none: nobody has said, and the room screen stays neutral
    std::string meeting; // "Initial child protection conference"
    std::string authority;
    std::string service;
    std::string place;
    Day date{};
    bool rehearsal = false;
    std::string reason;  // of a section
    Picture picture;
    std::vector<AgendaItem> agenda;
    std::vector<Sitting> people;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("item", self.item);
        f("from", self.from);
        f("to", self.to);
        f("until", self.until);
        f("meeting", self.meeting);
        f("authority", self.authority);
        f("service", self.service);
        f("place", self.place);
        f("date", self.date);
        f("rehearsal", self.rehearsal);
        f("reason", self.reason);
        f("picture", self.picture);
        f("agenda", self.agenda);
        f("people", self.people);
    }
};

// Where somebody was from a moment on.
struct Whereabouts {
    Where where = Where::expected;
    std::string room;
    Moment at{};

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("where", self.where);
        f("room", self.room);
        f("at", self.at);
    }
};

// Where a person is, for chair and minute-taker: also of those who are not in the running part.
struct Presence {
    static constexpr auto kind = "presence";
    Head head;
    PersonId person;
    Where where = Where::expected;
    std::string room;
    Moment since{};
    bool attended = false;   // was in or remote at some time
    std::vector<Whereabouts> marks; // all of them, the newest last: when they came, stepped out, returned, left

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
        f("room", self.room);
        f("since", self.since);
        f("attended", self.attended);
        f("marks", self.marks);
    }
};

// Somebody nobody has named yet: an unidentified caller, an unknown face in the room. For chair and minute-taker.
struct Stranger {
    static constexpr auto kind = "stranger";
    Head head;
    Where where = Where::in; // in the room, or remote
    std::string words;       // "a man at the back", "a caller without a name"
    std::optional<Moment> gone;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("where", self.where);
        f("words", self.words);
        f("gone", self.gone);
    }
};

// Whether the chair has covered the room screen, and how it is to show the parts that have not sat yet.
struct RoomScreen {
    static constexpr auto kind = "room-screen";
    Head head;
    bool covered = false;
    Picture picture;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("covered", self.covered);
        f("picture", self.picture);
    }
};

struct MarkPresence {
    static constexpr auto kind = "MarkPresence";
    PersonId person;
    Where where = Where::in;
    std::optional<std::string> room = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
        f("room", self.room);
    }
};

struct MarkStranger {
    static constexpr auto kind = "MarkStranger";
    Where where = Where::in;
    std::string words;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("where", self.where);
        f("words", self.words);
    }
};

// Gone, or known by now: then they are marked by name.
struct StrangerGone {
    static constexpr auto kind = "StrangerGone";
    RecordId stranger;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("stranger", self.stranger); }
};

struct BeginPart {
    static constexpr auto kind = "BeginPart";
    PartId part;
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("part", self.part);
        f("item", self.item);
    }
};

struct GoTo {
    static constexpr auto kind = "GoTo";
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("item", self.item); }
};

struct EndPart {
    static constexpr auto kind = "EndPart";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

// `until`: the room is told when we go on. Without it, as in distress, the room screen is neutral.
struct TakeBreak {
    static constexpr auto kind = "TakeBreak";
    std::optional<Moment> until = {};
    template <class Self, class F> static void fields(Self& self, F&& f) { f("until", self.until); }
};

// Goes on after a break, with the item that was interrupted.
struct GoOn {
    static constexpr auto kind = "GoOn";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

struct CoverRoom {
    static constexpr auto kind = "CoverRoom";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

struct UncoverRoom {
    static constexpr auto kind = "UncoverRoom";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

// How the room screen shows the part that sits; while none does, those that have not sat yet.
struct ArrangeRoom {
    static constexpr auto kind = "ArrangeRoom";
    Picture screen;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("screen", self.screen); }
};

struct OpenSection {
    static constexpr auto kind = "OpenSection";
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("reason", self.reason); }
};

struct EndSection {
    static constexpr auto kind = "EndSection";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

struct CloseConference {
    static constexpr auto kind = "CloseConference";
    std::optional<bool> anyway = {}; // though the parts' plans differ
    template <class Self, class F> static void fields(Self& self, F&& f) { f("anyway", self.anyway); }
};

} // namespace waymark
