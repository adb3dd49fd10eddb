// Shows a face for whoever looks at it from outside, at a moment of the sample. It obeys lines on standard input and answers
// each with one line; a face is never told anything but keys, which come from the X server.
//   play PICTURE      plays on to that picture of the sample                        -> "at PICTURE"
//   open SEAT         opens the seat's face, alone, in front                        -> "open WINDOW X Y WIDTH HEIGHT"
//   regions           the chair's regions, in the order in which they are read      -> "regions NAME X Y WIDTH HEIGHT …"
//   look              whether what has the focus looks otherwise than without it    -> "seen TRUE|FALSE CLASS"
//   fault             opens a window with a button that has no name                 -> "open …"
#include "stage/stage.hpp"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr const char* chairRegions[] = {"ChairTop", "AgendaSide", "ChairPages", "AddBox", "PeopleSide", "BottomBar"};

void answer(const QString& line)
{
    std::fputs((line + "\n").toUtf8().constData(), stdout);
    std::fflush(stdout);
}

const QQuickItem* find(const QQuickItem* below, const char* type)
{
    if (QByteArrayView(below->metaObject()->className()).startsWith(QByteArray(type) + '_'))
        return below;
    for (const QQuickItem* child : below->childItems())
        if (const QQuickItem* found = find(child, type))
            return found;
    return nullptr;
}

class Shown {
public:
    void obey(const QString& line)
    {
        const QString word = line.section(' ', 0, 0), rest = line.section(' ', 1);
        if (word == "play")
            return play(rest);
        if (word == "open")
            return open(m_stage.window(rest.toStdString()).view());
        if (word == "fault")
            return fault();
        if (word == "regions")
            return regions();
        if (word == "look")
            return look();
        answer("what is " + line);
    }

private:
    void play(const QString& picture)
    {
        const QString why = m_stage.playTo(picture.toStdString());
        answer(why.isEmpty() ? "at " + picture : "failed " + why);
    }
    void open(QQuickView* view)
    {
        if (m_view && m_view != view)
            m_view->hide();
        m_view = view;
        m_view->show();
        m_view->setPosition(0, 0);
        m_view->requestActivate();
        const bool active = until([&] { return QGuiApplication::focusWindow() == m_view; });
        m_before = m_view->grabWindow();
        const QRect place = m_view->geometry();
        answer(active ? QString("open %1 %2 %3 %4 %5").arg(m_view->winId()).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())
                      : "failed the window does not come to the front");
    }
    void fault()
    {
        auto* const component = new QQmlComponent(&m_engine);
        component->setData("import QtQuick\nItem { focus: true\n"
                           "Rectangle { x: 10; y: 10; width: 90; height: 48; activeFocusOnTab: true\n"
                           "  Accessible.role: Accessible.Button; Accessible.name: \"Named\" }\n"
                           "Rectangle { x: 10; y: 90; width: 90; height: 48; activeFocusOnTab: true\n"
                           "  Accessible.role: Accessible.Button }\n"
                           "Rectangle { x: 10; y: 170; width: 90; height: 48; activeFocusOnTab: true; Accessible.name: \"No role\" }\n"
                           "}",
                           QUrl());
        auto* const view = new QQuickView(&m_engine, nullptr);
        view->setContent(QUrl(), component, component->create());
        view->resize(200, 300);
        open(view);
    }
    void regions()
    {
        QString line = "regions";
        for (const char* name : chairRegions)
            if (const QQuickItem* item = find(m_view->rootObject(), name); item && item->isVisible()) {
                const QRect place = item->mapRectToScene({0, 0, item->width(), item->height()}).toRect();
                line += QString(" %1 %2 %3 %4 %5").arg(name).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
            }
        answer(line);
    }
    // The picture around what has the focus, now and when it had not.
    void look()
    {
        const QQuickItem* const item = m_view->activeFocusItem();
        const QImage now = m_view->grabWindow();
        bool differs = false;
        if (item) {
            const QRect around =
                item->mapRectToScene({0, 0, item->width(), item->height()}).toAlignedRect().adjusted(-6, -6, 6, 6) & now.rect();
            differs = now.copy(around) != m_before.copy(around);
        }
        m_before = now;
        answer(QString("seen %1 %2").arg(differs ? "TRUE" : "FALSE", item ? item->metaObject()->className() : "nothing"));
    }

    Stage m_stage;
    QQmlEngine m_engine;
    QQuickView* m_view = nullptr;
    QImage m_before;
};

} // namespace

int main()
{
    needWindows();
    Shown shown;
    QByteArray waiting;
    bool busy = false;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char bytes[1024];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        waiting.append(bytes, qsizetype(count));
        // One at a time: to play turns the event loop.
        while (!busy && waiting.contains('\n')) {
            busy = true;
            const QByteArray line = waiting.left(waiting.indexOf('\n'));
            waiting.remove(0, line.size() + 1);
            shown.obey(QString::fromUtf8(line));
            busy = false;
        }
    });
    return QCoreApplication::exec();
}
