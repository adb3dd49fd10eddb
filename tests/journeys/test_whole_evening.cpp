// The sample conference from 08:30 to 13:00, undisturbed.
#include "journeys/evening.hpp"
#include "support/catch.hpp"

#include <QFile>

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("the whole sample conference goes through the real server")
{
    Evening evening(sampleScript());
    const QString why = evening.run();
    INFO(why.toStdString());
    REQUIRE(why.isEmpty());
    CHECK(evening.acknowledged() > 250);
    CHECK(evening.papers().size() >= 16);
    // For whoever wants to look at them: WAYMARK_KEEP=folder.
    if (const QString keep = qEnvironmentVariable("WAYMARK_KEEP"); !keep.isEmpty())
        for (const auto& [name, bytes] : evening.papers()) {
            QFile file(keep + "/" + QString::fromStdString(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
}
