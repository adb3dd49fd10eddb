// The size of the room screen's letters, from the distance of the last seat and the height of the picture.
#include "screens/legible.hpp"

#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

struct Room {
    int metres;
    int centimetres;
    double percent; // of the height, the smallest text
    bool legible;
    bool comfortable;
};

} // namespace

TEST_CASE("letters are a 150th of the distance, never below 5 % of the height and never above 7.5 %")
{
    const Room room =
        GENERATE(Room{0, 0, 5, true, true},      // nobody has said
                 Room{9, 0, 5, true, true},      // nor half of it
                 Room{3, 80, 5, true, true},     // near: the smallest type
                 Room{6, 80, 5, true, true},     // a 65-inch screen at six metres: 40 mm
                 Room{9, 100, 6, true, true},    // 60 mm
                 Room{9, 80, 7.5, true, true},   // 60 mm of 800
                 Room{10, 80, 7.5, true, false}, // 66.7 mm would be wanted, 40 mm is the least
                 Room{15, 80, 7.5, true, false}, // 60 mm is the least, and is what there is
                 Room{16, 80, 7.5, false, false}, Room{12, 40, 7.5, false, false}); // a laptop in a hall
    INFO(room.metres << " m, " << room.centimetres << " cm");
    const Legible made = legibility(room.metres, room.centimetres);
    CHECK(made.step * 5 == Approx(room.percent));
    CHECK(made.legible == room.legible);
    CHECK(made.comfortable == room.comfortable);
}

TEST_CASE("a desk says how large the room's letters are, and whether the last seat can read them")
{
    Told view = inPartA();
    view.change<Stretch>(head(view.rows().back().record).id, [](Stretch& stretch) {
        stretch.picture = {false, 16, 80};
    });
    const Shows room(Face::room, {}, "", view);
    CHECK(room.desk.now()["roomStep"].toDouble() == Approx(1.5));
    CHECK_FALSE(room.desk.now()["legible"].toBool());
    CHECK_FALSE(room.desk.now()["comfortable"].toBool());
    CHECK_FALSE(room.desk.now()["names"].toBool());
    const Shows before(Face::room, {}, "", Told{});
    CHECK(before.desk.now()["roomStep"].toDouble() == Approx(1.0));
    CHECK(before.desk.now()["legible"].toBool());
}
