// What one seat is sent: what changed for it, once, in a message whose length says little.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

wire::Update last(const Table& t, const std::string& seat)
{
    REQUIRE_FALSE(t.told(seat).empty());
    const auto read = wire::readFromServer(t.told(seat).back());
    REQUIRE(std::holds_alternative<wire::FromServer>(read));
    return std::get<wire::Update>(std::get<wire::FromServer>(read));
}

bool puts(const wire::Update& update, RecordId record)
{
    return std::any_of(update.put.begin(), update.put.end(), [&](const wire::Shown& shown) { return head(shown.record).id == record; });
}

} // namespace

TEST_CASE("every message is padded to whole KiB")
{
    Table t = partA();
    t.tell();
    t.must("elin", note(std::string(1500, 'x')));
    t.tell();
    int messages = 0;
    for (const std::string& seat : t.seats())
        for (const std::string& text : t.told(seat)) {
            CHECK(text.size() % 1024 == 0);
            ++messages;
        }
    CHECK(messages > 20);
}

TEST_CASE("nothing changed for a seat, nothing is sent to it")
{
    Table t = partA();
    t.tell();
    const auto before = t.told("hannah").size();
    t.tell();
    t.must("tom", offer("Not for Hannah"));
    t.must("elin", note("Not for Hannah", "meeting", Width::professionals));
    t.must("elin", MarkPresence{who("mark"), Where::waiting});
    t.tell();
    CHECK(t.told("hannah").size() == before);
    CHECK(t.told("tom").size() > before);
}

TEST_CASE("a seat is sent its whole view first, then what is new, changed and gone")
{
    Table t = partA();
    const RecordId early = t.must("elin", note("Early"));
    t.tell();
    const auto first = last(t, "hannah");
    CHECK(first.fresh);
    CHECK(first.n == 1);
    CHECK(puts(first, early));
    const RecordId line = t.must("elin", action("first", "ellie", "Tom", "Fri"));
    t.tell();
    const auto second = last(t, "hannah");
    CHECK_FALSE(second.fresh);
    CHECK(second.n == 2);
    CHECK(second.put.size() == 1);
    CHECK(puts(second, line));
    t.must("tom", ChangePlanLine{line, "second", "Tom", "Fri", ""});
    t.tell();
    CHECK(puts(last(t, "hannah"), line));
    t.must("priya", Withdraw{line});
    t.tell();
    const auto gone = last(t, "hannah");
    CHECK(gone.drop == std::vector<RecordId>{line});
    CHECK(gone.put.empty());
}

TEST_CASE("a seat that was cut is sent the same bytes as one that was never admitted")
{
    Table t = partA(); // Mark is not there; Hannah is, then steps out; Dean never came
    t.must("elin", note("Said to Hannah"));
    t.tell();
    mark(t, "hannah", Where::out);
    t.tell();
    CHECK(t.told("hannah").back() == t.told("mark").front());
    CHECK(t.told("mark").size() == 1);
    CHECK(last(t, "hannah").lobby);
    CHECK(last(t, "hannah").n == 1);
    CHECK_FALSE(last(t, "hannah").may);
    CHECK(last(t, "hannah").drop.empty()); // even the ids of what she had are gone
    const auto messages = t.told("hannah").size();
    t.must("elin", note("Said while she was out"));
    t.must("priya", GoTo{item("a2")});
    t.tell();
    CHECK(t.told("hannah").size() == messages);
    (void)t.ask("hannah", RaiseHand{}, "same id");
    (void)t.ask("mark", RaiseHand{}, "same id");
    t.tell();
    CHECK(last(t, "hannah").did.front().refused->say == last(t, "mark").did.front().refused->say);
    mark(t, "hannah", Where::in);
    t.tell();
    CHECK(last(t, "hannah").fresh);
    CHECK(last(t, "hannah").n == 1);
}

TEST_CASE("circle, line and the circle it was written under never travel; the part travels to the offices only")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said"));
    t.tell();
    const Head& h = head(t.conference.kept(said)->record);
    const std::string circle = wire::text(h.circle);
    for (const std::string& seat : t.seats())
        for (const std::string& text : t.told(seat)) {
            CHECK(text.find(circle) == std::string::npos);
            CHECK(text.find("\"line\"") == std::string::npos);
            CHECK(text.find("\"under\"") == std::string::npos);
            const bool office = seat == "priya" || seat == "elin";
            if (!office) {
                INFO(seat);
                CHECK(text.find(wire::text(part("A"))) == std::string::npos);
                CHECK(text.find("\"part\"") == std::string::npos);
            }
        }
    CHECK(t.told("priya").back().find(wire::text(part("A"))) != std::string::npos);
}

TEST_CASE("what the rules say about the room goes to chair and minute-taker only")
{
    Table t = partA();
    t.surroundings.devicesHere = {who("hannah")};
    t.tell();
    for (const std::string& seat : t.seats())
        CHECK((t.told(seat).back().find("\"around\"") != std::string::npos) == (seat == "priya" || seat == "elin"));
}

TEST_CASE("the clock is told to those who are there, and not to the lobby")
{
    const Table t = partA();
    wire::Stream here, lobby;
    (void)here.tell(t.seen("hannah"), {});
    (void)lobby.tell(t.seen("mark"), {});
    CHECK(here.tellClock(t.now));
    CHECK_FALSE(lobby.tellClock(t.now));
    CHECK(lobby.inLobby());
    CHECK_FALSE(wire::Stream().tellClock(t.now));
}
