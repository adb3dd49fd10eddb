// Runs every tst_*.qml of this folder against the compiled-in modules and a real home.
#include "bench.hpp"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_HomePlugin)

namespace waymark::test {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        QAccessible::setActive(true);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Waymark.Test.Home", 1, 0, "Bench", &m_bench);
    }

private:
    Bench m_bench;
};

} // namespace waymark::test

QUICK_TEST_MAIN_WITH_SETUP(home, waymark::test::Setup)

#include "main.moc"
