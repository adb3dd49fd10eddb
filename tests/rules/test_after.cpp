// After closing: finished, approved, corrected beside the line, released by two.
#include "support/catch.hpp"

#include "support/family.hpp"

#include "rules/after.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Closed {
    Table t = partA();
    RecordId said = t.must("elin", note("Hannah slept at her mother\u2019s."));
    RecordId decision = decided(t, "ellie");

    explicit Closed(bool approved = false)
    {
        t.must("priya", EndPart{});
        t.must("priya", CloseConference{});
        if (approved) {
            t.must("elin", FinishRecord{});
            t.must("priya", ApproveRecord{});
        }
    }
    std::string release(const std::string& to, Paper paper)
    {
        return t.ask("elin", ReleasePaper{who(to), paper}).code();
    }
};

AskCorrection asks(RecordId record, const std::string& name)
{
    return {record, "It was my sister\u2019s.", who(name)};
}

} // namespace

TEST_CASE("nothing of the time after closing is done before it, and nothing of the meeting after it")
{
    Table t = partA();
    CHECK(t.ask("elin", FinishRecord{}).code() == "not-closed");
    CHECK(t.ask("priya", ReleasePaper{who("hannah"), Paper::outline}).code() == "not-closed");
    Closed c;
    CHECK(c.t.ask("elin", note("One more thing")).code() == "closed");
    CHECK(c.t.ask("priya", Withdraw{c.said}).code() == "closed");
    CHECK(c.t.ask("tom", FinishRecord{}).code() == "not-yours");
}

TEST_CASE("the record is approved by another person than the one who finished it")
{
    Closed c;
    CHECK(c.t.ask("priya", ApproveRecord{}).code() == "not-finished");
    CHECK(c.t.ask("elin", ApproveRecord{}).code() == "not-yours");
    Closed alone = c;
    c.t.must("elin", FinishRecord{});
    CHECK(c.t.ask("elin", FinishRecord{}).code() == "already-finished");
    CHECK(c.t.ask("priya", ApproveRecord{}));
    CHECK(c.t.ask("priya", ApproveRecord{}).code() == "approved");
    alone.t.must("priya", FinishRecord{});
    CHECK(alone.t.ask("priya", ApproveRecord{}).code() == "same-person");
}

TEST_CASE("the minute-taker corrects until the record is approved, and never after")
{
    Closed c;
    const RecordId corrected = c.t.must("elin", Correct{c.said, "Hannah slept at her sister\u2019s."});
    CHECK(saysOnPaper(c.t, "hannah", "at her sister"));
    CHECK_FALSE(saysOnPaper(c.t, "mark", "at her sister"));
    c.t.must("elin", FinishRecord{});
    c.t.must("priya", ApproveRecord{});
    CHECK(c.t.ask("elin", Correct{corrected, "No"}).code() == "approved");
}

TEST_CASE("a correction is between who asks, the chair and the minute-taker; the answer stands beside the "
          "line and names nobody")
{
    Closed c(true);
    const RecordId asked = c.t.must("elin", asks(c.said, "hannah"));
    CHECK(saysOnPaper(c.t, "hannah", "It was my sister"));
    for (const std::string name : {"joan", "tom", "mark"})
        CHECK_FALSE(saysOnPaper(c.t, name, "It was my sister"));
    CHECK(c.t.ask("elin", AnswerCorrection{asked, true, "x"}).code() == "not-yours"); // the chair's
    c.t.must("priya", AnswerCorrection{asked, true, "It was her sister\u2019s home."});
    for (const std::string name : {"hannah", "joan", "tom"})
        CHECK(saysOnPaper(c.t, name, "It was her sister\u2019s home."));
    CHECK_FALSE(saysOnPaper(c.t, "mark", "It was her sister\u2019s home."));
    CHECK(c.t.ask("priya", AnswerCorrection{asked, false, "No"}).code() == "already-handled");
}

