// Rounds of views: who is asked, hidden until all are in, shown together (domain.md, views and decision).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

TEST_CASE("a view is hidden from everybody but its giver until the round is shown")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "He broke the door."));
    for (const std::string name : {"priya", "elin", "beth", "hannah"}) {
        INFO(name);
        CHECK_FALSE(saysOnPaper(t, name, "He broke the door."));
    }
    CHECK(saysOnPaper(t, "tom", "He broke the door."));
    t.must("priya", ShowRound{round, true});
    for (const std::string name : {"priya", "elin", "beth", "hannah", "tom"}) {
        INFO(name);
        CHECK(saysOnPaper(t, name, "He broke the door."));
    }
    CHECK(t.ask("beth", yes(round)).code() == "round-shown");
}

TEST_CASE("a view typed for somebody is known to who typed it and to nobody else")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView typed = yes(round, "Said aloud by Beth.");
    typed.forPerson = who("beth");
    t.must("elin", typed);
    CHECK(saysOnPaper(t, "elin", "Said aloud by Beth."));
    CHECK(saysOnPaper(t, "beth", "Said aloud by Beth."));
    CHECK_FALSE(saysOnPaper(t, "priya", "Said aloud by Beth."));
    CHECK(t.ask("priya", typed).code() ==
          "already-given"); // the chair did not enter it, and could not know what it says
}

TEST_CASE("nobody gives a view for a child they may not hear about, nor by somebody else\u2019s hand")
{
    // Sam knows Ellie only: a view of his on Jack would have pointed to a round he may not see.
    Table t = partA();
    const RecordId round = roundFor(t, "jack");
    CHECK(t.ask("sam", yes(round)).code() == "unknown-record");
    GiveView typed = yes(round);
    typed.forPerson = who("sam");
    CHECK(t.ask("priya", typed).code() == "not-entitled");
    typed.forPerson = who("amira"); // is not asked for a view
    CHECK(t.ask("priya", typed).code() == "not-entitled");
    CHECK(t.ask("amira", yes(round)).code() == "not-entitled");
    CHECK(t.ask("hannah", yes(round)).code() == "not-entitled");
    typed.forPerson = who("beth");
    CHECK(t.ask("tom", typed).code() == "not-yours");
    typed.forPerson = who("neil");
    CHECK(t.ask("priya", typed).code() == "did-not-attend");
}

TEST_CASE("a yes names the harm, anything else names none")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView view = yes(round);
    view.harms.clear();
    CHECK(t.ask("tom", view).code() == "need-harm");
    view.threshold = Threshold::more;
    view.harms = {Harm::neglect};
    CHECK(t.ask("tom", view).code() == "no-harm");
}

TEST_CASE("a written view is of somebody who is not here, and goes to nobody outside the round")
{
    Table t = partB();
    exclude(t, "mark");
    RecordId round = roundFor(t, "ellie"); // asked while he is out: not for him
    letBack(t, {"mark", "dean"});
    const auto written = [&](const std::string& name) {
        return AddWrittenView{round, who(name), Threshold::yes, {Harm::neglect}, "Written by the surgery."};
    };
    CHECK(t.ask("priya", written("tom")).code() == "is-here");
    CHECK(t.ask("priya", written("hannah")).code() == "unknown-person");
    CHECK(t.ask("priya", written("neil")).code() ==
          "not-shown-yet"); // it would sway those who are still asked
    t.must("tom", yes(round));
    round = t.must("priya", ShowRound{round, true});
    CHECK(t.ask("priya", written("neil")));
    CHECK(t.ask("priya", written("neil")).code() == "already-given");
    CHECK(saysOnPaper(t, "tom", "Written by the surgery."));
    CHECK_FALSE(saysOnPaper(t, "mark", "Written by the surgery."));
    changeOver(t, "A");
    CHECK(t.ask("priya", written("neil")).code() == "not-that-part");
    CHECK(t.ask("priya", ShowRound{round, true}).code() == "not-that-part");
}

TEST_CASE("an offer never points to a view that still lies in a hand")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    const RecordId view = t.must("tom", yes(round));
    MakeOffer correction = offer("I meant neglect");
    correction.what = OfferKind::correction;
    correction.of = view;
    CHECK(t.ask("tom", correction).code() == "unknown-record");
}

