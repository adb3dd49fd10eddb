// What was done last is undone by an act of its own, which the desk names beforehand.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

// A chair's desk whose commands are kept, and answered when the test says so.
struct Chair {
    Told view = inPartAForOffices();
    std::vector<Command> asked;
    Desk desk{seatOf(Face::chair, priya, "Priya Nair"),
              Ways{[this](const Command& command) {
                       asked.push_back(command);
                       return id<CommandId>(static_cast<int>(asked.size()));
                   },
                   {},
                   {}},
              at(10, 38)};

    Chair() { see(); }

    void see(std::vector<std::string> may = {"Withdraw", "GoTo", "MarkPresence", "LetIn", "Correct",
                                             "UnskipItem"})
    {
        Outlook outlook = view.goesOn();
        outlook.may = std::move(may);
        desk.see(outlook);
    }
    // As the server answers: what it made is in the view before.
    void answer(RecordId made = {}, bool ok = true)
    {
        wire::Did did;
        did.id = id<CommandId>(static_cast<int>(asked.size()));
        did.record = made;
        did.at = at(10, 38);
        if (!ok)
            did.refused = Refusal{"not-now", "", "Not now."};
        desk.answer(did);
    }
    RecordId adds(const std::string& text)
    {
        desk.ask("AddPoint",
                 {{"column", "well"},
                  {"text", plain(text)},
                  {"about", QVariantMap{{"meeting", false}, {"children", QStringList{hex(ellie)}}}},
                  {"speaker", hex(sam)},
                  {"width", "everyone"}});
        const RecordId made = view.put(point(partA, Column::well, text, sam, at(10, 38)));
        see();
        answer(made);
        return made;
    }
};

} // namespace

TEST_CASE("a line just added can be taken back, once, and only while it stands")
{
    Chair chair;
    CHECK(chair.desk.undoing().isEmpty());
    CHECK(chair.desk.undo().isEmpty());
    const RecordId made = chair.adds("Ellie is at school");
    CHECK(chair.desk.undoing() == "Take back \u201cEllie is at school\u201d");
    CHECK_FALSE(chair.desk.undo().isEmpty());
    CHECK(std::get<Withdraw>(chair.asked.back()).record == made);
    CHECK(chair.desk.undoing().isEmpty());
    chair.answer();
    CHECK(chair.desk.undoing().isEmpty()); // an undoing is not undone

    chair.adds("Said in the wrong part");
    const RecordId gone = chair.adds("Said twice");
    chair.view.drop(gone);
    chair.see();
    CHECK(chair.desk.undoing().isEmpty());
}

TEST_CASE("what was refused has changed nothing, and nothing is offered to undo it")
{
    Chair chair;
    chair.desk.ask("GoTo", {{"item", hex(voices)}});
    chair.answer({}, false);
    CHECK(chair.desk.undoing().isEmpty());
}

TEST_CASE("going to another item is undone by going back to the one in hand")
{
    Chair chair;
    chair.desk.ask("GoTo", {{"item", hex(voices)}});
    chair.answer();
    CHECK(chair.desk.undoing() == "Back to \u201cGoing well, worries, what needs to hap\u2026\u201d");
    chair.desk.undo();
    CHECK(std::get<GoTo>(chair.asked.back()).item == columns);
}

TEST_CASE("an undoing that is not permitted any more is not offered")
{
    Chair chair;
    chair.adds("Ellie is at school");
    chair.see({"GoTo"});
    CHECK(chair.desk.undoing().isEmpty());
}

TEST_CASE("a mark, a door and a skipped item are undone by their counterparts")
{
    Chair chair;
    chair.desk.ask("MarkPresence", {{"person", hex(hannah)}, {"where", "out"}});
    chair.answer();
    CHECK(chair.desk.undoing().startsWith("Mark Hannah Reed as "));
    chair.desk.ask("KeepOut", {{"person", hex(sam)}, {"part", hex(partA)}});
    chair.answer();
    CHECK(chair.desk.undoing() == "Let Sam Okafor into part A again");
    chair.desk.ask("SkipItem", {{"item", hex(voices)}});
    chair.answer();
    chair.desk.undo();
    CHECK(std::get<UnskipItem>(chair.asked.back()).item == voices);
}

TEST_CASE("covering is undone by its own key alone: what was read by mistake stays the thing to take back")
{
    Chair chair;
    chair.adds("Read by mistake");
    chair.desk.ask("CoverRoom");
    chair.answer();
    CHECK(chair.desk.undoing() == "Take back \u201cRead by mistake\u201d");
}

TEST_CASE("times are written as commands take them, from the clock of the meeting")
{
    const Shows chair(Face::chair, priya, "Priya Nair", inPartAForOffices());
    CHECK(chair.desk.inMinutes(10) == "2026-11-10T10:48:00");
    CHECK(chair.desk.atClock("10:45") == "2026-11-10T10:45:00");
    CHECK(chair.desk.atClock("10.45") == "2026-11-10T10:45:00");
    CHECK(chair.desk.atClock("9:00") == "2026-11-11T09:00:00");
    CHECK(chair.desk.atClock("soon").isEmpty());
}
