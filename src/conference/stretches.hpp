// Where we are: stretches, who is where, the room screen; and the commands that run the meeting.
#pragma once

#include "conference/head.hpp"

namespace waymark {

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
    std::string meeting; // "Initial child protection conference"
    std::string authority;
    std::string service;
    std::string place;
    Day date{};
    bool rehearsal = false;
    std::string reason;  // of a section
    std::vector<AgendaItem> agenda;
    std::vector<Sitting> people;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("item", self.item);
        f("from", self.from);
        f("to", self.to);
        f("meeting", self.meeting);
        f("authority", self.authority);
        f("service", self.service);
        f("place", self.place);
        f("date", self.date);
        f("rehearsal", self.rehearsal);
        f("reason", self.reason);
        f("agenda", self.agenda);
        f("people", self.people);
    }
};

// Where a person is, for chair and minute-taker: also of those who are not in the running part.
struct Presence {
    static constexpr auto kind = "presence";
    Head head;
    PersonId person;
    Where where = Where::expected;
    Moment since{};
    bool attended = false; // was in or remote at some time

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
        f("since", self.since);
        f("attended", self.attended);
    }
};

// Whether the chair has covered the room screen.
struct RoomScreen {
    static constexpr auto kind = "room-screen";
    Head head;
    bool covered = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("covered", self.covered);
    }
};

struct MarkPresence {
    static constexpr auto kind = "MarkPresence";
    PersonId person;
    Where where = Where::in;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
    }
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

struct TakeBreak {
    static constexpr auto kind = "TakeBreak";
    template <class Self, class F> static void fields(Self&, F&&) {}
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
