// Who counts for the quorum, who stands in the way of a confidential section, and who belongs to a part.
#include "support/catch.hpp"

#include "rules/state.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Worker {
    std::string name, sector, agency;
    bool contact = true;
    Standing standing = Standing::professional;
};

void add(Table& t, const Worker& worker)
{
    Person p;
    p.person = who(worker.name);
    p.standing = worker.standing;
    p.name = p.known = worker.name;
    p.sector = worker.sector;
    p.agency = worker.agency;
    p.directContact = worker.contact;
    p.children = {child("ellie"), child("jack")};
    t.must("priya", AddPerson{p});
    if (worker.standing == Standing::family)
        t.must("priya", Admit{p.person, part("A"), ""});
    in(t, {worker.name});
}

// Part A sits with Tom of social care and these.
Table with(
    const std::vector<std::string>& names, const std::vector<Worker>& workers = {},
    void (*change)(Settings&) = [](Settings&) {})
{
    FamilyFacts facts;
    change(facts.meeting.settings);
    Table t = partA(facts);
    for (const std::string& name : professionals())
        if (name != "tom" && std::find(names.begin(), names.end(), name) == names.end())
            mark(t, name, Where::left);
    for (const Worker& worker : workers)
        add(t, worker);
    return t;
}

std::string said(const Table& t)
{
    const auto quorum = rules::quorumOf(t.seen("priya"));
    return (quorum.met ? "quorate: " : "not quorate: ") + quorum.say;
}

std::vector<std::string> way(const Table& t)
{
    return rules::inTheWay(t.seen("priya"));
}

bool standsInTheWay(const Table& t, const std::string& words)
{
    const auto all = way(t);
    return std::find(all.begin(), all.end(), words) != all.end();
}

void helper(Table& t, const std::string& name, bool independent, bool advocate = false)
{
    Person p;
    p.person = who(name);
    p.standing = Standing::supporter;
    p.name = p.known = name;
    p.supports = who("hannah");
    p.independent = independent;
    p.advocate = advocate;
    t.must("priya", AddPerson{p});
}

} // namespace

TEST_CASE("two of one sector are one agency, except in health; who has no sector counts by the agency")
{
    CHECK(said(with({"sam"}, {{"teacher", "school", "Ash Primary"}})) ==
          "not quorate: Social care and 1 other, 2 needed");
    CHECK(said(with({"beth"}, {{"midwife", "health", "The hospital"}})) ==
          "quorate: Social care and 2 others, 2 needed");
    CHECK(said(with({"sam"}, {{"nurse", "health", ""}})) == "quorate: Social care and 2 others, 2 needed");
    CHECK(said(with({"sam"}, {{"imam", "", "The mosque"}})) == "quorate: Social care and 2 others, 2 needed");
    CHECK(said(with({"sam"}, {{"visitor", "", ""}})) == "not quorate: Social care and 1 other, 2 needed");
    CHECK(said(with({})) == "not quorate: Social care and 0 others, 2 needed");
    CHECK(said(with({"sam"}, {}, [](Settings& s) { s.quorumOthers = 1; })) ==
          "quorate: Social care and 1 other, 1 needed");
}

TEST_CASE("a grandmother who is a nurse is family, and no agency")
{
    CHECK(said(with({"sam"}, {{"aunt", "health", "The hospital", true, Standing::family}})) ==
          "not quorate: Social care and 1 other, 2 needed");
}

TEST_CASE("before a part sits everybody who has come counts; whoever is not of the part that sits does not")
{
    Table t = family();
    in(t, {"tom", "beth", "sam"});
    CHECK(said(t) == "quorate: Social care and 2 others, 2 needed");
    Table kept = with({"beth", "sam"});
    kept.must("priya", KeepOut{who("sam"), part("A")});
    CHECK(said(kept) == "not quorate: Social care and 1 other, 2 needed");
}

TEST_CASE(
    "an agency that does not count is named once, unless somebody else of it does count or it has no name")
{
    CHECK(said(with({"beth", "sam"},
                    {{"fireman", "fire service", "", false}, {"second", "fire service", "", false}})) ==
          "quorate: Social care and 2 others, 2 needed; not counted, no direct contact: fire service");
    CHECK(said(with({"beth", "sam"}, {{"teacher", "school", "", false}})) ==
          "quorate: Social care and 2 others, 2 needed");
    CHECK(said(with({"beth", "sam"}, {{"visitor", "", "", false}})) ==
          "quorate: Social care and 2 others, 2 needed");
    CHECK(said(with({"beth", "sam"}, {{"fireman", "fire service", "", false}}, [](Settings& s) {
              s.directContact = false;
          })) == "quorate: Social care and 3 others, 2 needed");
}

