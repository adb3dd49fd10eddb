// Disagreement with a decision, on two levels: noted in a sentence, or formal dissent in its steps.
#pragma once

#include "conference/head.hpp"

namespace waymark {

struct Dissent {
    static constexpr auto kind = "dissent";
    Head head;
    RecordId decision;
    ChildId child;
    PersonId person;
    DissentState state = DissentState::raised;
    std::string words;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("child", self.child);
        f("person", self.person);
        f("state", self.state);
        f("words", self.words);
    }
};

// Plain disagreement of a professional, noted without dissent.
struct Disagreement {
    static constexpr auto kind = "disagreement";
    Head head;
    RecordId decision;
    ChildId child;
    PersonId person;
    std::string words;
    bool dropped = false; // its writer does not hold to it any more

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("child", self.child);
        f("person", self.person);
        f("words", self.words);
        f("dropped", self.dropped);
    }
};

struct NoteDisagreement {
    static constexpr auto kind = "NoteDisagreement";
    RecordId decision;
    std::string words;
    std::optional<PersonId> forPerson;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("words", self.words);
        f("forPerson", self.forPerson);
    }
};

struct RaiseDissent {
    static constexpr auto kind = "RaiseDissent";
    RecordId decision;
    std::optional<PersonId> forPerson;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("forPerson", self.forPerson);
    }
};

// The chair has talked it through with the person who raised it.
struct DiscussDissent {
    static constexpr auto kind = "DiscussDissent";
    RecordId dissent;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("dissent", self.dissent); }
};

// Also of a disagreement that was noted.
struct WithdrawDissent {
    static constexpr auto kind = "WithdrawDissent";
    RecordId dissent;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("dissent", self.dissent); }
};

struct ConfirmDissent {
    static constexpr auto kind = "ConfirmDissent";
    RecordId dissent;
    std::string words;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("dissent", self.dissent);
        f("words", self.words);
    }
};

} // namespace waymark
