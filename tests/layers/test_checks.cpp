// Planted faults: each check is fed what it must refuse and what it must let pass, on a small map of its own.
#include "layers/check.hpp"
#include "support/catch.hpp"

using namespace waymark::layers;

namespace {

constexpr auto sample = R"(
# A map

| folder | is | may use |
|---|---|---|
| `src/words` | the words | pure |
| `src/rules` | what may happen | words, pure |
| `src/journal` | memory | words, SQLCipher (privately), libsodium (privately) |
| `src/client` | one end | words, Qt WebSockets |
| `src/screens` | what QML sees | client, words, Qt Qml |
| `server` | the server | rules, journal, words, Qt WebSockets |
| `qml/theme` | tokens | Qt Quick |
| `qml/controls` | controls | theme, Qt Quick |
| `qml/room` | a face | theme, controls, screens, Qt Quick |
| `qml/chair` | a face | theme, controls, screens, Qt Quick |
| `tests` | tests | everything |
)";

Map theMap()
{
    auto reading = readMap(sample);
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.map.rows.size() == 11);
    return std::move(reading.map);
}

bool refusesMap(const std::string& extra)
{
    return !readMap(sample + extra + "\n").faults.empty();
}

Faults included(std::string_view path, const std::string& header)
{
    return checkSource(theMap(), path, "// a file\n#include " + header + "\n");
}

Faults imported(std::string_view path, const std::string& line)
{
    return checkQml(theMap(), path, "import QtQuick\n" + line + "\n");
}

Faults linked(const std::string& from, const std::string& item, const std::string& toFolder = "",
              bool passedOn = false)
{
    return checkLink(theMap(), {from, "waymark_target", passedOn, item, toFolder});
}

} // namespace

TEST_CASE("a map without a table, with a stranger's word, a folder twice or a circle is refused")
{
    CHECK_FALSE(readMap("# only prose\n").faults.empty());
    CHECK_FALSE(refusesMap(""));
    CHECK(refusesMap("| `src/odd` | odd | boost |"));
    CHECK(refusesMap("| `src/odd` | odd | Qt Widgets |"));
    CHECK(refusesMap("| `src/odd` | a cell is missing |"));
    CHECK(refusesMap("| `other/rules` | a second rules | words |"));
    CHECK(refusesMap("| `src/egg` | egg | hen |\n| `src/hen` | hen | egg |"));
}

TEST_CASE("a folder includes itself and what its row names")
{
    CHECK(included("src/rules/decide.cpp", "\"rules/decide.hpp\"").empty());
    CHECK(included("src/rules/decide.cpp", "\"words/ids.hpp\"").empty());
    CHECK(included("src/rules/decide.cpp", "<vector>").empty());
    CHECK(included("server/hall.cpp", "\"journal/journal.hpp\"").empty());
    CHECK(included("server/hall.cpp", "\"server/hall.hpp\"").empty());
    CHECK(included("server/main.cpp", "\"main.moc\"").empty());
}

TEST_CASE("an include of a folder that the row does not name is refused, with file and line")
{
    const auto faults = included("src/rules/decide.cpp", "\"journal/journal.hpp\"");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0] == "src/rules/decide.cpp:2: rules may not use journal (journal/journal.hpp)");
    CHECK_FALSE(included("src/words/ids.hpp", "\"rules/decide.hpp\"").empty());
    CHECK_FALSE(included("server/hall.hpp", "\"screens/rows.hpp\"").empty());
    CHECK_FALSE(included("src/rules/decide.cpp", "<journal/journal.hpp>").empty());
    CHECK_FALSE(included("src/rules/decide.cpp", "\"../journal/journal.hpp\"").empty());
    CHECK_FALSE(included("src/client/join.cpp", "\"server/hall.hpp\"").empty());
    CHECK_FALSE(checkSource(theMap(), "src/rules/x.cpp", "#if 1\n  #  include   \"journal/a.hpp\"\n#endif\n")
                    .empty());
}

TEST_CASE("a library's header is refused where the row does not name the library")
{
    CHECK(included("src/journal/file.cpp", "<sqlcipher/sqlite3.h>").empty());
    CHECK(included("src/journal/file.cpp", "<sodium.h>").empty());
    for (const auto* header :
         {"<sqlcipher/sqlite3.h>", "<sodium.h>", "<openssl/evp.h>", "<nlohmann/json.hpp>", "<toml++/toml.h>",
          "<pango/pangocairo.h>", "<cairo.h>", "<cairo-pdf.h>", "<qpdf/QPDF.hh>", "<qrencode.h>", "<QString>",
          "<QtCore/QString>"}) {
        CAPTURE(header);
        CHECK_FALSE(included("src/rules/decide.cpp", header).empty());
    }
}

TEST_CASE("a header nobody knows is refused until it is put on the map")
{
    CHECK_FALSE(included("src/journal/file.cpp", "<boost/asio.hpp>").empty());
    CHECK_FALSE(included("src/journal/file.cpp", "<sqlite3.h>").empty());
    CHECK_FALSE(included("src/journal/file.cpp", "\"vendored/thing.hpp\"").empty());
    CHECK_FALSE(included("src/nowhere/file.cpp", "<vector>").empty());
}

