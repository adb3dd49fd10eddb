// What a face asks is read by the one decoder of the wire.
#include "screens/asking.hpp"
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

QVariantMap aboutMap(bool meeting, const QVariantList& children)
{
    return {{"meeting", meeting}, {"children", children}};
}

} // namespace

TEST_CASE("a map with a command's fields is that command")
{
    const auto read = readAsking("AddPoint", {{"column", "worry"},
                                              {"text", "Ellie hears “shouting”\nat night"},
                                              {"about", aboutMap(false, {hex(ellie), hex(jack)})},
                                              {"speaker", hex(sam)},
                                              {"width", "professionals"}});
    REQUIRE(std::holds_alternative<Command>(read));
    const auto& add = std::get<AddPoint>(std::get<Command>(read));
    CHECK(add.column == Column::worry);
    CHECK(add.text == "Ellie hears “shouting”\nat night");
    CHECK(add.about == aboutBoth);
    CHECK(add.speaker == sam);
    CHECK(add.width == Width::professionals);
}

TEST_CASE("an optional field may be left out, null or undefined")
{
    const QVariantMap fields{{"round", hex(given::id<RecordId>(5))},
                             {"threshold", "yes"},
                             {"harms", QVariantList{"emotional"}},
                             {"reason", "Because"}};
    for (const QVariant& none : {QVariant{}, QVariant::fromValue(nullptr)}) {
        QVariantMap with = fields;
        with["forPerson"] = none;
        const auto read = readAsking("GiveView", with);
        REQUIRE(std::holds_alternative<Command>(read));
        CHECK_FALSE(std::get<GiveView>(std::get<Command>(read)).forPerson);
    }
    QVariantMap with = fields;
    with["forPerson"] = hex(beth);
    const auto read = readAsking("GiveView", with);
    REQUIRE(std::holds_alternative<Command>(read));
    CHECK(std::get<GiveView>(std::get<Command>(read)).forPerson == beth);
}

TEST_CASE("a number as QML has them is a whole number")
{
    const auto read = readAsking("Exclude", {{"person", hex(mark)},
                                             {"ground", "violence"},
                                             {"reasons", "As told"},
                                             {"evidence", "As seen"},
                                             {"minutes", 30.0}});
    REQUIRE(std::holds_alternative<Command>(read));
    CHECK(std::get<Exclude>(std::get<Command>(read)).minutes == 30);
}

TEST_CASE("a field that is missing, unknown or of another kind is refused by name")
{
    const auto code = [](const QString& command, const QVariantMap& fields) {
        const auto read = readAsking(command, fields);
        REQUIRE(std::holds_alternative<Refusal>(read));
        return std::get<Refusal>(read).field;
    };
    CHECK(code("GoTo", {}) == "item");
    CHECK(code("GoTo", {{"item", "not an id"}}) == "item");
    CHECK(code("Exclude", {{"person", hex(mark)},
                           {"ground", "violence"},
                           {"reasons", "As told"},
                           {"evidence", "As seen"},
                           {"minutes", "soon"}}) == "minutes");
    CHECK(code("GoTo", {{"item", hex(columns)}, {"other", true}}) == "other");
}

TEST_CASE("what a face must not say is not said: a join is no command")
{
    CHECK(std::holds_alternative<Refusal>(readAsking("Join", {{"code", "ABCDEFGH"}})));
    CHECK(std::holds_alternative<Refusal>(readAsking("", {})));
    // A field that would be another command's name does not replace the command.
    const auto read = readAsking("EndPart", {{"do", "CloseConference"}});
    REQUIRE(std::holds_alternative<Command>(read));
    CHECK(std::holds_alternative<EndPart>(std::get<Command>(read)));
}
