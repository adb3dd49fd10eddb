#include "app/room_window.hpp"

#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

#include <time.h>

namespace waymark::app {
namespace {

// A steady clock stands still while the machine sleeps; this one does not.
std::chrono::milliseconds sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
}

QQuickItem* neutral(QQuickView& view)
{
    QQmlComponent made(view.engine(), QUrl("qrc:/qt/qml/Waymark/Controls/Neutral.qml"));
    auto* const item = qobject_cast<QQuickItem*>(made.createWithInitialProperties({{"visible", false}}));
    if (!item)
        qFatal("the neutral picture cannot be shown: %s", qPrintable(made.errorString()));
    item->setParent(&view);
    item->setParentItem(view.contentItem());
    item->setZ(1000);
    const auto fill = [item, &view] { item->setSize(view.contentItem()->size()); };
    QObject::connect(view.contentItem(), &QQuickItem::widthChanged, item, fill);
    QObject::connect(view.contentItem(), &QQuickItem::heightChanged, item, fill);
    fill();
    return item;
}

} // namespace

std::optional<int> chooseScreen(const QStringList& names, int primary, const QString& wanted)
{
    const int count = static_cast<int>(names.size());
    if (wanted.isEmpty())
        return count > 1 ? (primary == 0 ? 1 : 0) : 0;
    if (const int named = static_cast<int>(names.indexOf(wanted)); named >= 0)
        return named;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= count ? std::optional(number - 1) : std::nullopt;
}

RoomWindow::RoomWindow(QQuickView& view, client::Client& client, QObject* parent)
    : QObject(parent), m_view(view), m_client(client), m_cover(neutral(view)), m_awake(sessionBus())
{
    view.setCursor(Qt::BlankCursor);
    view.contentItem()->setCursor(
        Qt::BlankCursor); // so that no item's own cursor, once left, brings the arrow back
    view.installEventFilter(this);
    connect(&m_watch, &QTimer::timeout, this, [this] { timeIs(sinceBoot()); });
    // Before a frame is put together: the first one after a sleep is neutral.
    connect(&view, &QQuickWindow::afterAnimating, this, [this] { timeIs(sinceBoot()); });
    connect(&client, &client::Client::alive, this, &RoomWindow::heard);
    connect(&client, &client::Client::linkChanged, this, [this] { ask(); });
    m_watch.start(std::chrono::milliseconds(500));
}

void RoomWindow::timeIs(std::chrono::milliseconds now)
{
    if (m_last && now - *m_last > asleep)
        cover();
    m_last = now;
}

void RoomWindow::cover()
{
    m_cover->setVisible(true);
    m_toHear = 2;
    ask();
}

void RoomWindow::ask()
{
    if (m_toHear > 0 && m_client.state() == client::Client::State::open)
        m_client.ping();
}

void RoomWindow::heard()
{
    if (m_toHear == 0)
        return;
    if (--m_toHear == 0)
        m_cover->setVisible(false);
    else
        ask();
}

bool RoomWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_view)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F11 && key->modifiers() == Qt::ControlModifier && !key->isAutoRepeat())
            m_view.visibility() == QWindow::FullScreen ? m_view.showNormal() : m_view.showFullScreen();
        return true;
    }
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
        return true;
    default:
        return false;
    }
}

} // namespace waymark::app
