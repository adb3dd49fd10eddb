// Scales from 0 to 10: everybody marks unseen, then all marks are shown together, and how far they lie apart is what the
// meeting talks about (domain.md, agenda).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

RecordId scaleFor(Table& t, const std::string& name)
{
    return t.must("priya", OpenScale{child(name), "How safe is " + name + "?"});
}

GiveMark at(RecordId scale, std::int64_t value, const std::string& words = "")
{
    return {scale, value, words};
}

std::vector<std::int64_t> marksOn(const Table& t, const std::string& seat)
{
    std::vector<std::int64_t> values;
    t.seen(seat).each<Mark>([&](const Mark& mark) { values.push_back(mark.value); });
    return values;
}

} // namespace

TEST_CASE("family, children and professionals mark; supporters, interpreters, observers, chair and "
          "minute-taker do not")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    for (const char* name :
         {"hannah", "joan", "tom", "amira"}) { // Amira is not asked for a view, and marks all the same
        INFO(name);
        CHECK(t.ask(name, at(scale, 4)));
    }
    for (const char* name : {"grace", "rosa", "room"}) {
        INFO(name);
        CHECK(t.ask(name, at(scale, 4)).code() == "not-yours");
    }
    for (const char* name : {"priya", "elin"})
        CHECK(t.ask(name, at(scale, 4)).code() == "not-entitled");
    t.seat("watcher", Face::tablet, who("tom"), Standing::observer);
    CHECK(t.ask("watcher", at(scale, 4)).code() == "not-yours");
    t.seat("ellie", Face::tablet, who("tom"), Standing::child);
    CHECK(t.ask("ellie", at(scale, 4)));
}

TEST_CASE("a mark is a whole number from 0 to 10")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    for (const std::int64_t value : {-1, 11})
        CHECK(t.ask("tom", at(scale, value)).code() == "not-on-scale");
    for (const std::int64_t value : {0, 10})
        CHECK(t.ask("tom", at(scale, value)));
}

TEST_CASE("nobody sees a mark before all are shown, and who gave one is known to chair and minute-taker only")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    t.must("hannah", at(scale, 7));
    t.must("beth", at(scale, 6, "He has gone."));
    for (const char* name : {"priya", "elin", "tom", "grace", "joan"}) {
        INFO(name);
        CHECK(marksOn(t, name).empty());
        CHECK_FALSE(saysOnPaper(t, name, "He has gone."));
    }
    const auto knows = [&](const char* name) {
        return t.seen(name).first<Given>(
                   [&](const Given& g) { return g.round == scale && g.person == who("hannah"); }) != nullptr;
    };
    CHECK(knows("priya"));
    CHECK_FALSE(knows("tom"));
}

TEST_CASE("all marks are shown together, in the order of the list of people and not of their giving")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    CHECK(t.ask("priya", ShowScale{scale}).code() == "no-marks");
    t.must("joan", at(scale, 3));
    t.must("hannah", at(scale, 7));
    t.must("beth", at(scale, 4));
    t.must("tom", at(scale, 2));
    t.must("priya", ShowScale{scale});
    for (const char* name : {"priya", "amira", "room", "grace", "sam"}) {
        INFO(name);
        CHECK(marksOn(t, name) == std::vector<std::int64_t>{2, 4, 7, 3});
    }
    CHECK(marksOn(t, "beth") == std::vector<std::int64_t>{4, 2, 4, 7, 3}); // and what still lies in her hand
    CHECK(t.ask("sam", at(scale, 5)).code() == "scale-shown");
    CHECK(t.ask("priya", ShowScale{scale}).code() == "scale-shown");
}

TEST_CASE("the spread says lowest, highest and how many, and nothing in between")
{
    CHECK_FALSE(scaleSpread({}));
    CHECK(scaleSpread({4}) == Spread{4, 4, 1});
    CHECK(scaleSpread({7, 2, 4, 3}) == Spread{2, 7, 4});
}

TEST_CASE("a mark given again before the showing takes the place of the first, and nobody notices")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    t.must("hannah", at(scale, 7));
    t.tell();
    const std::size_t told = t.told("priya").size();
    t.must("hannah", at(scale, 5));
    t.tell();
    CHECK(t.told("priya").size() == told);
    CHECK(marksOn(t, "hannah") == std::vector<std::int64_t>{5});
    t.must("priya", ShowScale{scale});
    CHECK(marksOn(t, "priya") == std::vector<std::int64_t>{5});
}

