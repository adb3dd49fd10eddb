// Edges of addressing: typed in one situation and sent in another, shown again, many lines made by one act.
#include "support/catch.hpp"

#include "support/family.hpp"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

const Head& headOf(const Table& t, RecordId id)
{
    return head(t.conference.kept(id)->record);
}

std::vector<std::string> reasons(const Table& t, const std::string& seat)
{
    std::vector<std::string> all;
    t.seen(seat).each<View>([&](const View& view) {
        if (view.shown)
            all.push_back(view.reason);
    });
    std::sort(all.begin(), all.end());
    return all;
}
using Texts = std::vector<std::string>;

ChangePlanLine changed(RecordId line, const std::string& what)
{
    return {line, what, "Tom", "Fri 13 Nov", ""};
}

bool roomReads(const Table& t, const std::string& words)
{
    bool found = false;
    t.seen("room").each<PlanLine>([&](const PlanLine& line) { found = found || line.what == words; });
    return found;
}

} // namespace

TEST_CASE(
    "an offer typed while somebody was out is not put up for them, though they are back when it arrives")
{
    Table t = partB();
    exclude(t, "mark");
    const auto while_out = t.situation("tom");
    letBack(t, {"mark", "dean"});
    const RecordId sent = t.askFrom(while_out, "tom", offer("Said while Mark was out", "ellie")).record;
    const RecordId shown = t.must("priya", PutUp{sent, "", ""});
    CHECK_FALSE(hasPaper(t, "mark", shown));
    CHECK(hasPaper(t, "beth", shown));
}

TEST_CASE("what was typed in one part and arrives in another belongs to the part it was typed in")
{
    Table t = partA();
    const auto then = t.situation("elin");
    changeOver(t, "B");
    const RecordId late = t.askFrom(then, "elin", note("Typed in part A")).record;
    CHECK(headOf(t, late).part == part("A"));
    CHECK(headOf(t, t.must("elin", note("Typed in part B"))).part == part("B"));
    CHECK_FALSE(shows(t, "tom", late));
    CHECK(hasPaper(t, "tom", late));
    CHECK_FALSE(hasPaper(t, "mark", late));
}

TEST_CASE(
    "with professionals alone, what crosses the beginning or the end of a section stays off the room screen")
{
    Table t = partA();
    changeOver(t, "C");
    const RecordId first = t.must("elin", action("First", "ellie", "Tom", "Fri")),
                   second = t.must("elin", action("Second", "ellie", "Tom", "Fri"));
    const auto before = t.situation("elin"), toms = t.situation("tom");
    openSection(t, "C");
    const auto inside = t.situation("tom");
    const RecordId late = t.askFrom(before, "elin", note("Typed before the section, sent in it")).record;
    const RecordId crossed = t.askFrom(toms, "tom", changed(first, "Typed before, sent in it")).record;
    t.must("priya", EndSection{});
    t.must("priya", UncoverRoom{});
    later(t, 5);
    const RecordId after = t.askFrom(inside, "tom", changed(second, "Typed in it, sent after")).record;
    CHECK_FALSE(shows(t, "room", late));
    CHECK(crossed != first);
    CHECK(after != second);
    CHECK(headOf(t, after).at == t.now);
    CHECK_FALSE(roomReads(t, "Typed before, sent in it"));
    CHECK_FALSE(roomReads(t, "Typed in it, sent after"));
    CHECK(hasPaper(t, "beth", crossed));
    CHECK(hasPaper(t, "beth", after));
}

TEST_CASE("a scale about a danger that not everybody knows is asked of everybody, without the danger")
{
    Table t = partA();
    const RecordId known =
        t.must("elin", AddDanger{DangerKind::danger, "He may come at night", about("ellie")});
    const RecordId narrow = t.must(
        "elin",
        AddDanger{DangerKind::danger, "What the police know", about("ellie"), {}, Width::professionals});
    const auto dangerOf = [&](RecordId danger) {
        return t.conference
            .find<Scale>(t.must("priya", OpenScale{child("ellie"), "How likely is it?", danger}))
            ->danger;
    };
    CHECK(dangerOf(known) == known);
    CHECK_FALSE(dangerOf(narrow));
}

