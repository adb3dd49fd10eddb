// Putting right what was prepared, while nothing has begun: what is said of a person or a part once more replaces what was
// said before, and whatever was addressed by the old words is addressed anew, so that nobody keeps what they should not have.
#pragma once

#include "rules/acts.hpp"

namespace waymark::rules {

// The list as it will be: this person, or this part, instead of the one of the same id.
struct Righted {
    const sight::Seen& seen;
    const Person* person = nullptr;
    const Part* part = nullptr;
};

// Nothing has begun: what is known already may be said once more.
[[nodiscard]] bool isPreparing(const sight::Seen& seen);

// Whether the new words change who belongs where, or who hears about whom.
[[nodiscard]] bool movesSomebody(const Person& before, const Person& after);
[[nodiscard]] bool movesSomebody(const Part& before, const Part& after);

// Why it cannot be put right by now: something was written for the people as they are, or a report would be shared by two
// who would not meet.
[[nodiscard]] std::optional<Refusal> rightingFault(const Righted& righted);

// Reports, and the children's names, addressed once more by the list as it will be. To follow the draft that changes it.
void readdressReports(const Righted& righted, sight::Drafts& into);
void readdressChildren(const sight::Seen& seen, sight::Drafts& into);

} // namespace waymark::rules
