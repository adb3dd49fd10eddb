// Shows a face for whoever looks at it from outside, at a moment of the sample. It obeys lines on standard input and answers
// each with one line; a face is never told anything but keys, which come from the X server.
//   play PICTURE   plays on to that picture of the sample, or to "prepared", before anything begins -> "at PICTURE"
//   open SEAT      opens the seat's face, alone, in front. The chair's stays alive under the play, as hers does; the
//                  others are made anew each time                                   -> "open WINDOW X Y WIDTH HEIGHT"
//   look           what has the focus: where it stands, and whether it looks otherwise than without the focus
//                                                                                   -> "sees {JSON}"
//   plant          opens a window with one fault of each kind (Planted.qml)         -> "open …"
#include "stage/stage.hpp"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

using namespace waymark;
using namespace waymark::tests;

namespace {

constexpr const char* chair = "priya";

// The chair's regions, in the order in which they are read.
constexpr const char* regions[] = {"ChairTop", "AgendaSide", "ChairPages",
                                   "AddBox",   "PeopleSide", "BottomBar"};

void answer(const QString& line)
{
    std::fputs((line + "\n").toUtf8().constData(), stdout);
    std::fflush(stdout);
}

// The sample as it is, with one moment more: chair, minute-taker and room are there, and nothing has begun.
const pack::Script& script()
{
    static const pack::Script with = [] {
        pack::Script sample = sampleScript();
        pack::Step prepared;
        prepared.picture = "prepared";
        prepared.of = {"room"};
        sample.steps.insert(sample.steps.begin() + 1, prepared);
        return sample;
    }();
    return with;
}

QRectF boxOf(const QQuickItem& item, const QQuickItem* in)
{
    const QRectF own(0, 0, item.width(), item.height());
    return in ? item.mapRectToItem(in, own) : item.mapRectToScene(own);
}

QJsonArray told(const void* id, const QRectF& box)
{
    return {QString::number(quintptr(id), 16), box.x(), box.y(), box.right(), box.bottom()};
}

int regionOf(const QQuickItem* item)
{
    for (; item; item = item->parentItem())
        for (std::size_t i = 0; i < std::size(regions); ++i)
            if (QByteArrayView(item->metaObject()->className()).startsWith(QByteArray(regions[i]) + '_'))
                return int(i);
    return -1;
}

// From the outermost area that scrolls to the item itself, each where it stands in what it lies in: so that the order of
// two things does not depend on how far anything is scrolled.
QJsonArray boxesOf(const QQuickItem& item)
{
    QJsonArray boxes;
    const QQuickItem* inner = &item;
    for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable"))
            continue;
        boxes.prepend(told(inner, boxOf(*inner, up->property("contentItem").value<QQuickItem*>())));
        inner = up;
    }
    boxes.prepend(told(inner, boxOf(*inner, nullptr)));
    return boxes;
}

class Shown {
public:
    void obey(const QString& line)
    {
        const QString word = line.section(' ', 0, 0), rest = line.section(' ', 1);
        if (word == "play")
            return play(rest);
        if (word == "open")
            return open(rest.toStdString());
        if (word == "look")
            return look();
        if (word == "plant")
            return plant();
        answer("what is " + line);
    }

private:
    void play(const QString& picture)
    {
        const QString why = m_stage.playTo(picture.toStdString());
        answer(why.isEmpty() ? "at " + picture : "failed " + why);
    }
    void open(const std::string& seat)
    {
        if (seat == chair)
            return front(m_stage.window(seat).view());
        auto window = std::make_unique<app::SeatWindow>(m_stage.client(seat), app::Save(), true);
        front(window->view());
        std::swap(m_guest, window);
        if (window)
            window->view()->setSource({}); // while the tokens that its bindings read are still there
    }
    void plant()
    {
        m_planted =
            std::make_unique<QQuickView>(QUrl::fromLocalFile(WAYMARK_SOURCE_DIR "/tests/a11y/Planted.qml"));
        m_planted->resize(200, 640);
        front(m_planted.get());
    }
    void front(QQuickView* view)
    {
        if (m_view && m_view != view)
            m_view->hide();
        m_view = view;
        m_view->show();
        m_view->setPosition(0, 0);
        m_view->requestActivate();
        const bool active = until([&] { return QGuiApplication::focusWindow() == m_view; });
        const QRect place = m_view->geometry();
        answer(active ? QString("open %1 %2 %3 %4 %5")
                            .arg(m_view->winId())
                            .arg(place.x())
                            .arg(place.y())
                            .arg(place.width())
                            .arg(place.height())
                      : "failed the window does not come to the front");
    }
    // The picture around what has the focus, with it and without it: what the window itself does when another one comes to
    // the front, and back.
    void look()
    {
        QQuickItem* const item = m_view->activeFocusItem();
        if (!item)
            return answer(R"(sees {"class": "nothing"})");
        const QImage with = m_view->grabWindow();
        m_view->contentItem()->setFocus(false, Qt::ActiveWindowFocusReason);
        const QImage without = m_view->grabWindow();
        m_view->contentItem()->setFocus(true, Qt::ActiveWindowFocusReason);
        if (m_view->activeFocusItem() !=
            item) // what has several places to come back to may have chosen another
            item->forceActiveFocus(Qt::OtherFocusReason);
        const QRect around = boxOf(*item, nullptr).toAlignedRect().adjusted(-6, -6, 6, 6) & with.rect();
        const bool seen = !around.isEmpty() && with.copy(around) != without.copy(around);
        const QJsonObject sees{{"class", item->metaObject()->className()},
                               {"seen", seen},
                               {"region", regionOf(item)},
                               {"boxes", boxesOf(*item)}};
        answer("sees " + QString::fromUtf8(QJsonDocument(sees).toJson(QJsonDocument::Compact)));
    }

    Stage m_stage{(needWindows(), script())};
    std::unique_ptr<app::SeatWindow> m_guest; // before its client goes, it must
    std::unique_ptr<QQuickView> m_planted;
    QQuickView* m_view = nullptr;
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
