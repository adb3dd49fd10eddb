// The measuring itself: each fault it is there for, planted alone, is found; a page without one is left in peace.
#include "gallery/given.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace waymark::tests;

namespace {

bool says(const QStringList& faults, const QString& words)
{
    return std::any_of(faults.begin(), faults.end(), [&](const QString& fault) { return fault.contains(words); });
}

} // namespace

TEST_CASE("a page without a fault has none")
{
    GivenStage given;
    const auto faults = given.faultsOf(QByteArray("ActButton { text: \"Send to Priya\" }\n"
                                       "Words { text: \"Ellie is at school every day\"; Layout.fillWidth: true }"));
    INFO(faults.join('\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("a planted fault is reported, each by its own words")
{
    struct Planted {
        const char* qml;
        const char* says;
    };
    const Planted planted[] = {
        {"Words { text: \"Jack missed two health checks\"; wrapMode: Text.NoWrap; Layout.maximumWidth: 80 }", "cut off"},
        {"Words { text: \"Jack missed two health checks\"; Layout.maximumWidth: 80; Layout.maximumHeight: 20 }", "cut off"},
        {"Words { text: \"Jack missed two health checks\"; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.maximumWidth: 80\n"
         "Accessible.name: \"Jack\" }",
         "cut off"},
        {"Words { text: \"Confidentiality\"; Layout.maximumWidth: 50 }", "middle of a word"},
        {"Item { implicitHeight: 80; implicitWidth: 200\nWords { text: \"Ellie is here\" }\nWords { text: \"Jack is not\"; y: 6 } }", "lie on each other"},
        {"Item { clip: true; implicitHeight: 10; implicitWidth: 200\nWords { text: \"Half of this\" } }", "outside its window or clip"},
        {"Item { implicitHeight: 40; implicitWidth: 200\nWords { x: 1100; text: \"Beyond the edge of the window\" } }", "outside its window or clip"},
        {"Words { text: \"Pale\"; color: \"#999999\" }", "too pale"},
        {"Specimen { face: Theme.room\nWords { text: \"Pale at six metres\"; color: \"#666666\" } }", "too pale"},
        {"Pressable { text: \"Tiny\"; implicitWidth: 20; implicitHeight: 20 }", "too small to hit"},
        {"Specimen { face: Theme.tablet\nPressable { text: \"Too small for a finger\"; implicitWidth: 200; implicitHeight: 40 } }", "too small to hit"},
        {"ActButton { glyph: \"close\"; spoken: \"\" }", "no name"},
        {"RowLayout { layoutDirection: Qt.RightToLeft\nActButton { text: \"Second\" }\nActButton { text: \"First\" } }", "keyboard jumps back"},
        {"Field { text: \"A very long line that nobody can read to its end\"; Layout.maximumWidth: 120 }", "does not fit its field"},
    };
    GivenStage given;
    for (const Planted& fault : planted) {
        const auto faults = given.faultsOf(QByteArray(fault.qml));
        INFO(fault.qml << "\n" << faults.join('\n').toStdString());
        CHECK(says(faults, fault.says));
    }
}

TEST_CASE("a text may be cut short where all of it is told")
{
    GivenStage given;
    CHECK(given.faultsOf(QByteArray("Words { text: \"Jack missed two health checks\"; wrapMode: Text.NoWrap; elide: Text.ElideRight; "
                                    "Layout.maximumWidth: 80 }"))
              .isEmpty());
}
