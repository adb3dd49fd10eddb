// What an act would change is told before it is done, and nothing of it is done.
#include "support/catch.hpp"

#include "support/family.hpp"

#include "rules/foresee.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

using Says = std::vector<std::string>;

std::variant<Says, Refusal> asked(const Table& t, const std::string& seat, Command command)
{
    return rules::foresee(t.conference, t.chairing(seat), t.surroundings,
                          Asked{named<CommandId>("foreseen"), t.situation(seat), std::move(command)}, t.now, t.making());
}

std::string says(const Table& t, Command command)
{
    const auto answer = asked(t, "priya", std::move(command));
    if (const auto* refusal = std::get_if<Refusal>(&answer))
        return refusal->code;
    std::string all;
    for (const std::string& one : std::get<Says>(answer))
        all += one + "\n";
    return all;
}

} // namespace

TEST_CASE("who will see nothing more by an exclusion is named with whoever comes along, and the exclusion is not made")
{
    const Table t = partB();
    const std::size_t records = t.conference.records().size();
    const std::string told = says(t, Exclude{who("mark"), Ground::violence, "You shouted.", "He struck the table.", 10});
    // He is marked in the room still: until he has gone, nothing is to be read there.
    CHECK(told == "The room screen shows \u201cWe will continue shortly\u201d.\n"
                  "Mark and Dean see nothing more: their screens go dark.\n");
    CHECK(t.conference.records().size() == records);
    CHECK_FALSE(t.seen("mark").shut());
}

TEST_CASE("a part that ends makes the screens of its people and of the room go dark")
{
    const Table t = partA();
    const std::string told = says(t, EndPart{});
    CHECK(told.find("The room screen shows \u201cWe will continue shortly\u201d.") == 0);
    for (const char* name : {"Hannah", "Joan", "Tom"})
        CHECK(told.find(name) != std::string::npos);
    CHECK(told.find("Mark") == std::string::npos);
}

TEST_CASE("whom a line goes to is said, and whom it does not")
{
    const Table t = partA();
    const std::string told = says(t, note("She is well.", "ellie"));
    CHECK(told.find("It goes to ") == 0);
    CHECK(told.find("Hannah") < told.find("It does not go to "));
    CHECK(told.find("It does not go to ") < told.find("Mark"));
    CHECK(says(t, note("Between us.", "ellie", Width::offices)).find("Nobody but chair and minute-taker gets it.\n") == 0);
    const std::string professionals = says(t, note("Between us.", "ellie", Width::professionals));
    CHECK(professionals.find("It goes to all professionals.\n") == 0);
}

TEST_CASE("from whom a line is taken is said before it is withdrawn")
{
    Table t = partA();
    const RecordId line = t.must("elin", note("She is well.", "ellie"));
    const std::string told = says(t, Withdraw{line});
    CHECK(told.find("It is taken from ") == 0);
    CHECK(told.find("Hannah") != std::string::npos);
    CHECK(told.find("Mark") == std::string::npos);
    CHECK(hasPaper(t, "hannah", line));
}

TEST_CASE("what would be refused is refused with the same words")
{
    const Table t = partA();
    CHECK(says(t, OpenSection{"Police information"}) == "not-covered");
    CHECK(says(t, EndSection{}) == "no-section");
}

TEST_CASE("an act that nobody notices is said to be one")
{
    Table t = partA();
    t.must("priya", CoverRoom{});
    CHECK(says(t, CoverRoom{}) == "Nobody sees anything else than before.\n");
    CHECK(says(t, UncoverRoom{}) == "The room screen shows the meeting again.\n");
}

TEST_CASE("nobody but chair and minute-taker is told what an act would change")
{
    const Table t = partA();
    for (const char* seat : {"tom", "hannah", "room"}) {
        const auto answer = asked(t, seat, CoverRoom{});
        REQUIRE(std::holds_alternative<Refusal>(answer));
        CHECK(std::get<Refusal>(answer).code == "not-yours");
    }
}

// What is foretold is what happens: asked of every act of a whole part, it names the people whose screens change, and no
// others.
TEST_CASE("what was foretold of dark screens is what happens")
{
    Table t = partA();
    const std::vector<Command> acts{GoTo{item("a2")}, TakeBreak{}, GoOn{}, CoverRoom{}, UncoverRoom{}, EndPart{}};
    for (const Command& act : acts) {
        std::vector<std::string> open;
        for (const std::string& name : everybody())
            if (name != "priya" && name != "elin" && !t.seen(name).shut())
                open.push_back(name);
        const std::string told = says(t, act);
        t.must("priya", act);
        for (const std::string& name : open) {
            const auto* p = t.conference.first<Person>([&](const Person& one) { return one.person == who(name); });
            REQUIRE(p);
            INFO(kindOf(act) << ": " << told << name);
            CHECK(t.seen(name).shut() == (told.find("dark") != std::string::npos && told.find(p->name) != std::string::npos));
        }
    }
}
