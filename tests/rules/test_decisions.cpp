// The decision: declared, never computed; which reasons must stand beside it, for every authority (domain.md, views and
// decision; practice.md, quorum and "Who decides").
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

using Answers = std::map<std::string, Threshold>;

// A round for Ellie, shown, with these views; written: by name of who is absent.
Table shown(const Meeting& meeting, const Answers& answers, const Answers& written = {})
{
    FamilyFacts facts;
    facts.meeting = meeting;
    Table t = partA(facts);
    const RecordId round = roundFor(t, "ellie");
    const auto harms = [](Threshold answer) {
        return answer == Threshold::yes ? std::vector{Harm::neglect} : std::vector<Harm>{};
    };
    for (const auto& [name, answer] : answers)
        t.must(name, GiveView{round, answer, harms(answer), "As I see it.", std::nullopt});
    t.must("priya", ShowRound{round, true});
    for (const auto& [name, answer] : written)
        t.must("priya", AddWrittenView{round, who(name), answer, harms(answer), "In writing."});
    return t;
}

Declare declare(Outcome outcome)
{
    const bool named = outcome == Outcome::plan || outcome == Outcome::goesOn;
    Declare asked;
    asked.child = child("ellie");
    asked.outcome = outcome;
    asked.harms = named ? std::vector{Harm::neglect} : std::vector<Harm>{};
    asked.reasons = "For these reasons.";
    return asked;
}

Declare against(Outcome outcome)
{
    Declare asked = declare(outcome);
    asked.against = "The school cannot see what happens at home.";
    return asked;
}

Meeting withRule(DecisionRule rule)
{
    Meeting meeting;
    meeting.settings.decides = rule;
    return meeting;
}

Meeting review()
{
    Meeting meeting;
    meeting.what = ConferenceKind::review;
    return meeting;
}

const Answers mostSayYes{{"tom", Threshold::yes}, {"beth", Threshold::yes}, {"sam", Threshold::no}};
const Answers tie{{"tom", Threshold::yes}, {"sam", Threshold::no}};

const Decision& decisionOf(const Table& t, RecordId id)
{
    return *t.conference.find<Decision>(id);
}

} // namespace

TEST_CASE("a decision needs a shown round, reasons and a quorum, and is declared once")
{
    Table t = partA();
    const Declare declare{child("ellie"), Outcome::plan, {Harm::emotional}, "The risk is real."};
    CHECK(t.ask("priya", declare).code() == "no-round");
    const RecordId round = roundFor(t, "ellie");
    CHECK(t.ask("priya", ShowRound{round}).code() == "no-views");
    t.must("tom", yes(round));
    CHECK(t.ask("priya", declare).code() == "no-round");
    t.must("priya", ShowRound{round, true});
    CHECK(t.ask("priya", ShowRound{round, true}).code() != "");
    mark(t, "tom", Where::left);
    CHECK(t.ask("priya", declare).code() == "not-quorate");
    mark(t, "tom", Where::in);
    CHECK(t.ask("priya", declare));
    CHECK(t.ask("priya", declare).code() == "already-decided");
}

TEST_CASE("where the chair decides, going against most of the views needs a reason, and the reason is on the "
          "record")
{
    Table t = shown({}, mostSayYes);
    const auto without = t.ask("priya", declare(Outcome::other));
    CHECK(without.code() == "need-against");
    CHECK(without.refused->field == "against");
    Declare empty = against(Outcome::other);
    empty.against = " ";
    CHECK(t.ask("priya", empty).code() == "empty-text");
    const RecordId decision = t.must("priya", against(Outcome::other));
    CHECK(decisionOf(t, decision).against == "The school cannot see what happens at home.");
    CHECK(saysOnPaper(t, "hannah", "The school cannot see"));
}

TEST_CASE("a decision with most of the views has no reason for going against them")
{
    Table t = shown({}, mostSayYes);
    CHECK(t.ask("priya", against(Outcome::plan)).code() == "not-needed");
    CHECK(t.ask("priya", declare(Outcome::plan)));
}

TEST_CASE("a tie is nobody\u2019s majority: any outcome may be declared, whoever decides")
{
    for (const DecisionRule rule : {DecisionRule::chair, DecisionRule::practitioners, DecisionRule::members})
        for (const Outcome outcome : {Outcome::plan, Outcome::other, Outcome::more}) {
            Table t = shown(withRule(rule), tie);
            INFO(static_cast<int>(rule) << ", " << static_cast<int>(outcome));
            CHECK(t.ask("priya", against(outcome)).code() == "not-needed");
            CHECK(t.ask("priya", declare(outcome)));
        }
}

