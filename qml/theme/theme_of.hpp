// The theme of an engine, for C++ that sets its look: Qt finds a singleton written in QML by an import only, not by its
// name. GUI thread; the theme lives as long as its engine.
#pragma once

class QObject;
class QQmlEngine;

namespace waymark::theme {

// Null: the engine does not find Waymark.Theme.
[[nodiscard]] QObject* themeOf(QQmlEngine& engine);

} // namespace waymark::theme
