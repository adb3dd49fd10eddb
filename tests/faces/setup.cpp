#include "faces/setup.hpp"
#include "stage/plugins.hpp"

#include <QAccessible>

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
