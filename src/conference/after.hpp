// After closing: the record is finished and approved, corrections are asked for and answered, papers are released.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// The decision letter, the outline of the plan, the record.
enum class Paper : std::uint8_t { letter, outline, record };
template <>
struct Spelling<Paper> {
    static constexpr const char* names[] = {"letter", "outline", "record"};
};

// The minute-taker has finished the record.
struct Finished {
    static constexpr auto kind = "finished";
    Head head;

    template <class Self, class F>
    static void fields(Self&, F&&)
    {
    }
};

// A second person has read it and stands for it. From here on no line changes.
struct Approved {
    static constexpr auto kind = "approved";
    Head head;
    RecordId finished;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("finished", self.finished);
    }
};

// Somebody who has a line says that it is not right: between them, the chair and the minute-taker.
struct Correction {
    static constexpr auto kind = "correction";
    Head head;
    RecordId of;
    PersonId person;
    std::string text;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("of", self.of);
        f("person", self.person);
        f("text", self.text);
    }
};

// What the chair says to it; it stands beside the line, for those who have the line, and names nobody.
struct Answer {
    static constexpr auto kind = "answer";
    Head head;
    RecordId of;
    bool accepted = false;
    std::string words;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("of", self.of);
        f("accepted", self.accepted);
        f("words", self.words);
    }
};

// The ledger: which paper went to whom, prepared by one and checked by another.
struct Release {
    static constexpr auto kind = "release";
    Head head;
    PersonId recipient;
    Paper paper = Paper::letter;
    std::string seal;                  // the code printed on it, so that the ledger names the very paper
    std::string again;                 // why it goes out once more; empty: the first time
    std::optional<PersonId> checkedBy; // none: prepared, and still here
    std::optional<Moment> out;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("recipient", self.recipient);
        f("paper", self.paper);
        f("seal", self.seal);
        f("again", self.again);
        f("checkedBy", self.checkedBy);
        f("out", self.out);
    }
};

struct FinishRecord {
    static constexpr auto kind = "FinishRecord";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

struct ApproveRecord {
    static constexpr auto kind = "ApproveRecord";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

// `forPerson`: entered by chair or minute-taker, who read it in a letter or heard it on the telephone.
struct AskCorrection {
    static constexpr auto kind = "AskCorrection";
    RecordId record;
    std::string text;
    std::optional<PersonId> forPerson = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("text", self.text);
        f("forPerson", self.forPerson);
    }
};

struct AnswerCorrection {
    static constexpr auto kind = "AnswerCorrection";
    RecordId correction;
    bool accepted = false;
    std::string words;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("correction", self.correction);
        f("accepted", self.accepted);
        f("words", self.words);
    }
};

// One person prepares a paper for somebody; it goes out when another has checked the name on it (ConfirmRelease).
struct ReleasePaper {
    static constexpr auto kind = "ReleasePaper";
    PersonId recipient;
    Paper paper = Paper::letter;
    std::optional<std::string> seal = {};
    std::optional<std::string> again = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("recipient", self.recipient);
        f("paper", self.paper);
        f("seal", self.seal);
        f("again", self.again);
    }
};

struct ConfirmRelease {
    static constexpr auto kind = "ConfirmRelease";
    RecordId release;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("release", self.release); }
};

} // namespace waymark
