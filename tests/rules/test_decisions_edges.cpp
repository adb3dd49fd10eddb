// Edges of the decision, of the dates after it, and of a declared connection.
#include "support/catch.hpp"

#include "support/bank_holidays.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day tenth = dayOf(2026, 11, 10);

// Part A with the views of Tom, Beth and Karen for a child, all with this answer, shown.
Table shown(Threshold answer, const Meeting& meeting = {}, const std::string& of = "ellie")
{
    FamilyFacts facts;
    facts.meeting = meeting;
    Table t = partA(facts);
    const RecordId round = roundFor(t, of);
    const auto harms = answer == Threshold::yes ? std::vector{Harm::neglect} : std::vector<Harm>{};
    for (const char* name : {"tom", "beth", "karen"})
        t.must(name, GiveView{round, answer, harms, "As I see it.", std::nullopt});
    t.must("priya", ShowRound{round, true});
    return t;
}

Declare declare(Outcome outcome, const std::string& of = "ellie")
{
    Declare made;
    made.child = child(of);
    made.outcome = outcome;
    if (outcome == Outcome::plan || outcome == Outcome::goesOn)
        made.harms = {Harm::neglect};
    made.reasons = "For these reasons.";
    return made;
}

Declare instead(RecordId earlier, Outcome outcome = Outcome::plan)
{
    Declare made = declare(outcome);
    made.supersedes = earlier;
    made.why = "The police have told us more.";
    return made;
}

} // namespace

TEST_CASE("each outcome agrees with the views that say so, and needs a reason against all others")
{
    using enum Outcome;
    Meeting review;
    review.what = ConferenceKind::review;
    const std::vector<std::tuple<Outcome, Threshold, Meeting>> outcomes{
        {plan, Threshold::yes, {}},       {other, Threshold::no, {}},    {more, Threshold::more, {}},
        {goesOn, Threshold::yes, review}, {ends, Threshold::no, review}, {more, Threshold::more, review}};
    for (const auto& [outcome, agrees, meeting] : outcomes)
        for (const Threshold answer : {Threshold::yes, Threshold::no, Threshold::more}) {
            CAPTURE(static_cast<int>(outcome), static_cast<int>(answer));
            const std::string expected = answer == agrees ? "" : "need-against";
            CHECK(shown(answer, meeting).ask("priya", declare(outcome)).code() == expected);
        }
}

TEST_CASE("only a plan names categories of harm")
{
    for (const Outcome outcome : {Outcome::other, Outcome::more}) {
        Declare named = declare(outcome);
        named.harms = {Harm::neglect};
        named.against = "It is not as they say.";
        CHECK(shown(Threshold::yes).ask("priya", named).code() == "no-harm");
    }
    Declare unnamed = declare(Outcome::plan);
    unnamed.harms.clear();
    CHECK(shown(Threshold::yes).ask("priya", unnamed).code() == "need-harm");
}

TEST_CASE("a decision for one child stands in the way of none for another")
{
    Table t = shown(Threshold::yes);
    t.must("priya", declare(Outcome::plan));
    CHECK(decided(t, "jack") != RecordId{});
    CHECK(t.ask("priya", declare(Outcome::plan, "jack")).code() == "already-decided");
    CHECK(t.ask("priya", declare(Outcome::plan, "nobody")).code() == "unknown-child");
    CHECK(t.ask("priya", declare(Outcome::plan, "kit")).code() == "no-round");
}

TEST_CASE("what was told to another part is no decision of its own: it is neither changed nor declared there")
{
    Table t = shown(Threshold::yes);
    const RecordId first = t.must("priya", declare(Outcome::plan));
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{first, part("B"), ""});
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round));
    t.must("priya", ShowRound{round, true});
    CHECK(t.ask("priya", instead(copy)).code() == "told-copy");
    CHECK(t.ask("priya", instead(first)).code() == "not-that-part");
    CHECK(t.ask("priya", declare(Outcome::plan)).code() == "already-decided");
}

