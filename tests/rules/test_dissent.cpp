// Disagreement with a decision: noted, or formal dissent in its steps; who may, and for how long (domain.md, dissent).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("dissent is for professionals who came, while the conference is open")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const auto entered = [&](const std::string& name) {
        return t.ask("elin", RaiseDissent{decision, who(name)}).code();
    };
    CHECK(t.ask("hannah", RaiseDissent{decision, {}}).code() == "not-entitled");
    CHECK(entered("hannah") == "not-entitled");
    CHECK(entered("neil") == "did-not-attend");
    CHECK(entered("amira") == "not-entitled");
    CHECK(t.ask("tom", RaiseDissent{decision, who("beth")}).code() == "not-yours");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    CHECK(t.ask("sam", RaiseDissent{decision, {}}).code() == "dissent-raised");
    CHECK(t.ask("beth", ConfirmDissent{dissent, "Not mine"}).code() == "not-yours");
    CHECK(t.ask("sam", ConfirmDissent{dissent, "School saw no harm."}).code() == "not-discussed");
    t.must("priya", DiscussDissent{dissent});
    const RecordId confirmed = t.must("sam", ConfirmDissent{dissent, "School saw no harm."});
    CHECK(t.ask("sam", WithdrawDissent{dissent}).code() ==
          "unknown-record"); // its first version is nobody's any more
    CHECK(t.ask("sam", WithdrawDissent{confirmed}).code() == "dissent-over");
    CHECK(saysOnPaper(t, "hannah", "School saw no harm."));
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(t.ask("beth", RaiseDissent{decision, {}}).code() == "closed");
    CHECK(t.ask("elin", RaiseDissent{decision, who("beth")}).code() == "closed");
}

TEST_CASE("a dissent entered while the other part sits stays in the part of its decision")
{
    // It used to be marked with the part that sat: the mother's record would have named the father's part.
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    changeOver(t, "B");
    CHECK(t.ask("sam", RaiseDissent{decision, {}}).code() == "unknown-record");
    const RecordId dissent = t.must("elin", RaiseDissent{decision, who("sam")});
    CHECK(head(t.conference.kept(dissent)->record).part == part("A"));
    CHECK_FALSE(shows(t, "sam", dissent));
    CHECK_FALSE(hasPaper(t, "mark", dissent));
    CHECK(hasPaper(t, "hannah", dissent));
    CHECK(t.ask("elin", RaiseDissent{decision, who("tom")}));
}

namespace {

Table closed(std::int64_t dissentHours, RecordId* decision)
{
    FamilyFacts facts;
    facts.meeting.settings.dissentHours = dissentHours;
    Table t = partA(facts);
    *decision = decided(t, "ellie");
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    return t;
}

} // namespace

TEST_CASE(
    "the steps of dissent: raised, talked through with the chair, then withdrawn or confirmed in own words")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    for (const std::string name : {"sam", "beth", "hannah", "elin"})
        CHECK(t.ask(name, DiscussDissent{dissent}).code() == "not-yours"); // the chair\u2019s to say
    t.must("priya", DiscussDissent{dissent});
    CHECK(t.ask("priya", DiscussDissent{dissent}).code() == "already-discussed");
    CHECK_FALSE(t.conference.find<Dissent>(dissent)->head.typedBy); // still raised by himself
    SECTION("confirmed")
    {
        CHECK(t.ask("sam", ConfirmDissent{dissent, " "}).code() == "empty-text");
        const RecordId confirmed = t.must("sam", ConfirmDissent{dissent, "I see no harm."});
        for (const Command& late :
             {Command(ConfirmDissent{confirmed, "More."}), Command(WithdrawDissent{confirmed})})
            CHECK(t.ask("sam", late).code() == "dissent-over");
        CHECK(t.ask("priya", DiscussDissent{confirmed}).code() == "dissent-over");
    }
    SECTION("withdrawn")
    {
        const RecordId withdrawn = t.must("sam", WithdrawDissent{dissent});
        CHECK(t.ask("sam", ConfirmDissent{withdrawn, "After all."}).code() == "dissent-over");
    }
}

