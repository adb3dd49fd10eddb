// Edges of a round of views: whose view, of which round, for which child, in which part.
#include "support/catch.hpp"

#include "rules/views.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

GiveView no(RecordId round, const std::string& reason = "It is safe enough.")
{
    return {round, Threshold::no, {}, reason, std::nullopt};
}

AddWrittenView written(RecordId round, const std::string& name, Threshold threshold = Threshold::no)
{
    return {round, who(name), threshold, {}, "Written by " + name + "."};
}

std::optional<Threshold> majority(const Table& t, const std::string& name)
{
    return rules::majorityOf(t.seen("priya"), child(name));
}

// The reasons somebody is shown, in the order of the record.
std::vector<std::string> reasons(const Table& t, const std::string& seat)
{
    std::vector<std::string> all;
    t.seen(seat).each<View>([&](const View& view) { all.push_back(view.reason); });
    return all;
}
using Texts = std::vector<std::string>;

} // namespace

TEST_CASE(
    "each part is asked for its own views for a child, and one part's shown round is no round of the other")
{
    Table t = partA();
    const RecordId first = roundFor(t, "ellie");
    CHECK(t.ask("priya", OpenRound{child("ellie"), ""}).code() == "already-asked"); // before it is shown, too
    t.must("tom", yes(first));
    t.must("priya", ShowRound{first, true});
    changeOver(t, "B");
    CHECK(t.ask("priya", Declare{child("ellie"), Outcome::plan, {Harm::emotional}, "Because."}).code() ==
          "no-round");
    const RecordId second = roundFor(t, "ellie");
    CHECK(second != first);
    CHECK(t.ask("priya", Declare{child("ellie"), Outcome::plan, {Harm::emotional}, "Because."}).code() ==
          "no-round");
    CHECK(t.ask("priya", OpenRound{child("nobody"), ""}).code() == "unknown-child");
}

TEST_CASE("the question names the child, unless the chair asks in words of their own")
{
    Table t = partA();
    CHECK(t.conference.find<Round>(roundFor(t, "jack"))->question == "Is jack at risk of serious harm?");
    const RecordId own = t.must("priya", OpenRound{child("ellie"), "Is Ellie safe at night?"});
    CHECK(t.conference.find<Round>(own)->question == "Is Ellie safe at night?");
}

TEST_CASE("what most of them said is of the shown views, for this child, in this part, one for each person")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    for (const char* name : {"tom", "beth"})
        t.must(name, yes(round));
    GiveView sams = yes(round);
    sams.forPerson = who("sam");
    t.must("priya", sams);
    CHECK(majority(t, "ellie") ==
          std::nullopt); // nothing is shown yet, though the chair knows what Sam has said
    t.must("karen", no(round));
    t.must("priya", ShowRound{round, true});
    CHECK(majority(t, "ellie") == Threshold::yes);
    CHECK(majority(t, "jack") == std::nullopt);
    const RecordId jacks = roundFor(t, "jack");
    t.must("karen", no(jacks));
    t.must("priya", ShowRound{jacks, true});
    CHECK(majority(t, "jack") == Threshold::no);
    CHECK(majority(t, "ellie") == Threshold::yes);
    changeOver(t, "B");
    CHECK(majority(t, "ellie") == std::nullopt);
    const RecordId again = roundFor(t, "ellie");
    for (const char* name : {"tom", "beth"})
        t.must(name, no(again));
    CHECK(majority(t, "ellie") == std::nullopt);
    t.must("priya", ShowRound{again, true});
    CHECK(majority(t, "ellie") == Threshold::no);
    t.must("priya", EndPart{});
    CHECK(majority(t, "ellie") == std::nullopt);
}

TEST_CASE("a tie is nobody's majority, and a written view is weighed only where the authority says so")
{
    for (const bool weighed : {false, true}) {
        FamilyFacts facts;
        facts.meeting.settings.writtenViewCounts = weighed;
        Table t = partA(facts);
        const RecordId round = roundFor(t, "ellie");
        t.must("tom", yes(round));
        t.must("beth", no(round));
        const RecordId shown = t.must("priya", ShowRound{round, true});
        CHECK(majority(t, "ellie") == std::nullopt);
        t.must("priya", written(shown, "neil"));
        CHECK(majority(t, "ellie") == (weighed ? std::optional(Threshold::no) : std::nullopt));
    }
}

TEST_CASE("a view given again takes the place of one's own for this round, and of no other")
{
    Table t = partA();
    const RecordId ellies = roundFor(t, "ellie"), jacks = roundFor(t, "jack");
    t.must("tom", yes(ellies, "For Ellie."));
    CHECK(t.ask("priya", ShowRound{jacks, true}).code() == "no-views");
    t.must("tom", yes(jacks, "For Jack."));
    CHECK(reasons(t, "tom") == Texts{"For Ellie.", "For Jack."});
    t.must("tom", no(jacks, "For Jack, again."));
    CHECK(reasons(t, "tom") == Texts{"For Ellie.", "For Jack, again."});
    int given = 0;
    t.conference.each<Given>([&](const Given& one) { given += one.person == who("tom") ? 1 : 0; });
    CHECK(given == 2);
}

TEST_CASE("who has given a view for one child is still asked for the other")
{
    Table t = partA();
    const RecordId ellies = roundFor(t, "ellie"), jacks = roundFor(t, "jack");
    for (const char* name : {"tom", "beth", "sam", "karen"})
        t.must(name, yes(ellies));
    t.must("tom", yes(jacks));
    CHECK(t.ask("priya", ShowRound{jacks})
              .refused->say.starts_with("Beth and Karen have not given a view yet."));
    GiveView beths = yes(jacks);
    beths.forPerson = who("beth");
    CHECK(t.ask("elin", beths));
}