TEST_CASE("a Qt module brings what it stands on and nothing above it")
{
    CHECK(included("src/client/join.cpp", "<QWebSocket>").empty());
    CHECK(included("src/client/join.cpp", "<QtNetwork/QSslSocket>").empty());
    CHECK_FALSE(included("server/door.cpp", "<QtGui/QImage>").empty());
    CHECK_FALSE(included("src/client/join.cpp", "<QtQuick/QQuickItem>").empty());
    CHECK(linked("server", "Qt6::Network").empty());
    CHECK_FALSE(linked("server", "Qt6::Gui").empty());
    CHECK_FALSE(linked("server", "Qt6::Quick").empty());
}

TEST_CASE("a pure folder has no disk, clock, random or threads")
{
    CHECK(included("src/rules/clock.cpp", "<chrono>").empty());
    CHECK(included("src/journal/file.cpp", "<fstream>").empty());
    for (const auto* header : {"<fstream>", "<filesystem>", "<random>", "<thread>", "<mutex>", "<ctime>",
                               "<cstdio>", "<unistd.h>", "<sys/stat.h>"}) {
        CAPTURE(header);
        CHECK_FALSE(included("src/rules/clock.cpp", header).empty());
    }
    CHECK_FALSE(
        checkSource(theMap(), "src/rules/clock.cpp", "auto t = std::chrono::system_clock::now();\n").empty());
    CHECK(checkSource(theMap(), "src/journal/file.cpp", "auto t = std::chrono::steady_clock::now();\n")
              .empty());
    CHECK_FALSE(linked("src/rules", "Threads::Threads").empty());
}

TEST_CASE("Catch2 is included in one place only")
{
    CHECK(included("tests/support/catch.hpp", "<catch2/catch.hpp>").empty());
    CHECK_FALSE(included("tests/rules/test_dissent.cpp", "<catch2/catch_all.hpp>").empty());
}

TEST_CASE("faces do not import each other and controls know no conference")
{
    CHECK(imported("qml/room/Main.qml", "import Waymark.Theme").empty());
    CHECK(imported("qml/room/Main.qml", "import Waymark.Screens as Screens").empty());
    CHECK_FALSE(imported("qml/room/Main.qml", "import Waymark.Chair").empty());
    CHECK_FALSE(imported("qml/controls/Button.qml", "import Waymark.Screens").empty());
    CHECK_FALSE(imported("qml/theme/Theme.qml", "import Waymark.Controls 1.0").empty());
    CHECK_FALSE(imported("qml/room/Main.qml", "import Waymark.Nowhere").empty());
    CHECK_FALSE(imported("qml/room/Main.qml", "import org.kde.kirigami").empty());
    CHECK_FALSE(imported("qml/room/lines.js", ".import Waymark.Chair as Chair").empty());
}

TEST_CASE("a face reached by its path or its resource is an import as well")
{
    CHECK(imported("qml/room/Main.qml", "Loader { source: \"Neutral.qml\" }").empty());
    CHECK(imported("qml/room/parts/Line.qml", "import \"../lines.js\" as Lines").empty());
    CHECK_FALSE(imported("qml/room/Main.qml", "import \"../chair\"").empty());
    CHECK_FALSE(imported("qml/room/Main.qml", "Loader { source: '../chair/Main.qml' }").empty());
    CHECK_FALSE(
        imported("qml/room/Main.qml", "Loader { source: \"qrc:/qt/qml/Waymark/Chair/Main.qml\" }").empty());
}

TEST_CASE("a link that the row does not name is refused")
{
    CHECK(linked("src/rules", "waymark_words", "src/words").empty());
    CHECK(linked("src/rules", "waymark_flags", ".").empty());
    CHECK(linked("server", "waymark_hall", "server").empty());
    CHECK_FALSE(linked("src/rules", "waymark_journal", "src/journal").empty());
    CHECK_FALSE(linked("server", "waymark_screens", "src/screens").empty());
    CHECK_FALSE(linked("qml/room", "waymark_chair", "qml/chair").empty());
    CHECK_FALSE(linked("src/rules", "PkgConfig::sodium").empty());
    CHECK_FALSE(linked("src/rules", "waymark_sqlcipher", ".").empty());
    CHECK_FALSE(linked("src/journal", "-lsqlite3").empty());
    CHECK_FALSE(linked("src/journal", "OpenSSL::SSL").empty());
}

TEST_CASE("what a folder uses privately it does not pass on")
{
    CHECK(linked("src/journal", "waymark_sqlcipher", ".").empty());
    CHECK_FALSE(linked("src/journal", "waymark_sqlcipher", ".", true).empty());
    CHECK_FALSE(linked("src/journal", "PkgConfig::sodium", "", true).empty());
}

TEST_CASE("CMake's list of links is read cell by cell")
{
    const auto links =
        readLinks("src/a\twaymark_a\tpublic\twaymark_b\tsrc/b\nsrc/a\twaymark_a\tprivate\tm\t\n");
    REQUIRE(links.size() == 2);
    CHECK(links[0].passedOn);
    CHECK(links[0].toFolder == "src/b");
    CHECK_FALSE(links[1].passedOn);
    CHECK(links[1].item == "m");
    CHECK(links[1].toFolder.empty());
}