TEST_CASE("nobody is told of a line by the correction they are said to ask for")
{
    Closed c;
    CHECK(c.t.ask("elin", asks(c.said, "mark")).code() == "not-entitled"); // another part's line
    CHECK(c.t.ask("tom", asks(c.said, "beth")).code() != "");
    CHECK(c.t.ask("elin", asks(RecordId{}, "hannah")).code() == "unknown-record");
    const auto* person = c.t.conference.first<Person>([](const Person&) { return true; });
    CHECK(c.t.ask("elin", asks(person->head.id, "hannah")).code() == "not-correctable");
}

TEST_CASE("a paper goes out when a second person has checked the name on it")
{
    Closed c;
    const RecordId letter = c.t.must("elin", ReleasePaper{who("hannah"), Paper::letter});
    CHECK(c.t.ask("elin", ConfirmRelease{letter}).code() == "same-person");
    c.t.must("priya", ConfirmRelease{letter});
    CHECK(c.t.conference.find<Release>(letter)->checkedBy == who("priya"));
    CHECK(c.t.ask("priya", ConfirmRelease{letter}).code() == "released-already");
    CHECK_FALSE(hasPaper(c.t, "hannah", letter)); // the ledger is the offices'
    CHECK_FALSE(hasPaper(c.t, "tom", letter));
}

TEST_CASE("no paper goes out twice in silence")
{
    Closed c;
    CHECK(c.release("hannah", Paper::outline).empty());
    CHECK(c.release("hannah", Paper::outline) == "released-already");
    CHECK(c.release("tom", Paper::outline).empty()); // to somebody else is not twice
    CHECK(c.t.ask("elin", ReleasePaper{who("hannah"), Paper::outline, {}, " "}).code() == "empty-text");
    CHECK(
        c.t.ask("elin", ReleasePaper{who("hannah"), Paper::outline, {}, "The first came back in the post."}));
}

TEST_CASE(
    "supporters, interpreters and whoever gets no papers are sent none, whatever the list of people says")
{
    Closed c(true);
    for (const std::string name : {"grace", "rosa", "dean"})
        CHECK(c.release(name, Paper::record) == "no-papers");
    CHECK(c.t.ask("elin", ReleasePaper{named<PersonId>("nobody"), Paper::record}).code() == "unknown-person");
    CHECK(c.release("hannah", Paper::record).empty());
    CHECK(c.release("neil", Paper::record).empty()); // invited, though he did not come
}

TEST_CASE("the record goes out when it is approved, letters and outline before")
{
    Closed c;
    CHECK(c.release("hannah", Paper::record) == "not-approved");
    CHECK(c.release("hannah", Paper::letter).empty());
    CHECK(c.release("joan", Paper::letter) ==
          "no-letter"); // to each parent; the grandmother gets the outline
    CHECK(c.release("tom", Paper::letter) == "no-letter");
}

TEST_CASE("a parent whose part does not sit again is told by letter, and not before the decision is told to "
          "that part")
{
    Closed c;
    CHECK(c.release("mark", Paper::letter) == "not-told");
    const RecordId copy = c.t.must("priya", Tell{c.decision, part("B"), "There will be a plan."});
    CHECK(hasPaper(c.t, "mark", copy));
    CHECK_FALSE(hasPaper(c.t, "hannah", copy));
    CHECK(c.release("mark", Paper::letter).empty());
}

TEST_CASE("a record is destroyed only after the time its authority has set, and never by itself")
{
    const Day closed(std::chrono::year(2028) / 2 / 29);
    Settings settings;
    CHECK(rules::mayDestroy(settings, closed, Day(std::chrono::year(2118) / 3 / 1))->code ==
          "retention-not-set");
    settings.retentionYears = 7;
    CHECK(rules::mayDestroy(settings, closed, Day(std::chrono::year(2035) / 2 / 28))->code == "kept-until");
    CHECK_FALSE(rules::mayDestroy(settings, closed, Day(std::chrono::year(2035) / 3 / 1)));
}
