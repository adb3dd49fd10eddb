// Danger statements and safety goals; own words about a decision; corrections of fact against a report.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

AddDanger danger(const std::string& text, Width width = Width::everyone)
{
    return {DangerKind::danger, text, about("ellie"), std::nullopt, width};
}

AddDanger goal(const std::string& text, std::optional<RecordId> answers)
{
    return {DangerKind::goal, text, about("ellie"), answers};
}

RecordId reportFor(Table& t, const std::vector<std::string>& names)
{
    AddReport add;
    add.report.from = who("beth");
    add.report.title = "Health report";
    add.report.gist = "Three checks were missed.";
    add.about = about("ellie");
    for (const std::string& name : names)
        add.sharedWith.push_back(who(name));
    return t.must("priya", add);
}

// Part A sits, with a report shared with these.
Table withReport(const std::vector<std::string>& names, RecordId* report)
{
    Table t = family();
    *report = reportFor(t, names);
    comeIn(t, "A");
    return t;
}

MakeOffer correction(RecordId of)
{
    MakeOffer made = offer("It was one check, not three.", "ellie");
    made.what = OfferKind::correction;
    made.of = of;
    return made;
}

} // namespace

TEST_CASE("chair and minute-taker write dangers and goals, about children, and a goal may answer a danger")
{
    Table t = partA();
    const RecordId worry = t.must("priya", danger("Ellie may be hurt when he comes back drunk."));
    const RecordId aim = t.must("elin", goal("Nobody is hurt or shouted at.", worry));
    for (const char* name : {"hannah", "tom", "room"}) {
        CHECK(shows(t, name, worry));
        CHECK(shows(t, name, aim));
    }
    CHECK(t.ask("tom", danger("Mine")).code() == "not-yours");
    CHECK(t.ask("hannah", danger("Mine")).code() == "not-yours");
    CHECK(t.ask("priya", goal("For a goal", aim)).code() == "unknown-record");
    AddDanger ofMeeting = danger("About nobody");
    ofMeeting.about = About::theMeeting();
    CHECK(t.ask("priya", ofMeeting).code() == "say-about");
    AddDanger answering = danger("A danger answers nothing");
    answering.answers = worry;
    CHECK(t.ask("priya", answering).code() == "not-a-goal");
}

TEST_CASE("a danger is corrected and withdrawn like a point, and the goal goes on answering it")
{
    Table t = partA();
    const RecordId worry = t.must("priya", danger("Ellie may be hurt."));
    const RecordId aim = t.must("priya", goal("Nobody is hurt.", worry));
    t.must("elin", Correct{worry, "Ellie may be frightened."});
    CHECK(t.seen("hannah").find<Danger>(worry)->text == "Ellie may be frightened.");
    CHECK(t.seen("hannah").find<Danger>(worry)->before == "Ellie may be hurt.");
    CHECK(t.seen("hannah").find<Danger>(aim)->answers == worry);
    t.must("priya", Withdraw{worry});
    CHECK_FALSE(shows(t, "hannah", worry));
    CHECK_FALSE(hasPaper(t, "tom", worry));
}

TEST_CASE("a goal that answers a danger for fewer people is for everybody, without pointing to it")
{
    Table t = partA();
    const RecordId narrow = t.must("priya", danger("From the police.", Width::professionals));
    const RecordId aim = t.must("priya", goal("Nobody is hurt.", narrow));
    REQUIRE(shows(t, "hannah", aim));
    CHECK_FALSE(t.seen("hannah").find<Danger>(aim)->answers);
    CHECK_FALSE(shows(t, "hannah", narrow));
}

TEST_CASE("the family\u2019s and the child\u2019s own view of a decision stands beside it, never inside it")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    AddVoice hers;
    hers.person = who("hannah");
    hers.text = "I do not agree. I will look after them.";
    hers.about = about("ellie");
    hers.of = decision;
    const RecordId voice = t.must("elin", hers);
    CHECK(t.conference.find<Voice>(voice)->of == decision);
    CHECK_FALSE(t.conference.first<Dissent>(
        [](const Dissent&) { return true; })); // family disagreement is not dissent
    AddVoice childs;
    childs.child = child("ellie");
    childs.text = "I am glad.";
    childs.about = about("ellie");
    childs.of = decision;
    CHECK(t.ask("elin", childs));
    childs.of = voice;
    CHECK(t.ask("elin", childs).code() == "unknown-record");
    MakeOffer own = offer("It is too much.", "ellie");
    own.what = OfferKind::words;
    own.of = decision;
    const RecordId put = t.must("priya", PutUp{t.must("joan", own), "", ""});
    CHECK(t.conference.find<Voice>(put)->of == decision);
}

TEST_CASE(
    "own words about a decision reach who came later, without pointing to what was declared in their absence")
{
    Table t = partA();
    exclude(t, "joan");
    const RecordId decision = decided(t, "ellie");
    letBack(t, {"joan", "rosa"});
    AddVoice hers;
    hers.person = who("hannah");
    hers.text = "I do not agree.";
    hers.about = about("ellie");
    hers.of = decision;
    const RecordId voice = t.must("elin", hers);
    CHECK(shows(t, "joan", voice));
    CHECK_FALSE(t.conference.find<Voice>(voice)->of);
}

TEST_CASE("a correction of fact against a report points to it where everybody here has the report")
{
    RecordId report;
    Table t = withReport({"hannah", "grace", "joan", "rosa", "olive"}, &report);
    const RecordId note = t.must("priya", PutUp{t.must("hannah", correction(report)), "", ""});
    CHECK(t.conference.find<Note>(note)->of == report);
    CHECK(t.conference.find<Note>(note)->speaker == who("hannah"));
    CHECK(shows(t, "joan", note));
}

TEST_CASE("where not everybody here has the report, the correction is heard by all and points nowhere")
{
    RecordId report;
    Table t = withReport({"hannah"}, &report);
    const RecordId note = t.must("priya", PutUp{t.must("hannah", correction(report)), "", ""});
    CHECK(shows(t, "joan", note));
    CHECK_FALSE(t.conference.find<Note>(note)->of);
    CHECK(t.conference.find<Note>(note)->text == "It was one check, not three.");
    CHECK(t.ask("joan", correction(report)).code() == "unknown-record"); // it was not shared with her
}