TEST_CASE("where views are not hidden, who gives one takes nobody else's place")
{
    FamilyFacts facts;
    facts.meeting.settings.viewsHidden = false;
    Table t = partA(facts);
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "Tom's."));
    t.must("beth", yes(round, "Beth's."));
    t.must("priya", written(round, "neil"));
    CHECK(reasons(t, "hannah") == Texts{"Tom's.", "Beth's.", "Written by neil."});
    mark(t, "neil", Where::in); // he comes after all: what he says stands beside what he wrote
    t.seat("neil's", Face::tablet, who("neil"), Standing::professional, true);
    t.must("neil's", no(round, "As he says it."));
    CHECK(reasons(t, "hannah") == Texts{"Tom's.", "Beth's.", "Written by neil.", "As he says it."});
    t.must("neil's", no(round, "As he says it now."));
    CHECK(reasons(t, "hannah") == Texts{"Tom's.", "Beth's.", "Written by neil.", "As he says it now."});
    // Shown to all, but still his: the chair did not enter it.
    GiveView entered = yes(round, "Entered by the chair.");
    entered.forPerson = who("tom");
    CHECK(t.ask("priya", entered).code() == "already-given");
}

TEST_CASE("a view given while somebody is out who was asked before is for those who were asked and are here")
{
    FamilyFacts facts;
    facts.meeting.settings.viewsHidden = false;
    Table t = partB(facts);
    exclude(t, "mark");
    const RecordId round = roundFor(t, "ellie"); // asked while he is out: not for him
    letBack(t, {"mark", "dean"});
    t.must("tom", yes(round, "Tom's."));
    CHECK(reasons(t, "beth") == Texts{"Tom's."});
    CHECK(reasons(t, "mark").empty());
}

TEST_CASE(
    "an absent agency is shown in writing once for each round, also when it gave a view aloud before it left")
{
    Table t = partA();
    const RecordId ellies = roundFor(t, "ellie"), jacks = roundFor(t, "jack");
    for (const RecordId round : {ellies, jacks})
        t.must("karen", yes(round));
    const RecordId shown = t.must("priya", ShowRound{ellies, true}),
                   other = t.must("priya", ShowRound{jacks, true});
    CHECK(t.ask("priya", written(shown, "karen")).code() == "is-here");
    mark(t, "karen", Where::left);
    CHECK(t.ask("priya", written(shown, "karen")));
    CHECK(t.ask("priya", written(shown, "karen")).code() == "already-given");
    CHECK(t.ask("priya", written(other, "karen")));
    CHECK(t.ask("priya", written(shown, "neil")));
    CHECK(t.ask("priya", written(shown, "nobody")).code() == "unknown-person");
    CHECK(t.ask("priya", written(shown, "neil")).code() == "already-given");
}

TEST_CASE("a view says whose it is, for which child and who entered it")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView entered = yes(round, "As Beth said it.");
    entered.forPerson = who("beth");
    t.must("elin", entered);
    GiveView own = yes(round, "Tom's own.");
    own.forPerson = who("tom"); // one's own name is no other person
    t.must("tom", own);
    const RecordId shown = t.must("priya", ShowRound{round, true});
    t.must("priya", written(shown, "neil", Threshold::more));
    std::map<std::string, View> views;
    t.seen("hannah").each<View>([&](const View& view) { views[view.reason] = view; });
    REQUIRE(views.size() == 3);
    const View& beths = views["As Beth said it."];
    CHECK(beths.person == who("beth"));
    CHECK(beths.head.typedBy == who("elin"));
    CHECK(beths.harms == std::vector{Harm::emotional});
    CHECK_FALSE(views["Tom's own."].head.typedBy);
    CHECK(views["Written by neil."].threshold == Threshold::more);
    for (const auto& [reason, view] : views) {
        CHECK(view.shown);
        CHECK(view.written == (view.person == who("neil")));
        CHECK(view.child == child("ellie"));
        CHECK(view.round == shown);
        CHECK(view.head.about == about("ellie"));
    }
}

TEST_CASE("only the round that is answered counts one more")
{
    FamilyFacts facts;
    facts.meeting.settings.countsShown = true;
    Table t = partA(facts);
    const RecordId ellies = roundFor(t, "ellie"), jacks = roundFor(t, "jack");
    t.must("tom", yes(jacks));
    t.seen("hannah").each<Counted>([&](const Counted& c) { CHECK(c.given == (c.round == jacks ? 1 : 0)); });
    t.must("tom", yes(ellies));
    t.must("beth", yes(ellies));
    t.seen("hannah").each<Counted>([&](const Counted& c) { CHECK(c.given == (c.round == jacks ? 1 : 2)); });
}

TEST_CASE("a seat that says it gives a view gives none for the family")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.seat("a family's", Face::tablet, who("hannah"), Standing::family, true);
    CHECK(t.ask("a family's", yes(round)).code() == "not-entitled");
}

TEST_CASE("what was entered for somebody can be entered anew by who entered it")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView karens = yes(round, "At first.");
    karens.forPerson = who("karen");
    t.must("elin", karens);
    karens.reason = "On second thoughts.";
    CHECK(t.ask("elin", karens));
    CHECK(t.ask("priya", karens).code() == "already-given");
}