namespace {

Table partAwith(Settings settings)
{
    FamilyFacts facts;
    facts.meeting.settings = settings;
    return partA(facts);
}

GiveView no(RecordId round, const std::string& reason)
{
    return {round, Threshold::no, {}, reason, std::nullopt};
}

int countOf(const Table& t, const std::string& seat, const std::string& words)
{
    int count = 0;
    t.seen(seat).each<View>([&](const View& view) { count += view.reason == words ? 1 : 0; });
    return count;
}

} // namespace

TEST_CASE("a round is not shown while somebody who was asked and is here has not given a view, unless the "
          "chair closes it")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie"); // asked: Tom, Beth, Karen and, from Ellie\u2019s school, Sam
    for (const char* name : {"tom", "beth"})
        t.must(name, yes(round));
    const auto missing = t.ask("priya", ShowRound{round});
    REQUIRE(missing.code() == "views-missing");
    CHECK(missing.refused->say.starts_with("Sam and Karen have not given a view yet."));
    SECTION("all are in")
    {
        t.must("sam", yes(round));
        t.must("karen", yes(round));
        CHECK(t.ask("priya", ShowRound{round}));
    }
    SECTION("who leaves is not waited for")
    {
        mark(t, "sam", Where::left);
        mark(t, "karen", Where::out);
        CHECK(t.ask("priya", ShowRound{round}));
    }
    SECTION("the chair closes the round")
    {
        CHECK(t.ask("priya", ShowRound{round, true}));
        CHECK(t.ask("sam", yes(round)).code() == "round-shown");
    }
    SECTION("nobody waits for somebody who was not asked: Sam does not know Jack")
    {
        const RecordId jacks = roundFor(t, "jack");
        for (const char* name : {"tom", "beth", "karen"})
            t.must(name, yes(jacks));
        CHECK(t.ask("priya", ShowRound{jacks}));
    }
}

TEST_CASE("an agency that changes its view before the showing is heard with the second, and nobody notices")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "First thought."));
    t.tell();
    std::map<std::string, std::size_t> told;
    for (const std::string& seat : t.seats())
        told[seat] = t.told(seat).size();
    t.must("tom", no(round, "Second thought."));
    t.tell();
    for (const std::string& seat : t.seats()) {
        INFO(seat);
        CHECK(t.told(seat).size() == told[seat] + (seat == "tom" ? 1 : 0));
    }
    int given = 0;
    t.conference.each<Given>([&](const Given&) { ++given; });
    CHECK(given == 1);
    CHECK(countOf(t, "tom", "First thought.") == 0); // he sees what he said last
    t.must("priya", ShowRound{round, true});
    CHECK(countOf(t, "priya", "Second thought.") == 1);
    CHECK(countOf(t, "priya", "First thought.") == 0);
    CHECK_FALSE(saysOnPaper(t, "hannah", "First thought."));
    CHECK(t.ask("tom", yes(round)).code() == "round-shown");
}

TEST_CASE("who typed a view for somebody does not learn that its giver has changed it")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView typed = yes(round, "As she said it.");
    typed.forPerson = who("beth");
    t.must("elin", typed);
    t.must("beth", no(round, "On second thoughts."));
    CHECK(countOf(t, "elin", "As she said it.") == 1);
    CHECK_FALSE(saysOnPaper(t, "elin", "On second thoughts."));
    CHECK(countOf(t, "beth", "As she said it.") == 0);
    t.must("priya", ShowRound{round, true});
    CHECK(countOf(t, "hannah", "On second thoughts.") == 1);
    CHECK(countOf(t, "hannah", "As she said it.") == 0);
}

TEST_CASE("where views are not hidden, each is shown as it is given, and may be changed until the chair "
          "closes the round")
{
    Settings settings;
    settings.viewsHidden = false;
    Table t = partAwith(settings);
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "For all to hear."));
    CHECK(countOf(t, "hannah", "For all to hear.") == 1);
    CHECK(countOf(t, "room", "For all to hear.") == 1);
    t.must("tom", no(round, "I have thought again."));
    CHECK(countOf(t, "hannah", "For all to hear.") == 0);
    CHECK(countOf(t, "hannah", "I have thought again.") == 1);
    CHECK(t.ask("priya", AddWrittenView{round, who("neil"), Threshold::no, {}, "Written."}));
    t.must("priya", ShowRound{round, true});
    CHECK(countOf(t, "hannah", "I have thought again.") == 1);
    CHECK(t.ask("tom", yes(round)).code() == "round-shown");
}

