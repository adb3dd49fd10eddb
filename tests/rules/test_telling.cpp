// What was told to another part: each thing in which the two can come to differ, and what closing says of it.
#include "support/catch.hpp"

#include "rules/closing.hpp"
#include "rules/plan.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day thirteenth(std::chrono::year(2026) / 11 / 13);
const std::string words = "Tom sees Ellie";

struct Told {
    Table t = partA();
    RecordId line, copy;

    explicit Told(const std::string& wording = "")
    {
        AddPlanLine asked = action(words, "ellie", "Tom", "");
        asked.due = thirteenth;
        asked.outcome = "Somebody knows how she is";
        asked.measure = "Ten visits";
        line = t.must("elin", asked);
        changeOver(t, "B");
        copy = t.must("priya", Tell{line, part("B"), wording});
        changeOver(t, "A");
    }
    ChangePlanLine change() const { return {line, words, "Tom", "Fri 13 Nov", "Ten visits"}; }
    std::vector<std::string> differing() const
    {
        std::vector<std::string> all;
        for (const auto& one : rules::differingLines(t.seen("priya")))
            all.push_back(one.say);
        return all;
    }
};
using Texts = std::vector<std::string>;

bool saysMissing(const Table& t, const std::string& sentence)
{
    const auto all = rules::missingBeforeClose(t.seen("priya"));
    return std::find(all.begin(), all.end(), sentence) != all.end();
}

// Hannah's sister is heard in a part of her own.
Table withPartE()
{
    Table t = family();
    Person aunt = someone("aunt", Standing::family);
    aunt.children = {child("ellie")};
    t.must("priya", AddPerson{aunt});
    t.must("priya", AddPart{ownPart({"aunt"})});
    comeIn(t, "A");
    return t;
}

} // namespace

TEST_CASE("a line told to another part differs from it as soon as any one thing of it is changed")
{
    struct Case {
        std::string what;
        std::function<void(ChangePlanLine&)> change;
    };
    const std::vector<Case> cases{
        {"words", [](ChangePlanLine& c) { c.what = "Tom sees Ellie at home"; }},
        {"outcome", [](ChangePlanLine& c) { c.outcome = "She is safe"; }},
        {"owners", [](ChangePlanLine& c) { c.owners = "Beth"; }},
        {"by", [](ChangePlanLine& c) { c.by = "before Christmas"; }},
        {"measure", [](ChangePlanLine& c) { c.measure = "Eight visits"; }},
    };
    for (const Case& c : cases)
        for (const std::string wording : {"", "Tom comes to see her"}) {
            INFO(c.what << ", told as " << wording);
            Told told(wording);
            told.t.must("elin", told.change());
            CHECK(told.differing().empty());
            ChangePlanLine changed = told.change();
            c.change(changed);
            told.t.must("elin", changed);
            CHECK(told.differing().size() == 1);
        }
}

TEST_CASE("the day behind the words is told again when only the day has gone")
{
    Told told;
    const auto write = [&](std::int64_t base, std::int64_t removed, const std::string& inserted) {
        told.t.must("elin", EditText{told.line, TextField::by, base, 0, removed, inserted});
    };
    write(0, 3, "");
    write(1, 0, "Fri");
    CHECK(told.t.conference.find<PlanLine>(told.line)->by == "Fri 13 Nov");
    CHECK(told.differing().size() == 1);
}

TEST_CASE("a line of the last plan that one part has dropped differs from the other part's")
{
    Table t = family();
    const RecordId line =
        t.must("priya", BringBack{part("A"), PlanSection::action, about("ellie"), words, "Tom", "Fri", ""});
    comeIn(t, "B");
    t.must("priya", Tell{line, part("B"), ""});
    changeOver(t, "A");
    CHECK(rules::differingLines(t.seen("priya")).empty());
    t.must("elin", ReviewAction{line, Progress::done, Fate::drop, "It is done."});
    CHECK(rules::differingLines(t.seen("priya")).size() == 1);
}

TEST_CASE("two parts whose lines have come to say the same do not differ, though one was told in other words")
{
    Told told("Tom comes to see her");
    ChangePlanLine same = told.change();
    same.what = "Tom comes to see her";
    told.t.must("elin", same);
    CHECK(told.differing().empty());
    same.what = "Tom comes to see Ellie";
    told.t.must("elin", same);
    CHECK(told.differing() ==
          Texts{"\u201cTom comes to see Ellie\u201d is not the same in every part since part B was told"});
}

