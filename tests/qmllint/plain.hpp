// Text that is not said to be plain is rich when it looks rich: it then fetches pictures and opens files that somebody in
// the room has written the address of. No disk.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::tests {

// The elements of a QML file that show text, are no control of ours, and are not told to show it plain: "Label, line 3".
// A one-line field (TextInput, TextField) is always plain.
[[nodiscard]] QStringList notPlain(const QString& qml);

} // namespace waymark::tests
