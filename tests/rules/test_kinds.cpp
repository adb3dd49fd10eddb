// Each kind of meeting: what it decides, who may come, and when it may be held.
#include "support/catch.hpp"

#include "rules/kinds.hpp"
#include "support/bank_holidays.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;
using enum Outcome;

namespace {

constexpr ConferenceKind kinds[] = {ConferenceKind::initial,    ConferenceKind::review,
                                    ConferenceKind::transferIn, ConferenceKind::preBirth,
                                    ConferenceKind::coreGroup,  ConferenceKind::deathPanel};

FamilyFacts ofKind(ConferenceKind kind)
{
    FamilyFacts facts;
    facts.meeting.what = kind;
    return facts;
}

Table chairAlone()
{
    Table t;
    t.seat("priya", Face::chair, who("priya"), Standing::chair);
    return t;
}

// Opened, and nobody on its list yet.
Table tableOf(ConferenceKind kind, Day date)
{
    Table t = chairAlone();
    Meeting meeting;
    meeting.what = kind;
    meeting.date = date;
    t.must("priya", OpenConference{meeting});
    return t;
}

// Ellie's views asked for, given and shown, and then this declared: the refusal's code, "" when done.
std::string declared(ConferenceKind kind, Outcome outcome)
{
    Table t = partA(ofKind(kind));
    const RecordId round = roundFor(t, "ellie");
    GiveView view = yes(round); // the same as the decision, so that no reason for going against it is needed
    view.threshold = outcome == plan || outcome == goesOn ? Threshold::yes
                     : outcome == more                    ? Threshold::more
                                                          : Threshold::no;
    if (view.threshold != Threshold::yes)
        view.harms.clear();
    t.must("tom", view);
    t.must("priya", ShowRound{round, true});
    Declare declare;
    declare.child = child("ellie");
    declare.outcome = outcome;
    declare.reasons = "As the views say.";
    if (outcome == plan || outcome == goesOn)
        declare.harms = {Harm::emotional};
    return t.ask("priya", declare).code();
}

} // namespace

TEST_CASE("an initial conference decides on a plan, no plan, or more information, and nothing else")
{
    CHECK(declared(ConferenceKind::initial, plan) == "");
    CHECK(declared(ConferenceKind::initial, other) == "");
    CHECK(declared(ConferenceKind::initial, more) == "");
    CHECK(declared(ConferenceKind::initial, goesOn) == "not-an-outcome");
    CHECK(declared(ConferenceKind::initial, ends) == "not-an-outcome");
}

TEST_CASE("a review continues the plan, ends it, or needs more information; it does not make a first one")
{
    const Settings settings;
    CHECK(rules::outcomesOf(settings, ConferenceKind::review) == std::vector<Outcome>{goesOn, ends, more});
    CHECK(declared(ConferenceKind::review, plan) == "not-an-outcome");
    CHECK(declared(ConferenceKind::review, other) == "not-an-outcome");
}

TEST_CASE("transfer-in and pre-birth conferences decide what an initial one does")
{
    const Settings settings;
    const auto initial = rules::outcomesOf(settings, ConferenceKind::initial);
    CHECK(rules::outcomesOf(settings, ConferenceKind::transferIn) == initial);
    CHECK(rules::outcomesOf(settings, ConferenceKind::preBirth) == initial);
}

TEST_CASE("an authority may leave an outcome out, and cannot add one its kind does not have")
{
    Settings scottish; // no deregistration at a transfer conference (practice.md, outcomes: South Ayrshire)
    scottish.outcomesTransferIn = {plan, more, ends};
    CHECK(rules::outcomesOf(scottish, ConferenceKind::transferIn) == std::vector<Outcome>{plan, more});
    CHECK(rules::outcomeFault(scottish, ConferenceKind::transferIn, other)->say ==
          "\u201cno plan, other help\u201d is not an outcome of a transfer-in conference. Choose \u201ca "
          "plan\u201d or "
          "\u201cmore information needed\u201d.");
}

TEST_CASE("a core group meeting asks for no views on the threshold and decides nothing")
{
    Table t = partA(ofKind(ConferenceKind::coreGroup));
    CHECK(t.ask("priya", OpenRound{child("ellie"), ""}).code() == "no-threshold");
    Declare declare;
    declare.child = child("ellie");
    CHECK(t.ask("priya", declare).code() == "no-threshold");
    CHECK(rules::outcomesOf(Settings{}, ConferenceKind::coreGroup).empty());
    CHECK(rules::outcomesOf(Settings{}, ConferenceKind::deathPanel).empty());
    CHECK(rules::thresholdFault(ConferenceKind::deathPanel));
}

TEST_CASE("a child death overview panel is for professionals: no family member, no child is admitted to a "
          "part of it")
{
    using enum ConferenceKind;
    for (const auto kind : kinds)
        for (const auto standing : {Standing::family, Standing::child}) {
            const auto fault = rules::standingFault(kind, standing);
            CHECK((fault ? fault->code : "") == (kind == deathPanel ? "professionals-only" : ""));
        }
    CHECK_FALSE(rules::standingFault(deathPanel, Standing::professional));
    Table t = tableOf(deathPanel, dayOf(2026, 11, 10));
    Person hannah;
    hannah.name = "Somebody";
    hannah.person = who("hannah");
    hannah.standing = Standing::family;
    t.must("priya", AddPerson{hannah});
    Part part;
    part.part = tests::part("A");
    part.letter = "A";
    part.admitted = {who("hannah")};
    CHECK(t.ask("priya", AddPart{part}).code() == "professionals-only");
    part.admitted = {};
    CHECK(t.ask("priya", AddPart{part}));
}

TEST_CASE("a child death overview panel makes recommendations; every other kind works on a plan")
{
    for (const auto kind : kinds)
        CHECK(rules::planFault(kind).has_value() == (kind == ConferenceKind::deathPanel));
}

TEST_CASE("an initial conference is never held at a weekend")
{
    const Day saturday = dayOf(2026, 11, 14);
    for (const auto kind : kinds) {
        const bool never = kind == ConferenceKind::initial || kind == ConferenceKind::preBirth;
        CHECK(rules::weekendFault(kind, saturday).has_value() == never);
        CHECK(rules::weekendFault(kind, saturday + std::chrono::days(1)).has_value() == never);
        CHECK_FALSE(rules::weekendFault(kind, saturday + std::chrono::days(2)));
    }
    Table t = chairAlone();
    Meeting meeting;
    meeting.date = saturday;
    CHECK(t.ask("priya", OpenConference{meeting}).code() == "weekend");
    meeting.what = ConferenceKind::coreGroup;
    CHECK(t.ask("priya", OpenConference{meeting}));
}
