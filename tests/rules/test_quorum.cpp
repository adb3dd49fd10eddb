// Quorum: by agency, live, as the authority counts (practice.md, "Quorum": Swindon two others, each health service for
// itself; Guernsey health once).
#include "support/catch.hpp"

#include "rules/state.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool quorate(const Table& t)
{
    return rules::quorumOf(t.seen("priya")).met;
}
std::string said(const Table& t)
{
    return rules::quorumOf(t.seen("priya")).say;
}

Table with(
    const std::vector<std::string>& here, void (*change)(Settings&) = [](Settings&) {})
{
    FamilyFacts facts;
    change(facts.meeting.settings);
    Table t = partA(facts);
    for (const std::string& name : professionals())
        if (std::find(here.begin(), here.end(), name) == here.end())
            mark(t, name, Where::left);
    return t;
}

} // namespace

TEST_CASE("children\u2019s social care and two other agencies are quorate, and the chair reads so")
{
    CHECK(quorate(with({"tom", "beth", "sam"})));
    CHECK(said(with({"tom", "beth", "sam"})) == "Social care and 2 others, 2 needed");
    CHECK_FALSE(quorate(with({"tom", "beth"})));
    CHECK(said(with({"tom", "beth"})) == "Social care and 1 other, 2 needed");
}

TEST_CASE("without children\u2019s social care no number of others is quorate")
{
    CHECK_FALSE(quorate(with({"beth", "sam", "karen", "amira"})));
    CHECK(said(with({"beth", "sam", "karen"})) == "No social care, 3 others, 2 needed");
}

TEST_CASE("somebody on the telephone counts; who stepped out, left or waits outside does not, at once")
{
    Table t = with({"tom", "beth", "sam"});
    mark(t, "sam", Where::remote);
    CHECK(quorate(t));
    for (const Where where : {Where::out, Where::left, Where::waiting, Where::expected}) {
        mark(t, "sam", where);
        CHECK_FALSE(quorate(t));
    }
    mark(t, "sam", Where::in);
    CHECK(quorate(t));
}

TEST_CASE("two health services are two agencies, or one where the authority counts health once")
{
    const auto both = [](bool once) {
        Table t = with(
            {"tom", "beth"}, once ? +[](Settings& s) { s.healthCountsOnce = true; } : +[](Settings&) {});
        mark(t, "neil", Where::in);
        return quorate(t);
    };
    CHECK(both(false));
    CHECK_FALSE(both(true));
}

TEST_CASE("only agencies in direct contact with the family count, unless the authority counts all")
{
    const auto visited = [](bool contact) {
        FamilyFacts facts;
        facts.meeting.settings.directContact = contact;
        Table t = partA(facts);
        Person visitor;
        visitor.person = who("visitor");
        visitor.name = "Visitor";
        visitor.sector = visitor.agency = "fire service";
        visitor.children = {child("ellie")};
        t.must("priya", AddPerson{visitor});
        mark(t, "visitor", Where::in);
        left(t, {"beth", "karen", "amira"});
        return t;
    };
    CHECK_FALSE(quorate(visited(true)));
    CHECK(said(visited(true)) ==
          "Social care and 1 other, 2 needed; not counted, no direct contact: fire service");
    CHECK(quorate(visited(false)));
}

TEST_CASE("an agency whose only worker is excluded or kept out of the part counts no more, though still in "
          "the room")
{
    Table t = with({"tom", "beth", "sam"});
    t.must("priya", Exclude{who("sam"), Ground::conflict, "You shouted.", "He shouted.", 15});
    CHECK_FALSE(quorate(t));
    Table kept = with({"tom", "beth", "sam"});
    kept.must("priya", KeepOut{who("sam"), part("A")});
    CHECK_FALSE(quorate(kept));
}

TEST_CASE("an inquorate conference cannot decide")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.must("tom", yes(round));
    t.must("priya", ShowRound{round, true});
    left(t, {"beth", "sam", "karen"});
    CHECK(t.ask("priya", Declare{child("ellie"), Outcome::plan, {Harm::emotional}, "The risk is real."})
              .code() == "not-quorate");
}
