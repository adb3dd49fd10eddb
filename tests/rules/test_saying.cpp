// What is said and written down: who may be named with it, what of it is kept, and what is refused by name.
// And the last plan, looked back at.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

template <class R>
const R& kept(const Table& t, RecordId id)
{
    return *t.conference.find<R>(id);
}

// The newest version of a line, as the chair sees it.
template <class R>
const R& newest(const Table& t, RecordId id)
{
    return std::get<R>(*t.seen("priya").newestOf(id));
}

AddVoice words(std::optional<ChildId> child, std::optional<PersonId> person)
{
    return {child, person, "I want it quiet.", "told to Tom", about("ellie")};
}

Letter letterFrom(const std::string& name)
{
    Letter letter;
    letter.from = who(name);
    letter.title = "A letter";
    letter.text = "I am sorry for the shouting.";
    return letter;
}

} // namespace

TEST_CASE("a line has words, says what it is about, and is of somebody in the part that sits")
{
    Table t = partA();
    const auto asked = [&](const std::string& text, About of, const std::string& speaker) {
        const auto noted =
            t.ask("elin", AddNote{who(speaker), Statement::fact, text, of, Width::everyone}).code();
        CHECK(t.ask("elin", AddPoint{Column::well, text, of, who(speaker), Width::everyone}).code() == noted);
        return noted;
    };
    CHECK(asked("He came home.", about("ellie"), "hannah").empty());
    CHECK(asked(" \t\n", about("ellie"), "hannah") == "empty-text");
    CHECK(asked("He came home.", About{}, "hannah") == "say-about");
    CHECK(asked("He came home.", {false, {child("nobody")}}, "hannah") == "unknown-child");
    CHECK(asked("He came home.", about("ellie"), "mark") == "unknown-person");
    CHECK(asked("He came home.", about("ellie"), "nobody") == "unknown-person");
}

TEST_CASE("a point and a line of the record keep who said them, as what, and where")
{
    Table t = partA();
    const auto point = kept<Point>(t, t.must("elin", AddPoint{Column::need, "A cot", about("ellie"),
                                                              who("beth"), Width::professionals}));
    CHECK(point.column == Column::need);
    CHECK(point.text == "A cot");
    CHECK(point.speaker == who("beth"));
    CHECK_FALSE(shows(t, "hannah", point.head.id));
    t.must("priya", GoTo{item("a2")});
    const auto note = kept<Note>(t, t.must("elin", AddNote{who("beth"), Statement::allegation, "He hit her.",
                                                           about("ellie"), Width::professionals}));
    CHECK(note.item == item("a2"));
    CHECK(note.speaker == who("beth"));
    CHECK(note.statement == Statement::allegation);
    CHECK(note.text == "He hit her.");
    CHECK_FALSE(shows(t, "hannah", note.head.id));
}

TEST_CASE("the floor is given to somebody of the part that sits, and everybody there sees to whom")
{
    Table t = partA();
    const RecordId floor = t.must("priya", GiveFloor{who("joan")});
    CHECK(kept<Floor>(t, floor).speaker == who("joan"));
    CHECK(shows(t, "tom", floor));
    CHECK(t.ask("priya", GiveFloor{who("mark")}).code() == "unknown-person");
}

TEST_CASE("a hand is raised once for each wish, by each for themselves, and can be raised again when it was "
          "lowered")
{
    Table t = partA();
    const RecordId hers = t.must("hannah", RaiseHand{Wish::speak});
    CHECK(kept<Hand>(t, hers).person == who("hannah"));
    CHECK(t.ask("hannah", RaiseHand{Wish::speak}).code() == "hand-up");
    const RecordId pause = t.must("hannah", RaiseHand{Wish::pause});
    CHECK(kept<Hand>(t, pause).wish == Wish::pause);
    CHECK(t.ask("elin", RaiseHand{Wish::speak})); // who sees all the hands raises their own
    CHECK_FALSE(shows(t, "joan", hers));
    t.must("hannah", LowerHand{hers});
    CHECK_FALSE(kept<Hand>(t, hers).up);
    CHECK(t.ask("hannah", LowerHand{hers}).code() == "unknown-record");
    CHECK(t.ask("hannah", RaiseHand{Wish::speak}));
    CHECK(t.ask("joan", LowerHand{pause}).code() == "unknown-record"); // not hers
    CHECK(t.ask("priya", LowerHand{pause}));
    CHECK(t.ask("priya", LowerHand{RecordId{}}).code() == "unknown-record");
    CHECK(t.ask("olive", RaiseHand{Wish::pause})); // to observe is not to be locked in
}

