// The sample conference from 08:30 to 13:00, undisturbed.
#include "journeys/evening.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("the whole sample conference goes through the real server")
{
    Evening evening(sampleScript());
    const QString why = evening.run();
    INFO(why.toStdString());
    REQUIRE(why.isEmpty());
    CHECK(evening.acknowledged() > 250);
}
