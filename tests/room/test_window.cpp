// The room screen's window: which screen, no cursor, deaf to keys, neutral after a sleep, and awake while it lives.
#include "room/pages.hpp"
#include "room/shown.hpp"

#include "app/room_window.hpp"
#include "support/catch.hpp"

#include <QDBusConnection>
#include <QDBusError>
#include <QProcess>
#include <QQuickItem>
#include <QtTest/QTest>

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::screens::given;
using app::chooseScreen;

namespace {

// A room window whose client has never been started: what it hears is what a test says.
struct OpenWindow {
    screens::Desk desk{seatOf(Face::room, {}, ""), {}, at(10, 38)};
    std::unique_ptr<RoomShown> shown;
    client::Client client{client::Card{}};
    std::unique_ptr<app::RoomWindow> window;

    OpenWindow()
    {
        needWindows();
        desk.see(roomPages()[4].told(false).anew());
        shown = std::make_unique<RoomShown>(desk, QSize(960, 540));
        window = std::make_unique<app::RoomWindow>(shown->view(), client);
    }
};

// What stands in for a desktop: counts who has asked it to stay awake.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    std::set<uint> held;
    QString reason;

public slots:
    uint Inhibit(const QString&, const QString& why)
    {
        reason = why;
        held.insert(7);
        return 7;
    }
    void UnInhibit(uint cookie) { held.erase(cookie); }
};

} // namespace

TEST_CASE("a room screen takes the screen that is not the primary one, or the one that is named or numbered")
{
    CHECK(chooseScreen({"eDP-1"}, 0, "") == 0);
    CHECK(chooseScreen({"eDP-1", "HDMI-1"}, 0, "") == 1);
    CHECK(chooseScreen({"HDMI-1", "eDP-1"}, 1, "") == 0);
    CHECK(chooseScreen({"eDP-1", "HDMI-1", "DP-2"}, 0, "DP-2") == 2);
    CHECK(chooseScreen({"eDP-1", "HDMI-1"}, 0, "1") == 0);
    CHECK_FALSE(chooseScreen({"eDP-1", "HDMI-1"}, 0, "3"));
    CHECK_FALSE(chooseScreen({"eDP-1", "HDMI-1"}, 0, "0"));
    CHECK_FALSE(chooseScreen({"eDP-1"}, 0, "HDMI-1"));
}

TEST_CASE("no key changes what the room screen shows, and no movement brings a cursor")
{
    OpenWindow room;
    const QImage before = room.shown->picture();
    QQuickView& view = room.shown->view();
    for (const Qt::Key key :
         {Qt::Key_Escape, Qt::Key_Space, Qt::Key_Tab, Qt::Key_F1, Qt::Key_F2, Qt::Key_F11, Qt::Key_A})
        QTest::keyClick(&view, key);
    QTest::mouseMove(&view, QPoint(300, 200));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(310, 220));
    CHECK(room.shown->picture() == before);
    CHECK(view.cursor().shape() == Qt::BlankCursor);
    CHECK(view.contentItem()->cursor().shape() == Qt::BlankCursor);
    CHECK(view.visibility() != QWindow::FullScreen);
    QTest::keyClick(&view, Qt::Key_F11, Qt::ControlModifier);
    CHECK(view.visibility() == QWindow::FullScreen);
    QTest::keyClick(&view, Qt::Key_F11, Qt::ControlModifier);
    CHECK(view.visibility() != QWindow::FullScreen);
}

TEST_CASE("after a sleep the first frame is neutral, until the server has been heard twice")
{
    OpenWindow room;
    using std::chrono::hours;
    const auto now =
        std::chrono::milliseconds(hours(24 * 365)); // long after any machine of a test was started
    room.window->timeIs(now); // the machine's own time may have been taken before: that is a sleep, too
    emit room.client.alive();
    emit room.client.alive();
    CHECK_FALSE(room.window->covered());
    room.window->timeIs(now + app::asleep);
    CHECK_FALSE(room.window->covered()); // a busy machine
    room.window->timeIs(now + 2 * app::asleep + std::chrono::milliseconds(1));
    CHECK(room.window->covered());
    emit room.client.alive(); // this one may have waited since before
    CHECK(room.window->covered());
    emit room.client.alive();
    CHECK_FALSE(room.window->covered());
    const QImage shown = room.shown->picture();
    room.window->cover();
    screens::Desk never(seatOf(Face::room, {}, ""), {}, at(10, 38));
    const QImage asleep = room.shown->picture();
    CHECK(asleep != shown);
    CHECK(asleep == RoomShown(never, QSize(960, 540)).picture());
}

TEST_CASE("without a session bus nothing is asked and nothing is said")
{
    needWindows();
    const app::Awake none{QString()};
    const app::Awake nobody{"unix:path=/nowhere/bus"};
    CHECK(none.promises() + nobody.promises() == 0);
}

TEST_CASE("the screen is kept from sleeping while the window lives, and let go with it; the desktop is told "
          "no names")
{
    needWindows();
    QProcess bus;
    bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!bus.waitForStarted() || !bus.waitForReadyRead(5000)) {
        WARN("no dbus-daemon here: not tested");
        return;
    }
    const QString address = QString::fromUtf8(bus.readLine()).trimmed();
    Desktop desktop;
    QDBusConnection connection = QDBusConnection::connectToBus(address, "desktop");
    REQUIRE(connection.registerService("org.freedesktop.ScreenSaver"));
    REQUIRE(
        connection.registerObject("/org/freedesktop/ScreenSaver", &desktop, QDBusConnection::ExportAllSlots));
    {
        const app::Awake awake(address);
        REQUIRE(QTest::qWaitFor([&] { return awake.promises() == 1; }));
        CHECK(desktop.held == std::set<uint>{7});
        CHECK(desktop.reason == "A meeting is on this screen");
    }
    CHECK(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    QDBusConnection::disconnectFromBus("desktop");
    bus.terminate();
    bus.waitForFinished();
}

#include "test_window.moc"
