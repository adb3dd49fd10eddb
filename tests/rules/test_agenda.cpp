// The agenda: a record that is read off the stretches. What everybody of a circle was told stands on it, nothing else.
#include "support/catch.hpp"

#include "rules/agenda.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// "a1 a2 (a3) +": items in order, skipped in brackets, "+" for what the tests insert.
std::string agenda(const Table& t)
{
    std::string result;
    for (const AgendaItem& i : t.conference.running()->agenda) {
        std::string name = "+";
        for (const char* known : {"a1", "a2", "a3", "b1", "b2", "b3"})
            if (i.item == item(known))
                name = known;
        result += (result.empty() ? "" : " ") + (i.skipped ? "(" + name + ")" : name);
    }
    return result;
}

InsertItem inserted(const std::string& title, const std::string& before = "")
{
    AgendaItem made;
    made.item = item("inserted " + title);
    made.title = made.plain = title;
    made.minutes = 5;
    return {made, before.empty() ? std::nullopt : std::optional(item(before))};
}

} // namespace

TEST_CASE("the chair moves, inserts, skips and takes back items while the part sits")
{
    Table t = partA();
    t.must("priya", MoveItem{item("a3"), item("a1")});
    CHECK(agenda(t) == "a3 a1 a2");
    t.must("priya", MoveItem{item("a3"), std::nullopt});
    CHECK(agenda(t) == "a1 a2 a3");
    t.must("priya", inserted("Housing", "a2"));
    CHECK(agenda(t) == "a1 + a2 a3");
    t.must("priya", SkipItem{item("a3")});
    CHECK(agenda(t) == "a1 + a2 (a3)");
    CHECK(t.ask("priya", GoTo{item("a3")}).code() == "item-skipped");
    t.must("priya", UnskipItem{item("a3")});
    t.must("priya", GoTo{item("a3")});
    CHECK(agenda(t) == "a1 + a2 a3");
}

TEST_CASE("what cannot be done to an agenda is refused by name")
{
    Table t = partA();
    CHECK(t.ask("priya", MoveItem{item("b1"), std::nullopt}).code() == "unknown-item");
    CHECK(t.ask("priya", MoveItem{item("a1"), item("b1")}).code() == "unknown-item");
    CHECK(t.ask("priya", MoveItem{item("a1"), item("a1")}).code() == "unknown-item");
    CHECK(t.ask("priya", SkipItem{item("a1")}).code() == "is-now");
    CHECK(t.ask("priya", UnskipItem{item("a2")}).code() == "not-skipped");
    CHECK(t.ask("priya", inserted("")).code() == "empty-text");
    t.must("priya", inserted("Housing"));
    CHECK(t.ask("priya", inserted("Housing")).code() == "already-here");
    CHECK(t.ask("elin", SkipItem{item("a2")}).code() == "not-yours");
}

TEST_CASE("no title names a child, for everybody reads the agenda")
{
    Table t = partA();
    CHECK(t.ask("priya", inserted("What Jack needs")).code() == "names-a-child");
    CHECK(t.ask("priya", inserted("jack\u2019s school")).code() == "names-a-child");
    CHECK(t.ask("priya", inserted("The jackets"))); // a word of its own
}

TEST_CASE("an order changed while somebody was excluded is not told by their return")
{
    Table t = partB();
    t.must("priya", MoveItem{item("b3"), item("b1")});
    exclude(t, "mark");
    t.must("priya", inserted("What he must not know of", "b2"));
    t.must("priya", SkipItem{item("b2")});
    letBack(t, {"mark", "dean"});
    CHECK(agenda(t) == "b3 b1 b2");
    CHECK_FALSE(saysOnPaper(t, "mark", "What he must not know of"));
}

TEST_CASE(
    "a stretch begins though its running item is missing on the agenda of those who return: it is added")
{
    Table t = partB();
    exclude(t, "mark");
    t.must("priya", inserted("Safety just now", "b2"));
    t.must("priya", GoTo{item("inserted Safety just now")});
    letBack(t, {"mark", "dean"});
    CHECK(agenda(t) == "b1 + b2 b3");
    CHECK(t.conference.running()->item == item("inserted Safety just now"));
}

TEST_CASE("what is changed in a section holds in sections only")
{
    Table t = partA();
    t.must("priya", SkipItem{item("a3")});
    openSection(t, "A");
    CHECK(agenda(t) == "a1 a2 (a3)");
    t.must("priya", inserted("The police\u2019s information", "a2"));
    CHECK(agenda(t) == "a1 + a2 (a3)");
    t.must("priya", EndSection{});
    CHECK(agenda(t) == "a1 a2 (a3)");
    CHECK_FALSE(saysOnPaper(t, "hannah", "The police\u2019s information"));
    CHECK(saysOnPaper(t, "tom", "The police\u2019s information"));
}

TEST_CASE(
    "a part that sits a second time keeps the order it was told, and learns nothing of the other part\u2019s")
{
    Table t = partA();
    t.must("priya", MoveItem{item("a3"), item("a2")});
    changeOver(t, "B");
    CHECK(agenda(t) == "b1 b2 b3");
    t.must("priya", SkipItem{item("b3")});
    changeOver(t, "A");
    CHECK(agenda(t) == "a1 a3 a2");
}

TEST_CASE("a break and a section stop the clock of an item")
{
    Table t = partA();
    const auto spent = [&](const std::string& name, const std::string& seat) {
        return std::chrono::duration_cast<std::chrono::minutes>(
                   rules::timeSpent(t.seen(seat), item(name), t.now))
            .count();
    };
    later(t, 7);
    t.must("priya", TakeBreak{});
    later(t, 10);
    t.must("priya", GoOn{});
    later(t, 3);
    CHECK(spent("a1", "priya") == 10);
    openSection(t, "A");
    later(t, 20);
    t.must("priya", EndSection{});
    in(t, familyOf("A"));
    t.must("priya", GoTo{item("a2")});
    later(t, 4);
    t.must("priya", GoTo{item("a1")});
    later(t, 1);
    CHECK(spent("a1", "priya") == 11);
    CHECK(spent("a2", "hannah") == 4);
    CHECK(spent("a3", "hannah") == 0);
}

TEST_CASE("the chair orders the speaking queue, which is nobody\u2019s but the chair\u2019s and the "
          "minute-taker\u2019s")
{
    Table t = partA();
    const RecordId joan = t.must("joan", RaiseHand{Wish::speak});
    const RecordId tom = t.must("tom", RaiseHand{Wish::speak});
    const RecordId queue = t.must("priya", OrderQueue{{tom, joan}});
    t.must("priya", OrderQueue{{joan, tom}});
    CHECK(t.conference.find<Queue>(queue)->hands == std::vector<RecordId>{joan, tom});
    CHECK(t.ask("priya", OrderQueue{{joan, joan}}).code() == "twice");
    t.must("joan", LowerHand{joan});
    CHECK(t.ask("priya", OrderQueue{{joan}}).code() == "unknown-record");
    CHECK(shows(t, "elin", queue));
    CHECK_FALSE(shows(t, "tom", queue));
    CHECK(t.ask("tom", OrderQueue{{tom}}).code() == "not-yours");
}
