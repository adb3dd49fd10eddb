// What nobody planned: items skipped, faces nobody knows, personal connections, a conference that stops and goes on
// another day.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

Told inPartA(std::vector<ItemId> skipped)
{
    Told view;
    view.officeRecords();
    const RecordId running = view.stretch(partA, welcome, at(9, 30), {sitting(priya), sitting(hannah)});
    view.change<Stretch>(running, [&](Stretch& stretch) {
        for (AgendaItem& item : stretch.agenda)
            item.skipped = std::find(skipped.begin(), skipped.end(), item.item) != skipped.end();
    });
    return view;
}

QString now(const Desk& desk, const char* key)
{
    return desk.now()[QLatin1String(key)].toString();
}

std::string list(const Desk& desk, const char* name, const std::vector<const char*>& roles)
{
    return given::text(*desk.property(name).value<Rows*>(), roles);
}

} // namespace

TEST_CASE("a skipped item says so, has no time, and is not what comes next")
{
    Desk chair(seatOf(Face::chair, priya, "Priya Shah"), {}, at(9, 35));
    chair.see(inPartA({columns}).anew());
    CHECK(list(chair, "agenda", {"state", "at", "kind"}) == "now | 09:30 | talk\n"
                                                            "skipped |  | columns\n"
                                                            "next | 09:40 | voices\n");
    CHECK(now(chair, "next") == "Children's views");
    chair.see(inPartA({columns, voices}).anew());
    CHECK(now(chair, "nextItem").isEmpty());
}

TEST_CASE("faces nobody knows are listed until they have gone or are known")
{
    Told view = inPartA({});
    Stranger man;
    man.head = headOf({}, at(9, 33));
    man.words = "A man at the back";
    const RecordId marked = view.put(man);
    Stranger caller = man;
    caller.where = Where::remote;
    caller.words = "a caller without a name";
    view.put(caller);
    Desk chair(seatOf(Face::chair, priya, "Priya Shah"), {}, at(9, 35));
    chair.see(view.anew());
    CHECK(list(chair, "strangers", {"words", "where", "since"}) ==
          "A man at the back | in | 09:33\n"
          "a caller without a name | remote | 09:33\n");
    view.change<Stranger>(marked, [](Stranger& one) { one.gone = at(9, 34); });
    chair.see(view.goesOn());
    CHECK(list(chair, "strangers", {"words"}) == "a caller without a name\n");
}

TEST_CASE("a personal connection is chair's and minute-taker's business, with what was decided about it")
{
    Told view = inPartA({});
    Connection connection;
    connection.head = headOf({}, at(9, 33));
    connection.person = sam;
    connection.what = "His mother is their neighbour.";
    const RecordId declared = view.put(connection);
    Desk chair(seatOf(Face::chair, priya, "Priya Nair"), {}, at(9, 35));
    chair.see(view.anew());
    CHECK(list(chair, "connections", {"name", "what", "state", "parts"}) ==
          "Sam Okafor | His mother is their neighbour. | declared | \n");
    view.change<Connection>(declared, [](Connection& one) {
        one.state = ConnectionState::out;
        one.parts = {partB};
    });
    chair.see(view.goesOn());
    CHECK(list(chair, "connections", {"state", "parts"}) == "out | B\n");
    Desk tablet(seatOf(Face::tablet, sam, "Sam Okafor"), {}, at(9, 35));
    tablet.see(view.anew());
    CHECK(list(tablet, "connections", {"what"}).empty());
}

TEST_CASE("an adjourned conference says why and to which day, until it goes on")
{
    Told view = inPartA({});
    const auto& last = view.rows().back();
    view.end(head(last.record).id, at(9, 34));
    Adjourned adjourned;
    adjourned.head = headOf(partA, at(9, 34));
    adjourned.reason = "The fire alarm.";
    adjourned.again = Day(std::chrono::year(2026) / 11 / 17);
    const RecordId record = view.put(adjourned);
    Desk chair(seatOf(Face::chair, priya, "Priya Shah"), {}, at(9, 35));
    chair.see(view.anew());
    CHECK(now(chair, "what") == "none");
    CHECK(now(chair, "adjourned") == "The fire alarm.");
    CHECK(now(chair, "again") == "Tue 17 Nov 2026");
    view.change<Adjourned>(record, [](Adjourned& one) { one.resumed = at(9, 40); });
    chair.see(view.goesOn());
    CHECK(now(chair, "adjourned").isEmpty());
}
