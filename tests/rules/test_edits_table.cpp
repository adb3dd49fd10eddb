// Text written together at the table: who may write in which line, what an edit is told that comes too late or to another
// version, and what of the drafting is seen.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string lineOf(const Table& t, RecordId id)
{
    return t.conference.find<PlanLine>(id)->what;
}

EditText put(RecordId record, std::int64_t base, std::int64_t position, const std::string& text,
             std::int64_t removed = 0)
{
    return {record, TextField::what, base, position, removed, text};
}

} // namespace

TEST_CASE("professionals write in one line of the plan together, and each finds the other's words")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    t.must("tom", put(line, 0, 14, " every week"));
    t.must("beth", put(line, 0, 3, " and Beth")); // she had not seen Tom's words yet
    t.must("priya", put(line, 1, 0, "Now ", 0));
    CHECK(lineOf(t, line) == "Now Tom and Beth sees Ellie every week");
    // A whole new wording is a step like any other.
    t.must("elin", ChangePlanLine{line, "Now Tom and Beth see Ellie every week", "Tom", "Fri 13 Nov", ""});
    t.must("beth", put(line, 3, 38, " at home"));
    CHECK(lineOf(t, line) == "Now Tom and Beth see Ellie every week at home");
    CHECK(head(*t.seen("hannah").record(line)).drafting.revision == 5);
}

TEST_CASE("who writes in a line somebody left meanwhile leaves him the words he had")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("Mark goes to the course", "ellie", "Mark", "Mon 30 Nov"));
    t.must("tom", put(line, 0, 23, " weekly"));
    exclude(t, "mark");
    const RecordId newer = t.must("tom", put(line, 1, 0, "From Monday "));
    CHECK(newer != line);
    CHECK(lineOf(t, newer) == "From Monday Mark goes to the course weekly");
    CHECK(head(*t.seen("tom").record(newer)).drafting.revision == 0); // counts for itself
    CHECK(t.ask("tom", put(line, 1, 0, "Late ")).code() == "unknown-record");
    letBack(t, {"mark", "dean"});
    CHECK(shows(t, "mark", line));
    CHECK_FALSE(shows(t, "mark", newer));
    CHECK(lineOf(t, line) == "Mark goes to the course weekly");
}

TEST_CASE("only those who may draft a line write in it")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    const RecordId said = t.must("elin", note("He was calm."));
    const auto inNote = [&](RecordId record) { return EditText{record, TextField::text, 0, 0, 0, "Tom: "}; };
    CHECK(t.ask("hannah", put(line, 0, 0, "No ")).code() == "not-yours");
    CHECK(t.ask("grace", put(line, 0, 0, "No ")).code() == "not-yours");
    CHECK(t.ask("tom", inNote(said)).code() == "not-yours");
    CHECK(t.ask("priya", inNote(said)));
    CHECK(t.ask("sam", put(t.must("elin", action("For Jack", "jack", "", "")), 0, 0, "x")).code() ==
          "unknown-record");
    // A line of the record is drafted while its item runs, and corrected afterwards.
    t.must("priya", GoTo{item("a2")});
    CHECK(t.ask("elin", inNote(said)).code() == "use-correct");
    CHECK(t.ask("elin", put(said, 0, 0, "x")).code() == "use-correct");
    CHECK(t.ask("elin", put(t.must("elin", point("Worried")), 0, 0, "x")).code() == "no-such-text");
    CHECK(t.ask("elin", put(RecordId{}, 0, 0, "x")).code() == "unknown-record");
}

TEST_CASE("an edit of a place that is not there, or of a text long gone, says what to do")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom", "ellie", "Tom", "Fri 13 Nov"));
    for (const auto& [position, removed] :
         {std::pair{4, 0}, std::pair{-1, 1}, std::pair{0, 4}, std::pair{2, -1}})
        CHECK(t.ask("tom", put(line, 0, position, "x", removed)).code() == "text-moved");
    t.must("beth", put(line, 0, 0, "", 3));
    CHECK(t.ask("tom", put(line, 0, 0, "", 2)).code() == "already-gone");
    CHECK(t.ask("priya", SettleText{line}).code() == "empty-text"); // a line is left with words in it
    for (int i = 1; i <= 70; ++i)
        t.must("beth", put(line, i, 0, "a"));
    CHECK(t.ask("tom", put(line, 1, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 99, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 20, 0, "b")));
    CHECK(t.ask("tom", put(line, 72, 0, std::string(4000, 'x'))).code() == "too-long");
    t.must("priya", SettleText{line});
    CHECK(t.ask("tom", put(line, 70, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 72, 0, "b")));
}

TEST_CASE("settling an older version would put it over the newer one, so it is refused")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("Mark goes to the course", "ellie", "Mark", "Mon 30 Nov"));
    exclude(t, "mark");
    const RecordId newer = t.must("tom", put(line, 0, 0, "Now "));
    CHECK(t.ask("priya", SettleText{line}).code() == "older-version");
    CHECK(t.ask("priya", SettleText{newer}));
    CHECK(t.ask("tom", SettleText{newer}).code() == "not-yours");
}

TEST_CASE("a protected phrase is caught when its last letter is typed, and can be taken out again")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("They come from Larch ", "ellie", "Tom", "Fri 13 Nov"));
    CHECK(t.ask("tom", put(line, 0, 21, "House")).code() == "protected-phrase");
    t.must("tom", put(line, 0, 21, "Hou"));
    CHECK(t.ask("beth", put(line, 1, 24, "se")).code() == "protected-phrase");
    Protected detail;
    detail.what = "A detail";
    detail.phrases = {"Larch"};
    detail.from = {who("mark")};
    t.must("priya", AddProtected{detail});
    // What is taken out stays nowhere in the line, so it cannot be caught there.
    CHECK(t.ask("tom", put(line, 1, 15, "a safe place", 9)));
    CHECK(lineOf(t, line) == "They come from a safe place");
}

TEST_CASE("how a line was drafted travels to nobody but as a count")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    t.tell();
    t.must("tom", put(line, 0, 0, "Now "));
    t.tell();
    const std::string& told = t.told("hannah").back();
    CHECK(told.find("\"revision\":1") != std::string::npos);
    CHECK(told.find("steps") == std::string::npos);
    CHECK(told.find("drafting") == std::string::npos);
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{line, part("B"), ""});
    CHECK(head(t.conference.kept(copy)->record).drafting == Drafting{}); // a copy has a count of its own
}
