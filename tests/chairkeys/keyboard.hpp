// A keyboard: keys go in at the X server (xdotool), or at the platform where there is none, and each is waited for until
// the program has had it. GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <QWindow>

namespace waymark::tests {

class Keyboard : public QObject {
    Q_OBJECT

public:
    // The window must be in front, and stay.
    explicit Keyboard(QWindow* window);

    // "F2", "Ctrl+K", "Shift+Tab", "Return". False: the program did not get it.
    [[nodiscard]] bool press(const QString& key);
    [[nodiscard]] bool type(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool send(const QStringList& arguments, int releases);

    QWindow* const m_window;
    const bool m_outside; // by way of the X server
    int m_released = 0;
};

} // namespace waymark::tests
