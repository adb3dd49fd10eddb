// Runs every tst_*.qml of this folder: the chair's face before a conference that is hardly made.
#include "faces/setup.hpp"

#include <QtQuickTest/quicktest.h>

namespace waymark::tests {
namespace {

const pack::Script& hardlyMade()
{
    static const auto script = pack::loadScript(WAYMARK_SOURCE_DIR "/tests/prepare/prepare.script.toml");
    if (!script)
        qFatal("%s", script.failure().say.c_str());
    return *script;
}

} // namespace

class Prepare : public Setup {
    Q_OBJECT

public:
    Prepare() : Setup(hardlyMade) {}
};

} // namespace waymark::tests

QUICK_TEST_MAIN_WITH_SETUP(prepare, waymark::tests::Prepare)

#include "main.moc"
