#include "bench/screens.hpp"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>
#include <QtTest/QTest>

namespace waymark::bench {
namespace {

using tests::Stage;
using tests::until;

// The room screen's neutral picture, found by its type's name: no id of a QML file reaches here.
const QQuickItem* neutralOf(const QQuickItem* below)
{
    if (QByteArrayView(below->metaObject()->className()).startsWith("Neutral"))
        return below;
    for (const QQuickItem* child : below->childItems())
        if (const QQuickItem* found = neutralOf(child))
            return found;
    return nullptr;
}

// What the platform's screen shows of the window: for X, the pixels the X server holds.
QImage onScreen(const QQuickView* view)
{
    return view->screen()->grabWindow(view->winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

void waitFor(const char* what, const std::function<bool()>& holds)
{
    if (!until(holds))
        qFatal("%s: this does not come", what);
}

// From a key to the next frame of a window that does nothing else.
Times keyToFrame(int presses)
{
    QQuickView view;
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nRectangle { property bool on: false; color: on ? \"white\" : \"black\"; focus: true\n"
                      "Keys.onPressed: on = !on }",
                      QUrl());
    view.setContent(QUrl(), &component, component.create());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1920, 1080);
    view.show();
    view.requestActivate();
    if (!QTest::qWaitForWindowActive(&view))
        qFatal("a window does not become active");
    double frame = 0;
    QObject::connect(&view, &QQuickWindow::frameSwapped, &view, [&] { frame = now(); });
    Times times;
    for (int i = 0; i < presses; ++i) {
        frame = 0;
        const double pressed = now();
        QTest::keyClick(&view, Qt::Key_F2);
        waitFor("a frame of the empty window", [&] { return frame > 0; });
        times.add(frame - pressed);
    }
    return times;
}

Times pings(Stage& stage, int count)
{
    client::Client& chair = stage.client("priya");
    Times times;
    bool came = false;
    const auto heard = QObject::connect(&chair, &client::Client::alive, &chair, [&] { came = true; });
    for (int i = 0; i < count; ++i) {
        came = false;
        const double sent = now();
        chair.ping();
        waitFor("a ping's answer", [&] { return came; });
        times.add(now() - sent);
    }
    QObject::disconnect(heard);
    return times;
}

// The same commands, asked without any window: decided, sealed, on disk, acknowledged.
Times commands(Stage& stage, int count)
{
    Times times;
    for (int i = 0; i < count; ++i)
        for (const Command& command : {Command(CoverRoom{}), Command(UncoverRoom{})}) {
            const double asked = now();
            const std::string refused = stage.ask("priya", command);
            times.add(now() - asked);
            if (!refused.empty())
                qFatal("the room cannot be covered: %s", refused.c_str());
        }
    return times;
}

} // namespace

void cover(Stage& stage, int presses)
{
    const Times floorFrame = keyToFrame(presses);
    const Times floorPing = pings(stage, presses);
    const Times floorCommand = commands(stage, presses / 2);

    QQuickView& room = *stage.window("room").view();
    QQuickView& chair = *stage.window("priya").view();
    chair.setPosition(room.width(), 0); // beside each other: what is covered cannot be looked at
    chair.requestActivate();
    if (!QTest::qWaitForWindowActive(&chair))
        qFatal("the chair's window does not become active");
    const QQuickItem* const neutral = neutralOf(room.rootObject());
    const auto covered = [&] { return stage.client("priya").view().around()->covered; };

    double pressed = 0;
    std::optional<double> took;
    bool wanted = true; // neutral, or not
    QObject::connect(&room, &QQuickWindow::frameSwapped, &room, [&] {
        if (pressed > 0 && !took && neutral->isVisible() == wanted)
            took = now() - pressed;
    });
    Times covering, uncovering;
    QImage picture;
    int alike = 0, shown = 0;
    for (int i = 0; i < 2 * presses; ++i) {
        wanted = i % 2 == 0;
        took.reset();
        pressed = now();
        QTest::keyClick(&chair, Qt::Key_F2);
        waitFor("the picture after the key", [&] { return took.has_value(); });
        (wanted ? covering : uncovering).add(*took);
        pressed = 0;
        const QImage seen = onScreen(&room);
        if (wanted && picture.isNull())
            picture = room.grabWindow().convertToFormat(QImage::Format_RGB32);
        if (wanted)
            alike += seen == picture;
        else
            shown += seen != picture;
        // The same key gives back only when the chair has read that it is covered.
        waitFor("what the chair reads", [&] { return covered() == wanted; });
    }
    QObject::disconnect(&room, &QQuickWindow::frameSwapped, &room, nullptr);

    std::printf("\nCovering the room: F2 on the chair's face, over the server, to the frame on the room screen\n");
    floorFrame.print("floor: a key to the frame of an empty window");
    floorPing.print("floor: a ping over the same socket");
    floorCommand.print("floor: the same command acknowledged, no window open");
    covering.print("F2 to the neutral frame");
    uncovering.print("F2 to the frame that shows again");
    const double floor = floorFrame.percentile(99) + floorCommand.percentile(99);
    std::printf("  ratio of the p99s to key-to-frame and command together: %.1f\n", covering.percentile(99) / floor);
    std::printf("  looked at on the screen after that frame: %d of %d neutral, pixel for pixel; %d of %d shown again\n", alike,
                presses, shown, presses);
    claim("p99 from key to neutral frame is at most 100 ms", covering.percentile(99) <= 100 && alike == presses);
}

} // namespace waymark::bench