TEST_CASE("a decision is changed a second time by naming the one that stands, and its reason is not blank")
{
    Table t = shown(Threshold::yes);
    const RecordId first = t.must("priya", declare(Outcome::plan));
    const RecordId second = t.must("priya", instead(first));
    CHECK(t.ask("priya", instead(first)).code() == "superseded");
    Declare blank = instead(second);
    blank.why = " ";
    CHECK(t.ask("priya", blank).code() == "empty-text");
    const RecordId third = t.must("priya", instead(second));
    const auto* last = t.conference.first<Superseded>([&](const Superseded& s) { return s.by == third; });
    REQUIRE(last);
    CHECK(last->decision == second);
    CHECK(last->why == "The police have told us more.");
    CHECK(last->head.about == about("ellie"));
}

TEST_CASE("a first decision changes nothing, so it says no reason for a change")
{
    Declare asked = declare(Outcome::plan);
    asked.why = "Because.";
    CHECK(shown(Threshold::yes).ask("priya", asked).code() == "not-needed");
}

TEST_CASE("the chair\u2019s advice has words, and is told to no other part, as no reason of the chair is")
{
    Meeting members;
    members.settings.decides = DecisionRule::members;
    Table t = shown(Threshold::yes, members);
    Declare advised = declare(Outcome::plan);
    advised.advice = " ";
    CHECK(t.ask("priya", advised).code() == "empty-text");
    advised.advice = "I would wait.";
    mark(t, "tom", Where::left);
    advised.override = "The baby is due tomorrow.";
    const RecordId decision = t.must("priya", advised);
    CHECK(t.conference.find<Decision>(decision)->override == "The baby is due tomorrow.");
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{decision, part("B"), ""});
    const Decision* told = t.conference.find<Decision>(copy);
    CHECK(told->advice.empty());
    CHECK(told->override.empty());
    CHECK(told->told);
    CHECK(told->reasons == "For these reasons.");
    CHECK_FALSE(t.conference.find<Decision>(decision)->told);
}

TEST_CASE("why a plan ends at the first review is not told to another part")
{
    Meeting first;
    first.what = ConferenceKind::review;
    first.firstReview = true;
    Table t = shown(Threshold::no, first);
    Declare ending = declare(Outcome::ends);
    ending.atFirstReview = "The family has moved to Spain.";
    const RecordId decision = t.must("priya", ending);
    changeOver(t, "B");
    CHECK(t.conference.find<Decision>(t.must("priya", Tell{decision, part("B"), ""}))->atFirstReview.empty());
    CHECK_FALSE(saysOnPaper(t, "mark", "Spain"));
}

TEST_CASE("the first review may go on with the plan, or ask for more, without any further reason")
{
    Meeting first;
    first.what = ConferenceKind::review;
    first.firstReview = true;
    CHECK(shown(Threshold::yes, first).ask("priya", declare(Outcome::goesOn)));
    CHECK(shown(Threshold::more, first).ask("priya", declare(Outcome::more)));
    Declare told = declare(Outcome::goesOn);
    told.atFirstReview = "It is the first.";
    CHECK(shown(Threshold::yes, first).ask("priya", told).code() == "not-needed");
}

TEST_CASE("an inquorate review may go on with a plan, with a reason, after a quorate one")
{
    Meeting review;
    review.what = ConferenceKind::review;
    Table t = shown(Threshold::yes, review);
    mark(t, "tom", Where::left);
    Declare asked = declare(Outcome::goesOn);
    CHECK(t.ask("priya", asked).code() == "not-quorate");
    asked.override = "\n";
    CHECK(t.ask("priya", asked).code() == "empty-text");
    asked.override = "The plan would lapse.";
    CHECK(t.ask("priya", asked));
}

TEST_CASE("a changed decision takes the place of its copy in the part that is told, and in no other")
{
    Table t = shown(Threshold::yes);
    const RecordId first = t.must("priya", declare(Outcome::plan));
    const RecordId jacks = decided(t, "jack");
    changeOver(t, "B");
    t.must("priya", Tell{jacks, part("B"), ""});
    const RecordId toB = t.must("priya", Tell{first, part("B"), ""});
    changeOver(t, "D");
    const RecordId toD = t.must("priya", Tell{first, part("D"), ""});
    changeOver(t, "A");
    const RecordId later = t.must("priya", instead(first));
    const auto replacedBy = [&](RecordId copy) {
        const auto isOf = [&](const Superseded& s) { return s.decision == copy; };
        const auto* found = t.conference.first<Superseded>(isOf);
        return found ? found->by : RecordId{};
    };
    changeOver(t, "D");
    const RecordId laterD = t.must("priya", Tell{later, part("D"), ""});
    CHECK(replacedBy(toD) == laterD);
    CHECK(replacedBy(toB) == RecordId{});
    changeOver(t, "B");
    CHECK(replacedBy(toB) == RecordId{});
    const RecordId laterB = t.must("priya", Tell{later, part("B"), ""});
    CHECK(replacedBy(toB) == laterB);
    CHECK(replacedBy(toD) == laterD);
}