TEST_CASE("three answers of which none is more than half are nobody\u2019s majority")
{
    const Answers split{{"tom", Threshold::yes},
                        {"beth", Threshold::yes},
                        {"sam", Threshold::no},
                        {"karen", Threshold::more}};
    CHECK(shown({}, split).ask("priya", declare(Outcome::other)));
}

TEST_CASE("where the practitioners or the members decide, no outcome against most of their views is declared")
{
    for (const DecisionRule rule : {DecisionRule::practitioners, DecisionRule::members}) {
        Table t = shown(withRule(rule), mostSayYes);
        CHECK(t.ask("priya", declare(Outcome::other)).code() == "against-views");
        CHECK(t.ask("priya", against(Outcome::other)).code() == "against-views");
        CHECK(t.ask("priya", declare(Outcome::more)).code() == "against-views");
        CHECK(t.ask("priya", declare(Outcome::plan)));
    }
}

TEST_CASE("the chair\u2019s advice stands beside the decision only where the members decide")
{
    Declare advised = declare(Outcome::plan);
    advised.advice = "I would ask for more information.";
    for (const DecisionRule rule : {DecisionRule::chair, DecisionRule::practitioners})
        CHECK(shown(withRule(rule), mostSayYes).ask("priya", advised).code() == "no-advice");
    Table t = shown(withRule(DecisionRule::members), mostSayYes);
    CHECK(decisionOf(t, t.must("priya", advised)).advice == "I would ask for more information.");
}

TEST_CASE("an absent agency\u2019s written view is weighed only where the authority says so")
{
    const Answers written{{"neil", Threshold::yes}};
    CHECK(shown({}, tie, written).ask("priya", declare(Outcome::other)));
    Meeting weighed;
    weighed.settings.writtenViewCounts = true;
    Table t = shown(weighed, tie, written);
    CHECK(t.ask("priya", declare(Outcome::other)).code() == "need-against");
    CHECK(t.ask("priya", against(Outcome::other)));
}

TEST_CASE("nothing is decided by counting: with all views one way the chair still declares, and says why")
{
    Table t = shown({}, mostSayYes);
    Declare unsaid = declare(Outcome::plan);
    unsaid.reasons = "";
    CHECK(t.ask("priya", unsaid).code() == "empty-text");
    t.conference.each<Decision>([](const Decision&) { FAIL("a decision nobody declared"); });
}

TEST_CASE(
    "an inquorate conference decides only with the chair\u2019s reason, and only where the authority lets it")
{
    Declare overriding = declare(Outcome::plan);
    overriding.override = "The baby is due tomorrow.";
    SECTION("with a reason that goes on the record")
    {
        Table t = shown({}, mostSayYes);
        mark(t, "tom", Where::left);
        const auto without = t.ask("priya", declare(Outcome::plan));
        CHECK(without.code() == "not-quorate");
        CHECK(without.refused->field == "override");
        CHECK(decisionOf(t, t.must("priya", overriding)).override == "The baby is due tomorrow.");
        CHECK(saysOnPaper(t, "hannah", "The baby is due tomorrow."));
    }
    SECTION("not where the authority does not let it")
    {
        Meeting strict;
        strict.settings.inquorateOverride = false;
        Table t = shown(strict, mostSayYes);
        mark(t, "tom", Where::left);
        CHECK(t.ask("priya", overriding).code() == "not-quorate");
        mark(t, "tom", Where::in);
        CHECK(t.ask("priya", declare(Outcome::plan)));
    }
    SECTION("not twice in a row, unless the authority lets it")
    {
        Meeting again;
        again.lastInquorate = true;
        Table t = shown(again, mostSayYes);
        mark(t, "tom", Where::left);
        CHECK(t.ask("priya", overriding).code() == "inquorate-twice");
        again.settings.inquorateTwice = true;
        Table lenient = shown(again, mostSayYes);
        mark(lenient, "tom", Where::left);
        CHECK(lenient.ask("priya", overriding));
    }
    SECTION("and a quorate one has no reason for going on without")
    {
        Table t = shown({}, mostSayYes);
        CHECK(t.ask("priya", overriding).code() == "not-needed");
    }
}

TEST_CASE("an inquorate review ends no plan, whatever the reason, unless the authority lets it")
{
    const Answers no{{"tom", Threshold::no}, {"beth", Threshold::no}};
    Declare ending = declare(Outcome::ends);
    ending.override = "Everybody agrees.";
    Table t = shown(review(), no);
    mark(t, "tom", Where::left);
    CHECK(t.ask("priya", ending).code() == "not-quorate");
    Meeting lenient = review();
    lenient.settings.quorateToEnd = false;
    Table other = shown(lenient, no);
    mark(other, "tom", Where::left);
    CHECK(other.ask("priya", ending));
}

