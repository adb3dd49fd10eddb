#include "faces/setup.hpp"

#include <QAccessible>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_MinutesPlugin)

namespace waymark::tests {

void Setup::qmlEngineAvailable(QQmlEngine* engine)
{
    // As on a machine with a screen reader: what is told is looked at like what is shown.
    QAccessible::setActive(true);
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Sample", m_sample.get());
    qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Eyes", &m_eyes);
    lend();
}

} // namespace waymark::tests