TEST_CASE("showing the views for one child shows none for another, and who was shown for one is shown for "
          "the other")
{
    Table t = partA();
    const RecordId ellies = roundFor(t, "ellie"), jacks = roundFor(t, "jack");
    for (const char* name : {"tom", "beth"}) {
        t.must(name, yes(ellies, std::string("Ellie, by ") + name));
        t.must(name, yes(jacks, std::string("Jack, by ") + name));
    }
    t.must("priya", ShowRound{ellies, true});
    CHECK(reasons(t, "hannah") == Texts{"Ellie, by beth", "Ellie, by tom"});
    CHECK_FALSE(saysOnPaper(t, "hannah", "Jack, by"));
    t.must("priya", ShowRound{jacks, true});
    CHECK(reasons(t, "hannah") == Texts{"Ellie, by beth", "Ellie, by tom", "Jack, by beth", "Jack, by tom"});
}

TEST_CASE("a round left open for somebody who was out is shown again with their view, and nobody's twice")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "Tom's"));
    exclude(t, "sam");
    t.must("beth", yes(round, "Beth's"));
    const RecordId shown = t.must("priya", ShowRound{round, true});
    t.must("priya", AddWrittenView{shown, who("sam"), Threshold::no, {}, "Sam's, in writing"});
    letBack(t, {"sam"});
    t.must("sam", yes(round, "Sam's"));
    CHECK(reasons(t, "hannah") == Texts{"Beth's", "Sam's, in writing", "Tom's"});
    t.must("priya", ShowRound{round, true});
    CHECK(reasons(t, "hannah") == Texts{"Beth's", "Sam's", "Sam's, in writing", "Tom's"});
    CHECK(t.ask("sam", yes(round)).code() == "round-shown");
}

TEST_CASE("where views are not hidden, closing the round shows no written view a second time")
{
    FamilyFacts facts;
    facts.meeting.settings.viewsHidden = false;
    Table t = partA(facts);
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "Tom's"));
    t.must("priya", AddWrittenView{round, who("neil"), Threshold::no, {}, "In writing"});
    t.must("priya", ShowRound{round, true});
    CHECK(reasons(t, "hannah") == Texts{"In writing", "Tom's"});
}

TEST_CASE("views shown by a message that was long under way belong to the part of their round")
{
    Table t = partA();
    const auto then = t.situation("priya");
    changeOver(t, "B");
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round, "Tom's"));
    REQUIRE(t.askFrom(then, "priya", ShowRound{round, true}));
    CHECK(reasons(t, "tom") == Texts{"Tom's"});
    t.conference.each<View>([](const View& view) { CHECK((!view.shown || view.head.part == part("B"))); });
}

TEST_CASE("lines disclosed in one act are linked each for those who have both, and no circle is made twice")
{
    Table t = partA({{"jack"}, 20, Leak::none}); // Mark may not hear about Ellie
    const RecordId jacks = t.must("elin", note("About Jack", "jack")),
                   ellies = t.must("elin", note("About Ellie", "ellie"));
    changeOver(t, "B");
    exclude(t, "amira"); // so that both circles are new
    t.must("priya", Disclose{{jacks, ellies}, part("B"), ""});
    int links = 0;
    t.conference.each<Link>([&](const Link& link) {
        ++links;
        for (const char* name : {"tom", "beth", "karen"})
            CHECK(hasPaper(t, name, link.head.id));
        for (const char* name : {"amira", "mark", "hannah"})
            CHECK_FALSE(hasPaper(t, name, link.head.id));
        CHECK(hasPaper(t, "sam", link.head.id) == (link.original == ellies));
    });
    CHECK(links == 2);
    std::set<CircleId> made;
    for (const Event& event : t.events())
        if (std::holds_alternative<CircleMade>(event.body))
            CHECK(made.insert(event.circle).second);
}

TEST_CASE("what stands for a record that is not made yet is no record's id, and none stands for two")
{
    CHECK_FALSE(sight::draftId(0).none());
    CHECK(sight::draftId(0) != sight::draftId(1));
    CHECK(sight::draftId(1) != sight::draftId(257));
}
