// A line of the plan that stands in three parts, changed in one and told in another, in every direction.
#include "support/catch.hpp"

#include "rules/plan.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// The line of the plan as it stands in a part now.
const PlanLine& lineIn(const Table& t, const std::string& letter)
{
    const PlanLine* found = nullptr;
    const sight::Seen seen = t.seen("priya");
    seen.each<PlanLine>([&](const PlanLine& line) {
        if (line.head.part == part(letter) && seen.newestOf(line.head.id) == seen.record(line.head.id))
            found = &line;
    });
    REQUIRE(found);
    return *found;
}

// Changed while its part sits: other words, or only another day.
void reword(Table& t, const std::string& letter, const std::string& what)
{
    changeOver(t, letter);
    const PlanLine line = lineIn(t, letter);
    t.must("tom", ChangePlanLine{line.head.id, what, line.owners, line.by, ""});
}
void putOff(Table& t, const std::string& letter, const std::string& by)
{
    changeOver(t, letter);
    const PlanLine line = lineIn(t, letter);
    t.must("tom", ChangePlanLine{line.head.id, line.what, line.owners, by, ""});
}

std::string tell(Table& t, const std::string& from, const std::string& to, const std::string& wording = "")
{
    changeOver(t, to);
    return t.ask("priya", Tell{lineIn(t, from).head.id, part(to), wording}).code();
}

// "A-B A-C": the tellings whose two lines have come to differ.
std::string differing(const Table& t)
{
    std::string found;
    const sight::Seen seen = t.seen("priya");
    const auto letter = [&](RecordId id) { return rules::letterOf(seen, head(*seen.newestOf(id)).part); };
    for (const rules::Differing& line : rules::differingLines(seen))
        found += (found.empty() ? "" : " ") + letter(line.original) + "-" + letter(line.copy);
    return found;
}

const Link* newestLink(const Table& t)
{
    const Link* last = nullptr;
    t.conference.each<Link>([&](const Link& link) { last = &link; });
    return last;
}

// Said in part A, and told to these.
Table toldTo(const std::vector<std::string>& letters, const std::string& wording = "")
{
    Table t = family();
    t.must("priya", KeepOut{who("amira"), part("B")});
    in(t, {"priya", "elin", "tom", "beth", "sam", "karen"});
    in(t, familyOf("A"));
    t.must("priya", BeginPart{part("A"), item("a1")});
    t.must("elin", action("See Ellie", "ellie", "Tom", "Fri 13 Nov"));
    for (const std::string& letter : letters)
        CHECK(tell(t, "A", letter, wording) == "");
    return t;
}

} // namespace

TEST_CASE("a line changed where it was first said is told again to each of the other parts")
{
    Table t = toldTo({"B", "C"});
    CHECK(differing(t) == "");
    reword(t, "A", "See Ellie twice");
    CHECK(differing(t) == "A-B A-C");
    CHECK(tell(t, "A", "B") == "");
    CHECK(differing(t) == "A-C");
    CHECK(tell(t, "A", "B") == "told-already");
    CHECK(tell(t, "A", "C") == "");
    CHECK(differing(t) == "");
    CHECK(lineIn(t, "C").what == "See Ellie twice");
}

TEST_CASE(
    "a line changed in a part that was told is told back, a copy there and none where it was first said")
{
    Table t = toldTo({"B", "C"});
    reword(t, "C", "See Ellie on Mondays");
    CHECK(differing(t) == "A-C");
    CHECK(tell(t, "C", "A") == "");
    CHECK(lineIn(t, "A").what == "See Ellie on Mondays");
    CHECK_FALSE(lineIn(t, "A").told);
    CHECK(lineIn(t, "C").told);
    CHECK(tell(t, "C", "A") == "told-already");
    CHECK(differing(t) == "A-B");
}

TEST_CASE("of two parts that were told, one tells the other what has changed in it")
{
    Table t = toldTo({"B", "C"});
    reword(t, "B", "See Ellie and Mark");
    CHECK(tell(t, "B", "C") == "");
    CHECK(lineIn(t, "C").what == "See Ellie and Mark");
    CHECK(lineIn(t, "C").told);
    CHECK(differing(t) == "A-B A-C");
    const Link made = *newestLink(t);
    CHECK(made.original == lineIn(t, "B").head.id);
    CHECK(made.copy == lineIn(t, "C").head.id);
    CHECK(made.head.part == part("C"));
    CHECK(made.head.about == about("ellie"));
    CHECK(t.conference.circle(made.head.circle)->contains(who("tom")));
    CHECK_FALSE(t.conference.circle(made.head.circle)->contains(who("amira"))); // kept out of part B
    CHECK(tell(t, "B", "C") == "told-already");
    CHECK(tell(t, "C", "B") == "told-already");
    reword(t, "C", "See Ellie and Dean");
    CHECK(differing(t) == "A-B A-C B-C");
    CHECK(tell(t, "C", "B") == "");
    CHECK(lineIn(t, "B").what == "See Ellie and Dean");
    CHECK(differing(t) == "A-B A-C"); // the first part has heard of neither
    CHECK(tell(t, "B", "A") == "");
    CHECK(differing(t) == "");
}

