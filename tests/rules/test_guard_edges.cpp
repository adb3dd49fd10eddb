// The guard and words that lie in a hand, that reach somebody through another field, or that reach nobody.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// From the declaration on, this detail is protected from a professional of part A.
Table protectedFrom(const std::string& name)
{
    Table t = partA();
    t.must("elin", DeclareConnection{who(name), "Their neighbour."});
    Protected detail;
    detail.what = "The school";
    detail.phrases = {"Elm Cottage"};
    detail.from = {who(name)};
    detail.instead = "the new school";
    t.must("priya", AddProtected{detail});
    return t;
}

GiveMark marking(RecordId scale, const std::string& words, std::optional<PersonId> of = {})
{
    return {scale, 4, words, of};
}

} // namespace

TEST_CASE("words beside a mark are caught when a professional gives them, or who types them for somebody")
{
    Table t = partB();
    const RecordId scale = t.must("priya", OpenScale{child("ellie"), ""});
    CHECK(t.ask("tom", marking(scale, "She is safe at Larch House.")).code() == "protected-phrase");
    CHECK(t.ask("elin", marking(scale, "Is she at Larch House?", who("mark"))).code() == "protected-phrase");
    CHECK(t.ask("tom", marking(scale, "She is safe.")));
    CHECK(t.ask("elin", marking(scale, "Where is she?", who("mark"))));
    CHECK(t.ask("priya", ShowScale{scale}));
}

TEST_CASE("a professional from whom a detail is protected is never answered; the chair is, in time")
{
    Table marks = protectedFrom("amira");
    const RecordId scale = marks.must("priya", OpenScale{child("ellie"), ""});
    CHECK(marks.ask("amira", marking(scale, "Is she at Elm Cottage?")));
    CHECK(marks.ask("tom", marking(scale, "She is at Elm Cottage.")).code() == "protected-phrase");
    CHECK(marks.ask("priya", ShowScale{scale}).code() == "protected-phrase");
    CHECK(marks.ask("amira", marking(scale, "I do not know.")));
    CHECK(marks.ask("priya", ShowScale{scale}));
    Table views = protectedFrom("sam");
    const RecordId round = roundFor(views, "ellie");
    CHECK(views.ask("sam", yes(round, "Is she at Elm Cottage?")));
    CHECK(views.ask("tom", yes(round, "She is at Elm Cottage.")).code() == "protected-phrase");
    CHECK(views.ask("priya", ShowRound{round, true}).code() == "protected-phrase");
    CHECK(views.ask("sam", yes(round, "I do not know.")));
    CHECK(views.ask("priya", ShowRound{round, true}));
}

TEST_CASE("a written view is read against those it will reach, not against all who were asked")
{
    Table t = partB();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round));
    const RecordId shown = t.must("priya", ShowRound{round, true});
    const AddWrittenView written{
        shown, who("neil"), Threshold::yes, {Harm::emotional}, "She is safe at Larch House."};
    CHECK(t.ask("priya", written).code() == "protected-phrase");
    exclude(t, "mark");
    CHECK(t.ask("priya", written));
    CHECK_FALSE(saysOnPaper(t, "mark", "Larch House"));
}

TEST_CASE("of two details the first is named, with what to write instead of it")
{
    Table t = partB();
    Protected other;
    other.what = "The school";
    other.phrases = {"Elm Cottage"};
    other.from = {who("mark")};
    other.instead = "the new school";
    t.must("priya", AddProtected{other});
    const auto answer = t.ask("elin", note("From Elm Cottage she walks to Larch House."));
    REQUIRE(answer.code() == "protected-phrase");
    CHECK(answer.refused->say.find("Larch House") != std::string::npos);
    CHECK(answer.refused->say.find("a safe place") != std::string::npos);
    CHECK(answer.refused->say.find("Elm Cottage") == std::string::npos);
}

TEST_CASE("a phrase is caught as an agency, in the agenda, in a line for him alone and in a line changed")
{
    Table t = partB();
    AddPlanLine line = action("See Ellie", "ellie", "Those next door", "Fri");
    line.owner = {Owner{{}, "Larch House"}};
    CHECK(t.ask("elin", line).code() == "protected-phrase");
    const InsertItem inserted{{item("new"), ItemKind::talk, "At Larch House", "At Larch House", "", 5}, {}};
    CHECK(t.ask("priya", inserted).code() == "protected-phrase");
    AddPlanLine his = action("Stay away from Larch House", "ellie", "Mark", "Fri");
    his.only = std::vector{who("mark")};
    CHECK(t.ask("elin", his).code() == "protected-phrase");
    const RecordId said = t.must("elin", action("See Ellie", "ellie", "Tom", "Fri"));
    CHECK(t.ask("tom", ChangePlanLine{said, "See Ellie at Larch House", "Tom", "Fri", ""}).code() ==
          "protected-phrase");
    CHECK(t.ask("tom", ChangePlanLine{said, "See Ellie at school", "Tom", "Fri", ""}));
}