TEST_CASE("a line that was taken back where it was first said is named by the words the other part has")
{
    Told told("Tom comes to see her");
    told.t.must("priya", Withdraw{told.line});
    CHECK(told.differing() ==
          Texts{"\u201cTom comes to see her\u201d is not the same in every part since part B was told"});
}

TEST_CASE("what differs is said to chair and minute-taker, never to a professional")
{
    Told told;
    told.t.must("priya", Withdraw{told.line});
    CHECK(rules::differingLines(told.t.seen("elin")).size() == 1);
    CHECK(rules::differingLines(told.t.seen("tom")).empty());
}

TEST_CASE("the day of the review is compared part by part, each part's last, whatever a third part has")
{
    Table t = partA();
    const auto review = [](int day) {
        return SetDates{child("ellie"), {}, thirteenth + std::chrono::days(day)};
    };
    const RecordId dates = t.must("elin", review(30));
    for (const char* letter : {"B", "C"}) {
        changeOver(t, letter);
        t.must("priya", Tell{dates, part(letter), ""});
    }
    CHECK(rules::differingLines(t.seen("priya")).empty());
    t.must("elin", review(31)); // in part C
    const auto differing = [&] { return rules::differingLines(t.seen("priya")); };
    REQUIRE(differing().size() == 1);
    CHECK(differing()[0].say == "The dates of the plan are not the same in every part since part C was told");
    changeOver(t, "B");
    t.must("elin", review(32));
    CHECK(differing().size() == 2);
}

TEST_CASE(
    "before closing the chair is reminded of every part with family that has not been told of this decision")
{
    Table t = withPartE();
    const RecordId ellies = decided(t, "ellie");
    const RecordId jacks = decided(t, "jack");
    const auto missing = [&](const std::string& letter, const std::string& name) {
        return saysMissing(t, "part " + letter + " has not been told the decision for " + name);
    };
    CHECK(missing("B", "ellie"));
    CHECK(missing("B", "jack"));
    CHECK(missing("E", "ellie"));
    CHECK_FALSE(missing("E", "jack")); // the aunt may not hear about Jack
    CHECK_FALSE(missing("A", "ellie"));
    CHECK_FALSE(missing("C", "ellie"));
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{ellies, part("B"), ""});
    CHECK_FALSE(missing("B", "ellie"));
    CHECK(missing("B", "jack"));
    CHECK(missing("E", "ellie"));
    t.must("priya", EndPart{});
    left(t, familyOf("B"));
    later(t, 30);
    t.must("priya", BeginPart{part("E"), item("e1")});
    // Told from part B's copy, the part has it: the chair is not asked for what would be refused.
    t.must("priya", Tell{copy, part("E"), ""});
    CHECK(t.ask("priya", Tell{ellies, part("E"), ""}).code() == "told-already");
    CHECK_FALSE(missing("E", "ellie"));
    CHECK(missing("B", "jack"));
    CHECK_FALSE(t.ask("priya", Tell{jacks, part("B"), ""}));
}

TEST_CASE("a decision changed after it was told from a copy is told in place of what that part heard")
{
    Table t = withPartE();
    const RecordId first = decided(t, "ellie");
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{first, part("B"), ""});
    const auto toE = [&](RecordId decision) {
        t.must("priya", EndPart{});
        left(t, familyOf("B"));
        left(t, familyOf("A"));
        later(t, 30);
        t.must("priya", BeginPart{part("E"), item("e1")});
        return t.must("priya", Tell{decision, part("E"), ""});
    };
    const RecordId heard = toE(copy);
    t.must("priya", EndPart{});
    later(t, 30);
    in(t, familyOf("A"));
    t.must("priya", BeginPart{part("A"), item("a2")});
    Declare second;
    second.child = child("ellie");
    second.outcome = Outcome::plan;
    second.harms = {Harm::emotional};
    second.reasons = "For these reasons.";
    second.supersedes = first;
    second.why = "The police have told us more.";
    const RecordId instead = toE(t.must("priya", second));
    bool replaced = false;
    t.seen("priya").each<Superseded>(
        [&](const Superseded& s) { replaced = replaced || (s.decision == heard && s.by == instead); });
    CHECK(replaced);
}
