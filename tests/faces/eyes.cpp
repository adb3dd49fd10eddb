#include "faces/eyes.hpp"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QtTest/QTest>

namespace waymark::tests {
namespace {

template <class Visit>
void eachVisible(QQuickItem* item, const Visit& visit)
{
    if (!item || !item->isVisible() || item->opacity() <= 0)
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        eachVisible(child, visit);
}

QString textOf(const QQuickItem* item)
{
    return item->property("text").toString();
}

// The part of the item that no clip and no edge of the window takes away, in the window's coordinates.
QRectF inSight(const QQuickItem* item)
{
    QRectF left = item->mapRectToScene({0, 0, item->width(), item->height()});
    for (const QQuickItem* up = item; up; up = up->parentItem())
        if (up->clip() || !up->parentItem())
            left = left.intersected(up->mapRectToScene({0, 0, up->width(), up->height()}));
    return left;
}

template <class Fits>
QQuickItem* find(QQuickItem* below, const Fits& fits)
{
    QQuickItem* found = nullptr;
    eachVisible(below, [&](QQuickItem* item) {
        if (!found && fits(item) && !inSight(item).isEmpty())
            found = item;
    });
    return found;
}

QQuickItem* findSaying(QQuickItem* below, const QString& words)
{
    return find(below, [&](QQuickItem* item) { return textOf(item).contains(words) && !item->property("truncated").toBool(); });
}

QQuickItem* findButton(QQuickItem* below, const QString& words)
{
    return find(below, [&](QQuickItem* item) { return textOf(item) == words; });
}

void flushWindow(QQuickWindow* window)
{
    // A click goes where the last layout put things.
    QCoreApplication::sendPostedEvents();
    window->grabWindow();
}

// Shortcuts go to the window that has the focus; "active" is also one whose child has it.
void bringForward(QQuickWindow* window)
{
    window->requestActivate();
    if (!QTest::qWaitFor([window] { return QGuiApplication::focusWindow() == window; }))
        qWarning("the window does not come to the front");
}

} // namespace

QStringList Eyes::read(QQuickItem* face) const
{
    QStringList words;
    const auto take = [&](const QString& text) {
        if (!text.isEmpty() && !words.contains(text))
            words.push_back(text);
    };
    eachVisible(face, [&](QQuickItem* item) {
        take(textOf(item));
        if (auto* told = QAccessible::queryAccessibleInterface(item)) {
            take(told->text(QAccessible::Name));
            take(told->text(QAccessible::Description));
        }
    });
    return words;
}

bool Eyes::sees(QQuickItem* face, const QString& words) const
{
    return findSaying(face, words) != nullptr;
}

bool Eyes::press(QQuickItem* face, const QString& words, const QString& beside) const
{
    QQuickItem* around = beside.isEmpty() ? face : findSaying(face, beside);
    while (around && around != face && !findButton(around, words))
        around = around->parentItem();
    QQuickItem* const target = around ? findButton(around, words) : nullptr;
    if (!target)
        return false;
    bringForward(target->window());
    flushWindow(target->window());
    QTest::mouseClick(target->window(), Qt::LeftButton, {}, inSight(target).center().toPoint());
    return true;
}

void Eyes::strike(QQuickItem* face, int key, int modifiers) const
{
    bringForward(face->window());
    QTest::keyClick(face->window(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
}

bool Eyes::tabTo(QQuickItem* face, const QString& name) const
{
    bringForward(face->window());
    for (int tabs = 0; tabs < 250; ++tabs) {
        QObject* const at = face->window()->activeFocusItem();
        auto* const told = at ? QAccessible::queryAccessibleInterface(at) : nullptr;
        if (told && told->text(QAccessible::Name) == name)
            return true;
        QTest::keyClick(face->window(), Qt::Key_Tab);
    }
    return false;
}

void Eyes::picture(QQuickItem* face, const QString& name) const
{
    if (!qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
        return;
    flushWindow(face->window());
    face->window()->grabWindow().save(QStringLiteral("%1/build/%2.png").arg(WAYMARK_SOURCE_DIR, name));
}

void Eyes::type(QQuickItem* face, const QString& letters) const
{
    bringForward(face->window());
    for (const QChar letter : letters)
        QTest::keyClick(face->window(), letter.toLatin1());
}

} // namespace waymark::tests
