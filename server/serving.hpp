// Serves one conference until it is told to end: opens the file, puts the hall on its thread, opens the door.
#pragma once

#include "server/arguments.hpp"
#include "server/ending.hpp"

#include <string_view>

namespace waymark::server {

// Needs the application object; runs its event loop. Nothing: it ended cleanly.
[[nodiscard]] std::optional<Ending> serve(const Serve& task, std::string_view passphrase);

} // namespace waymark::server
