// The program without a card: its home page, and the windows of the seats that this laptop takes when it hosts: the chair's,
// and the room screen full on the projector. A seat's window is a client like any other; the server does not know that it
// stands on the same machine. GUI thread.
#pragma once

#include "app/seat_window.hpp"
#include "host/home.hpp"

namespace waymark::app {

class HomeWindow : public QObject {
    Q_OBJECT

public:
    // The home must outlive the window. Papers kept by the chair go where `save` says.
    HomeWindow(host::Home& home, Save save, bool still, QObject* parent = nullptr);
    ~HomeWindow() override;

    void show();
    [[nodiscard]] QQuickView* view() const { return m_view.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QString key;
        QString face;
        std::unique_ptr<client::Client> client;
        std::unique_ptr<SeatWindow> window;
    };

    void open(const host::HostCard& card);
    void join(const client::Card& card);
    void place(const Place& place);
    void placeRoom(QQuickView& view);
    void look();
    void raise();

    host::Home& m_home;
    const Save m_save;
    const bool m_still;
    std::vector<std::unique_ptr<Place>> m_places;
    std::unique_ptr<QQuickView> m_view;
};

} // namespace waymark::app
