// Every page in every row of the table, measured and pictured; and that no control goes without a page.
#include "gallery/given.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace waymark::tests;
using namespace waymark::gallery;

namespace {

const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every control stands on a page")
{
    needGui();
    // These show nothing of their own, or are seen only as a part of the named one.
    const QStringList unseen{"Act", "Book", "Kept", "Popover", "ScaleEnds", "Shifts"};
    const QStringList parts{"Caret", "Centred", "FieldLabel", "FocusRing", "HalfRound", "PickList", "PickRow", "Pressable"};
    QString shown;
    for (const QString& file : QDir(root + "/qml/gallery").entryList({"*Page.qml"}))
        shown += textOf(root + "/qml/gallery/" + file);
    const QStringList controls = QDir(root + "/qml/controls").entryList({"*.qml"});
    REQUIRE(controls.size() > 50);
    for (QString control : controls) {
        control.remove(".qml");
        if (unseen.contains(control) || parts.contains(control))
            continue;
        CAPTURE(control.toStdString());
        CHECK(shown.contains(QRegularExpression("\\b" + control + " \\{")));
    }
}

TEST_CASE("nothing on a page is cut off, hidden, too pale, too small or without a name, in any variant")
{
    GivenStage given;
    const QString folder = QStringLiteral(WAYMARK_PICTURES);
    REQUIRE(QDir().mkpath(folder));
    const auto table = pairwise(int(pages().size()));
    REQUIRE(pages().size() >= 30);
    REQUIRE(table.size() >= 40);
    for (const Variant& variant : table) {
        const QString name = nameOf(variant);
        const QStringList faults = given.faultsOf(variant);
        CHECK(given.stage().picture().save(folder + "/" + name + ".png"));
        for (const QString& fault : faults)
            FAIL_CHECK(name.toStdString() + ": " + fault.toStdString());
    }
}
