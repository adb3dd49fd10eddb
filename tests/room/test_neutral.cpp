// The neutral picture: the same, pixel for pixel, whatever was on the screen before.
#include "room/pages.hpp"
#include "room/shown.hpp"

#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::screens::given;

TEST_CASE("a screen's neutral picture is the same pixel for pixel, whatever came before it and however far "
          "the last seat is")
{
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        screens::Desk desk(seatOf(Face::room, {}, ""), {}, at(10, 38));
        RoomShown shown(desk, size);
        const QImage neutral = shown.keep(QString("neutral-%1").arg(size.height()));
        for (const RoomPage& page : roomPages()) {
            INFO(page.name << " " << size.height());
            Told view = page.told(true);
            arrange(view, {true, 12, 80});
            desk.see(view.anew());
            CHECK(shown.picture() != neutral);
            desk.see({{}, true, true, {}, {}}); // the lobby, and what a lost link leaves
            CHECK(shown.picture() == neutral);
        }
    }
}
