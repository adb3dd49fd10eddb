// Edges of scales and danger statements: whose mark may be given anew, and which scale or danger is meant.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

RecordId scaleFor(Table& t, const std::string& name)
{
    return t.must("priya", OpenScale{child(name), ""});
}

std::string entered(Table& t, RecordId scale, const std::string& name, std::int64_t value)
{
    return t.ask("elin", GiveMark{scale, value, "", who(name)}).code();
}

std::vector<std::int64_t> marksOf(const Table& t, const std::string& seat, RecordId scale)
{
    std::vector<std::int64_t> values;
    t.seen(seat).each<Mark>([&](const Mark& mark) {
        if (mark.scale == scale)
            values.push_back(mark.value);
    });
    return values;
}

} // namespace

TEST_CASE("a mark entered for somebody is entered anew by who entered it, and takes the place of the first")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    CHECK(entered(t, scale, "joan", 3) == "");
    CHECK(entered(t, scale, "joan", 5) == "");
    CHECK(marksOf(t, "joan", scale) == std::vector<std::int64_t>{5});
    t.must("priya", ShowScale{scale});
    CHECK(t.conference.find<Scale>(scale)->tenIsSafe);
    CHECK(marksOf(t, "tom", scale) == std::vector<std::int64_t>{5});
}

TEST_CASE("what somebody has marked themselves nobody else enters anew, whatever was entered for others")
{
    Table t = partA();
    const RecordId ellies = scaleFor(t, "ellie");
    const RecordId jacks = scaleFor(t, "jack");
    CHECK(entered(t, ellies, "joan", 3) == "");
    CHECK(t.ask("joan", GiveMark{jacks, 4, ""})); // another scale is another mark
    CHECK(entered(t, jacks, "joan", 5) == "already-given");
    CHECK(t.ask("hannah", GiveMark{ellies, 6, ""}));
    CHECK(entered(t, ellies, "hannah", 7) == "already-given");
    CHECK(entered(t, jacks, "hannah", 7) == "");
}

TEST_CASE("a mark may be given in one\u2019s own name, said or not")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    CHECK(t.ask("joan", GiveMark{scale, 4, "", who("joan")}));
    CHECK(marksOf(t, "joan", scale) == std::vector<std::int64_t>{4});
}

TEST_CASE("a deputy who has marked and then takes the chair can change that mark, and nobody else\u2019s")
{
    Table t = partA();
    Person deputy;
    deputy.person = who("deputy");
    deputy.name = deputy.known = "Deputy";
    deputy.deputy = true;
    deputy.children = {child("ellie")};
    t.must("priya", AddPerson{deputy});
    mark(t, "deputy", Where::in);
    t.seat("deputy", Face::tablet, deputy.person, Standing::professional);
    const RecordId scale = scaleFor(t, "ellie");
    t.must("deputy", GiveMark{scale, 3, ""});
    t.must("tom", GiveMark{scale, 7, ""});
    t.must("priya", HandOver{Office::chair, deputy.person});
    t.seat("the deputy\u2019s", Face::chair, deputy.person, Standing::professional);
    CHECK(t.ask("the deputy\u2019s", GiveMark{scale, 5, "", deputy.person}));
    CHECK(t.ask("the deputy\u2019s", GiveMark{scale, 5, "", who("tom")}).code() == "already-given");
    CHECK(marksOf(t, "the deputy\u2019s", scale) == std::vector<std::int64_t>{5});
}

TEST_CASE("a mark is for the child of its scale, and says who typed it")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "jack");
    const auto markOf = [&](const std::string& name) {
        return t.conference.first<Mark>([&](const Mark& mark) { return mark.person == who(name); });
    };
    CHECK(entered(t, scale, "joan", 4) == "");
    CHECK(t.ask("hannah", GiveMark{scale, 4, ""}));
    CHECK(markOf("joan")->child == child("jack"));
    CHECK(markOf("joan")->head.about == about("jack"));
    CHECK(markOf("joan")->head.typedBy == who("elin"));
    CHECK_FALSE(markOf("hannah")->head.typedBy);
}

TEST_CASE("a scale is open once for each child and each part")
{
    Table t = partA();
    scaleFor(t, "ellie");
    CHECK(t.ask("priya", OpenScale{child("jack"), ""}));
    CHECK(t.ask("priya", OpenScale{child("ellie"), ""}).code() == "already-asked");
    changeOver(t, "B");
    CHECK(t.ask("priya", OpenScale{child("ellie"), ""}));
    CHECK(t.ask("priya", OpenScale{child("ellie"), ""}).code() == "already-asked");
}

TEST_CASE("a scale without a mark is not shown, though another has one")
{
    Table t = partA();
    const RecordId ellies = scaleFor(t, "ellie");
    const RecordId jacks = scaleFor(t, "jack");
    CHECK(t.ask("tom", GiveMark{ellies, 4, ""}));
    CHECK(t.ask("priya", ShowScale{jacks}).code() == "no-marks");
    CHECK(t.ask("priya", ShowScale{ellies}));
}

TEST_CASE("what a scale asks is said, or is how safe the child is today")
{
    Table t = partA();
    const auto question = [&](RecordId scale) { return t.conference.find<Scale>(scale)->question; };
    CHECK(question(scaleFor(t, "ellie")) == "How safe is ellie today?");
    CHECK(question(t.must("priya", OpenScale{child("jack"), "How is the night?"})) == "How is the night?");
    CHECK(t.ask("priya", OpenScale{child("kit"), " "}).code() == "empty-text");
    CHECK(t.ask("priya", OpenScale{child("nobody"), ""}).code() == "unknown-child");
}

TEST_CASE("how likely a danger is can be asked of a danger, not of a goal")
{
    Table t = partA();
    const auto add = [&](DangerKind what) {
        return t.must("elin", AddDanger{what, "It goes on.", about("ellie")});
    };
    const RecordId danger = add(DangerKind::danger), goal = add(DangerKind::goal);
    CHECK(t.ask("priya", OpenScale{child("ellie"), "", goal}).code() == "unknown-record");
    const RecordId scale = t.must("priya", OpenScale{child("ellie"), "", danger});
    CHECK(t.conference.find<Scale>(scale)->danger == danger);
    const AddDanger answers{DangerKind::goal, "It stops.", about("ellie"), RecordId{}};
    CHECK(t.ask("elin", answers).code() == "unknown-record");
}

TEST_CASE("words of the family are read back beside a mark by chair or minute-taker; blanks are no words")
{
    Table t = partA();
    const RecordId scale = scaleFor(t, "ellie");
    CHECK(t.ask("elin", GiveMark{scale, 4, " ", who("joan")}).code() == "empty-text");
    CHECK(t.ask("tom", GiveMark{scale, 4, " "}).code() == "empty-text");
    CHECK(t.ask("elin", GiveMark{scale, 4, "He has gone.", who("joan")}));
    CHECK(saysOnPaper(t, "joan", "He has gone."));
}
