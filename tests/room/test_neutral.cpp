// The neutral picture: the same, pixel for pixel, whatever was on the screen before.
#include "room/pages.hpp"
#include "room/shown.hpp"

#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::screens::given;

namespace {

// A screen that has never been shown anything, painted now: the fonts of a program are laid out anew from time to time, and
// differ then by a shade at the edges of the letters, for every screen alike.
QImage neverShown(QSize size)
{
    screens::Desk desk(seatOf(Face::room, {}, ""), {}, at(10, 38));
    return RoomShown(desk, size).keep(QString("neutral-%1").arg(size.height()));
}

} // namespace

TEST_CASE("the neutral picture is the same pixel for pixel, whatever came before it and however far the last "
          "seat is")
{
    for (const RoomPage& page : roomPages()) {
        INFO(page.name);
        const QSize size = std::string_view(page.name) == "columns" ? QSize(3840, 2160) : QSize(1920, 1080);
        screens::Desk desk(seatOf(Face::room, {}, ""), {}, at(10, 38));
        Told view = page.told(true);
        arrange(view, {true, 12, 80});
        desk.see(view.anew());
        RoomShown shown(desk, size);
        const QImage before = shown.picture();
        desk.see({{}, true, true, {}, {}}); // the lobby, and what a lost link leaves
        const QImage after = shown.picture();
        CHECK(before != after);
        CHECK(after == neverShown(size));
    }
}