TEST_CASE("a dissent may be withdrawn before it is talked through")
{
    Table t = partA();
    const RecordId dissent = t.must("sam", RaiseDissent{decided(t, "ellie"), {}});
    CHECK(t.ask("sam", WithdrawDissent{dissent}));
}

TEST_CASE("disagreement may be noted without dissent, and withdrawn again")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    CHECK(t.ask("hannah", NoteDisagreement{decision, "No.", {}}).code() == "not-entitled");
    CHECK(t.ask("amira", NoteDisagreement{decision, "No.", {}}).code() == "not-entitled");
    CHECK(t.ask("elin", NoteDisagreement{decision, "No.", who("neil")}).code() == "did-not-attend");
    CHECK(t.ask("sam", NoteDisagreement{decision, "", {}}).code() == "empty-text");
    const RecordId noted = t.must("sam", NoteDisagreement{decision, "A smaller plan would do.", {}});
    CHECK(t.ask("sam", NoteDisagreement{decision, "Again.", {}}).code() == "already-noted");
    CHECK(saysOnPaper(t, "hannah", "A smaller plan would do."));
    CHECK_FALSE(saysOnPaper(t, "mark", "A smaller plan would do."));
    CHECK(t.ask("beth", WithdrawDissent{noted}).code() == "not-yours");
    const RecordId dropped = t.must("sam", WithdrawDissent{noted});
    CHECK(t.ask("sam", WithdrawDissent{dropped}).code() == "dissent-over");
    CHECK(t.ask("sam", RaiseDissent{decision, {}})); // from one level to the other
    CHECK(t.ask("sam", NoteDisagreement{decision, "Too.", {}}).code() == "dissent-raised");
}

TEST_CASE("after closing nobody dissents, unless the authority gives so many hours for it")
{
    RecordId decision;
    Table never = closed(0, &decision);
    CHECK(never.ask("elin", RaiseDissent{decision, who("sam")}).code() == "closed");
    Table t = closed(72, &decision);
    CHECK(t.ask("sam", RaiseDissent{decision, {}}).code() ==
          "closed"); // chair or minute-taker enter it for him
    const RecordId dissent = t.must("elin", RaiseDissent{decision, who("sam")});
    CHECK(t.ask("elin", RaiseDissent{decision, who("neil")}).code() == "did-not-attend");
    CHECK(t.ask("elin", RaiseDissent{decision, who("amira")}).code() == "not-entitled");
    t.now += std::chrono::hours(71);
    t.must("priya", DiscussDissent{dissent});
    Table late = t;
    CHECK(t.ask("elin", ConfirmDissent{dissent, "I see no harm."}));
    CHECK(saysOnPaper(t, "hannah", "I see no harm."));
    late.now += std::chrono::hours(2);
    CHECK(late.ask("elin", ConfirmDissent{dissent, "I see no harm."}).code() == "closed");
    CHECK(late.ask("elin", WithdrawDissent{dissent}).code() == "closed");
    CHECK(late.ask("elin", RaiseDissent{decision, who("beth")}).code() == "closed");
    CHECK(late.ask("elin", NoteDisagreement{decision, "No.", who("beth")}).code() == "closed");
}

TEST_CASE("in the hours after closing dissent is let through, beside what always comes after")
{
    RecordId decision;
    const Table hours = closed(72, &decision), none = closed(0, &decision);
    std::vector<std::string> with = rules::may(hours.seen("priya"));
    for (const std::string& after : rules::may(none.seen("priya")))
        std::erase(with, after);
    CHECK(with == std::vector<std::string>{"NoteDisagreement", "RaiseDissent", "DiscussDissent",
                                           "WithdrawDissent", "ConfirmDissent"});
    CHECK(rules::may(hours.seen("tom")) == rules::may(none.seen("tom")));
}
