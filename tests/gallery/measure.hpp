// What a person would stumble over in a window, measured: words cut off, lying on each other or too pale; targets too small
// for a finger; controls a screen reader cannot name; a keyboard order that jumps. It looks at the items as they lie in
// the window and at the picture they make, and knows no control. GUI thread.
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QStringList>

namespace waymark::tests {

// One sentence for each fault, with the words it is about; empty: nothing is wrong. `picture` is of the window as it is;
// `mirrored`: it reads from right to left.
[[nodiscard]] QStringList measure(QQuickWindow& window, const QImage& picture, bool mirrored);

// Of these only what somebody reads: words cut off, broken in the middle, lost, lying on each other, too pale, or too long for
// their field; and how many texts were looked at. `without`: what stands in it is measured elsewhere.
struct Readable {
    QStringList faults;
    int texts = 0;
};
[[nodiscard]] Readable readable(QQuickWindow& window, const QImage& picture, const QQuickItem* without = nullptr);

} // namespace waymark::tests
