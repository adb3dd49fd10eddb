#include "app/gallery.hpp"

#include "app/languages.hpp"
#include "app/only_ours.hpp"

#include "gallery/stage.hpp"

#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>

namespace waymark::app {
namespace {

// What the gallery's window asks for that belongs to the whole program.
class Showing : public QObject {
    Q_OBJECT

public:
    Showing(Languages& languages, QQuickView& view) : m_languages(languages), m_view(view) {}

    Q_INVOKABLE void speak(const QString& language)
    {
        if (m_languages.speak(language))
            m_view.engine()->retranslate();
    }
    Q_INVOKABLE void turn(bool mirrored) { gallery::turn(m_view, *qmlContext(m_view.rootObject()), mirrored); }

private:
    Languages& m_languages;
    QQuickView& m_view;
};

} // namespace

int showGallery(Languages& languages)
{
    QQuickView view;
    Showing showing(languages, view);
    keepToOurOwn(*view.engine());
    view.setInitialProperties({{"showing", QVariant::fromValue(&showing)}, {"pages", gallery::pages()}});
    view.setTitle("Waymark");
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1440, 900);
    view.setSource(QUrl("qrc:/qt/qml/Waymark/Gallery/GalleryFace.qml"));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    const int status = QGuiApplication::exec();
    view.setSource({}); // before what it was lent
    return status;
}

int pictureGallery(Languages& languages, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "waymark: the folder '%s' cannot be made; choose another with --out\n", qPrintable(folder));
        return 1;
    }
    QQmlEngine engine;
    keepToOurOwn(engine);
    gallery::Stage stage(engine, [&](const QString& language) { static_cast<void>(languages.speak(language)); });
    const auto variants = gallery::pairwise(int(gallery::pages().size()));
    for (const auto& variant : variants) {
        const QString name = gallery::nameOf(variant);
        const QString fault = stage.show(variant);
        if (!fault.isEmpty() || !stage.picture().save(folder + "/" + name + ".png")) {
            std::fprintf(stderr, "waymark: the picture %s could not be made. %s\n", qPrintable(name), qPrintable(fault));
            return 1;
        }
    }
    std::printf("%zu pictures of %d pages are in %s\n", variants.size(), int(gallery::pages().size()), qPrintable(folder));
    return 0;
}

} // namespace waymark::app

#include "gallery.moc"
