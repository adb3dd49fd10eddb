// What a paper is composed from: a view, read once into the order in which a record tells it.
#pragma once

#include "sight/seen.hpp"

#include <map>
#include <string>
#include <vector>

namespace waymark::record {

// One part of the conference as the recipient knows it: its stretches, and everybody who was there.
struct PartSeen {
    std::optional<PartId> part;
    std::vector<const Stretch*> stretches;
    std::vector<const Sitting*> people; // newest word on each, in the order of the list
};

struct Gathered {
    const sight::Seen& seen;
    PersonId recipient;
    bool professional = false; // may be given times, and what is for professionals only
    std::vector<PartSeen> parts;
    std::vector<const Child*> children; // each once
    std::map<PersonId, const Sitting*> people;
    const Stretch* any = nullptr; // the facts of the meeting stand in every stretch

    [[nodiscard]] std::string nameOf(PersonId id) const;
    [[nodiscard]] std::string knownOf(PersonId id) const;
    [[nodiscard]] std::string childrenOf(const About& about) const; // "Ellie and Jack"; "" about the meeting
    [[nodiscard]] std::string itemTitle(ItemId id) const;
    // A line told to another part, of which the recipient has the original too.
    [[nodiscard]] bool isSecondCopy(RecordId id) const;
    // Said in a confidential section, or written for professionals only.
    [[nodiscard]] bool isRestricted(const Head& head) const;
};

[[nodiscard]] Gathered gather(const sight::Seen& seen, PersonId recipient);

[[nodiscard]] std::string clockText(Moment moment);              // "10:38"
[[nodiscard]] std::string dayWords(Day day);                     // "Tuesday 10 November 2026"
[[nodiscard]] std::string harmWords(const std::vector<Harm>&);   // "emotional harm and neglect"
[[nodiscard]] std::string joined(const std::vector<std::string>& names); // "Ellie, Jack and Tom"

} // namespace waymark::record
