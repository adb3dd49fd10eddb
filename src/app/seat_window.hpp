// A seat on the screen: one client, the desk its face binds to, one window with that face. The face is chosen when the
// seat is known, by the server's word. GUI thread.
#pragma once

#include "app/room_window.hpp"
#include "screens/bind.hpp"

#include <QQuickView>

#include <memory>

namespace waymark::app {

// Where a paper goes that a person keeps.
using Save = std::function<void(PersonId, wire::PaperForm, const QByteArray&)>;

// Where a room screen stands.
struct RoomPlace {
    QScreen* screen = nullptr; // none: where the window manager puts it, in a window
    bool windowed = true;
};

class SeatWindow : public QObject {
    Q_OBJECT

public:
    // The client must outlive the window. `still`: no motion, for pictures.
    // `place` is for the room screen alone.
    SeatWindow(client::Client& client, Save save, bool still, RoomPlace place = {}, QObject* parent = nullptr);
    ~SeatWindow() override;

    // Null until the seat has joined.
    [[nodiscard]] QQuickView* view() const { return m_view.get(); }
    // What the window shows now. Null before it has joined.
    [[nodiscard]] QImage picture() const;

signals:
    void opened();

private:
    void open();
    void show();

    client::Client& m_client;
    const Save m_save;
    const bool m_still;
    const RoomPlace m_place;
    std::unique_ptr<screens::Desk> m_desk;
    std::unique_ptr<QQuickView> m_view; // before the desk goes, its bindings must
    std::unique_ptr<RoomWindow> m_room; // the room screen's alone
};

} // namespace waymark::app
