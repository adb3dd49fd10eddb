// What this laptop has to choose from: prepared conferences, packs, sticks for the copy, addresses. Reads the disk and the
// network's names; changes nothing. Lists are of { key, text, under }.
#pragma once

#include <QString>
#include <QVariant>

namespace waymark::host {

// Where conferences are kept: the user's data folder /waymark.
[[nodiscard]] QString conferencesFolder();
// Folders in it that hold a conference, the newest first. Its names are all that can be said without the passphrase.
[[nodiscard]] QVariantList preparedConferences(const QString& folder);
// A folder in it that does not exist yet: "2026-11-10 0930", "2026-11-10 0930 b".
[[nodiscard]] QString freshFolder(const QString& folder, const QString& name);
// *.pack.toml where people keep what was sent to them.
[[nodiscard]] QVariantList packsNearby();
// Disks that can be pulled out, each with a folder for the copy on it.
[[nodiscard]] QVariantList sticks(const QString& name);
// Addresses others can reach this laptop by, then this laptop alone.
[[nodiscard]] QVariantList addresses();

} // namespace waymark::host
