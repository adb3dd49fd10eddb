// The sample conference on the big screen, through the real server: measured at every picture the script asks of the room.
#include "room/shown.hpp"

#include "journeys/evening.hpp"
#include "screens/bind.hpp"
#include "support/catch.hpp"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("every room picture of the sample is read from six metres, and a lost link is neutral within five "
          "seconds")
{
    needWindows();
    Evening evening(sampleScript());
    std::unique_ptr<screens::Desk> desk;
    std::unique_ptr<RoomShown> shown;
    int looked = 0;
    int dark = 0; // a section, a break in distress, an exclusion, the gap
    QImage neutral;
    evening.onPicture = [&](const std::string& seat, const std::string& name, Evening& now) {
        if (seat != "room" || !now.client("room")->seat())
            return;
        if (!desk) {
            desk = screens::deskFor(*now.client("room"));
            shown = std::make_unique<RoomShown>(*desk, QSize(1920, 1080));
        }
        INFO(name);
        const QImage seen = shown->keep("sample-" + QString::fromStdString(name));
        ++looked;
        if (desk->lobby()) {
            neutral = neutral.isNull() ? seen : neutral;
            CHECK(seen == neutral);
            ++dark;
            return;
        }
        const QStringList wrong = faults(*shown, 0.05);
        INFO(wrong.join("\n").toStdString());
        CHECK(wrong.isEmpty());
    };
    evening.pauseAt = "room-told";
    REQUIRE(evening.run() == "");
    CHECK(looked >= 15);
    CHECK(dark >= 4);
    REQUIRE(shown);
    CHECK_FALSE(desk->lobby());
    evening.endServer();
    QElapsedTimer time;
    time.start();
    while (!desk->lobby() && time.elapsed() < 8000) {
        QEventLoop wait;
        QTimer::singleShot(50, &wait, &QEventLoop::quit);
        wait.exec();
    }
    CHECK(time.elapsed() <= 5500);
    CHECK(shown->picture() == neutral);
}
