// Rounds of views, per child, and the decision.
#pragma once

#include "conference/head.hpp"

namespace waymark {

struct Round {
    static constexpr auto kind = "round";
    Head head;
    ChildId child;
    std::string question;
    bool shown = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
        f("shown", self.shown);
    }
};

// That somebody has given a view, not which: for chair and minute-taker.
struct Given {
    static constexpr auto kind = "given";
    Head head;
    RecordId round;
    PersonId person;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("person", self.person);
    }
};

// One agency's view for one child. Until it is shown it lies in its giver's hand.
struct View {
    static constexpr auto kind = "view";
    Head head;
    RecordId round;
    ChildId child;
    PersonId person;
    Threshold threshold = Threshold::yes;
    std::vector<Harm> harms;
    std::string reason;
    bool shown = false;
    bool written = false; // an absent agency's, in writing: stands apart

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("child", self.child);
        f("person", self.person);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
        f("shown", self.shown);
        f("written", self.written);
    }
};

struct Decision {
    static constexpr auto kind = "decision";
    Head head;
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;
    std::string reasons;
    bool told = false; // a copy told to another part

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
        f("told", self.told);
    }
};

struct OpenRound {
    static constexpr auto kind = "OpenRound";
    ChildId child;
    std::string question;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
    }
};

// `forPerson`: entered by chair or minute-taker for somebody without a device, read back and confirmed aloud.
struct GiveView {
    static constexpr auto kind = "GiveView";
    RecordId round;
    Threshold threshold = Threshold::yes;
    std::vector<Harm> harms;
    std::string reason;
    std::optional<PersonId> forPerson;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
        f("forPerson", self.forPerson);
    }
};

// The written view of an absent agency, shown apart from the round.
struct AddWrittenView {
    static constexpr auto kind = "AddWrittenView";
    RecordId round;
    PersonId person;
    Threshold threshold = Threshold::more;
    std::vector<Harm> harms;
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("person", self.person);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
    }
};

struct ShowRound {
    static constexpr auto kind = "ShowRound";
    RecordId round;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("round", self.round); }
};

struct Declare {
    static constexpr auto kind = "Declare";
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;
    std::string reasons;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
    }
};

} // namespace waymark
