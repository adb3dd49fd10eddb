#include "gallery/sight.hpp"

#include <QFont>
#include <QFontInfo>

#include <algorithm>

namespace waymark::tests {
namespace {

double number(const QQuickItem& item, const char* name)
{
    return item.property(name).toDouble();
}

// A specimen names the face it shows; `face` of Theme is told by its sizes: the big screen has one size of body text that no
// step changes, and only a laptop's buttons are 40 high.
Place placeOf(const QObject& face)
{
    const int control = face.property("control").toInt();
    return face.property("mark").toInt() == 54 ? Place::room : control == 40 ? Place::laptop : Place::touch;
}

bool isScrolled(const QQuickItem& item)
{
    return item.inherits("QQuickFlickable");
}

struct Walk {
    std::vector<Seen> seen;
    const QQuickItem* overlay = nullptr;

    void into(QQuickItem& item, const QQuickItem* layer, Place place)
    {
        if (!item.isVisible() || item.opacity() <= 0)
            return;
        if (item.inherits("QQuickOverlay"))
            overlay = &item;
        if (item.parentItem() && item.parentItem() == overlay)
            layer = &item;
        if (const auto* face = item.property("face").value<QObject*>())
            place = placeOf(*face);
        seen.push_back({&item, layer, place});
        QList<QQuickItem*> children = item.childItems();
        std::stable_sort(children.begin(), children.end(), [](const auto* one, const auto* other) { return one->z() < other->z(); });
        for (QQuickItem* child : children)
            into(*child, layer, place);
    }
};

} // namespace

std::vector<Seen> everythingIn(QQuickWindow& window)
{
    Walk walk;
    walk.into(*window.contentItem(), nullptr, Place::laptop);
    // Something modal has a dimmer of its own beside it.
    if (walk.overlay) {
        const auto layers = walk.overlay->childItems();
        const bool dimmed = std::any_of(layers.begin(), layers.end(), [](const QQuickItem* layer) {
            return layer->isVisible() && layer->opacity() > 0 && layer->inherits("QQuickRectangle");
        });
        if (dimmed)
            std::erase_if(walk.seen, [](const Seen& one) { return one.layer == nullptr; });
    }
    return walk.seen;
}

bool isText(const QQuickItem& item)
{
    return item.inherits("QQuickText") && !textOf(item).isEmpty();
}

bool isWritten(const QQuickItem& item)
{
    return item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

QString textOf(const QQuickItem& item)
{
    return item.property("text").toString();
}

QRectF lettersOf(const QQuickItem& item)
{
    const double wide = number(item, "contentWidth");
    const double high = number(item, "contentHeight");
    const double top = number(item, "topPadding");
    const double bottom = number(item, "bottomPadding");
    const int across = item.property("effectiveHorizontalAlignment").toInt();
    const int down = item.property("verticalAlignment").toInt();
    const double left = number(item, "leftPadding");
    const double free = item.width() - wide - left - number(item, "rightPadding");
    const double x = left + (across & Qt::AlignRight ? free : across & Qt::AlignHCenter ? free / 2 : 0);
    const double spare = item.height() - high - top - bottom;
    const double y = top + (down & Qt::AlignBottom ? spare : down & Qt::AlignVCenter ? spare / 2 : 0);
    // Between the lines there is nothing to read. 1.21 is the height of Inter's own line.
    const double line = number(item, "lineHeight");
    const double pixels = item.property("font").value<QFont>().pixelSize();
    const double between = line > 4 ? std::max(0.0, line - pixels * 1.21) : 0;
    return item.mapRectToScene({x, y, wide, high - between});
}

QRectF boxOf(const QQuickItem& item)
{
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

QRectF inSight(const QQuickItem& text)
{
    QRectF left = lettersOf(text);
    for (const QQuickItem* up = &text; up; up = up->parentItem())
        if (up != &text && (up->clip() || !up->parentItem()))
            left = left.intersected(boxOf(*up));
    return left;
}

bool isLost(const QQuickItem& item, const QRectF& box)
{
    constexpr double slack = 1.5;
    QRectF left = box;
    for (const QQuickItem* up = &item; up; up = up->parentItem()) {
        const bool last = !up->parentItem();
        if (!up->clip() && !last && !isScrolled(*up))
            continue;
        const QRectF frame = boxOf(*up);
        const bool scrollsDown = isScrolled(*up) && number(*up, "contentHeight") > up->height() + slack;
        const bool scrollsAcross = isScrolled(*up) && number(*up, "contentWidth") > up->width() + slack;
        if (!up->clip() && !last)
            continue;
        if ((!scrollsDown && (left.top() < frame.top() - slack || left.bottom() > frame.bottom() + slack)) ||
            (!scrollsAcross && (left.left() < frame.left() - slack || left.right() > frame.right() + slack)))
            return true;
        if (scrollsDown || scrollsAcross)
            return false;
    }
    return false;
}

} // namespace waymark::tests
