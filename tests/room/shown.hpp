// The room's face in a window of a given size, and what somebody in the last seat sees of it: its texts, measured. GUI
// thread; the desk must outlive it.
#pragma once

#include "screens/desk.hpp"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

#include <memory>

namespace waymark::tests {

// The application object, with windows. Never deleted, as needApplication() says.
void needWindows();

// A text in sight, in pixels of the window.
struct Read {
    QString text;
    QRectF words;       // where its letters are
    QRectF sight;       // what no clip takes away of that
    double letters = 0; // size of its type
    bool cut = false;   // elided, or wider than it may be
};

class RoomShown {
public:
    RoomShown(screens::Desk& desk, QSize size);
    ~RoomShown();

    [[nodiscard]] QImage picture();
    [[nodiscard]] std::vector<Read> read();
    [[nodiscard]] QQuickItem* face() const { return m_view->rootObject(); }
    [[nodiscard]] QQuickView& view() const { return *m_view; }
    // Also kept in build/room under this name.
    QImage keep(const QString& name);

private:
    std::unique_ptr<QQuickView> m_view;
};

// What is wrong with what is shown, in words; empty: nothing. `least`: of the height, the smallest letters there may be.
[[nodiscard]] QStringList faults(RoomShown& shown, double least);

} // namespace waymark::tests
