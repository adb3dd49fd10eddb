#include "bench/screens.hpp"

#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTimer>

namespace waymark::bench {
namespace {

using tests::Stage;

constexpr auto pace = std::chrono::milliseconds(150); // edits travel no faster (architecture.md)
constexpr int lettersOfALine = 60;

// The times between the frames of a window that draws as fast as it may, as while something moves.
class Frames {
public:
    explicit Frames(QQuickWindow& window)
    {
        m_swapped = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [this, &window] {
            const double frame = now();
            if (m_last > 0)
                m_times.add(frame - m_last);
            m_last = frame;
            window.update();
        });
        window.update();
    }
    ~Frames() { QObject::disconnect(m_swapped); }
    [[nodiscard]] const Times& times() const { return m_times; }

private:
    QMetaObject::Connection m_swapped;
    double m_last = 0;
    Times m_times;
};

void pass(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

Times movingRectangle(std::chrono::seconds length)
{
    QQuickView view;
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nItem { Rectangle { width: 200; height: 200; color: \"black\"\n"
                      "NumberAnimation on x { from: 0; to: 1000; duration: 1000; loops: Animation.Infinite } } }",
                      QUrl());
    view.setContent(QUrl(), &component, component.create());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(1920, 1080);
    view.show();
    Frames frames(view);
    pass(length);
    return frames.times();
}

// Somebody who drafts: the offices letter by letter into a line of the columns, the others line by line.
class Drafter : public QObject {
public:
    Drafter(Stage& stage, const std::string& seat, int number)
        : m_client(stage.client(seat)), m_person(stage.id<PersonId>(seat)), m_offices(seat == "priya" || seat == "elin")
    {
        connect(&m_client, &client::Client::answered, this, [this](CommandId id, const wire::Did& did) {
            if (id != m_asked)
                return;
            m_waits = false;
            ++(did.refused ? m_refused : m_done);
            if (did.refused)
                m_why = did.refused->code;
            if (m_offices && !did.refused && m_letters == 0)
                m_line = did.record;
        });
        connect(&m_timer, &QTimer::timeout, this, [this] { draft(); });
        m_timer.start(pace);
        m_next = -number; // not all in the same moment
    }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] const std::string& why() const { return m_why; }

private:
    void draft()
    {
        ++m_next;
        if (m_waits || m_next < 0)
            return;
        if (m_offices)
            return write();
        if (m_next % 10 == 0)
            ask(MakeOffer{OfferKind::point, Column(m_next / 10 % 3), Statement::opinion,
                          "Somebody Ellie knows well is there when she comes home, every day of the week", About::theMeeting(),
                          {}, {}, {}, {}});
    }
    void write()
    {
        const auto* line = m_client.view().find<Point>(m_line);
        if (!line || m_letters >= lettersOfALine) {
            m_letters = 0;
            return ask(AddPoint{Column(m_next % 3), "Ellie ", About::theMeeting(), m_person, Width::everyone});
        }
        m_letters += 3;
        ask(EditText{m_line, TextField::text, line->head.drafting.revision, lettersOf(line->text), 0, "so "});
    }
    void ask(Command command)
    {
        m_waits = true;
        m_asked = m_client.ask(std::move(command));
    }

    client::Client& m_client;
    const PersonId m_person;
    const bool m_offices;
    QTimer m_timer;
    CommandId m_asked;
    RecordId m_line;
    bool m_waits = false;
    int m_letters = 0;
    int m_next = 0;
    int m_done = 0;
    int m_refused = 0;
    std::string m_why;
};

} // namespace

void drafting(Stage& stage, std::chrono::seconds length)
{
    const Times floor = movingRectangle(length / 2);
    QQuickView& room = *stage.window("room").view();
    QQuickView& chair = *stage.window("priya").view();
    std::vector<std::unique_ptr<Drafter>> people;
    for (const char* seat : {"priya", "elin", "tom", "beth", "sam", "karen", "amira", "hannah"})
        people.push_back(std::make_unique<Drafter>(stage, seat, int(people.size())));
    Times roomFrames, chairFrames;
    {
        Frames ofRoom(room), ofChair(chair);
        pass(length);
        roomFrames = ofRoom.times();
        chairFrames = ofChair.times();
    }
    int done = 0, refused = 0;
    std::string why;
    for (const auto& person : people) {
        done += person->done();
        refused += person->refused();
        why += person->why();
    }
    people.clear();

    std::printf("\nFrames while eight people draft into the columns, each 150 ms: %d acts done, %d refused %s\n", done, refused,
                why.c_str());
    floor.print("floor: one moving rectangle in an empty window");
    roomFrames.print("room screen, with the chair's window open beside it");
    chairFrames.print("chair, with its small picture of the room screen");
    std::printf("  ratio of the p99s: room %.1f, chair %.1f\n", roomFrames.percentile(99) / floor.percentile(99),
                chairFrames.percentile(99) / floor.percentile(99));
    claim("p99 between frames is at most 100 ms on both", roomFrames.percentile(99) <= 100 && chairFrames.percentile(99) <= 100);
}

} // namespace waymark::bench
