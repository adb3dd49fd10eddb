// From what a face asks to a command. There is one decoder, wire's: a mistake made in QML is refused here by the same
// rules as a mistake made by a stranger's client. Pure; any thread.
#pragma once

#include "wire/messages.hpp"

#include <QVariantMap>

namespace waymark::screens {

// `command`: a kind of src/conference/commands.hpp. `fields`: exactly its fields as on the wire; those that are null or
// undefined are left out.
[[nodiscard]] std::variant<Command, Refusal> readAsking(const QString& command, const QVariantMap& fields);

} // namespace waymark::screens
