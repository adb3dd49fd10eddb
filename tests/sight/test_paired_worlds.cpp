// Nobody learns anything from what they are not told. One script of acts the viewer may notice, two worlds that hide
// different things between them: the viewer is sent the same bytes in the same order. How acts are gathered into packets
// and when they arrive is timing, and not covered.
#include "support/catch.hpp"

#include "support/worlds.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

void nothingIsLearned(const std::string& viewer, std::uint64_t worlds)
{
    int hidden = 0, visible = 0;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        const WorldPair pair = compareWorlds(viewer, seed);
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
        if (!compareWorlds(viewer, seed, leak).same)
            return seed;
    return 0;
}

} // namespace

// 2,000 under sanitizers (tests/sanitized), fewer here; `./waymark prove rules` compares 100,000.
#ifndef WAYMARK_WORLDS
#define WAYMARK_WORLDS 280
#endif

TEST_CASE("nobody learns anything from random conferences: parents, supporters, interpreters, an observer, a "
          "child, the excluded, the room")
{
    for (const std::string& viewer : worldViewers())
        nothingIsLearned(viewer, WAYMARK_WORLDS / 2 / worldViewers().size() + 1);
}

TEST_CASE("each planted fault is found within two hundred pairs of worlds")
{
    for (const char* viewer : {"mark", "room"})
        for (const auto& [leak, name] : leaksFor(viewer)) {
            INFO(viewer << ", " << name);
            CHECK(foundAfter(viewer, leak) > 0);
        }
}
