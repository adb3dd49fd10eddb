// What is said: who has the floor or would like it, points, lines of the record, own words.
#pragma once

#include "conference/head.hpp"

namespace waymark {

struct Floor {
    static constexpr auto kind = "floor";
    Head head;
    PersonId speaker;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("speaker", self.speaker);
    }
};

struct Hand {
    static constexpr auto kind = "hand";
    Head head;
    PersonId person;
    Wish wish = Wish::speak;
    bool up = true;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("wish", self.wish);
        f("up", self.up);
    }
};

// A line of the three columns, on the screens.
struct Point {
    static constexpr auto kind = "point";
    Head head;
    Column column = Column::well;
    std::string text;
    PersonId speaker;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("column", self.column);
        f("text", self.text);
        f("speaker", self.speaker);
    }
};

// A line of the record.
struct Note {
    static constexpr auto kind = "note";
    Head head;
    ItemId item;
    PersonId speaker;
    Statement statement = Statement::fact;
    std::string text;
    bool readOut = false; // a letter of the speaker's, read out by the chair
    std::string before;   // corrected: the wording it had at first
    std::optional<RecordId> of; // corrects this, a report or a line; left out where not everybody here knows it

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("speaker", self.speaker);
        f("statement", self.statement);
        f("text", self.text);
        f("readOut", self.readOut);
        f("before", self.before);
        f("of", self.of);
    }
};

// Own words of a child or a family member: stand beside the decision, never inside it.
struct Voice {
    static constexpr auto kind = "voice";
    Head head;
    std::optional<ChildId> child;   // whose words: a child's …
    std::optional<PersonId> person; // … or a person's
    std::string text;
    std::string how; // "told to Tom on 4 November"
    std::optional<RecordId> of; // what they think of this decision; left out where not everybody here knows it

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("person", self.person);
        f("text", self.text);
        f("how", self.how);
        f("of", self.of);
    }
};

struct GiveFloor {
    static constexpr auto kind = "GiveFloor";
    PersonId person;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("person", self.person); }
};

struct RaiseHand {
    static constexpr auto kind = "RaiseHand";
    Wish wish = Wish::speak;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("wish", self.wish); }
};

// Own hand from a tablet; anybody's from chair or minute-taker.
struct LowerHand {
    static constexpr auto kind = "LowerHand";
    RecordId hand;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("hand", self.hand); }
};

struct AddPoint {
    static constexpr auto kind = "AddPoint";
    Column column = Column::well;
    std::string text;
    About about;
    PersonId speaker;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("column", self.column);
        f("text", self.text);
        f("about", self.about);
        f("speaker", self.speaker);
        f("width", self.width);
    }
};

struct AddNote {
    static constexpr auto kind = "AddNote";
    PersonId speaker;
    Statement statement = Statement::fact;
    std::string text;
    About about;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("speaker", self.speaker);
        f("statement", self.statement);
        f("text", self.text);
        f("about", self.about);
        f("width", self.width);
    }
};

// A new version of a note, point, danger or goal in its own circle; the first version is kept.
struct Correct {
    static constexpr auto kind = "Correct";
    RecordId record;
    std::string text;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("text", self.text);
    }
};

// Takes a line back from every screen and paper.
struct Withdraw {
    static constexpr auto kind = "Withdraw";
    RecordId record;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("record", self.record); }
};

struct AddVoice {
    static constexpr auto kind = "AddVoice";
    std::optional<ChildId> child;
    std::optional<PersonId> person;
    std::string text;
    std::string how;
    About about;
    std::optional<RecordId> of = std::nullopt; // a decision
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("person", self.person);
        f("text", self.text);
        f("how", self.how);
        f("about", self.about);
        f("of", self.of);
    }
};

struct ReadOut {
    static constexpr auto kind = "ReadOut";
    RecordId letter;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("letter", self.letter); }
};

} // namespace waymark
