// What a window with the room's face is beside its face: full screen on the projector, without a cursor, deaf to keys,
// awake, and neutral after the machine has slept. GUI thread; view and client must outlive it.
//
// The one key it knows is Ctrl+F11: out of full screen, and back. Everything else, Escape too, does nothing; closing the
// window is the window manager's.
#pragma once

#include "app/awake.hpp"
#include "client/client.hpp"

#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

#include <optional>

namespace waymark::app {

// Which screen, of these by name: the one called so, or with this number from 1; nothing wanted: the first that is not the
// primary one. None: there is no such screen.
[[nodiscard]] std::optional<int> chooseScreen(const QStringList& names, int primary, const QString& wanted);

// How long a program must have stood still to have been asleep. Below it, a busy machine.
inline constexpr std::chrono::milliseconds asleep{3000};

class RoomWindow : public QObject {
    Q_OBJECT

public:
    RoomWindow(QQuickView& view, client::Client& client, QObject* parent = nullptr);

    // Time as the machine counts it, asleep or not, was this; called by a timer and before each frame.
    void timeIs(std::chrono::milliseconds sinceBoot);
    // Neutral until the server has been heard from, twice there and back: one answer may have waited since before.
    void cover();
    [[nodiscard]] bool covered() const { return m_cover->isVisible(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void heard();

    QQuickView& m_view;
    client::Client& m_client;
    QQuickItem* m_cover; // made beforehand and hidden: covering is one frame
    QTimer m_watch;
    std::optional<std::chrono::milliseconds> m_last;
    int m_toHear = 0;
    Awake m_awake;
};

} // namespace waymark::app
