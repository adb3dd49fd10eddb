// What is given to others as it stands or in other words, what a copy keeps, what is remembered of a mistake.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Disclose giving(RecordId record, const std::string& letter, const std::string& wording = "")
{
    return {{record}, part(letter), wording};
}

RecordId voice(Table& t, std::optional<ChildId> of, std::optional<PersonId> person, const std::string& text)
{
    return t.must("elin", AddVoice{of, person, text, "told to Tom on 4 November", about("ellie")});
}

std::string takenBack(Table& t, RecordId record)
{
    return t.ask("priya", Withdraw{record}).code();
}

} // namespace

TEST_CASE("in another part nobody of the first is named: who spoke, how it came, that it was a letter")
{
    Table t = partA();
    Letter letter;
    letter.from = who("hannah");
    letter.title = "From Hannah";
    letter.text = "I am sorry.";
    const RecordId read = t.must("priya", ReadOut{t.must("elin", AddLetter{letter, about("ellie")})});
    const RecordId made =
        t.must("priya", AddPoint{Column::well, "She sings.", about("ellie"), who("hannah")});
    const RecordId said = voice(t, child("ellie"), {}, "I like school.");
    const RecordId own = voice(t, {}, who("hannah"), "I am tired.");
    changeOver(t, "B");
    const auto* note = t.conference.find<Note>(t.must("priya", giving(read, "B")));
    CHECK(note->speaker == who("priya"));
    CHECK(note->item == item("b1"));
    CHECK_FALSE(note->readOut);
    CHECK(t.conference.find<Point>(t.must("priya", giving(made, "B", "Ellie sings.")))->speaker ==
          who("priya"));
    CHECK(saysOnPaper(t, "mark", "Ellie sings."));
    CHECK_FALSE(saysOnPaper(t, "mark", "She sings."));
    const auto* childs =
        t.conference.find<Voice>(t.must("priya", giving(said, "B", "I like going to school.")));
    CHECK(childs->text == "I like going to school.");
    CHECK(childs->how.empty());
    CHECK(t.ask("priya", giving(own, "B")).code() == "not-tellable");
}

TEST_CASE("own words said while somebody of the same part was out are given to them, and how they came")
{
    Table t = partA();
    exclude(t, "joan");
    const RecordId own = voice(t, {}, who("hannah"), "I am tired.");
    letBack(t, {"joan", "rosa"});
    const RecordId given = t.must("priya", giving(own, "A"));
    CHECK(hasPaper(t, "joan", given));
    CHECK(t.conference.find<Voice>(given)->person == who("hannah"));
    CHECK(t.conference.find<Voice>(given)->how == "told to Tom on 4 November");
}

TEST_CASE("the wording before a correction is not disclosed")
{
    Table t = partA();
    exclude(t, "joan");
    const RecordId said = t.must("elin", note("He hit her twise.", "ellie"));
    const RecordId corrected = t.must("elin", Correct{said, "He hit her twice."});
    letBack(t, {"joan", "rosa"});
    const RecordId given = t.must("priya", giving(corrected, "A"));
    CHECK(t.conference.find<Note>(given)->text == "He hit her twice.");
    CHECK(t.conference.find<Note>(given)->before.empty());
}

TEST_CASE("what everybody here has can be given once more only in other words, or as a record of this part")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("Ellie was late.", "ellie"));
    CHECK(t.ask("priya", giving(said, "A")).code() == "told-already");
    CHECK(t.ask("priya", giving(said, "A", " ")).code() == "empty-text");
    CHECK(t.ask("priya", giving(said, "A", "Ellie came late to school.")));
    changeOver(t, "C"); // professionals alone: all of them were there
    const RecordId copy = t.must("priya", giving(said, "C"));
    CHECK(head(t.conference.kept(copy)->record).part == part("C"));
}

TEST_CASE("said in a section of professionals alone, a line is not on the room screen until it is disclosed")
{
    Table t = partA();
    changeOver(t, "C");
    openSection(t, "C");
    const RecordId said = t.must("elin", note("The police know him.", "ellie"));
    t.must("priya", EndSection{});
    t.must("priya", UncoverRoom{});
    REQUIRE_FALSE(t.seen("room").shut());
    CHECK_FALSE(shows(t, "room", said));
    CHECK(shows(t, "room", t.must("priya", giving(said, "C"))));
}

TEST_CASE("what was said can be taken back, of every kind; what was done or asked cannot")
{
    Table t = partA();
    const AddDanger danger{DangerKind::danger, "He may come back.", about("ellie")};
    for (const RecordId said :
         {t.must("elin", point("Late")), t.must("elin", note("Late")), t.must("elin", danger),
          t.must("elin", action("See Ellie", "ellie", "Tom", "Fri")),
          voice(t, child("ellie"), {}, "I like school.")})
        CHECK(takenBack(t, said) == "");
    CHECK(takenBack(t, t.must("hannah", RaiseHand{})) == "not-withdrawable");
    CHECK(takenBack(t, roundFor(t, "ellie")) == "not-withdrawable");
    CHECK(takenBack(t, t.must("hannah", offer("Let me speak"))) == "not-withdrawable");
    CHECK(takenBack(t, named<RecordId>("none")) == "unknown-record");
}

TEST_CASE("of a line taken back is kept when it was said, whether it stood on the screen, and who had it")
{
    Table t = partA();
    const Moment first = t.now;
    mark(t, "neil", Where::waiting); // came, and went home before he was let in
    left(t, {"neil"});
    const RecordId said = t.must("elin", action("Fetch Ellie from school", "ellie", "Tom", "Fri"));
    later(t, 5);
    openSection(t, "A");
    t.must("tom",
           ChangePlanLine{said, "Fetch Ellie from the white house", "Tom", "Fri", ""}); // not for the family
    const auto warnedOf = [](Table of, RecordId record) {
        of.must("priya", Withdraw{record});
        const auto* warned = of.conference.first<Warned>([](const Warned&) { return true; });
        REQUIRE(warned);
        return *warned;
    };
    const Warned warned = warnedOf(t, said);
    CHECK(warned.record == said);
    CHECK(warned.said == first);
    CHECK(warned.onScreen);
    const auto has = [&](const std::string& name) {
        return std::find(warned.persons.begin(), warned.persons.end(), who(name)) != warned.persons.end();
    };
    for (const char* name : {"hannah", "joan", "tom", "beth"})
        CHECK(has(name));
    for (const char* name : {"mark", "dean", "neil"})
        CHECK_FALSE(has(name));
    const RecordId narrow = t.must("elin", note("Said in the section"));
    CHECK_FALSE(warnedOf(t, narrow).onScreen);
}
