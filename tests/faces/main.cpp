// Runs every tst_*.qml of this folder: the real faces, with the sample conference behind them.
#include "faces/eyes.hpp"
#include "faces/sample.hpp"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_MinutesPlugin)

namespace waymark::tests {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { m_sample = std::make_unique<Sample>(); }
    // Each test file has an engine of its own; what is lent to it outlives them all.
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        // As on a machine with a screen reader: what is told is looked at like what is shown.
        QAccessible::setActive(true);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Sample", m_sample.get());
        qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Eyes", &m_eyes);
    }
    void cleanupTestCase() { m_sample.reset(); }

private:
    std::unique_ptr<Sample> m_sample;
    Eyes m_eyes;
};

} // namespace waymark::tests

QUICK_TEST_MAIN_WITH_SETUP(faces, waymark::tests::Setup)

#include "main.moc"
