// Linux's two switches against memory reaching a disk or another process.
#include "journal/process.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace waymark::journal {

Result<void> forbidDumps()
{
    // Both limits: with only the soft one lowered, anybody in the process could raise it again.
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return Failure{"dumps-not-forbidden",
                       "The system did not let the program forbid memory dumps; it does not "
                       "start, because keys could reach the disk."};
    return {};
}

} // namespace waymark::journal
