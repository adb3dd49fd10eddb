// Nobody learns anything from what they are not told. One script of acts the viewer may notice, two worlds that hide
// different things between them: the viewer is sent the same bytes in the same order. How acts are gathered into packets
// and when they arrive is timing, and not covered.
#include "support/catch.hpp"

#include "support/worlds.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Pair {
    bool same = true;
    int hidden = 0;
    int visible = 0;
    std::string where;
};

std::string around(const std::string& a, const std::string& b)
{
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    const std::size_t from = at > 300 ? at - 300 : 0;
    return "\n  one: \u2026" + a.substr(from, 500) + "\n  two: \u2026" + b.substr(from, 500);
}

// Every third pair compares with a world in which nothing was hidden at all.
Pair compared(const std::string& viewer, std::uint64_t seed, Leak leak = Leak::none)
{
    const World one(viewer, seed, 2 * seed + 1'000'001, leak);
    const World two(viewer, seed, seed % 3 ? 2 * seed + 1'000'002 : 0, leak);
    Pair pair{one.told() == two.told(), one.hiddenActs(), one.visibleActs(), ""};
    for (std::size_t i = 0; i < std::min(one.told().size(), two.told().size()) && pair.where.empty(); ++i)
        if (one.told()[i] != two.told()[i])
            pair.where = "message " + std::to_string(i) + around(one.told()[i], two.told()[i]);
    if (!pair.same && pair.where.empty())
        pair.where = std::to_string(one.told().size()) + " and " + std::to_string(two.told().size()) + " messages";
    return pair;
}

void nothingIsLearned(const std::string& viewer, std::uint64_t worlds)
{
    int hidden = 0, visible = 0;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        const Pair pair = compared(viewer, seed);
        INFO(viewer << ", seed " << seed << ": " << pair.where);
        REQUIRE(pair.same);
        hidden += pair.hidden;
        visible += pair.visible;
    }
    // Worlds in which nothing happens prove nothing.
    CHECK(hidden > 10 * static_cast<int>(worlds));
    CHECK(visible > 10 * static_cast<int>(worlds));
}

// The number of pairs until the planted fault shows; 0: never.
std::uint64_t foundAfter(const std::string& viewer, Leak leak)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        if (!compared(viewer, seed, leak).same)
            return seed;
    return 0;
}

} // namespace

TEST_CASE("Mark learns nothing from two hundred pairs of worlds")
{
    nothingIsLearned("mark", 200);
}

TEST_CASE("the room screen shows nothing of what is hidden in two hundred pairs of worlds")
{
    nothingIsLearned("room", 200);
}

TEST_CASE("Hannah, her advocate and Mark\u2019s supporter learn nothing either")
{
    nothingIsLearned("hannah", 40);
    nothingIsLearned("grace", 40);
    nothingIsLearned("dean", 40);
}

TEST_CASE("each planted fault is found within two hundred pairs of worlds")
{
    for (const Leak leak : {Leak::idsCount, Leak::situationGlobal, Leak::mayGlobal, Leak::sequenceGlobal, Leak::everyBatchTold,
                            Leak::presenceLeaks, Leak::refusalsGlobal, Leak::sizesTell}) {
        const auto found = foundAfter("mark", leak);
        INFO("fault " << static_cast<int>(leak) << ", found after " << found);
        CHECK(found > 0);
    }
    for (const Leak leak : {Leak::idsCount, Leak::sequenceGlobal, Leak::everyBatchTold, Leak::roomShowsRestricted, Leak::sizesTell}) {
        const auto found = foundAfter("room", leak);
        INFO("room screen, fault " << static_cast<int>(leak) << ", found after " << found);
        CHECK(found > 0);
    }
}
