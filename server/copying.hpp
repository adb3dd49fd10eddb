// The folder of the copy on a second path, made ready: a copy is a whole data folder, from which another laptop can serve
// and be known by the same key. What is there already is never written over.
#pragma once

#include "conference/result.hpp"

#include <QString>

namespace waymark::server {

// Puts the server's key and certificate of `data` into `copy`, durably, before any row is there.
// Errors: copy-same-folder, copy-folder-not-made, copy-foreign (another server's key lies there), copy-not-written.
[[nodiscard]] Result<void> readyCopy(const QString& data, const QString& copy);

} // namespace waymark::server
