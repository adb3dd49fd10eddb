// What a desk asks for: foreseen, sent, answered, refused or not sent at all.
#include "screens/given.hpp"
#include "support/catch.hpp"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

wire::Did done(CommandId id, Moment when)
{
    wire::Did did;
    did.id = id;
    did.at = when;
    did.record = given::id<RecordId>(900);
    return did;
}

} // namespace

TEST_CASE("what is foreseen with wrong fields is a refusal foreseen, after its id is known, and no problem")
{
    int count = 1;
    char name[] = "test_screens";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments); // nothing is handed on later without one
    QObject owner;
    int asked = 0;
    Ways ways;
    ways.foresee = [&](const Command&) { return ++asked, given::id<CommandId>(9); };
    Desk& desk = *tablet(sam, "Sam Okafor", &owner, ways);
    desk.see(part().anew());
    QSignalSpy foreseen(&desk, &Desk::foreseen);
    const QString id = desk.foresee("GoTo", {{"item", "not an id"}});
    CHECK_FALSE(id.isEmpty());
    CHECK(foreseen.isEmpty());
    QCoreApplication::sendPostedEvents(&desk);
    REQUIRE(foreseen.count() == 1);
    CHECK(foreseen[0][0].toString() == id);
    CHECK(foreseen[0][1].toStringList().isEmpty());
    CHECK_FALSE(foreseen[0][2].toString().isEmpty());
    CHECK(desk.problem().value("say").toString().isEmpty());
    CHECK(asked == 0);
    CHECK(desk.foresee("GoTo", {{"item", hex(columns)}}) == hex(given::id<CommandId>(9)));
    CHECK(asked == 1);
}

TEST_CASE("a command is sent, waits, and is answered with the time it was saved")
{
    std::vector<Command> sent;
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner,
                         {[&](const Command& command) {
                              sent.push_back(command);
                              return given::id<CommandId>(static_cast<int>(sent.size()));
                          },
                          {},
                          {}});
    QSignalSpy answered(&desk, &Desk::answered);
    CHECK(desk.saving() == "saved");
    const QString id = desk.ask("RaiseHand", {{"wish", "speak"}});
    REQUIRE(sent.size() == 1);
    CHECK(std::get<RaiseHand>(sent[0]).wish == Wish::speak);
    CHECK(id == hex(given::id<CommandId>(1)));
    CHECK(desk.saving() == "sending");
    desk.linkIs(LinkState::offline);
    CHECK(desk.saving() == "kept");
    desk.linkIs(LinkState::open);
    desk.answer(done(given::id<CommandId>(1), at(10, 38, 4)));
    CHECK(desk.saving() == "saved");
    CHECK(desk.savedAt() == "10:38:04");
    REQUIRE(answered.count() == 1);
    CHECK(answered[0] == QVariantList{id, true, hex(given::id<RecordId>(900)), QString{}});
    CHECK(desk.problem().isEmpty());
}

TEST_CASE("a refusal is a problem until it is cleared or something else is asked")
{
    int asked = 0;
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner,
                         {[&](const Command&) { return given::id<CommandId>(++asked); }, {}, {}});
    QSignalSpy answered(&desk, &Desk::answered);
    const QString id = desk.ask("RaiseHand", {{"wish", "speak"}});
    wire::Did refused;
    refused.id = given::id<CommandId>(1);
    refused.refused = Refusal{"hand-up", "wish", "The chair has your wish already."};
    desk.answer(refused);
    CHECK(desk.problem()["code"].toString() == "hand-up");
    CHECK(desk.problem()["field"].toString() == "wish");
    CHECK(desk.problem()["say"].toString() == "The chair has your wish already.");
    CHECK(desk.saving() == "saved");
    CHECK(desk.savedAt().isEmpty());
    REQUIRE(answered.count() == 1);
    CHECK(answered[0] ==
          QVariantList{id, false, QString{}, QStringLiteral("The chair has your wish already.")});
    const QString next = desk.ask("RaiseHand", {{"wish", "pause"}});
    CHECK_FALSE(next.isEmpty());
    CHECK(desk.problem().isEmpty());
    desk.answer(refused);
    desk.clearProblem();
    CHECK(desk.problem().isEmpty());
}

TEST_CASE("a server that cannot save says so until it can")
{
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner);
    desk.refuse({"not-saved", {}, "The last line is not saved."});
    CHECK(desk.saving() == "not-saved");
    desk.answer(done(given::id<CommandId>(1), at(10, 38, 4)));
    CHECK(desk.saving() == "saved");
}

TEST_CASE("a question in the form of nonsense is refused at the desk and goes nowhere")
{
    int asked = 0;
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner,
                         {[&](const Command&) { return given::id<CommandId>(++asked); }, {}, {}});
    CHECK(desk.ask("RaiseHand", {{"wish", "shout"}}).isEmpty());
    CHECK(desk.problem()["field"].toString() == "wish");
    CHECK(desk.ask("RaiseHand").isEmpty());
    CHECK(desk.ask("RaiseHand", {{"wish", "speak"}, {"more", 1}}).isEmpty());
    CHECK(desk.ask("NoSuchThing").isEmpty());
    CHECK_FALSE(desk.problem().isEmpty());
    CHECK(desk.saving() == "saved");
    CHECK(asked == 0);
}

TEST_CASE("the picture of the room screen only shows")
{
    auto room = std::make_unique<Desk>(Seating{Face::room, {}, {}}, Ways{}, at(10, 38));
    Desk chair(seatOf(Face::chair, priya, "Priya Nair"), {}, at(10, 38), std::move(room));
    REQUIRE(chair.roomDesk());
    CHECK(chair.roomDesk()->face() == "room");
    CHECK(chair.roomDesk()->lobby());
    CHECK(chair.roomDesk()->ask("CoverRoom").isEmpty());
    CHECK(chair.roomDesk()->problem()["code"].toString() == "only-shows");
    CHECK(chair.roomDesk()->myId().isEmpty());
}

TEST_CASE("papers are asked for by person and form, and come back by name")
{
    std::vector<PersonId> asked;
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner,
                         {{}, [&](PersonId person, wire::PaperForm) { asked.push_back(person); }, {}});
    desk.askPaper(hex(hannah), "pdf");
    desk.askPaper(hex(hannah), "odt");
    CHECK(asked == std::vector<PersonId>{hannah});
    QSignalSpy came(&desk, &Desk::paperCame);
    desk.paper(hannah, wire::PaperForm::html, "<html>");
    REQUIRE(came.count() == 1);
    CHECK(came[0] == QVariantList{hex(hannah), QStringLiteral("html"), QByteArray("<html>")});
}
