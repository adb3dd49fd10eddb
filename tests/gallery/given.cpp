#include "gallery/given.hpp"

#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_GalleryPlugin)

namespace waymark::tests {

void needGui()
{
    if (QCoreApplication::instance())
        return;
    static int count = 1;
    static char name[] = "test_gallery";
    static char* arguments[] = {name, nullptr};
    // Never deleted: as a static it would outlive what it stands on.
    [[maybe_unused]] static auto* const application = new QGuiApplication(count, arguments);
    // As on a machine with a screen reader, where Qt tells more than it does without one.
    QAccessible::setActive(true);
}

GivenStage::GivenStage()
    : m_engine((needGui(), nullptr)),
      m_stage(m_engine, [this](const QString& language) {
          if (!m_languages.speak(language))
              qFatal("there is no language %s", qPrintable(language));
      })
{
    m_engine.addImportPath("qrc:/qt/qml");
}

QStringList GivenStage::faultsOf(const gallery::Variant& variant)
{
    const QString fault = m_stage.show(variant);
    return fault.isEmpty() ? measure(m_stage.window(), m_stage.picture(), variant.mirrored) : QStringList{fault};
}

QStringList GivenStage::faultsOf(const QByteArray& qml)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("TriedPage.qml"));
    if (!file.open(QIODevice::WriteOnly))
        return {"no file could be written"};
    file.write("import QtQuick\nimport QtQuick.Layouts\nimport Waymark.Theme\nimport Waymark.Controls\nimport Waymark.Gallery\n"
               "GalleryPage { title: \"Tried\"; Specimen {\n" +
               qml + "\n} }\n");
    file.close();
    const QString fault = m_stage.show(QUrl::fromLocalFile(file.fileName()), {});
    return fault.isEmpty() ? measure(m_stage.window(), m_stage.picture(), false) : QStringList{fault};
}

} // namespace waymark::tests
