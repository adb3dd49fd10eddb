// How the measuring looks at items: only through properties that QML has as well, because Qt's own classes for text are
// private. GUI thread.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <vector>

namespace waymark::tests {

enum class Place { laptop, touch, room };

struct Seen {
    QQuickItem* item = nullptr;
    const QQuickItem* layer = nullptr; // what opened over the page and holds it; null: the page itself
    Place place = Place::laptop;
};

// Everything visible, from back to front. Below something modal nothing counts: nobody reads it now.
[[nodiscard]] std::vector<Seen> everythingIn(QQuickWindow& window);

[[nodiscard]] bool isText(const QQuickItem& item);
[[nodiscard]] bool isWritten(const QQuickItem& item); // a field: TextInput or TextEdit
[[nodiscard]] QString textOf(const QQuickItem& item);

// Where the letters are, without the space between lines, in the window.
[[nodiscard]] QRectF lettersOf(const QQuickItem& item);
[[nodiscard]] QRectF boxOf(const QQuickItem& item);

// The part of the letters that no clip and no edge of the window hides just now.
[[nodiscard]] QRectF inSight(const QQuickItem& text);

// The part of `box` that a clip or the window's edge takes away for good: what can be scrolled to is not lost.
[[nodiscard]] bool isLost(const QQuickItem& item, const QRectF& box);

} // namespace waymark::tests
