// Makes a conference from a pack: the encrypted file, what was prepared before, the server's key, and a card per seat.
// All of it or nothing: whatever was made is taken away again when a later step fails.
#pragma once

#include "server/arguments.hpp"
#include "server/ending.hpp"

#include <string_view>

namespace waymark::server {

// Prints the cards on stdout: "key<TAB>name<TAB>face<TAB>code" for each seat, then "pin<TAB>hex".
[[nodiscard]] std::optional<Ending> makeConference(const New& task, std::string_view passphrase);

} // namespace waymark::server
