// Questions the rules ask again and again, each answered through the asker's own lens.
#pragma once

#include "conference/refusal.hpp"
#include "sight/seen.hpp"

namespace waymark::rules {

enum class State { preparing, gap, adjourned, item, section, pause, closed };
[[nodiscard]] State stateOf(const sight::Seen& seen);

[[nodiscard]] const Person* personOf(const sight::Seen& seen, PersonId id); // chair and minute-taker only
[[nodiscard]] const Sitting* sittingOf(const sight::Seen& seen, PersonId id);
// The name a person is known by here; "this person" when the asker may not know.
[[nodiscard]] std::string nameOf(const sight::Seen& seen, PersonId id);
[[nodiscard]] Where whereIs(const sight::Seen& seen, PersonId id); // chair and minute-taker only
[[nodiscard]] bool knowsChild(const sight::Seen& seen, ChildId id);

[[nodiscard]] const Part* partOf(const sight::Seen& seen, PartId id);
// Part P, the professionals without the family; null: the conference was not opened.
[[nodiscard]] const Part* partAlone(const sight::Seen& seen);
// Whether this person belongs to a part, arrived or not, excluded or not. Chair and minute-taker only.
[[nodiscard]] bool admits(const sight::Seen& seen, const Part& part, PersonId id);

// Whether somebody of this standing marks on a scale.
[[nodiscard]] bool givesMarks(Standing standing);

// Whether this person may hear a confidential section. Chair and minute-taker only.
[[nodiscard]] bool hearsSection(const sight::Seen& seen, const Person& person);
// Unknown faces and callers who are still there, in words. Chair and minute-taker only.
[[nodiscard]] std::vector<std::string> strangers(const sight::Seen& seen);
// "Hannah, Joan and Rosa"
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

inline constexpr std::size_t longestText = 4000; // bytes, of any text in a command (decide.cpp)
// Whether somebody chairs or writes the record now, also as a deputy. Chair and minute-taker only.
[[nodiscard]] bool holdsOffice(const sight::Seen& seen, PersonId person);
[[nodiscard]] Refusal tooLong(std::string field);
[[nodiscard]] bool isBlank(const std::string& text);
// Text that must not be empty. Field: the command's own name for it.
[[nodiscard]] std::optional<Refusal> textFault(const std::string& text, const char* field);
// "About the meeting" or about children the asker knows: said, never assumed.
[[nodiscard]] std::optional<Refusal> aboutFault(const sight::Seen& seen, const About& about);

// Whether the quorum is met now, and in words (domain.md, views and decision). Chair and minute-taker only.
struct Quorum {
    bool met = false;
    std::string say;
};
[[nodiscard]] Quorum quorumOf(const sight::Seen& seen);
// Who or what stands in the way of a confidential section, in words.
[[nodiscard]] std::vector<std::string> inTheWay(const sight::Seen& seen);

// A record's draft with its head's children and, entered for somebody, who typed it.
template <class R>
[[nodiscard]] R about(R record, About what)
{
    record.head.about = std::move(what);
    return record;
}

} // namespace waymark::rules
