// Runs every tst_*.qml of this folder: the chair's face before a conference that is hardly made.
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

namespace waymark::tests {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        static const auto script = pack::loadScript(WAYMARK_SOURCE_DIR "/tests/prepare/prepare.script.toml");
        if (!script)
            qFatal("%s", script.failure().say.c_str());
        m_sample = std::make_unique<Sample>(*script);
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
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

QUICK_TEST_MAIN_WITH_SETUP(prepare, waymark::tests::Setup)

#include "main.moc"
