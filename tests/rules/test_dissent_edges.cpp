// Dissent and noted disagreement with several children and dissenters, and people who did not quite attend.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

NoteDisagreement noting(RecordId decision, const std::string& name = "")
{
    return {decision, "A smaller plan would do.", name.empty() ? std::nullopt : std::optional(who(name))};
}

template <class R>
std::size_t shown(const Table& t, const std::string& seat)
{
    std::size_t count = 0;
    t.seen(seat).each<R>([&](const R&) { ++count; });
    return count;
}

} // namespace

TEST_CASE("whoever names themselves dissents in their own name")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    CHECK(t.ask("sam", noting(decision, "sam")));
    CHECK(t.ask("sam", RaiseDissent{decision, who("sam")}));
    CHECK(t.ask("sam", RaiseDissent{decision, who("beth")}).code() == "not-yours");
}

TEST_CASE("dissent is entered only for a professional who attended and was asked about this child")
{
    Table t = partA();
    const RecordId ellies = decided(t, "ellie"), jacks = decided(t, "jack");
    mark(t, "neil", Where::waiting); // came to the door
    const auto entered = [&](RecordId decision, std::optional<PersonId> person) {
        return t.ask("elin", RaiseDissent{decision, person}).code();
    };
    CHECK(entered(ellies, {}) == "not-entitled");
    CHECK(entered(ellies, who("nobody")) == "not-entitled");
    CHECK(entered(ellies, who("mark")) == "not-entitled"); // not even whether he was here is answered
    CHECK(entered(ellies, who("neil")) == "did-not-attend");
    CHECK(entered(jacks, who("sam")) == "not-entitled"); // Jack is not of his school
    CHECK(entered(jacks, who("tom")) == "");
}

TEST_CASE("each dissent stands for one decision and one person")
{
    Table t = partA();
    const RecordId ellies = decided(t, "ellie"), jacks = decided(t, "jack");
    const auto* tom = t.conference.find<Dissent>(t.must("tom", RaiseDissent{ellies, {}}));
    CHECK(tom->decision == ellies);
    CHECK(tom->child == child("ellie"));
    CHECK(tom->person == who("tom"));
    CHECK_FALSE(tom->head.typedBy);
    CHECK(t.ask("tom", noting(jacks)));
    CHECK(t.ask("tom", RaiseDissent{jacks, {}}));
    const RecordId beths = t.must("elin", RaiseDissent{ellies, who("beth")});
    CHECK(t.conference.find<Dissent>(beths)->head.typedBy == who("elin"));
    CHECK(t.ask("priya", RaiseDissent{ellies, who("beth")}).code() == "dissent-raised");
}

TEST_CASE("disagreement is noted once for each decision and person, and again after it was withdrawn")
{
    Table t = partA();
    const RecordId ellies = decided(t, "ellie"), jacks = decided(t, "jack");
    t.must("tom", noting(ellies));
    CHECK(t.ask("tom", noting(jacks)));
    CHECK(t.ask("beth", noting(ellies)));
    const RecordId karens = t.must("elin", noting(ellies, "karen"));
    CHECK(t.conference.find<Disagreement>(karens)->head.typedBy == who("elin"));
    CHECK(t.conference.find<Disagreement>(karens)->words == "A smaller plan would do.");
    CHECK(t.ask("elin", noting(ellies, "karen")).code() == "already-noted");
    CHECK(shown<Disagreement>(t, "tom") == 4);
    t.must("elin", WithdrawDissent{karens});   // entered, so withdrawn, for her
    CHECK(shown<Disagreement>(t, "tom") == 4); // the same line, withdrawn
    CHECK(t.ask("elin", noting(ellies, "karen")));
}

TEST_CASE("a dissent goes on as one line, whichever part sits and in the gap")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId sams = t.must("sam", RaiseDissent{decision, {}});
    changeOver(t, "B");
    const RecordId noted = t.must("elin", noting(decision, "beth"));
    CHECK(head(t.conference.kept(noted)->record).part == part("A"));
    CHECK_FALSE(hasPaper(t, "mark", noted));
    t.must("priya", DiscussDissent{sams});
    const RecordId confirmed = t.must("elin", ConfirmDissent{sams, "I see no harm."});
    CHECK_FALSE(hasPaper(t, "mark", confirmed));
    CHECK(hasPaper(t, "hannah", confirmed));
    CHECK_FALSE(hasPaper(t, "hannah", sams));
    const RecordId dropped = t.must("elin", WithdrawDissent{noted});
    CHECK_FALSE(hasPaper(t, "mark", dropped));
    CHECK(hasPaper(t, "hannah", dropped));
    t.must("priya", EndPart{});
    const RecordId karens = t.must("elin", RaiseDissent{decision, who("karen")});
    const RecordId withdrawn = t.must("elin", WithdrawDissent{karens});
    CHECK(hasPaper(t, "hannah", withdrawn));
    CHECK_FALSE(hasPaper(t, "hannah", karens));
}

TEST_CASE("the hours after closing end on the minute, for withdrawing what was noted, too")
{
    FamilyFacts facts;
    facts.meeting.settings.dissentHours = 72;
    Table t = partA(facts);
    const RecordId decision = decided(t, "ellie");
    const RecordId noted = t.must("sam", noting(decision));
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    t.now += std::chrono::hours(72);
    Table late = t;
    CHECK(t.ask("elin", noting(decision, "beth")));
    CHECK(t.ask("elin", WithdrawDissent{noted}));
    late.now += std::chrono::minutes(1);
    CHECK(late.ask("elin", noting(decision, "beth")).code() == "closed");
    CHECK(late.ask("elin", WithdrawDissent{noted}).code() == "closed");
}

TEST_CASE("who has a personal connection confirms no dissent and notes no disagreement: chair or "
          "minute-taker write it")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    t.must("priya", DiscussDissent{dissent});
    t.must("sam", DeclareConnection{who("sam"), "His mother is my aunt."});
    CHECK(t.ask("sam", ConfirmDissent{dissent, "I do not agree."}).code() == "declared-connection");
    CHECK(t.ask("sam", NoteDisagreement{decision, "I do not agree.", {}}).code() == "declared-connection");
    CHECK(t.ask("elin", ConfirmDissent{dissent, "I do not agree."}));
}

TEST_CASE("dissent has no hour while the conference is open")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    later(t, 5 * 60);
    CHECK(t.ask("sam", RaiseDissent{decision, {}}));
}
