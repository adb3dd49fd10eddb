#include "app/seat_window.hpp"

#include "app/only_ours.hpp"
#include "pack/agenda.hpp"
#include "screens/spoken.hpp"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>

namespace waymark::app {
namespace {

struct FacePage {
    const char* url;
    QSize size; // the size the face is drawn for
};

FacePage pageOf(const screens::Desk& desk)
{
    const QString face = desk.face();
    if (face == "room")
        return {"qrc:/qt/qml/Waymark/Room/RoomFace.qml", {1920, 1080}};
    if (face == "chair")
        return {"qrc:/qt/qml/Waymark/Chair/ChairFace.qml", {1440, 900}};
    if (face == "minutes")
        return {"qrc:/qt/qml/Waymark/Minutes/MinutesFace.qml", {1440, 900}};
    if (desk.family())
        return {"qrc:/qt/qml/Waymark/Tablet/TabletFace.qml", {800, 1280}};
    return {"qrc:/qt/qml/Waymark/Tablet/TabletFace.qml", {1280, 800}};
}

// The agendas every program carries, for a part that is prepared at the console.
QVariantList usualAgendas()
{
    QVariantList all;
    for (const std::string& name : pack::agendaNames()) {
        const auto agenda = pack::carriedAgenda(name);
        if (!agenda)
            continue;
        QVariantList items;
        for (const auto& line : agenda->lines)
            items.append(screens::spoken(line.item));
        all.append(QVariantMap{{"key", QString::fromStdString(name)},
                               {"title", QString::fromStdString(agenda->title)},
                               {"items", items}});
    }
    return all;
}

void polishLayouts(QQuickItem& item)
{
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        polishLayouts(*child);
    if (item.inherits("QQuickLayout"))
        item.ensurePolished();
}

} // namespace

SeatWindow::SeatWindow(client::Client& client, Save save, bool still, RoomPlace place, QObject* parent)
    : QObject(parent), m_client(client), m_save(std::move(save)), m_still(still), m_place(place)
{
    if (client.seat())
        open();
    else
        connect(&client, &client::Client::joined, this, &SeatWindow::open);
}

SeatWindow::~SeatWindow()
{
    if (!m_view)
        return;
    // The rows of a list are not deleted with it but by the event loop, and until then they read the theme, which goes with
    // the view's engine.
    m_view->setSource({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void SeatWindow::open()
{
    m_desk = screens::deskFor(m_client, m_save, usualAgendas());
    m_view = std::make_unique<QQuickView>();
    keepToOurOwn(*m_view->engine());
    const FacePage page = pageOf(*m_desk);
    QVariantMap given{{"desk", QVariant::fromValue(m_desk.get())}};
    if (m_desk->face() == "chair")
        given["roomFace"] = QVariant::fromValue(new QQmlComponent(
            m_view->engine(), QUrl("qrc:/qt/qml/Waymark/Room/RoomFace.qml"), m_view->engine()));
    m_view->setInitialProperties(given);
    m_view->setTitle("Waymark"); // a window's title is shown by the system, to anybody: no names
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(page.size);
    m_view->setSource(QUrl(page.url));
    if (m_view->status() != QQuickView::Ready)
        qFatal("%s cannot be shown", page.url);
    if (m_still)
        stillTheme(*m_view->engine());
    // Whether a tablet is a family member's is known when its person has been let in.
    connect(m_desk.get(), &screens::Desk::meChanged, m_view.get(), [this] {
        if (m_still)
            m_view->resize(pageOf(*m_desk).size);
    });
    // Behind another window, or minimised, nothing is drawn and so nothing is polished, while the conference goes on: a layout
    // of Qt 6.4 keeps a row that has gone until then, and would read it when its width changes. Queued: the row goes first.
    connect(
        &m_client, &client::Client::changed, m_view.get(),
        [this] {
            if (!m_view->isExposed())
                polishLayouts(*m_view->contentItem());
        },
        Qt::QueuedConnection);
    if (m_desk->face() == "room" && !m_still)
        m_room = std::make_unique<RoomWindow>(*m_view, m_client);
    show();
    emit opened();
}

void SeatWindow::show()
{
    if (!m_room || !m_place.screen)
        return m_view->show();
    m_view->setScreen(m_place.screen);
    const QRect whole = m_place.screen->geometry();
    if (m_place.windowed) {
        m_view->setPosition(whole.topLeft());
        return m_view->show();
    }
    m_view->setGeometry(whole);
    m_view->showFullScreen();
}

QImage SeatWindow::picture() const
{
    return m_view ? m_view->grabWindow() : QImage();
}

} // namespace waymark::app
