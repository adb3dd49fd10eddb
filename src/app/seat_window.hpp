// A seat on the screen: one client, the desk its face binds to, one window with that face. The face is chosen when the
// seat is known, by the server's word. GUI thread.
#pragma once

#include "screens/bind.hpp"

#include <QQuickView>

#include <memory>

namespace waymark::app {

// Where a paper goes that a person keeps.
using Save = std::function<void(PersonId, wire::PaperForm, const QByteArray&)>;

class SeatWindow : public QObject {
    Q_OBJECT

public:
    // The client must outlive the window. `still`: no motion, for pictures.
    SeatWindow(client::Client& client, Save save, bool still, QObject* parent = nullptr);
    ~SeatWindow() override;

    // Null until the seat has joined.
    [[nodiscard]] QQuickView* view() const { return m_view.get(); }
    // What the window shows now. Null before it has joined.
    [[nodiscard]] QImage picture() const;

signals:
    void opened();

private:
    void open();

    client::Client& m_client;
    const Save m_save;
    const bool m_still;
    std::unique_ptr<screens::Desk> m_desk;
    std::unique_ptr<QQuickView> m_view; // before the desk goes, its bindings must
};

} // namespace waymark::app
