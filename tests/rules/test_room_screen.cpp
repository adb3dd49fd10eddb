// How the room screen shows the meeting: a break with the time we go on, the size of its letters, who is who.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Stretch& running(const Table& t)
{
    return *t.conference.running();
}

} // namespace

TEST_CASE("a break says when we go on, and the next stretch no longer does")
{
    Table t = partA();
    const Moment until = t.now + std::chrono::minutes(15);
    t.must("priya", TakeBreak{until});
    CHECK(running(t).until == until);
    t.must("priya", GoOn{});
    CHECK_FALSE(running(t).until);
    t.must("priya", TakeBreak{});
    CHECK_FALSE(running(t).until);
}

TEST_CASE("a break ends later than now and within three hours")
{
    Table t = partA();
    CHECK(t.ask("priya", TakeBreak{t.now}).code() == "wrong-time");
    CHECK(t.ask("priya", TakeBreak{t.now - std::chrono::minutes(1)}).code() == "wrong-time");
    CHECK(t.ask("priya", TakeBreak{t.now + std::chrono::minutes(181)}).code() == "wrong-time");
    CHECK(t.ask("priya", TakeBreak{t.now + std::chrono::minutes(180)}));
}

TEST_CASE("the room screen is arranged before the parts, and again for the part that sits")
{
    Table t = family();
    t.must("elin", ArrangeRoom{{false, 6, 80}});
    t = partA();
    CHECK(running(t).picture == Picture{});
    t = family();
    t.must("priya", ArrangeRoom{{false, 6, 80}});
    comeIn(t, "A");
    CHECK(running(t).picture == Picture{false, 6, 80});
    t.must("priya", ArrangeRoom{{true, 9, 80}});
    CHECK(running(t).picture == Picture{true, 9, 80});
    t.must("priya", GoTo{item("a2")});
    CHECK(running(t).picture == Picture{true, 9, 80});
    t.must("priya", TakeBreak{});
    CHECK(running(t).picture == Picture{true, 9, 80});
}

// Whoever is in part B would learn from the letters' size that somebody sat in part A, and changed it.
TEST_CASE("what was arranged while one part sat does not reach another, and is there when it sits again")
{
    Table t = partA();
    t.must("priya", ArrangeRoom{{false, 12, 100}});
    changeOver(t, "B");
    CHECK(running(t).picture == Picture{});
    changeOver(t, "A");
    CHECK(running(t).picture == Picture{false, 12, 100});
}

TEST_CASE("a distance or a height that cannot be is refused, and the field is named")
{
    Table t = partA();
    const auto far = t.ask("priya", ArrangeRoom{{true, 41, 100}});
    CHECK(far.code() == "wrong-number");
    CHECK(far.refused->field == "screen.metres");
    const auto high = t.ask("priya", ArrangeRoom{{true, 6, 1001}});
    CHECK(high.code() == "wrong-number");
    CHECK(high.refused->field == "screen.centimetres");
    CHECK(t.ask("priya", ArrangeRoom{{true, -1, 100}}).code() == "wrong-number");
    CHECK(t.ask("priya", ArrangeRoom{{true, 6, -1}}).code() == "wrong-number");
    CHECK(t.ask("priya", ArrangeRoom{{true, 40, 1000}}));
    CHECK(t.ask("tom", ArrangeRoom{}).code() == "not-yours");
}
