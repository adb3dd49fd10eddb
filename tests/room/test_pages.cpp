// Every page of the big screen, measured as it is painted: nothing too small, cut, clipped or on top of something else,
// with usual and with the longest words, at 1080p and 4K, for a near and a far last seat.
#include "room/pages.hpp"
#include "room/shown.hpp"

#include "screens/legible.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;
using namespace waymark::screens::given;

namespace {

struct Screen {
    const char* name;
    QSize size;
    Picture picture;
};

const std::vector<Screen>& rooms()
{
    static const std::vector<Screen> all{
        {"1080p", {1920, 1080}, {true, 0, 0}},
        {"4k", {3840, 2160}, {true, 6, 90}},
        {"9m", {1920, 1080}, {true, 9, 100}},
        {"12m-4k", {3840, 2160}, {true, 12, 100}},
    };
    return all;
}

bool says(RoomShown& shown, const QString& words)
{
    const auto all = shown.read();
    return std::any_of(all.begin(), all.end(), [&](const Read& one) { return one.text.contains(words); });
}

// As somebody in the room meets it: the page is there, then the last line comes.
std::unique_ptr<screens::Desk> deskOf(const RoomPage& page, bool longest, const Picture& picture)
{
    Told view = page.told(longest);
    const bool names = std::string_view(page.name) != "welcome-no-names";
    arrange(view, {names, picture.metres, picture.centimetres});
    auto desk = std::make_unique<screens::Desk>(seatOf(Face::room, {}, ""), screens::Ways{}, at(10, 38));
    Told before = view;
    const RecordId last = head(view.rows().back().record).id;
    if (!std::holds_alternative<Stretch>(view.rows().back().record))
        before.drop(last);
    desk->see(before.anew());
    desk->see(view.goesOn());
    return desk;
}

} // namespace

TEST_CASE("every page of the room screen is read from the last seat: nothing too small, cut, clipped or "
          "overlapping")
{
    for (const RoomPage& page : roomPages())
        for (const Screen& room : rooms())
            for (const bool longest : {false, true}) {
                const QString name = QString(page.name) + "-" + room.name + (longest ? "-long" : "");
                INFO(name.toStdString());
                const auto desk = deskOf(page, longest, room.picture);
                RoomShown shown(*desk, room.size);
                shown.keep(name);
                const double least =
                    0.05 * screens::legibility(room.picture.metres, room.picture.centimetres).step;
                const QStringList wrong = faults(shown, least);
                INFO(wrong.join("\n").toStdString());
                CHECK(wrong.isEmpty());
                CHECK(says(shown, page.says));
            }
}

TEST_CASE("nothing on the room screen takes the focus or a key, and what is shown has a name")
{
    for (const RoomPage& page : roomPages()) {
        INFO(page.name);
        const auto desk = deskOf(page, false, {});
        RoomShown shown(*desk, {1920, 1080});
        (void)shown.picture();
        for (QQuickItem* item : shown.face()->findChildren<QQuickItem*>())
            CHECK_FALSE((item->isVisible() && item->activeFocusOnTab() && item->isEnabled()));
    }
}

TEST_CASE("before a scale or a round is shown, nothing on the screen tells who has answered or what")
{
    for (const char* name : {"scale-open", "views-asked"})
        for (const RoomPage& page : roomPages()) {
            if (std::string_view(page.name) != name)
                continue;
            const auto desk = deskOf(page, false, {});
            RoomShown shown(*desk, {1920, 1080});
            (void)shown.picture();
            for (const char* word : {"Sam", "Beth", "Hannah", "are in"})
                CHECK_FALSE(says(shown, word));
        }
}

TEST_CASE("a break tells when we go on and nothing else")
{
    const auto desk = deskOf(roomPages().back(), false, {});
    RoomShown shown(*desk, {1920, 1080});
    (void)shown.picture();
    QStringList words;
    for (const Read& one : shown.read())
        words.append(one.text);
    CHECK(words == QStringList{"We are having a break", "We go on at 10:45"});
}
