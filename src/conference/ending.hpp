// When it does not go to plan: adjourned and resumed, abandoned; who holds the chair's and the minute-taker's office.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// Goes on another day: the same record, new presence.
struct Adjourned {
    static constexpr auto kind = "adjourned";
    Head head;
    std::string reason;
    std::optional<Day> again;
    std::optional<Moment> resumed;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("reason", self.reason);
        f("again", self.again);
        f("resumed", self.resumed);
    }
};

struct Abandoned {
    static constexpr auto kind = "abandoned";
    Head head;
    std::string reason;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("reason", self.reason);
    }
};

// That an office was handed to a person; the newest holds.
struct Holding {
    static constexpr auto kind = "holding";
    Head head;
    Office office = Office::chair;
    PersonId person;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("office", self.office);
        f("person", self.person);
    }
};

struct Adjourn {
    static constexpr auto kind = "Adjourn";
    std::string reason;
    std::optional<Day> again;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("reason", self.reason);
        f("again", self.again);
    }
};

struct Resume {
    static constexpr auto kind = "Resume";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

struct Abandon {
    static constexpr auto kind = "Abandon";
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("reason", self.reason); }
};

// To a named deputy, with a seat and a credential of their own; or back.
struct HandOver {
    static constexpr auto kind = "HandOver";
    Office office = Office::chair;
    PersonId to;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("office", self.office);
        f("to", self.to);
    }
};

} // namespace waymark
