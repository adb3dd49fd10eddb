// Dissent from a decision.
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