TEST_CASE("however often a line is corrected, its first wording is kept")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("He came on Monday.", "ellie"));
    const RecordId second = t.must("elin", Correct{said, "He came on Tuesday."});
    t.must("elin", Correct{second, "He came on Wednesday."});
    CHECK(newest<Note>(t, said).text == "He came on Wednesday.");
    CHECK(newest<Note>(t, said).before == "He came on Monday.");
    const RecordId danger =
        t.must("elin", AddDanger{DangerKind::danger, "She may fall.", about("ellie"), {}});
    t.must("elin", Correct{danger, "She may fall again."});
    t.must("elin", Correct{danger, "She may fall from the window."});
    CHECK(kept<Danger>(t, danger).text == "She may fall from the window.");
    CHECK(kept<Danger>(t, danger).before == "She may fall.");
    const RecordId point = t.must("elin", tests::point("A quiet home", "ellie"));
    t.must("elin", Correct{point, "A quiet home at last"});
    CHECK(newest<Point>(t, point).text == "A quiet home at last");
    CHECK(t.ask("elin", Correct{said, " "}).code() == "empty-text");
    CHECK(t.ask("elin", Correct{RecordId{}, "x"}).code() == "unknown-record");
    CHECK(t.ask("elin", Correct{t.must("elin", action("See her", "ellie", "Tom", "Fri")), "x"}).code() ==
          "unknown-record");
}

TEST_CASE("a corrected line stays with those who had it")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("He has a record.", "ellie", Width::professionals));
    const RecordId point = t.must("elin", tests::point("He is known", "ellie", Width::professionals));
    for (const RecordId id : {t.must("elin", Correct{said, "He has no record."}),
                              t.must("elin", Correct{point, "He is not known"})}) {
        CHECK(shows(t, "tom", id));
        CHECK_FALSE(hasPaper(t, "hannah", id));
    }
}

TEST_CASE("own words are a child\u2019s or a person\u2019s, of this conference and of the part that sits")
{
    Table t = partA();
    const auto voice = kept<Voice>(t, t.must("elin", words(child("ellie"), {})));
    CHECK(voice.child == child("ellie"));
    CHECK(voice.text == "I want it quiet.");
    CHECK(voice.how == "told to Tom");
    CHECK(kept<Voice>(t, t.must("elin", words({}, who("hannah")))).person == who("hannah"));
    CHECK(t.ask("elin", words({}, {})).code() == "say-whose");
    CHECK(t.ask("elin", words(child("ellie"), who("hannah"))).code() == "say-whose");
    CHECK(t.ask("elin", words(child("nobody"), {})).code() == "unknown-child");
    CHECK(t.ask("elin", words({}, who("mark"))).code() == "unknown-person");
    AddVoice asked = words(child("ellie"), {});
    asked.about = About{};
    CHECK(t.ask("elin", asked).code() == "say-about");
    asked = words(child("ellie"), {});
    asked.text = " ";
    CHECK(t.ask("elin", asked).code() == "empty-text");
    asked = words(child("ellie"), {});
    asked.of = t.must("elin", note("No decision", "ellie"));
    CHECK(t.ask("elin", asked).code() == "unknown-record");
    asked.of = decided(t, "ellie");
    CHECK(kept<Voice>(t, t.must("elin", asked)).of == asked.of);
}

