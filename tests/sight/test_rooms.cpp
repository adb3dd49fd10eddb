// Several room screens: a screen of one part is neutral while another part sits, and is sent the same bytes as a screen
// that was never let in; a break is told by its stretch alone.
#include "support/catch.hpp"

#include "support/family.hpp"

#include "rules/around.hpp"
#include "rules/decide.hpp"
#include "wire/stream.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// A room screen for these parts, and all it has been sent.
struct Screen {
    sight::Chairing chairing;
    wire::Stream stream;
    std::vector<std::string> sent;

    explicit Screen(const std::vector<std::string>& letters)
    {
        chairing.face = Face::room;
        for (const std::string& letter : letters)
            chairing.parts.push_back(part(letter));
    }
    [[nodiscard]] sight::Seen seen(const Table& t) const
    {
        return sight::view(t.conference, chairing, t.surroundings);
    }
    [[nodiscard]] bool neutral(const Table& t) const { return seen(t).shut(); }
    void tell(const Table& t)
    {
        const sight::Seen lens = seen(t);
        wire::Stream::Facts facts;
        facts.situation = sight::situationOf(lens, t.making());
        facts.may = rules::may(lens);
        if (auto text = stream.tell(lens, std::move(facts)))
            sent.push_back(std::move(*text));
    }
};

std::vector<std::string> kinds(const sight::Seen& seen)
{
    std::vector<std::string> all;
    seen.eachRecord([&](const Kept& kept) {
        all.push_back(std::visit([](const auto& record) { return std::string(record.kind); }, kept.record));
    });
    return all;
}

} // namespace

TEST_CASE("in a split, only the sitting part's room shows anything; a screen of every part follows what sits")
{
    Table t = family();
    const Screen roomA({"A"}), roomB({"B"}), both({"A", "B"}), every({});
    for (const Screen* screen : {&roomA, &roomB, &both, &every})
        CHECK(screen->neutral(t)); // nothing has begun
    comeIn(t, "A");
    t.must("priya", UncoverRoom{});
    CHECK_FALSE(roomA.neutral(t));
    CHECK(roomB.neutral(t));
    CHECK_FALSE(both.neutral(t));
    CHECK_FALSE(every.neutral(t));
    CHECK(kinds(roomB.seen(t)).empty());
    changeOver(t, "B");
    t.must("priya", UncoverRoom{});
    CHECK(roomA.neutral(t));
    CHECK_FALSE(roomB.neutral(t));
    changeOver(t, "C"); // professionals alone, of neither room
    CHECK(roomA.neutral(t));
    CHECK(roomB.neutral(t));
}

TEST_CASE("the other part's room is sent nothing, byte for byte, that a screen never let in is not sent")
{
    Table t = family();
    Screen roomB({"B"}), never({});
    const sight::Surroundings nobody{false, {}, {}, {}, {}};
    const auto both = [&] {
        roomB.tell(t);
        Table shut = t;
        shut.surroundings = nobody; // as if the chair had never been there
        never.tell(shut);
    };
    both();
    comeIn(t, "A");
    t.must("priya", UncoverRoom{});
    both();
    t.must("elin", note("Said in part A"));
    both();
    t.must("priya", GoTo{item("a2")});
    t.must("priya", TakeBreak{t.now + std::chrono::minutes(10)});
    both();
    t.must("priya", GoOn{});
    both();
    CHECK_FALSE(roomB.sent.empty());
    CHECK(roomB.sent == never.sent);
    CHECK(roomB.sent.size() == 1); // the lobby, once
}

TEST_CASE(
    "in a break with a time the room is told the stretch and nothing that was said; without a time, nothing")
{
    Table t = partA();
    t.must("elin", note("To everybody"));
    t.must("priya", GiveFloor{who("tom")});
    const Screen room({"A"}), other({"B"});
    CHECK(kinds(room.seen(t)).size() > 1);
    t.must("priya", TakeBreak{t.now + std::chrono::minutes(10)});
    CHECK_FALSE(room.neutral(t));
    for (const std::string& kind : kinds(room.seen(t)))
        CHECK(kind == Stretch::kind);
    CHECK(room.seen(t).running()->until == t.now + std::chrono::minutes(10));
    CHECK(other.neutral(t));
    t.must("priya", GoOn{});
    t.must("priya", TakeBreak{});
    CHECK(room.neutral(t));
    CHECK(kinds(room.seen(t)).empty());
}
