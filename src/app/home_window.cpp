#include "app/home_window.hpp"

#include "app/only_ours.hpp"

#include <QEvent>
#include <QGuiApplication>
#include <QQuickItem>
#include <QScreen>
#include <QTimer>

namespace waymark::app {
namespace {

constexpr const char* page = "qrc:/qt/qml/Waymark/Home/HomeFace.qml";

// The screen that is not the laptop's own. None: there is only one.
QScreen* projector()
{
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != QGuiApplication::primaryScreen())
            return screen;
    return nullptr;
}

} // namespace

HomeWindow::HomeWindow(host::Home& home, Save save, bool still, QObject* parent)
    : QObject(parent), m_home(home), m_save(std::move(save)), m_still(still)
{
    connect(&home, &host::Home::seatGiven, this, &HomeWindow::open);
    connect(&home, &host::Home::joinAsked, this, &HomeWindow::join);
    connect(&home, &host::Home::seatsAsked, this, &HomeWindow::raise);
    connect(&home, &host::Home::ended, this, [this] { m_places.clear(); });
    connect(qApp, &QGuiApplication::screenAdded, this, &HomeWindow::look);
    connect(qApp, &QGuiApplication::screenRemoved, this, &HomeWindow::look, Qt::QueuedConnection);
    look();
}

HomeWindow::~HomeWindow() = default;

void HomeWindow::show()
{
    m_view = std::make_unique<QQuickView>();
    keepToOurOwn(*m_view->engine());
    m_view->setInitialProperties({{"home", QVariant::fromValue(&m_home)}});
    m_view->setTitle("Waymark");
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(1366, 768);
    m_view->setMinimumSize({800, 560});
    m_view->setSource(QUrl(page));
    if (m_view->status() != QQuickView::Ready)
        qFatal("%s cannot be shown", page);
    if (m_still)
        stillTheme(*m_view->engine());
    m_view->installEventFilter(this);
    m_view->show();
    m_view->requestActivate();
}

// Closing the page while a conference runs would end it for everybody: asked first.
bool HomeWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    bool may = true;
    QMetaObject::invokeMethod(m_view->rootObject(), "mayClose", Q_RETURN_ARG(bool, may));
    if (!may)
        event->ignore();
    return !may;
}

// A code opens a seat once, so a seat that is given again (after the server was asked anew) replaces its window.
void HomeWindow::open(const host::HostCard& card)
{
    std::erase_if(m_places, [&](const auto& place) { return place->key == card.key; });
    auto made = std::make_unique<Place>();
    made->key = card.key;
    made->face = card.face;
    made->client = std::make_unique<client::Client>(card.card);
    QScreen* screen = projector();
    made->window =
        std::make_unique<SeatWindow>(*made->client, m_save, m_still, RoomPlace{screen, screen == nullptr});
    connect(made->window.get(), &SeatWindow::opened, this, [this, given = made.get()] { place(*given); });
    made->client->start();
    m_places.push_back(std::move(made));
}

// Somebody else's conference: this page goes once its face is there, and says why it is not.
void HomeWindow::join(const client::Card& card)
{
    open({"joined", {}, {}, card});
    client::Client* client = m_places.back()->client.get();
    connect(client, &client::Client::refused, &m_home, [this](const Refusal& refusal) {
        if (m_view && m_view->isVisible())
            m_home.joinFailed(QString::fromStdString(refusal.say));
    });
    connect(client, &client::Client::joined, this, [this] { m_view->hide(); });
    QTimer::singleShot(5000, client, [this, client] {
        if (client->state() == client::Client::State::joining)
            m_home.joinFailed(
                tr("No server answers at %1:%2. Is it running, and is this laptop on the same network?")
                    .arg(client->card().host)
                    .arg(client->card().port));
    });
}

void HomeWindow::place(const Place& place)
{
    QQuickView* view = place.window->view();
    if (!view || m_still)
        return;
    if (place.face == "room")
        return; // stands where it should
    if (place.face == "chair")
        view->showMaximized();
    view->raise();
    view->requestActivate();
}

void HomeWindow::placeRoom(QQuickView& view)
{
    if (QScreen* screen = projector()) {
        view.setScreen(screen);
        view.setGeometry(screen->geometry());
        view.showFullScreen();
    } else if (view.visibility() == QWindow::FullScreen) {
        view.showNormal(); // the projector was pulled: it must not stand before the chair's own screen
    }
}

void HomeWindow::look()
{
    m_home.setProjector(projector() != nullptr);
    for (const auto& place : m_places)
        if (place->face == "room" && place->window->view() && !m_still)
            placeRoom(*place->window->view());
}

void HomeWindow::raise()
{
    for (const auto& place : m_places)
        if (QQuickView* view = place->window->view(); view && place->face == "chair") {
            view->show();
            view->raise();
            view->requestActivate();
        }
}

} // namespace waymark::app
