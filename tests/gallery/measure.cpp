#include "gallery/measure.hpp"

#include "gallery/sight.hpp"

#include <QAccessible>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace waymark::tests {
namespace {

constexpr double slack = 1.5; // a pixel is rounded here and there

QString quoted(const QString& words)
{
    return "“" + words.left(60) + "”";
}

bool speaks(const QQuickItem& item, const QString& words)
{
    auto* told = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
    return told && told->text(QAccessible::Name).contains(words);
}

// A text may be cut short where that is marked (elide) and somebody who listens, or asks for it, gets all of it.
bool mayBeShort(const QQuickItem& text)
{
    constexpr int none = 3; // Text.ElideNone
    if (text.property("elide").toInt() == none)
        return false;
    for (const QQuickItem* up = &text; up; up = up->parentItem())
        if (speaks(*up, textOf(text)))
            return true;
    return false;
}

double widestWord(const QQuickItem& text)
{
    const QFontMetricsF letters(text.property("font").value<QFont>());
    static const QRegularExpression breaks("[\\s\\-–/]+");
    double widest = 0;
    for (const QString& word : textOf(text).split(breaks))
        widest = std::max(widest, letters.horizontalAdvance(word));
    return widest;
}

void lookAtText(const Seen& seen, QStringList& faults)
{
    const QQuickItem& text = *seen.item;
    const QString words = quoted(textOf(text));
    const bool wraps = text.property("wrapMode").toInt() != 0;
    const bool isCut = text.property("truncated").toBool() || text.property("contentHeight").toDouble() > text.height() + 3 * slack ||
                       (!wraps && text.implicitWidth() > text.width() + slack) || text.property("contentWidth").toDouble() > text.width() + slack;
    if (isCut && !mayBeShort(text))
        faults << QString("%1 is cut off: it needs %2 × %3 and has %4 × %5")
                      .arg(words)
                      .arg(text.implicitWidth())
                      .arg(text.implicitHeight())
                      .arg(text.width())
                      .arg(text.height());
    else if (!isCut && wraps && widestWord(text) > text.width() + slack)
        faults << QString("%1 is broken in the middle of a word: %2 wide, its longest word %3").arg(words).arg(text.width()).arg(widestWord(text));
    if (isLost(text, lettersOf(text)))
        faults << words + " lies outside its window or clip";
}

// What opened over the page may lie on it: that is not the same layer. What is scrolled out of sight lies on nothing.
void lookForOverlaps(const std::vector<Seen>& texts, QStringList& faults)
{
    std::vector<QRectF> sights;
    sights.reserve(texts.size());
    for (const Seen& text : texts)
        sights.push_back(inSight(*text.item));
    for (std::size_t one = 0; one < texts.size(); ++one)
        for (std::size_t other = one + 1; other < texts.size(); ++other) {
            if (texts[one].layer != texts[other].layer)
                continue;
            const QRectF both = sights[one].intersected(sights[other]);
            if (both.width() > slack && both.height() > slack)
                faults << quoted(textOf(*texts[one].item)) + " and " + quoted(textOf(*texts[other].item)) + " lie on each other";
        }
}

double channel(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double lightOf(QRgb color)
{
    return 0.2126 * channel(qRed(color) / 255.0) + 0.7152 * channel(qGreen(color) / 255.0) + 0.0722 * channel(qBlue(color) / 255.0);
}

double ratio(QRgb one, QRgb other)
{
    const double a = lightOf(one);
    const double b = lightOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// The colours of the letters' box, the most frequent first, as far as they fill a seventh of it.
std::vector<QRgb> colorsIn(const QRect& box, const QImage& picture)
{
    QHash<QRgb, int> counts;
    int all = 0;
    for (int y = box.top(); y <= box.bottom(); y += 2)
        for (int x = box.left(); x <= box.right(); ++x, ++all)
            ++counts[picture.pixel(x, y)];
    std::vector<QRgb> colors;
    for (auto one = counts.keyValueBegin(); one != counts.keyValueEnd(); ++one)
        if ((*one).second * 7 >= all)
            colors.push_back((*one).first);
    std::sort(colors.begin(), colors.end(), [&](QRgb one, QRgb other) { return counts[one] > counts[other]; });
    return colors;
}

// The ink is the token the text was given; the ground is what most of its box shows. A fat letter covers more than its
// ground: then that is what comes next.
void lookAtContrast(const Seen& seen, const QImage& picture, QStringList& faults)
{
    const QQuickItem& text = *seen.item;
    const QRgb ink = text.property("color").value<QColor>().rgb();
    auto colors = colorsIn(inSight(text).toAlignedRect().intersected(picture.rect()), picture);
    if (colors.size() > 1 && colors.front() == ink)
        colors.erase(colors.begin());
    if (colors.empty())
        return;
    const double least = seen.place == Place::room ? 7 : 4.5;
    const double found = ratio(ink, colors.front());
    if (found < least)
        faults << QString("%1 is too pale: %2, at least %3").arg(quoted(textOf(text))).arg(found, 0, 'f', 1).arg(least);
}

bool isTarget(const QQuickItem& item)
{
    return item.isEnabled() && (item.property("activeFocusOnTab").toBool() || item.inherits("QQuickAbstractButton") || isWritten(item));
}

// A field is hit anywhere in the box that is drawn around it.
const QQuickItem& frameOf(const QQuickItem& field)
{
    for (const QQuickItem* up = field.parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickRectangle"))
            return *up;
    return field;
}

void lookAtTarget(const Seen& seen, QStringList& faults)
{
    auto* told = QAccessible::queryAccessibleInterface(seen.item);
    const QString name = told ? told->text(QAccessible::Name) : QString();
    if (name.isEmpty() || !told || told->role() == QAccessible::NoRole)
        faults << QString("something at %1,%2 can be reached but has no name or role")
                      .arg(boxOf(*seen.item).x())
                      .arg(boxOf(*seen.item).y());
    if (seen.place == Place::room)
        return;
    const auto role = told ? told->role() : QAccessible::NoRole;
    // A chip in a line of text and a link stand among words: there the least of WCAG is enough.
    const bool button = seen.item->inherits("QQuickAbstractButton") || isWritten(*seen.item) || role == QAccessible::RadioButton ||
                        role == QAccessible::CheckBox || role == QAccessible::PageTab;
    const bool holds = role == QAccessible::AlertMessage || role == QAccessible::List || role == QAccessible::PopupMenu;
    const double high = seen.place == Place::touch ? 48 : button ? 40 : 24;
    const double wide = seen.place == Place::touch ? 48 : 24;
    const QRectF box = boxOf(isWritten(*seen.item) ? frameOf(*seen.item) : *seen.item);
    if (!holds && (box.height() < high - slack || box.width() < wide - slack))
        faults << QString("%1 is too small to hit: %2 × %3, at least %4 × %5").arg(quoted(name)).arg(box.width()).arg(box.height()).arg(wide).arg(high);
}

// Tab goes on downwards, or to what stands beside it in the direction of reading.
void lookAtOrder(const std::vector<Seen>& targets, bool mirrored, QStringList& faults)
{
    std::vector<QQuickItem*> stops;
    bool fenced = false; // inside something modal the keyboard goes round
    for (const Seen& seen : targets)
        if (seen.item->property("activeFocusOnTab").toBool()) {
            stops.push_back(seen.item);
            fenced = seen.layer != nullptr;
        }
    if (stops.empty())
        return;
    const auto after = [&](QQuickItem* item) {
        for (std::size_t guard = 0; guard < 400; ++guard) {
            item = item->nextItemInFocusChain(true);
            if (!item || std::find(stops.begin(), stops.end(), item) != stops.end())
                return item;
        }
        return static_cast<QQuickItem*>(nullptr);
    };
    const auto higher = [](const QQuickItem* one, const QQuickItem* other) { return boxOf(*one).top() < boxOf(*other).top(); };
    QQuickItem* const first = fenced ? *std::min_element(stops.begin(), stops.end(), higher)
                                     : after(stops.front()->window()->contentItem());
    for (QQuickItem* from : stops) {
        QQuickItem* const to = after(from);
        if (!to || to == from || to == first)
            continue;
        const QRectF a = boxOf(*from);
        const QRectF b = boxOf(*to);
        const bool below = b.center().y() > a.bottom() - 2;
        const bool inside = a.contains(b.center());
        const bool beside = mirrored ? b.center().x() < a.left() + 2 : b.center().x() > a.right() - 2;
        if (!below && !beside && !inside) {
            auto* one = QAccessible::queryAccessibleInterface(from);
            auto* other = QAccessible::queryAccessibleInterface(to);
            faults << QString("the keyboard jumps back from %1 to %2")
                          .arg(quoted(one ? one->text(QAccessible::Name) : "?"), quoted(other ? other->text(QAccessible::Name) : "?"));
        }
    }
}

} // namespace

Readable readable(QQuickWindow& window, const QImage& picture, const QQuickItem* without)
{
    Readable found;
    std::vector<Seen> texts;
    std::vector<Seen> layers;
    for (const Seen& seen : everythingIn(window)) {
        if (without && without->isAncestorOf(seen.item))
            continue;
        if (seen.item == seen.layer)
            layers.push_back(seen);
        if (isText(*seen.item))
            texts.push_back(seen);
        if (isWritten(*seen.item) && !textOf(*seen.item).isEmpty()) {
            const bool line = seen.item->inherits("QQuickTextInput");
            if (line && seen.item->property("contentWidth").toDouble() > seen.item->width() + slack)
                found.faults << quoted(textOf(*seen.item)) + " does not fit its field";
        }
    }
    // A list that is open may lie over words: they are not read now.
    const auto isCovered = [&](const Seen& text) {
        return std::any_of(layers.begin(), layers.end(), [&](const Seen& layer) {
            return layer.layer != text.layer && boxOf(*layer.item).intersects(lettersOf(*text.item));
        });
    };
    for (const Seen& text : texts) {
        lookAtText(text, found.faults);
        if (!isCovered(text))
            lookAtContrast(text, picture, found.faults);
    }
    lookForOverlaps(texts, found.faults);
    found.texts = int(texts.size());
    return found;
}

QStringList measure(QQuickWindow& window, const QImage& picture, bool mirrored)
{
    QStringList faults = readable(window, picture).faults;
    std::vector<Seen> targets;
    for (const Seen& seen : everythingIn(window))
        if (isTarget(*seen.item))
            targets.push_back(seen);
    for (const Seen& target : targets)
        lookAtTarget(target, faults);
    lookAtOrder(targets, mirrored, faults);
    return faults;
}

} // namespace waymark::tests
