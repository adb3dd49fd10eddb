// The module as QML meets it: a desk is a type, its lists have counts, and what a handler asks arrives as a command.
#include "screens/given.hpp"
#include "support/catch.hpp"

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtPlugin>

Q_IMPORT_PLUGIN(Waymark_ScreensPlugin)

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

const char* const face = R"(
import QtQml
import Waymark.Screens

QtObject {
    id: root
    required property Desk desk
    readonly property int points: desk.well.count
    readonly property bool mayPoint: desk.may.AddPoint === true
    readonly property string now: desk.now.title
    readonly property bool noPreview: desk.roomDesk === null

    function point(child: string, speaker: string): string {
        return root.desk.ask("AddPoint", {
            column: "well",
            text: "Ellie is at school",
            about: { meeting: false, children: [child] },
            speaker: speaker,
            width: "everyone"
        });
    }
    function words(person: string): string {
        return root.desk.ask("AddVoice", {
            child: null,
            person: person,
            text: "I want the help.",
            how: "",
            about: { meeting: true, children: [] }
        });
    }
}
)";

} // namespace

TEST_CASE("a face binds to a desk and asks through it")
{
    int argc = 1;
    char name[] = "test_screens";
    char* argv[] = {name, nullptr};
    QCoreApplication app(argc, argv);
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine);
    component.setData(face, {});
    INFO(component.errorString().toStdString());
    REQUIRE(component.isReady());

    std::vector<Command> sent;
    const Ways ways{[&](const Command& command) {
                        sent.push_back(command);
                        return given::id<CommandId>(static_cast<int>(sent.size()));
                    },
                    {},
                    {}};
    Desk desk(seatOf(Face::chair, priya, "Priya Nair"), ways, at(10, 38));
    const std::unique_ptr<QObject> root(
        component.createWithInitialProperties({{"desk", QVariant::fromValue(&desk)}}));
    REQUIRE(root);
    CHECK(root->property("noPreview").toBool());
    CHECK_FALSE(root->property("mayPoint").toBool());

    Told view;
    view.stretch(partA, given::columns, at(10, 26), {sitting(priya)});
    view.put(point(partA, Column::well, "One", sam, at(10, 30)));
    Outlook outlook = view.anew();
    outlook.may = {"AddPoint"};
    desk.see(outlook);
    CHECK(root->property("points").toInt() == 1);
    CHECK(root->property("mayPoint").toBool());
    CHECK(root->property("now").toString() == "Going well, worries, what needs to happen");

    QString asked;
    REQUIRE(QMetaObject::invokeMethod(root.get(), "point", Q_RETURN_ARG(QString, asked),
                                      Q_ARG(QString, hex(ellie)), Q_ARG(QString, hex(sam))));
    INFO(desk.problem()["say"].toString().toStdString());
    REQUIRE(sent.size() == 1);
    CHECK(asked == hex(given::id<CommandId>(1)));
    CHECK(std::get<AddPoint>(sent[0]).about == aboutEllie);
    REQUIRE(QMetaObject::invokeMethod(root.get(), "words", Q_RETURN_ARG(QString, asked),
                                      Q_ARG(QString, hex(hannah))));
    INFO(desk.problem()["say"].toString().toStdString());
    REQUIRE(sent.size() == 2);
    CHECK(std::get<AddVoice>(sent[1]).person == hannah);
    CHECK_FALSE(std::get<AddVoice>(sent[1]).child);
}
