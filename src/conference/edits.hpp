// Text written together: the one small mechanism by which several people write in one line and no word is lost.
// An edit is what one writer changed, in places of the text as they saw it; the server puts edits in its one order and
// transforms each over what came since (src/rules/writing); clients rebase what they have under way with the same functions.
// Pure; positions and lengths count Unicode code points of valid UTF-8, never bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

template <class E>
struct Spelling;

// Which text of a line is written in: a point's or note's only one; those of a line of the plan.
enum class TextField : std::uint8_t { text, what, outcome, owners, by, measure };
template <>
struct Spelling<TextField> {
    static constexpr const char* names[] = {"text", "what", "outcome", "owners", "by", "measure"};
};

// At this place so many letters go and these come: first the new, then, behind them, the gap.
struct Splice {
    std::int64_t position = 0;
    std::int64_t removed = 0;
    std::string inserted;

    friend bool operator==(const Splice&, const Splice&) = default;
};
// What one writer changed, in places of the text before any of it: ascending, nothing removed twice.
using Edit = std::vector<Splice>;

// The outline of a splice: where, and how much, without the words. That is all another edit needs to know.
struct Shift {
    std::int64_t position = 0;
    std::int64_t removed = 0;
    std::int64_t added = 0;

    friend bool operator==(const Shift&, const Shift&) = default;
};
using Shifts = std::vector<Shift>;
[[nodiscard]] Shifts shiftsOf(const Edit& edit);

// Two people wrote at the same place: whose words stand first is the server's order, which everybody follows.
enum class Before { theirs, ours };

// `edit`, made without knowing `over`, as it is after `over`. Both are in places of the same text.
// No inserted word is ever lost: what was written inside a range the other takes out stays, what both take out goes once.
[[nodiscard]] Edit transform(const Edit& edit, const Shifts& over, Before before);

// The text after the edit. REQUIRES: every place of the edit lies inside the text (see `fits`).
[[nodiscard]] std::string applied(const std::string& text, const Edit& edit);
[[nodiscard]] bool fits(const Edit& edit, std::int64_t letters);
[[nodiscard]] std::int64_t lettersOf(std::string_view text);

// One splice that turns one text into the other; nothing when they are the same.
[[nodiscard]] Edit between(const std::string& before, const std::string& after);

// For clients. The writer has `underWay` on the screen and not yet acknowledged when the server tells `arrived`, which came
// before it. `underWay`: as it is now, upon the server's text. `arrived`: what to do to the text on the screen. With a
// second edit waiting behind the first, rebase that one over the `arrived` of the first, and so on.
struct Rebased {
    Edit underWay;
    Edit arrived;
};
[[nodiscard]] Rebased rebased(const Edit& underWay, const Edit& arrived);

// One change of a line's text as the server remembers it: places and counts, never words. What was typed and taken back
// stays nowhere but in the journal.
struct Step {
    TextField field = TextField::text;
    std::int64_t position = 0;
    std::int64_t removed = 0;
    std::int64_t added = 0;

    friend bool operator==(const Step&, const Step&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("field", self.field);
        f("position", self.position);
        f("removed", self.removed);
        f("added", self.added);
    }
};

// What one version of a line has been through: how many steps, and the last of them. Counted for each version anew, so that
// the count says nothing of what others wrote in a version that is not one's own.
struct Drafting {
    static constexpr std::size_t kept = 64;

    std::int64_t revision = 0;
    std::vector<Step> steps; // the last ones; never travel

    // Remembers an edit of a field; the steps of one edit stand from the last place to the first.
    void remember(TextField field, const Edit& edit);
    // The steps since a revision, oldest first; none: it is older than what is kept, or not of this line.
    [[nodiscard]] std::optional<std::vector<Step>> since(std::int64_t base) const;

    friend bool operator==(const Drafting&, const Drafting&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("revision", self.revision);
        f("steps", self.steps);
    }
};

} // namespace waymark
