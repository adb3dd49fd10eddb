// Writing together: which text of a line an edit is of, and what stands behind the words.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

using Field = TextField;

EditText put(RecordId record, Field field, std::int64_t base, std::int64_t position, const std::string& text,
             std::int64_t removed = 0)
{
    return {record, field, base, position, removed, text};
}

// An action of which every text is written, with an owner and a day behind the words.
RecordId full(Table& t)
{
    AddPlanLine asked = action("Tom sees Ellie", "ellie", "", "");
    asked.outcome = "She is known";
    asked.measure = "Ten visits";
    asked.owner = {Owner{who("tom"), {}}};
    asked.due = Day(std::chrono::year(2026) / 11 / 13);
    return t.must("elin", asked);
}

} // namespace

TEST_CASE("an edit changes the text it is of, and no other of the line")
{
    Table t = partA();
    const auto texts = [&](RecordId id) {
        const auto& line = *t.conference.find<PlanLine>(id);
        return std::vector<std::string>{line.what, line.outcome, line.owners, line.by, line.measure};
    };
    const Field fields[] = {Field::what, Field::outcome, Field::owners, Field::by, Field::measure};
    for (std::size_t i = 0; i < 5; ++i) {
        const RecordId line = full(t);
        auto expected = texts(line);
        expected[i] = "New: " + expected[i];
        t.must("tom", put(line, fields[i], 0, 0, "New: "));
        CHECK(texts(line) == expected);
    }
}

TEST_CASE("new words for the owners take the place of the list behind them, new words for the day of the day")
{
    struct Case {
        Field field;
        bool owner, due;
    };
    for (const auto& [field, owner, due] :
         {Case{Field::what, true, true}, Case{Field::outcome, true, true}, Case{Field::measure, true, true},
          Case{Field::owners, false, true}, Case{Field::by, true, false}}) {
        Table t = partA();
        const RecordId line = full(t);
        t.must("tom", put(line, field, 0, 0, "New: "));
        INFO(static_cast<int>(field));
        CHECK(t.conference.find<PlanLine>(line)->owner.empty() == !owner);
        CHECK(t.conference.find<PlanLine>(line)->due.has_value() == due);
    }
}

TEST_CASE("points and lines of the record have one text, lines of the plan have theirs, a hand has none")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("He was calm.")), made = t.must("elin", point("Worried")),
                   line = full(t);
    const RecordId hand = t.must("hannah", RaiseHand{});
    for (const Field field : {Field::what, Field::outcome, Field::owners, Field::by, Field::measure})
        for (const RecordId record : {said, made, hand})
            CHECK(t.ask("elin", put(record, field, 0, 0, "x")).code() == "no-such-text");
    for (const RecordId record : {line, hand})
        CHECK(t.ask("elin", put(record, Field::text, 0, 0, "x")).code() == "no-such-text");
    CHECK(t.ask("elin", put(said, Field::text, 0, 0, "x")));
    CHECK(t.ask("elin", put(made, Field::text, 0, 0, "x")));
    CHECK(t.conference.find<Note>(said)->text == "xHe was calm.");
    CHECK(t.conference.find<Point>(made)->text == "xWorried");
}

TEST_CASE("what others write in another text of the line moves nothing in this one")
{
    Table t = partA();
    const RecordId line = full(t);
    t.must("beth", put(line, Field::owners, 0, 0, "Beth and "));
    t.must("tom", put(line, Field::what, 0, 14, " weekly")); // he had not seen Beth's words yet
    CHECK(t.conference.find<PlanLine>(line)->what == "Tom sees Ellie weekly");
    CHECK(t.ask("karen", put(line, Field::what, 1, 22, "x")).code() == "text-moved");
    CHECK(t.ask("karen", put(line, Field::what, 1, 15, "x")).code() ==
          "text-moved"); // there were 14 letters then
}

TEST_CASE("a line that is settled keeps its words and its count, and is settled when it has words")
{
    Table t = partA();
    const RecordId line = full(t), said = t.must("elin", note("He was calm.")),
                   made = t.must("elin", point("Worried"));
    t.must("tom", put(line, Field::what, 0, 0, "Now "));
    for (const RecordId record : {line, said, made})
        CHECK(t.ask("elin", SettleText{record}));
    CHECK(t.conference.find<PlanLine>(line)->what == "Now Tom sees Ellie");
    CHECK(t.conference.find<PlanLine>(line)->head.drafting.revision == 1);
    CHECK(t.conference.find<PlanLine>(line)->head.drafting.steps.empty());
    CHECK(shows(t, "hannah", line));
    CHECK(t.ask("elin", SettleText{t.must("hannah", RaiseHand{})}).code() == "no-such-text");
    CHECK(t.ask("elin", SettleText{RecordId{}}).code() == "unknown-record");
    t.must("elin", put(made, Field::text, 0, 0, "", 7));
    CHECK(t.ask("elin", SettleText{made}).code() == "empty-text");
}

TEST_CASE("the limit of a text is what it has become, four thousand letters and not one more")
{
    Table t = partA();
    const RecordId made = t.must("elin", point(std::string(3999, 'x')));
    t.must("elin", put(made, Field::text, 0, 0, "y"));
    CHECK(t.ask("elin", put(made, Field::text, 1, 0, "y")).code() == "too-long");
    CHECK(t.ask("elin", put(made, Field::text, 1, 0, "yy", 2)));
}
