// Small files that must be there whole or not at all.
#pragma once

#include <QByteArray>
#include <QString>

namespace waymark::server {

// Written aside, synced, then named, the name synced too: a power cut leaves the whole file or none. Only its owner may
// read it. False: nothing is there that was not before.
[[nodiscard]] bool keep(const QString& path, const QByteArray& content);

} // namespace waymark::server
