// A further conference of the same family: what is taken over from the one before, and what is not.
#include "support/catch.hpp"

#include "rules/takeover.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day december(std::chrono::year(2026) / 12 / 1);

template <class C>
std::vector<C> ofKind(const std::vector<Command>& all)
{
    std::vector<C> result;
    for (const Command& one : all)
        if (const auto* found = std::get_if<C>(&one))
            result.push_back(*found);
    return result;
}

} // namespace

TEST_CASE("the parts are taken over with the families admitted to them, without whoever only observed")
{
    const Table t = partA();
    const auto parts = ofKind<AddPart>(rules::takeOver(t.seen("priya"), december));
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].part.letter == "A");
    CHECK(parts[0].part.admitted == std::vector{who("hannah"), who("joan")}); // Olive observed the first
    CHECK(parts[1].part.admitted == std::vector{who("mark")});
    CHECK(parts[3].part.admitted == std::vector{who("kit")});
    CHECK(parts[0].part.agenda.size() == 3);
    for (const AddPart& one : parts)
        CHECK(one.part.head.id.none());
}

TEST_CASE(
    "everybody is taken over once but observers, helpers after whom they are there for, each child once")
{
    const Table t = partA();
    const auto commands = rules::takeOver(t.seen("elin"), december);
    std::vector<std::string> names;
    for (const AddPerson& one : ofKind<AddPerson>(commands))
        names.push_back(one.person.known);
    CHECK(names == std::vector<std::string>{"priya", "elin", "tom", "beth", "sam", "karen", "amira", "neil",
                                            "hannah", "joan", "mark", "kit", "grace", "rosa", "dean"});
    CHECK(ofKind<AddChild>(commands).size() == 3);
    REQUIRE(ofKind<OpenConference>(commands).size() == 1);
    CHECK(ofKind<OpenConference>(commands)[0].meeting.date == december);
}

TEST_CASE("a report is shared again with the family it was shared with; professionals have it as such")
{
    Table t = family();
    Report report;
    report.title = "A report";
    report.from = who("beth");
    report.gist = "Ellie has grown.";
    t.must("priya", AddReport{report, about("ellie"), {who("grace"), who("olive"), who("hannah")}});
    report.title = "For professionals";
    t.must("priya", AddReport{report, about("jack"), {}});
    const auto reports = ofKind<AddReport>(rules::takeOver(t.seen("priya"), december));
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].sharedWith == std::vector{who("hannah"), who("grace")});
    CHECK(reports[0].about == about("ellie"));
    CHECK(reports[1].report.title == "For professionals");
    CHECK(reports[1].sharedWith.empty());
}
