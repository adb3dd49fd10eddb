// Contributions beside the three columns: danger statements and safety goals; scales from 0 to 10, one mark for each
// person, shown together.
#pragma once

#include "conference/head.hpp"

namespace waymark {

enum class DangerKind : std::uint8_t { danger, goal };
template <>
struct Spelling<DangerKind> {
    static constexpr const char* names[] = {"danger", "goal"};
};

// What people are worried may happen to a child, or what will be seen to happen when the child is safe.
struct Danger {
    static constexpr auto kind = "danger";
    Head head;
    DangerKind what = DangerKind::danger;
    std::string text;
    std::optional<RecordId> answers; // a goal: which danger; left out where not everybody here knows that danger
    std::string before;              // corrected: the wording it had at first

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("text", self.text);
        f("answers", self.answers);
        f("before", self.before);
    }
};

// A question with an answer from 0 to 10, about one child.
struct Scale {
    static constexpr auto kind = "scale";
    Head head;
    ChildId child;
    std::string question;
    std::optional<RecordId> danger; // how likely this one is; left out where not everybody here knows it
    bool tenIsSafe = true;          // which end is which differs between authorities
    bool shown = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
        f("danger", self.danger);
        f("tenIsSafe", self.tenIsSafe);
        f("shown", self.shown);
    }
};

// One person's mark on a scale. Until the scale is shown it lies in its giver's hand.
struct Mark {
    static constexpr auto kind = "mark";
    Head head;
    RecordId scale;
    ChildId child;
    PersonId person;
    std::int64_t value = 0;
    std::string words; // why not lower, why not higher: a professional's, or read back by chair or minute-taker
    bool shown = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("scale", self.scale);
        f("child", self.child);
        f("person", self.person);
        f("value", self.value);
        f("words", self.words);
        f("shown", self.shown);
    }
};

// How far the marks of a scale lie apart: what a meeting talks about. Never a mean: a number in the middle is nobody's
// judgement.
struct Spread {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    std::size_t count = 0;

    friend bool operator==(const Spread&, const Spread&) = default;
};
[[nodiscard]] inline std::optional<Spread> scaleSpread(const std::vector<std::int64_t>& marks)
{
    if (marks.empty())
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(marks.begin(), marks.end());
    return Spread{*lowest, *highest, marks.size()};
}

struct AddDanger {
    static constexpr auto kind = "AddDanger";
    DangerKind what = DangerKind::danger;
    std::string text;
    About about;
    std::optional<RecordId> answers = std::nullopt;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("text", self.text);
        f("about", self.about);
        f("answers", self.answers);
        f("width", self.width);
    }
};

struct OpenScale {
    static constexpr auto kind = "OpenScale";
    ChildId child;
    std::string question;
    std::optional<RecordId> danger = std::nullopt;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
        f("danger", self.danger);
    }
};

// Given again before the scale is shown, a mark takes the place of the one before.
// `forPerson`: entered by chair or minute-taker for somebody without a device, read back and confirmed aloud.
struct GiveMark {
    static constexpr auto kind = "GiveMark";
    RecordId scale;
    std::int64_t value = 0;
    std::string words;
    std::optional<PersonId> forPerson = std::nullopt;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("scale", self.scale);
        f("value", self.value);
        f("words", self.words);
        f("forPerson", self.forPerson);
    }
};

struct ShowScale {
    static constexpr auto kind = "ShowScale";
    RecordId scale;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("scale", self.scale); }
};

} // namespace waymark
