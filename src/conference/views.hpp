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

// That somebody has given a view or a mark, not which: for chair and minute-taker. `round`: the round, or the scale.
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

// How many views are in, for everybody the round is for: only where the authority says so. Counted by src/sight.
struct Counted {
    static constexpr auto kind = "counted";
    Head head;
    RecordId round;
    std::int64_t given = 0;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("given", self.given);
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

// What the chair declared for a child. Never edited: a later decision supersedes it.
struct Decision {
    static constexpr auto kind = "decision";
    Head head;
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;   // where the authority names a first and a second, in that order
    std::string reasons;
    std::string against;       // why, although most of the views said otherwise
    std::string advice;        // the chair's, to the members who decide
    std::string override;      // why, although the conference was not quorate
    std::string atFirstReview; // why the plan ends at the first review
    bool told = false;         // a copy told to another part

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
        f("against", self.against);
        f("advice", self.advice);
        f("override", self.override);
        f("atFirstReview", self.atFirstReview);
        f("told", self.told);
    }
};

// That a decision does not stand any more, and which one does: for those who know both. A record of its own, because
// somebody may have been out when the first was declared, or when the second was.
struct Superseded {
    static constexpr auto kind = "superseded";
    Head head;
    RecordId decision;
    RecordId by;
    std::string why;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("by", self.by);
        f("why", self.why);
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

// Given again before the round is shown, a view takes the place of the one before; nobody else notices.
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

// `early`: the chair closes the round although somebody who was asked and is here has not given a view.
struct ShowRound {
    static constexpr auto kind = "ShowRound";
    RecordId round;
    bool early = false;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("early", self.early);
    }
};

// Reasons beside the reasons are asked for only where they are needed, and refused where they are not: what stands on
// the record is what was so. `supersedes`: the decision that does not stand any more, and `why`.
struct Declare {
    static constexpr auto kind = "Declare";
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;
    std::string reasons;
    std::optional<std::string> against = std::nullopt;
    std::optional<std::string> advice = std::nullopt;
    std::optional<std::string> override = std::nullopt;
    std::optional<std::string> atFirstReview = std::nullopt;
    std::optional<RecordId> supersedes = std::nullopt;
    std::optional<std::string> why = std::nullopt;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
        f("against", self.against);
        f("advice", self.advice);
        f("override", self.override);
        f("atFirstReview", self.atFirstReview);
        f("supersedes", self.supersedes);
        f("why", self.why);
    }
};

} // namespace waymark
