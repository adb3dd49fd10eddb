// Edges of the agenda: which titles name a child, and which agenda of a part is the newest.
#include "support/catch.hpp"

#include "rules/agenda.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

InsertItem inserted(const std::string& title)
{
    return {{item("new " + title), ItemKind::talk, title, "Talking", "", 5}, {}};
}

bool has(const std::vector<AgendaItem>& agenda, const InsertItem& asked)
{
    const auto isIt = [&](const AgendaItem& one) { return one.item == asked.item.item; };
    return std::any_of(agenda.begin(), agenda.end(), isIt);
}

std::vector<AgendaItem> agendaOf(const Table& t, const std::string& letter)
{
    const Part* found = t.conference.first<Part>([&](const Part& one) { return one.letter == letter; });
    return rules::agendaOf(t.seen("priya"), *found);
}

} // namespace

TEST_CASE("a child is named by the whole word only, wherever in the title it stands")
{
    const Table t = partA();
    const auto code = [&](const std::string& title) {
        Table other = t;
        return other.ask("priya", inserted(title)).code();
    };
    for (const char* naming : {"Jack", "For Jack", "Jack at school", "(jack)", "The hijack of Jack"})
        CHECK(code(naming) == "names-a-child");
    for (const char* other : {"The hijack", "Hijacks", "Jackets", "Blackjack2"})
        CHECK(code(other) == "");
}

TEST_CASE("a child known by no other name keeps no title off the agenda")
{
    Table t = family();
    Child unborn;
    unborn.child = child("unborn");
    unborn.name = "Unborn baby Reed";
    t.must("priya", AddChild{unborn});
    comeIn(t, "A");
    CHECK(t.ask("priya", inserted("\u201cHousing\u201d")));
    CHECK(t.ask("priya", inserted("(Unborn Baby Reed)")).code() == "names-a-child");
}

TEST_CASE("a part goes on with the item that was put on its agenda while it sat")
{
    Table t = partA();
    const InsertItem housing = inserted("Housing");
    t.must("priya", housing);
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", BeginPart{part("B"), housing.item.item}).code() == "unknown-item");
    CHECK(t.ask("priya", BeginPart{part("A"), housing.item.item}));
    CHECK(t.conference.running()->item == housing.item.item);
}

TEST_CASE("what is put on the agenda in a section is on no agenda outside it")
{
    Table t = partA();
    const InsertItem before = inserted("Housing");
    const InsertItem within = inserted("Police");
    t.must("priya", before);
    openSection(t, "A");
    t.must("priya", within);
    CHECK(has(t.conference.running()->agenda, within));
    CHECK(has(agendaOf(t, "A"), before));
    CHECK_FALSE(has(agendaOf(t, "A"), within));
    CHECK_FALSE(has(agendaOf(t, "B"), before));
}

TEST_CASE("after closing the agenda of the professionals is still the one they had")
{
    Table t = unopened();
    Meeting panel;
    panel.what = ConferenceKind::deathPanel;
    panel.date = std::chrono::floor<std::chrono::days>(t.now);
    t.must("priya", OpenConference{panel});
    Part alone;
    alone.part = part("P");
    alone.letter = "P";
    alone.agenda = {{item("p1"), ItemKind::talk, "What happened", "What happened", "", 10}};
    t.must("priya", AddPart{alone});
    t.must("priya", BeginPart{part("P"), item("p1")});
    const InsertItem added = inserted("What we learn");
    t.must("priya", added);
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    CHECK(has(agendaOf(t, "P"), added));
    CHECK(agendaOf(t, "P").size() == 2);
}

TEST_CASE("the agenda names no child, neither by the whole name nor as they are known")
{
    Table t = family();
    Child other;
    other.child = child("new");
    other.name = "Magdalena Reed";
    other.known = "Maggie";
    t.must("priya", AddChild{other});
    comeIn(t, "A");
    const auto titled = [&](const std::string& title) { return t.ask("priya", inserted(title)).code(); };
    CHECK(titled("What Magdalena Reed said") == "names-a-child");
    CHECK(titled("What Maggie said") == "names-a-child");
    CHECK(titled("What they said") == "");
}
