// A window in which one page of the gallery stands still in one variant, as tall as the page needs, to be looked at or
// measured. GUI thread only; the engine must outlive it and find the modules.
#pragma once

#include "gallery/variants.hpp"

#include <QImage>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QUrl>

#include <functional>
#include <memory>

namespace waymark::gallery {

// Makes what qsTr gives from here on be of that language ("en", "cy", "pseudo").
using Speak = std::function<void(const QString &language)>;

// Turns everything in the window, what opens over the page as well.
void turn(QQuickWindow &window, const QQmlContext &context, bool mirrored);

class Stage
{
public:
    Stage(QQmlEngine &engine, Speak speak);
    ~Stage();

    // Why it cannot be shown; empty: it stands there. `page` may be any file with a GalleryPage in it.
    [[nodiscard]] QString show(const QUrl &page, const Variant &variant);
    [[nodiscard]] QString show(const Variant &variant);

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] QQuickItem *page() const { return m_page.get(); }
    [[nodiscard]] QImage picture() { return m_window->grabWindow(); }

private:
    void fit();

    QQmlEngine &m_engine;
    Speak m_speak;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page; // before its window goes
};

} // namespace waymark::gallery