TEST_CASE(
    "only professionals are asked for a view: never the chair, the minute-taker, an observer or the family")
{
    for (const Standing standing : {Standing::chair, Standing::minutes, Standing::observer, Standing::family,
                                    Standing::child, Standing::supporter, Standing::interpreter}) {
        Table t = family();
        Person p;
        p.person = who("new");
        p.name = "Somebody";
        p.standing = standing;
        CHECK(t.ask("priya", AddPerson{p}).code() != "no-view");
        p.person = who("newer");
        p.givesView = true;
        CHECK(t.ask("priya", AddPerson{p}).code() == "no-view");
    }
}

TEST_CASE("the authority\u2019s own solicitor gives a view only where its procedure says so")
{
    Person solicitor;
    solicitor.person = who("solicitor");
    solicitor.name = "Jo";
    solicitor.sector = "legal";
    solicitor.givesView = true;
    CHECK(family().ask("priya", AddPerson{solicitor}).code() == "no-view");
    FamilyFacts facts;
    facts.meeting.settings.solicitorGivesView = true;
    CHECK(family(facts).ask("priya", AddPerson{solicitor}));
    solicitor.givesView = false;
    CHECK(family().ask("priya", AddPerson{solicitor}));
}

TEST_CASE("one category of harm, several, or a first and a second in that order: as the authority names them")
{
    struct Case {
        HarmPolicy policy;
        std::vector<Harm> harms;
        std::string code;
    };
    using enum Harm;
    const std::vector<Case> cases{
        {HarmPolicy::one, {neglect}, ""},
        {HarmPolicy::one, {neglect, physical}, "one-harm"},
        {HarmPolicy::several, {neglect, physical, sexual}, ""},
        {HarmPolicy::several, {neglect, physical, neglect}, "harm-twice"},
        {HarmPolicy::primary, {emotional, neglect}, ""},
        {HarmPolicy::primary, {emotional, emotional}, "harm-twice"},
        {HarmPolicy::primary, {emotional, neglect, physical}, "two-harms"},
    };
    for (const Case& c : cases) {
        Settings settings;
        settings.harms = c.policy;
        Table t = partAwith(settings);
        const RecordId round = roundFor(t, "ellie");
        GiveView view = yes(round);
        view.harms = c.harms;
        INFO(static_cast<int>(c.policy) << ", " << c.harms.size());
        CHECK(t.ask("tom", view).code() == c.code);
        t.must("beth", yes(round));
        t.must("priya", ShowRound{round, true});
        CHECK(
            t.ask("priya", AddWrittenView{round, who("neil"), Threshold::yes, c.harms, "Written."}).code() ==
            c.code);
        t.ask("karen", view);
        const auto declared = t.ask("priya", Declare{child("ellie"), Outcome::plan, c.harms, "Because."});
        CHECK(declared.code() == c.code);
        if (declared) // in the order in which they were named
            CHECK(t.conference.find<Decision>(declared.record)->harms == c.harms);
    }
}

TEST_CASE("a view for another part\u2019s round is not entered, even by the chair")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    changeOver(t, "B");
    GiveView typed = yes(round);
    typed.forPerson = who("tom");
    CHECK(t.ask("priya", typed).code() == "not-that-part");
}

TEST_CASE("family and room know how many views are in only where the authority says so, and never whose")
{
    for (const bool countsShown : {false, true}) {
        Settings settings;
        settings.countsShown = countsShown;
        Table t = partAwith(settings);
        const auto counts = [&](const std::string& seat) {
            std::vector<std::int64_t> found;
            t.seen(seat).each<Counted>([&](const Counted& c) { found.push_back(c.given); });
            return found;
        };
        const auto are = [&](std::int64_t n) {
            return countsShown ? std::vector{n} : std::vector<std::int64_t>{};
        };
        const RecordId round = roundFor(t, "ellie");
        CHECK(counts("hannah") == are(0));
        t.must("tom", yes(round));
        t.must("tom", no(round, "On second thoughts."));
        t.must("beth", yes(round));
        CHECK(counts("hannah") == are(2)); // one changed a view, and is counted once
        CHECK(counts("room") == are(2));
        CHECK(counts("tom") == are(2));
        exclude(t, "joan");
        t.must("karen", yes(round));
        CHECK(counts("hannah") == are(3));
        const auto paper = sight::paper(t.conference, who("joan"), {});
        paper.each<Counted>([](const Counted& c) { CHECK(c.given == 2); }); // nothing said while she was out
        CHECK(t.seen("hannah").first<Given>([](const Given&) { return true; }) == nullptr);
    }
}
