// Giving to one circle what another has, and taking back what should not have been said (architecture.md, circles).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Disclose disclosing(const std::vector<RecordId>& records, const std::string& letter,
                    const std::string& wording = "")
{
    return {records, part(letter), wording};
}

} // namespace

TEST_CASE(
    "what was said while somebody was out is given to them by the chair, as said now, many lines at a time")
{
    Table t = partB();
    exclude(t, "mark");
    const RecordId one = t.must("elin", note("Said while he was out"));
    const RecordId two = t.must("priya", point("A point made meanwhile"));
    letBack(t, {"mark", "dean"});
    later(t, 5);
    t.must("priya", disclosing({one, two}, "B"));
    CHECK(saysOnPaper(t, "mark", "Said while he was out"));
    CHECK(saysOnPaper(t, "dean", "A point made meanwhile"));
    CHECK_FALSE(hasPaper(t, "mark", one));
    CHECK_FALSE(shows(t, "tom", one)); // a new version of the line: nobody has it twice
    std::size_t notes = 0;
    t.seen("tom").each<Note>([&](const Note& n) {
        CHECK(n.head.at == t.now);
        ++notes;
    });
    CHECK(notes == 1);
    std::size_t onScreen = 0;
    t.seen("room").each<Note>([&](const Note&) { ++onScreen; });
    CHECK(onScreen == 1);
}

TEST_CASE("a line from a confidential section is disclosed in the chair\u2019s wording, and stays as it was "
          "in the annex")
{
    Table t = partA();
    openSection(t, "A");
    const RecordId annex = t.must("elin", note("The police know him from before."));
    t.must("priya", EndSection{});
    in(t, familyOf("A"));
    t.must("priya", UncoverRoom{});
    t.must("priya", disclosing({annex}, "A", "The police gave us information."));
    CHECK(saysOnPaper(t, "hannah", "The police gave us information."));
    CHECK_FALSE(saysOnPaper(t, "hannah", "know him from before"));
    CHECK(saysOnPaper(t, "tom", "know him from before"));
}

TEST_CASE(
    "what was said in one part is disclosed to another as a record of its own that names nobody of the first")
{
    Table t = partA();
    AddNote said = note("We all want it to be quiet at night.");
    said.speaker = who("hannah");
    const RecordId original = t.must("elin", said);
    changeOver(t, "B");
    const RecordId copy = t.must("priya", disclosing({original}, "B"));
    const auto* note = t.conference.find<Note>(copy);
    CHECK(note->speaker == who("priya"));
    CHECK(note->item == item("b1"));
    CHECK(note->head.line.bytes != head(t.conference.kept(original)->record).line.bytes);
    CHECK(hasPaper(t, "mark", copy));
    CHECK_FALSE(hasPaper(t, "hannah", copy));
    const auto* link = t.conference.first<Link>([](const Link&) { return true; });
    REQUIRE(link);
    CHECK(hasPaper(t, "tom", link->head.id));
    CHECK_FALSE(hasPaper(t, "mark", link->head.id));
    CHECK(t.ask("priya", disclosing({original}, "B")).code() == "told-already");
}

TEST_CASE("what cannot be disclosed is refused by name")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Said to all"));
    const RecordId narrow = t.must("elin", note("For professionals", "meeting", Width::professionals));
    CHECK(t.ask("priya", disclosing({said}, "A")).code() == "told-already");
    CHECK(t.ask("priya", disclosing({said}, "B")).code() == "not-that-part");
    CHECK(t.ask("priya", disclosing({}, "A")).code() == "unknown-record");
    CHECK(t.ask("priya", disclosing({said, narrow}, "A", "Other words")).code() == "one-wording");
    CHECK(t.ask("priya", disclosing({t.must("hannah", RaiseHand{})}, "A")).code() == "not-tellable");
    CHECK(t.ask("elin", disclosing({narrow}, "A")).code() == "not-yours");
    const RecordId line = t.must("elin", action("See Ellie", "ellie", "Tom", "Fri"));
    changeOver(t, "B");
    CHECK(t.ask("priya", disclosing({line}, "B")).code() == "tell-instead");
}