TEST_CASE("whoever may not hear a section is in the way of it while in the room, or while their tablet may "
          "still show words")
{
    Table t = partA();
    CHECK(standsInTheWay(t, "Hannah is still in the room"));
    CHECK_FALSE(standsInTheWay(t, "Tom is still in the room"));
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    CHECK(way(t).empty());
    t.surroundings.notBlanked = {who("hannah"), who("tom")};
    CHECK(way(t) ==
          std::vector<std::string>{"Hannah\u2019s tablet has not answered; it may still be showing words"});
    in(t, {"hannah"});
    CHECK(way(t) == std::vector<std::string>{"Hannah is still in the room"});
}

TEST_CASE("a professional who is kept out of the part is in the way as long as they stay; in a gap no "
          "professional is")
{
    Table t = partA();
    t.must("priya", KeepOut{who("amira"), part("A")});
    CHECK(standsInTheWay(t, "Amira is still in the room"));
    mark(t, "amira", Where::left);
    CHECK_FALSE(standsInTheWay(t, "Amira is still in the room"));
    in(t, {"amira"});
    t.must("priya", EndPart{});
    CHECK_FALSE(standsInTheWay(t, "Amira is still in the room"));
    CHECK(standsInTheWay(t, "Hannah is still in the room"));
}

TEST_CASE("an unknown face is in the way until it is gone")
{
    Table t = partA();
    for (const std::string& name : familyOf("A"))
        mark(t, name, Where::out);
    const RecordId face = t.must("elin", MarkStranger{Where::in, "a man at the back"});
    CHECK(way(t) ==
          std::vector<std::string>{"Somebody unknown (a man at the back) is in the room or on the line"});
    t.must("elin", StrangerGone{face});
    CHECK(way(t).empty());
}

TEST_CASE(
    "a section is heard by an advocate only: by profession, as a supporter, and where the authority says so")
{
    const auto hears = [](bool setting, bool advocate, Standing standing) {
        FamilyFacts facts;
        facts.meeting.settings.advocateHearsSection = setting;
        const Table t = family(facts);
        Person p;
        p.standing = standing;
        p.advocate = advocate;
        return rules::hearsSection(t.seen("priya"), p);
    };
    CHECK(hears(true, true, Standing::supporter));
    CHECK_FALSE(hears(false, true, Standing::supporter));
    CHECK_FALSE(hears(true, false, Standing::supporter));
    CHECK_FALSE(hears(true, true, Standing::family));
    CHECK(hears(false, false, Standing::professional));
}

TEST_CASE(
    "a supporter belongs where their person does; one invited in their own right, where they are named, too")
{
    Table t = family();
    helper(t, "friend", false);
    helper(t, "sister", true);
    t.must("priya", AddPart{{{}, part("E"), "E", {who("friend"), who("sister"), who("nobody")}, {}, {}}});
    const auto admits = [&](const std::string& letter, const std::string& name) {
        return rules::admits(t.seen("priya"),
                             *t.conference.first<Part>([&](const Part& p) { return p.letter == letter; }),
                             who(name));
    };
    for (const std::string name : {"hannah", "friend", "sister", "grace"})
        CHECK(admits("A", name));
    for (const std::string name : {"friend", "sister", "hannah", "kit"})
        CHECK_FALSE(admits("B", name));
    CHECK_FALSE(admits("E", "friend"));
    CHECK(admits("E", "sister"));
    CHECK_FALSE(admits("E", "nobody"));
    CHECK(admits("E", "tom"));
    t.must("priya", KeepOut{who("tom"), part("E")});
    CHECK_FALSE(admits("E", "tom"));
    CHECK(admits("A", "tom"));
}

TEST_CASE("where somebody is, what they are called and who they are is known of those on the list")
{
    Table t = partA();
    mark(t, "joan", Where::out);
    const sight::Seen seen = t.seen("priya");
    CHECK(rules::whereIs(seen, who("joan")) == Where::out);
    CHECK(rules::whereIs(seen, who("hannah")) == Where::in);
    CHECK(rules::whereIs(seen, who("mark")) == Where::expected);
    CHECK(rules::nameOf(seen, who("mark")) == "Mark");
    CHECK(rules::nameOf(seen, who("nobody")) == "this person");
    CHECK(rules::nameOf(t.seen("tom"), who("joan")) == "Joan"); // of the part that sits
    CHECK(rules::nameOf(t.seen("tom"), who("mark")) == "this person");
    CHECK(rules::holdsOffice(seen, who("priya")));
    CHECK(rules::holdsOffice(seen, who("elin")));
    CHECK_FALSE(rules::holdsOffice(seen, who("tom")));
    CHECK(rules::knowsChild(seen, child("ellie")));
    CHECK_FALSE(rules::knowsChild(seen, child("nobody")));
    CHECK(rules::listed({"Hannah"}) == "Hannah");
    CHECK(rules::listed({"Hannah", "Joan", "Rosa"}) == "Hannah, Joan and Rosa");
    CHECK(rules::isBlank(" \t\n"));
    CHECK_FALSE(rules::isBlank(" x "));
}
