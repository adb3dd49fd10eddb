#include "gallery/stage.hpp"

#include "theme_of.hpp"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlProperty>
#include <QQuickItem>

#include <algorithm>
#include <cmath>

namespace waymark::gallery {

void turn(QQuickWindow &window, const QQmlContext &context, bool mirrored)
{
    auto *const words = const_cast<QQmlContext *>(&context); // QQmlProperty only reads its imports
    for (const char *name : {"LayoutMirroring.enabled", "LayoutMirroring.childrenInherit"})
        QQmlProperty::write(window.contentItem(), QString::fromLatin1(name), mirrored, words);
}

Stage::Stage(QQmlEngine &engine, Speak speak)
    : m_engine(engine), m_speak(std::move(speak)), m_window(std::make_unique<QQuickWindow>())
{
}

Stage::~Stage() = default;

QString Stage::show(const Variant &variant)
{
    return show(QUrl(QStringLiteral("qrc:/qt/qml/Waymark/Gallery/%1Page.qml").arg(pages().value(variant.page))), variant);
}

QString Stage::show(const QUrl &url, const Variant &variant)
{
    m_page.reset();
    QQmlComponent component(&m_engine, url);
    if (!component.isReady())
        return component.errorString();
    QObject *const theme = theme::themeOf(m_engine);
    if (!theme)
        return QStringLiteral("there is no theme");
    theme->setProperty("look", int(variant.look));
    theme->setProperty("step", variant.large ? 2.0 : 1.0);
    theme->setProperty("reducedMotion", true);
    m_speak(code(variant.language));
    m_window->setColor(theme->property("now").value<QObject *>()->property("bg").value<QColor>());

    QObject *const made = component.beginCreate(m_engine.rootContext());
    m_page.reset(qobject_cast<QQuickItem *>(made));
    if (!m_page) {
        delete made;
        return component.errorString();
    }
    m_page->setProperty("posed", true);
    // In its window before it is complete: only then can it open something over itself.
    m_page->setParentItem(m_window->contentItem());
    turn(*m_window, *qmlContext(m_page.get()), variant.mirrored);
    m_window->resize(1180, 800);
    m_window->show();
    component.completeCreate();
    m_page->setWidth(m_page->implicitWidth());
    fit();
    return {};
}

// Heights depend on widths, and what opens on both: a few rounds until nothing changes any more.
void Stage::fit()
{
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        static_cast<void>(m_window->grabWindow());
        const int height = int(std::ceil(std::max(m_page->implicitHeight(), 320.0)));
        if (height == m_window->height() && round > 1)
            return;
        m_page->setHeight(height);
        m_window->resize(int(m_page->width()), height);
    }
}

} // namespace waymark::gallery