TEST_CASE("a protected detail is caught when a line with it is disclosed to somebody it is protected from")
{
    Table t = partB();
    exclude(t, "mark");
    const RecordId said = t.must("elin", note("She is at Larch House."));
    letBack(t, {"mark", "dean"});
    CHECK(t.ask("priya", disclosing({said}, "B")).code() == "protected-phrase");
    CHECK(t.ask("priya", disclosing({said}, "B", "She is at a safe place.")));
    CHECK_FALSE(saysOnPaper(t, "mark", "Larch House"));
}

TEST_CASE("with three parts each is told a decision once, and a line of the plan again when it has changed")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId line = t.must("elin", action("See Ellie weekly", "ellie", "Tom", "Fri"));
    changeOver(t, "B");
    t.must("priya", Tell{decision, part("B"), ""});
    const RecordId copy = t.must("priya", Tell{line, part("B"), ""});
    CHECK(t.ask("priya", Tell{line, part("B"), ""}).code() == "told-already");
    changeOver(t, "C");
    t.must("priya", Tell{decision, part("C"), ""});
    t.must("priya", Tell{copy, part("C"), ""}); // from a copy as well as from the original
    CHECK(t.ask("priya", Tell{line, part("C"), ""}).code() == "told-already");
    changeOver(t, "B");
    t.must("tom", ChangePlanLine{copy, "See Ellie twice a week", "Tom", "Fri", ""});
    CHECK_FALSE(saysOnPaper(t, "hannah", "twice a week")); // stays as it was until told
    changeOver(t, "A");
    t.must("priya", Tell{copy, part("A"), ""});
    CHECK(saysOnPaper(t, "hannah", "See Ellie twice a week"));
    std::size_t lines = 0;
    t.seen("hannah").each<PlanLine>([&](const PlanLine&) { ++lines; });
    CHECK(lines == 1); // the same line, changed: not a second one
    CHECK(t.ask("priya", Tell{copy, part("A"), ""}).code() == "told-already");
    CHECK(t.ask("priya", Tell{decision, part("A"), ""}).code() == "told-already");
}

TEST_CASE("three hundred lines disclosed at once are three hundred lines, each the copy of its own")
{
    Table t = partB();
    std::vector<RecordId> said;
    for (int i = 0; i < 300; ++i)
        said.push_back(t.must("elin", note("Line " + std::to_string(i), "ellie")));
    changeOver(t, "A");
    t.must("priya", disclosing(said, "A"));
    int links = 0;
    t.conference.each<Link>([&](const Link& link) {
        ++links;
        CHECK(t.conference.find<Note>(link.original)->text == t.conference.find<Note>(link.copy)->text);
    });
    CHECK(links == 300);
    int read = 0;
    t.seen("hannah").each<Note>([&](const Note&) { ++read; });
    CHECK(read == 300);
}

TEST_CASE(
    "a line said by mistake leaves every screen and paper, and who had it already is kept for the offices")
{
    Table t = partB();
    const RecordId said = t.must("elin", note("The house by the larch trees"));
    const RecordId told = t.must("elin", Correct{said, "The white house by the larch trees"});
    left(t, {"karen"});
    t.must("priya", Withdraw{told});
    for (const std::string& name : everybody())
        CHECK_FALSE(saysOnPaper(t, name, "larch trees"));
    const auto* warned = t.conference.first<Warned>([](const Warned&) { return true; });
    REQUIRE(warned);
    CHECK(warned->onScreen);
    const auto has = [&](const std::string& name) {
        return std::find(warned->persons.begin(), warned->persons.end(), who(name)) != warned->persons.end();
    };
    for (const char* name : {"mark", "dean", "tom", "karen"})
        CHECK(has(name));
    CHECK_FALSE(has("hannah"));
    CHECK_FALSE(has("neil")); // was never here
    for (const std::string& name : everybody())
        CHECK(hasPaper(t, name, warned->head.id) == (name == "priya" || name == "elin"));
}