TEST_CASE("a changed decision told by letter takes the place of its copy on the paper, for the same child")
{
    Table t = shown(Threshold::yes);
    const RecordId first = t.must("priya", declare(Outcome::plan));
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{first, part("B"), ""});
    changeOver(t, "A");
    const RecordId later = t.must("priya", instead(first));
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{true});
    const RecordId told = t.must("priya", Tell{later, part("B"), ""});
    const auto his = sight::paper(t.conference, who("mark"), {});
    const auto* replaced = his.first<Superseded>([&](const Superseded& s) { return s.decision == copy; });
    REQUIRE(replaced);
    CHECK(replaced->by == told);
    CHECK(replaced->why.empty());
    CHECK(replaced->head.about == about("ellie"));
}

TEST_CASE("a date of the plan is the day of the conference or later, and one of the two is said")
{
    Table t = partA();
    const auto set = [&](std::optional<Day> group, std::optional<Day> review) {
        return t.ask("elin", SetDates{child("ellie"), group, review});
    };
    CHECK(set(tenth, tenth));
    CHECK(set(tenth - std::chrono::days(1), {}).refused->field == "coreGroup");
    CHECK(set({}, tenth - std::chrono::days(1)).refused->field == "review");
    CHECK(set({}, {}).code() == "say-date");
    CHECK(t.ask("elin", SetDates{child("nobody"), tenth, {}}).code() == "unknown-child");
}

TEST_CASE("no date is too late where the calendar ends, nor a review where none is due")
{
    FamilyFacts facts;
    facts.meeting.date = dayOf(2030, 12, 27);
    Table t = partA(facts);
    CHECK(t.ask("elin", SetDates{child("ellie"), dayOf(2031, 3, 3), {}}));
    CHECK(t.ask("elin", SetDates{child("ellie"), {}, dayOf(2031, 3, 28)}).code() == "date-late");
    FamilyFacts group;
    group.meeting.what = ConferenceKind::coreGroup;
    Table none = partA(group);
    CHECK(none.ask("elin", SetDates{child("ellie"), {}, dayOf(2028, 1, 10)}));
    FamilyFacts counted;
    counted.meeting.date = dayOf(2030, 12, 27);
    counted.meeting.settings.firstReviewWithin = {60, Unit::workingDays};
    Table beyond = partA(counted);
    CHECK(beyond.ask("elin", SetDates{child("ellie"), {}, dayOf(2032, 1, 12)}));
}

TEST_CASE("why a date is late stands beside it")
{
    Table t = partA();
    const Day day = tenth + std::chrono::days(30);
    const RecordId late = t.must("elin", SetDates{child("ellie"), day, {}, "Tom is away."});
    CHECK(t.conference.find<Dates>(late)->late == "Tom is away.");
    CHECK(t.conference.find<Dates>(late)->head.about == about("ellie"));
}

TEST_CASE("whoever chairs now may have declared a connection and stay")
{
    Table t = partA();
    Person deputy;
    deputy.person = who("deputy");
    deputy.name = deputy.known = "Deputy";
    deputy.deputy = true;
    t.must("priya", AddPerson{deputy});
    const RecordId declared = t.must("elin", DeclareConnection{deputy.person, "Her cousin lives next door."});
    t.must("priya", HandOver{Office::chair, deputy.person});
    t.seat("the deputy\u2019s", Face::chair, deputy.person, Standing::professional);
    const auto decide = [&](ConnectionState state) {
        return t.ask("the deputy\u2019s", DecideConnection{declared, state, {}}).code();
    };
    CHECK(decide(ConnectionState::leaves) == "holds-office");
    CHECK(decide(ConnectionState::stays) == "");
}
