// Runs every tst_*.qml of this folder against the compiled-in modules.
#include "reader.hpp"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)

namespace waymark::test {

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        // As on a machine with a screen reader, where Qt tells more than it does without one.
        QAccessible::setActive(true);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Waymark.Test", 1, 0, "Reader", &m_reader);
    }

private:
    Reader m_reader;
};

} // namespace waymark::test

QUICK_TEST_MAIN_WITH_SETUP(qml, waymark::test::Setup)

#include "main.moc"