TEST_CASE("two parts that say the same without having told each other need not be told")
{
    Table t = toldTo({"B", "C"});
    CHECK(tell(t, "B", "C") == "told-already");
    CHECK(tell(t, "C", "B") == "told-already");
}

TEST_CASE("the chair\u2019s own words for a part stay while only the day changes, and give way to new words")
{
    Table t = toldTo({"B"}, "Tom comes by");
    CHECK(differing(t) == "");
    putOff(t, "A", "Fri 20 Nov");
    CHECK(tell(t, "A", "B") == "");
    CHECK(lineIn(t, "B").what == "Tom comes by");
    CHECK(lineIn(t, "B").by == "Fri 20 Nov");
    CHECK(differing(t) == "");
    putOff(t, "A", "Fri 27 Nov");
    CHECK(tell(t, "A", "B", "Tom calls in") == "");
    CHECK(lineIn(t, "B").what == "Tom calls in");
    CHECK(differing(t) == "");
    reword(t, "A", "See Ellie daily");
    CHECK(tell(t, "A", "B", "Tom comes daily") == "");
    CHECK(differing(t) == "");
    reword(t, "A", "See Ellie weekly");
    CHECK(tell(t, "A", "B") == "");
    CHECK(lineIn(t, "B").what == "See Ellie weekly");
}

TEST_CASE("told back, each part keeps its own words while only the day changes, and hears new ones")
{
    Table t = toldTo({"B"}, "Tom comes by");
    putOff(t, "B", "Fri 20 Nov");
    CHECK(tell(t, "B", "A") == "");
    CHECK(lineIn(t, "A").what == "See Ellie");
    CHECK(lineIn(t, "A").by == "Fri 20 Nov");
    CHECK(differing(t) == "");
    putOff(t, "B", "Fri 27 Nov");
    CHECK(tell(t, "B", "A", "See Ellie on a Friday") == "");
    CHECK(lineIn(t, "A").what == "See Ellie on a Friday");
    CHECK(differing(t) == "");
    reword(t, "B", "Tom and Beth come by");
    CHECK(tell(t, "B", "A") == "");
    CHECK(lineIn(t, "A").what == "Tom and Beth come by");
    CHECK(differing(t) == "");
}

TEST_CASE("what was taken back from a part can be told to it anew")
{
    Table t = toldTo({"B"});
    t.must("priya", Withdraw{lineIn(t, "B").head.id});
    CHECK(tell(t, "A", "B") == "");
    CHECK(lineIn(t, "B").what == "See Ellie");
}

TEST_CASE("whoever was out when a told line was changed is given it as it is, still as one that was told")
{
    Table t = toldTo({"B"});
    exclude(t, "mark");
    t.must("tom", ChangePlanLine{lineIn(t, "B").head.id, "See Ellie on Sundays", "Tom", "Fri 13 Nov", ""});
    letBack(t, {"mark", "dean"});
    t.must("priya", Disclose{{lineIn(t, "B").head.id}, part("B"), ""});
    CHECK(saysOnPaper(t, "mark", "See Ellie on Sundays"));
    CHECK(lineIn(t, "B").told);
}

TEST_CASE("dates that were told are disclosed to somebody who came later as dates that were told")
{
    Table t = partA();
    const RecordId dates =
        t.must("elin", SetDates{child("ellie"), std::chrono::floor<std::chrono::days>(t.now)});
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{dates, part("B"), ""});
    CHECK_FALSE(t.conference.find<Dates>(dates)->told);
    CHECK(t.conference.find<Dates>(copy)->told);
    Person uncle;
    uncle.person = who("uncle");
    uncle.standing = Standing::family;
    uncle.name = uncle.known = "Uncle";
    uncle.children = {child("ellie")};
    t.must("priya", AddPerson{uncle});
    t.must("priya", Admit{uncle.person, part("B"), ""});
    const RecordId again = t.must("priya", Disclose{{copy}, part("B"), ""});
    CHECK(hasPaper(t, "uncle", again));
    CHECK(t.conference.find<Dates>(again)->told);
}

TEST_CASE("after closing, a part of this conference is told by letter, and no other")
{
    Table t = toldTo({"B", "C"});
    const RecordId second = t.must("elin", action("Weigh Ellie", "ellie", "Beth", "Fri 13 Nov"));
    reword(t, "B", "See Ellie and Mark");
    const RecordId inB = lineIn(t, "B").head.id;
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{true});
    CHECK(t.ask("priya", Tell{second, part("Z"), ""}).code() == "unknown-part");
    CHECK(t.ask("priya", Tell{second, part("C"), ""}).code() == "told-already"); // it was said there
    const RecordId copy = t.must("priya", Tell{second, part("B"), ""});
    CHECK(hasPaper(t, "mark", copy));
    CHECK(newestLink(t)->head.part == part("B"));
    CHECK(newestLink(t)->head.about == about("ellie"));
    t.must("priya", Tell{inB, part("C"), ""}); // a line both have, from one to the other
    CHECK(newestLink(t)->head.part == part("C"));
}
