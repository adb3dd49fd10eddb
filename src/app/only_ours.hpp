// What a QML engine may reach: our own resources and nothing else. No network, no file, whatever a text says.
#pragma once

#include <QQmlEngine>

namespace waymark::app {

// Own import path, a network factory that refuses, an interceptor that lets only qrc: through.
void keepToOurOwn(QQmlEngine& engine);
// No motion, so that a picture does not depend on its moment.
void stillTheme(QQmlEngine& engine);

} // namespace waymark::app
