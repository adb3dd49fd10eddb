// How the program ends when it cannot go on: one sentence, a stable code, an exit status.
#pragma once

#include "conference/result.hpp"

#include <optional>

namespace waymark::server {

enum class Status {
    usage = 2,
    data = 3, // the file, the passphrase, the folder
    port = 4, // in use, or not allowed
    pack = 5,
};

struct Ending {
    Status status;
    Failure failure;
};

} // namespace waymark::server