TEST_CASE("a letter is read out once its writer\u2019s part sits, as theirs and in their words")
{
    Table t = partA();
    const RecordId his = t.must("elin", AddLetter{letterFrom("mark"), about("ellie")});
    CHECK(t.ask("priya", ReadOut{his}).code() == "not-that-part");
    CHECK(t.ask("priya", ReadOut{RecordId{}}).code() == "unknown-record");
    t.must("priya", GoTo{item("a2")});
    const RecordId hers = t.must("elin", AddLetter{letterFrom("hannah"), about("ellie")});
    CHECK_FALSE(hasPaper(t, "hannah", hers));
    const auto read = kept<Note>(t, t.must("priya", ReadOut{hers}));
    CHECK(read.speaker == who("hannah"));
    CHECK(read.item == item("a2"));
    CHECK(read.statement == Statement::opinion);
    CHECK(read.text == "I am sorry for the shouting.");
    CHECK(read.readOut);
    CHECK(read.head.about == about("ellie"));
    CHECK(shows(t, "tom", read.head.id));
    const auto* handled = t.conference.first<Handled>([&](const Handled& h) { return h.offer == hers; });
    REQUIRE(handled);
    CHECK(handled->as == read.head.id);
    CHECK(handled->head.about == About::theMeeting());
    CHECK_FALSE(shows(t, "tom", handled->head.id)); // when it came in is the offices' business
}

TEST_CASE(
    "a line of the last plan comes back whole, and only with words, about a child, for people of one part")
{
    Table t = family();
    BringBack asked{part("A"), PlanSection::visits, about("ellie"), "Tom sees Ellie", "Tom",
                    "weekly",  "She smiles"};
    asked.only = {who("hannah")};
    const auto line = kept<PlanLine>(t, t.must("priya", asked));
    CHECK(line.was == "Tom sees Ellie");
    CHECK(line.section == PlanSection::visits);
    CHECK(line.head.part == part("A"));
    CHECK(hasPaper(t, "grace", line.head.id));
    CHECK_FALSE(hasPaper(t, "rosa", line.head.id)); // who is there for somebody else
    const auto refused = [&](auto change) {
        BringBack wrong = asked;
        change(wrong);
        return t.ask("priya", wrong).code();
    };
    CHECK(refused([](BringBack& b) { b.what = " "; }) == "empty-text");
    CHECK(refused([](BringBack& b) { b.owner = {Owner{who("nobody"), {}}}; }) == "unknown-person");
    CHECK(refused([](BringBack& b) { b.about = About{}; }) == "say-about");
    CHECK(refused([](BringBack& b) { b.about = {false, {child("nobody")}}; }) == "unknown-child");
    CHECK(refused([](BringBack& b) { b.only = {who("nobody")}; }) == "unknown-person");
    CHECK(refused([](BringBack& b) { b.only = {who("hannah"), who("nobody")}; }) == "unknown-person");
    CHECK(refused([](BringBack& b) { b.only = {who("hannah"), who("mark")}; }) == "not-together");
}

TEST_CASE("how a line of the last plan went stands beside it, with what becomes of it")
{
    Table t = family();
    const RecordId old = t.must(
        "priya", BringBack{part("A"), PlanSection::action, about("ellie"), "See Ellie", "Tom", "Fri", ""});
    comeIn(t, "A");
    t.must("elin", ReviewAction{old, Progress::partly, Fate::change, ""});
    CHECK(newest<PlanLine>(t, old).progress == Progress::partly);
    CHECK(newest<PlanLine>(t, old).fate == Fate::change);
    t.must("elin",
           ReviewAction{newest<PlanLine>(t, old).head.id, Progress::no, Fate::drop, "She has moved."});
    CHECK(newest<PlanLine>(t, old).said == "She has moved.");
    CHECK(shows(t, "hannah", newest<PlanLine>(t, old).head.id));
}

TEST_CASE("a letter that was read out stays as it was read")
{
    Table t = partA();
    Letter letter;
    letter.from = who("hannah");
    letter.title = "From Hannah";
    letter.text = "I am sorry.";
    const RecordId read = t.must("priya", ReadOut{t.must("elin", AddLetter{letter, about("ellie")})});
    CHECK(t.ask("elin", EditText{read, TextField::text, 0, 0, 0, "He said: "}).code() == "use-correct");
}
