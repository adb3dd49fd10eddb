// What a process that holds keys asks of the system before it takes the first one.
#pragma once

#include "conference/result.hpp"

namespace waymark::journal {

// From now on no core dump of this process, and no other process of the same user may read its memory
// (ptrace, /proc/…/mem). Call first thing in main. Errors: dumps-not-forbidden.
[[nodiscard]] Result<void> forbidDumps();

} // namespace waymark::journal