TEST_CASE("a mark is entered for somebody without a device who is here and was asked")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "jack");
    const auto entered = [&](const std::string& name) {
        GiveMark mark = at(scale, 6, "Said aloud.");
        mark.forPerson = who(name);
        return t.ask("elin", mark).code();
    };
    CHECK(entered("joan") == "");
    CHECK(saysOnPaper(t, "joan", "Said aloud."));
    CHECK(saysOnPaper(t, "elin", "Said aloud."));
    CHECK_FALSE(saysOnPaper(t, "priya", "Said aloud."));
    CHECK(entered("grace") == "not-entitled"); // she is there to help
    CHECK(entered("sam") == "not-entitled");   // he knows Ellie only
    CHECK(entered("mark") == "did-not-attend");
    GiveMark others = at(scale, 6);
    others.forPerson = who("hannah");
    CHECK(t.ask("joan", others).code() == "not-yours");
    others.forPerson = who("joan");
    CHECK(t.ask("priya", others).code() == "already-given");
}

TEST_CASE("the other part learns nothing of a scale, nor somebody who may not hear about the child")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "jack");
    CHECK_FALSE(shows(t, "sam", scale));
    CHECK_FALSE(shows(t, "room", scale)); // Sam sits before it
    CHECK(t.ask("sam", at(scale, 3)).code() == "unknown-record");
    t.must("tom", at(scale, 7, "Tom\u2019s words"));
    changeOver(t, "B");
    CHECK(t.ask("mark", at(scale, 3)).code() == "unknown-record");
    CHECK(t.ask("priya", ShowScale{scale}).code() == "not-that-part");
    CHECK_FALSE(hasPaper(t, "mark", scale));
    CHECK_FALSE(saysOnPaper(t, "mark", "Tom\u2019s words"));
}

TEST_CASE("marks are shown to those who are there when they are shown")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    t.must("tom", at(scale, 2, "He came back twice."));
    exclude(t, "joan");
    t.must("priya", ShowScale{scale});
    CHECK(saysOnPaper(t, "hannah", "He came back twice."));
    CHECK_FALSE(saysOnPaper(t, "joan", "He came back twice."));
}

TEST_CASE("the family gives a number, and its words go through the chair: whether they may be shown must not "
          "tell anybody anything")
{
    // Shown or held back with the marks, a father\u2019s question would have been answered by the screen.
    Table t = partB();
    const RecordId scale = scaleFor(t, "ellie");
    for (const char* words : {"Is she at Larch House?", "Is she at Elm Cottage?"})
        CHECK(t.ask("mark", at(scale, 9, words)).code() == "number-only");
    CHECK(t.ask("mark", at(scale, 9)));
    GiveMark typed = at(scale, 9, "She is at Larch House.");
    typed.forPerson = who("mark");
    CHECK(t.ask("mark", at(scale, 8)));
    Table other = partB();
    typed.scale = scaleFor(other, "ellie");
    CHECK(other.ask("elin", typed).code() == "protected-phrase"); // she may know
    CHECK(t.ask("tom", at(scale, 3, "She is at Larch House.")).code() == "protected-phrase");
    CHECK(t.ask("tom", at(scale, 3, "She is safe.")));
}

TEST_CASE("which end of the scale is safe is the authority\u2019s")
{
    for (const bool tenIsSafe : {true, false}) {
        FamilyFacts facts;
        facts.meeting.settings.scaleTenIsSafe = tenIsSafe;
        Table t = partA(facts);
        CHECK(t.conference.find<Scale>(scaleFor(t, "ellie"))->tenIsSafe == tenIsSafe);
    }
}

TEST_CASE("one scale for a child and a danger at a time; several one after the other")
{
    Table t = partA();
    const RecordId first = scaleFor(t, "ellie");
    CHECK(t.ask("priya", OpenScale{child("ellie"), ""}).code() == "already-asked");
    const RecordId danger =
        t.must("priya", AddDanger{DangerKind::danger, "He may come at night.", about("ellie")});
    CHECK(t.ask("priya", OpenScale{child("ellie"), "How likely?", danger}));
    t.must("tom", at(first, 3));
    t.must("priya", ShowScale{first});
    CHECK(t.ask("priya", OpenScale{child("ellie"), ""}));
    CHECK(t.ask("priya", OpenScale{child("ellie"), "How likely?", first}).code() == "unknown-record");
}
