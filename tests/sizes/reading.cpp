#include "sizes/reading.hpp"

#include "gallery/measure.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QQuickWindow>

namespace waymark::tests {
namespace {

// A layout that grows while it is laid out asks for another turn by an event.
QImage settled(QQuickWindow& window)
{
    window.grabWindow();
    QCoreApplication::sendPostedEvents();
    return window.grabWindow();
}

// The small picture of the room screen: the room's own tests measure it.
const QQuickItem* previewIn(const QQuickItem& below)
{
    if (below.property("pictureWidth").isValid())
        return &below;
    for (const QQuickItem* child : below.childItems())
        if (const QQuickItem* found = previewIn(*child))
            return found;
    return nullptr;
}

void keep(const QImage& picture, const QString& name)
{
    if (!qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
        return;
    const QString folder = QStringLiteral(WAYMARK_SOURCE_DIR "/build/sizes/");
    QDir().mkpath(folder);
    picture.save(folder + name + ".png");
}

} // namespace

QStringList Reading::faults(QQuickItem* face, const QString& name)
{
    QQuickWindow& window = *face->window();
    QImage picture = settled(window);
    const QQuickItem* const preview = previewIn(*face);
    Readable found = readable(window, picture, preview);
    // Nobody reads what stands for a moment only: what is wrong is looked at once more.
    if (!found.faults.isEmpty()) {
        QCoreApplication::processEvents();
        picture = settled(window);
        found = readable(window, picture, preview);
    }
    keep(picture, name);
    m_texts += found.texts;
    return found.faults;
}

} // namespace waymark::tests
