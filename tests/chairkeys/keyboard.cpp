#include "chairkeys/keyboard.hpp"

#include "stage/stage.hpp"

#include <QGuiApplication>
#include <QKeySequence>
#include <QMap>
#include <QProcess>
#include <QtTest/QTest>

namespace waymark::tests {
namespace {

// As X calls it: "ctrl+k", "shift+Tab", "Next".
QString keysym(const QString& key)
{
    static const QMap<QString, QString> names{
        {"PgDown", "Next"}, {"PgUp", "Prior"}, {"Space", "space"}, {"Esc", "Escape"}, {"?", "question"}};
    QStringList parts = key.split('+');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        parts[i] = parts[i].toLower();
    parts.last() = names.value(parts.last(), parts.last());
    if (parts.last().size() == 1 && parts.size() > 1)
        parts.last() = parts.last().toLower();
    return parts.join('+');
}

} // namespace

Keyboard::Keyboard(QWindow* window) : m_window(window), m_outside(QGuiApplication::platformName() == "xcb")
{
    window->installEventFilter(this);
    if (m_outside) // there is no window manager to give it the keyboard
        QProcess::execute("xdotool", {"windowfocus", "--sync", QString::number(window->winId())});
}

bool Keyboard::eventFilter(QObject*, QEvent* event)
{
    // Two of the same letter come fast enough to be taken for a key held down: each release counts.
    if (event->type() == QEvent::KeyRelease)
        ++m_released;
    return false;
}

bool Keyboard::send(const QStringList& arguments, int releases)
{
    m_released = 0;
    if (QProcess::execute("xdotool", arguments) != 0)
        return false;
    return until([&] { return m_released >= releases; }, std::chrono::seconds(10));
}

bool Keyboard::press(const QString& key)
{
    if (m_outside)
        return send({"key", "--clearmodifiers", keysym(key)}, int(key.split('+').size()));
    const QKeyCombination keys = QKeySequence(key)[0];
    const bool back = keys == (Qt::ShiftModifier | Qt::Key_Tab); // a keyboard has a key for it
    QTest::keyClick(m_window, back ? Qt::Key_Backtab : keys.key(), keys.keyboardModifiers());
    return true;
}

bool Keyboard::type(const QString& text)
{
    if (m_outside)
        return send({"type", "--delay", "1", "--clearmodifiers", "--", text}, int(text.size()));
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    return true;
}

} // namespace waymark::tests
