#include "room/shown.hpp"

#include "theme_of.hpp"

#include <QDir>
#include <QGuiApplication>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)

namespace waymark::tests {
namespace {

template <class Visit>
void eachVisible(QQuickItem* item, const Visit& visit)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        eachVisible(child, visit);
}

// Without the extra height of the lines above and below the letters.
QRectF wordsOf(const QQuickItem* text)
{
    const double wide = text->property("contentWidth").toDouble();
    const double high = text->property("contentHeight").toDouble();
    const double slack = text->width() - wide;
    const int align = text->property("effectiveHorizontalAlignment").toInt();
    const double x = align & Qt::AlignHCenter ? slack / 2 : align & Qt::AlignRight ? slack : 0;
    const double type = text->property("font").value<QFont>().pixelSize();
    const double extra = std::max(0.0, text->property("lineHeight").toDouble() - type) / 2;
    return text->mapRectToScene({x, text->property("topPadding").toDouble() + extra, wide, high - 2 * extra});
}

QRectF inSight(const QQuickItem* item, QRectF left)
{
    for (const QQuickItem* up = item; up; up = up->parentItem())
        if (up->clip() || !up->parentItem())
            left = left.intersected(up->mapRectToScene({0, 0, up->width(), up->height()}));
    return left;
}

// A page of an item higher than the room ends between two of its lines: what is cut off there is on its next page.
bool pagesThroughIt(const QQuickItem* text)
{
    for (const QQuickItem* up = text->parentItem(); up; up = up->parentItem())
        if (up->inherits("waymark::room::Pager"))
            return up->property("first").toInt() == up->property("last").toInt() &&
                   up->property("pages").toInt() > 1;
    return false;
}

QString say(const Read& one)
{
    return "'" + one.text.left(40) + "'";
}

} // namespace

void needWindows()
{
    if (QCoreApplication::instance())
        return;
    static int count = 1;
    static char name[] = "test_room";
    static char* arguments[] = {name, nullptr};
    [[maybe_unused]] static auto* const application = new QGuiApplication(count, arguments);
}

RoomShown::RoomShown(screens::Desk& desk, QSize size)
{
    needWindows();
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath("qrc:/qt/qml");
    m_view->setInitialProperties({{"desk", QVariant::fromValue(&desk)}});
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(size);
    m_view->setSource(QUrl("qrc:/qt/qml/Waymark/Room/RoomFace.qml"));
    m_view->show();
    theme::themeOf(*m_view->engine())->setProperty("reducedMotion", true);
}

RoomShown::~RoomShown() = default;

QImage RoomShown::picture()
{
    QCoreApplication::processEvents();
    return m_view->grabWindow();
}

QImage RoomShown::keep(const QString& name)
{
    const QImage seen = picture();
    QDir().mkpath(WAYMARK_ROOM_PICTURES);
    seen.save(QString(WAYMARK_ROOM_PICTURES) + "/" + name + ".png");
    return seen;
}

std::vector<Read> RoomShown::read()
{
    std::vector<Read> all;
    eachVisible(face(), [&](QQuickItem* item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        Read one{item->property("text").toString(), wordsOf(item), {}, 0, false};
        one.sight = inSight(item, one.words);
        if (one.sight.isEmpty())
            return;
        one.letters =
            item->mapRectToScene({0, 0, 1, 1}).height() * item->property("font").value<QFont>().pixelSize();
        one.cut = item->property("truncated").toBool() ||
                  (item->width() > 0 && item->property("contentWidth").toDouble() > item->width() + 1);
        if (pagesThroughIt(item))
            one.words = one.sight;
        all.push_back(one);
    });
    return all;
}

QStringList faults(RoomShown& shown, double least)
{
    QStringList found;
    const std::vector<Read> all = shown.read();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Read& one = all[i];
        if (one.letters < least * shown.view().height() - 0.5)
            found.append(say(one) + QString(" is too small: %1").arg(one.letters));
        if (one.cut)
            found.append(say(one) + " is cut");
        if (!one.sight.adjusted(-1.5, -1.5, 1.5, 1.5).contains(one.words))
            found.append(say(one) + " is clipped");
        for (std::size_t j = 0; j < i; ++j)
            if (const QRectF both = one.sight.intersected(all[j].sight);
                both.width() > 2 && both.height() > 2)
                found.append(say(one) + " lies over " + say(all[j]));
    }
    return found;
}

} // namespace waymark::tests
