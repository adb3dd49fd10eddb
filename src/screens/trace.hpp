// What changed last, so that the eye finds it: the newest line of the columns, of the dangers and of the plan. Remembered from one view
// to the next and nowhere else; a fresh view has no past.
// Pure; any thread.
#pragma once

#include "wire/messages.hpp"

namespace waymark::screens {

struct Trace {
    RecordId point; // none: nothing has changed since the view began
    RecordId planLine;
    RecordId danger;
};

// `was` and `is` are one view before and after a change, in the order of the store.
[[nodiscard]] Trace follow(const Trace& trace, const std::vector<wire::Shown>& was,
                           const std::vector<wire::Shown>& is);

} // namespace waymark::screens