TEST_CASE("the first review ends a plan only with a reason of its own, unless the authority lets it")
{
    const Answers no{{"tom", Threshold::no}, {"beth", Threshold::no}};
    Meeting first = review();
    first.firstReview = true;
    Declare exceptional = declare(Outcome::ends);
    exceptional.atFirstReview = "The family has moved to Spain.";
    Table t = shown(first, no);
    CHECK(t.ask("priya", declare(Outcome::ends)).code() == "need-first-review");
    CHECK(decisionOf(t, t.must("priya", exceptional)).atFirstReview == "The family has moved to Spain.");
    CHECK(shown(review(), no).ask("priya", exceptional).code() == "not-needed");
    first.settings.endAtFirstReview = true;
    CHECK(shown(first, no).ask("priya", declare(Outcome::ends)));
}

TEST_CASE(
    "a decision is not edited: another takes its place, names it, says why, and the first keeps its dissent")
{
    Table t = shown({}, mostSayYes);
    const RecordId first = t.must("priya", declare(Outcome::plan));
    const RecordId dissent = t.must("sam", RaiseDissent{first, {}});
    Declare second = declare(Outcome::plan);
    second.supersedes = first;
    CHECK(t.ask("priya", second).code() == "need-why");
    second.why = "The category was named wrongly.";
    second.harms = {Harm::emotional};
    const RecordId later = t.must("priya", second);
    for (const std::string name : {"hannah", "tom", "priya"}) {
        CHECK(hasPaper(t, name, first)); // it stays on the record
        CHECK(hasPaper(t, name, later));
        CHECK(saysOnPaper(t, name, "The category was named wrongly."));
    }
    CHECK(t.conference.find<Dissent>(dissent)->decision == first);
    CHECK(t.ask("beth", RaiseDissent{first, {}}).code() == "superseded");
    CHECK(t.ask("sam", RaiseDissent{later, {}}));
    CHECK(t.ask("priya", second).code() == "superseded");
    CHECK(t.ask("priya", declare(Outcome::plan)).code() == "already-decided");
}

TEST_CASE("only the standing decision for the same child in the part that sits is superseded")
{
    Table t = shown({}, mostSayYes);
    const RecordId ellies = t.must("priya", declare(Outcome::plan));
    const RecordId jacks = decided(t, "jack");
    Declare second = declare(Outcome::plan);
    second.why = "Because.";
    CHECK(t.ask("priya", second).code() == "already-decided");
    second.supersedes = jacks;
    CHECK(t.ask("priya", second).code() == "other-child");
    second.supersedes = roundFor(t = shown({}, mostSayYes), "jack");
    CHECK(t.ask("priya", second).code() == "unknown-record");
    (void)ellies;
}

TEST_CASE("who was out when the first decision was declared is told only the one that stands")
{
    Table t = shown({}, mostSayYes);
    exclude(t, "hannah");
    const RecordId first = t.must("priya", declare(Outcome::plan));
    letBack(t, {"hannah", "grace"});
    Declare second = declare(Outcome::plan);
    second.supersedes = first;
    second.why = "Said in her absence.";
    const RecordId later = t.must("priya", second);
    CHECK(hasPaper(t, "hannah", later));
    CHECK_FALSE(hasPaper(t, "hannah", first));
    CHECK_FALSE(saysOnPaper(t, "hannah", "Said in her absence."));
    CHECK(saysOnPaper(t, "joan", "Said in her absence."));
}

TEST_CASE("another part is told nothing of how a decision was declared, and a changed one takes the place of "
          "its copy there")
{
    Table t = shown({}, mostSayYes);
    const RecordId first = t.must("priya", against(Outcome::other));
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{first, part("B"), "Other help is offered."});
    CHECK(decisionOf(t, copy).against.empty());
    changeOver(t, "A");
    Declare second = declare(Outcome::plan);
    second.supersedes = first;
    second.why = "The police have told us more.";
    const RecordId later = t.must("priya", second);
    changeOver(t, "B");
    CHECK(t.ask("priya", Tell{first, part("B"), ""}).code() == "superseded");
    const RecordId told = t.must("priya", Tell{later, part("B"), "There will be a plan."});
    int replaced = 0;
    t.seen("mark").each<Superseded>(
        [&](const Superseded& s) { replaced += s.decision == copy && s.by == told ? 1 : 0; });
    CHECK(replaced == 1);
    CHECK_FALSE(saysOnPaper(t, "mark", "The police have told us more."));
}

TEST_CASE("after closing no decision is declared or changed")
{
    Table t = shown({}, mostSayYes);
    Declare second = declare(Outcome::plan);
    second.supersedes = t.must("priya", declare(Outcome::plan));
    second.why = "Too late.";
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(t.ask("priya", second).code() == "closed");
}
