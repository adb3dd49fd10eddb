// Paired worlds in the large: nobody learns anything from what they are not told (tests/support/worlds.hpp).
//
//   prove_rules [--worlds N] [--seed N]
//
// First every planted fault must be found; then N random conferences, in pairs, for every kind of viewer, on all cores.
// Ends with 0 and one closing line, or with 1 and the first difference.
#include "support/worlds.hpp"

#include <atomic>
#include <cstdio>
#include <mutex>
#include <string_view>
#include <thread>

using namespace waymark::tests;

namespace {

struct Task {
    std::uint64_t worlds = 100'000;
    std::uint64_t seed = 1;
};

struct Count {
    std::atomic<std::uint64_t> pairs{0}, hidden{0}, visible{0}, different{0};
};

// The number of pairs until a planted fault shows; 0: never.
std::uint64_t foundAfter(const std::string& viewer, Leak leak, std::uint64_t seed)
{
    for (std::uint64_t n = 0; n < 300; ++n)
        if (!compareWorlds(viewer, seed + n, leak).same)
            return n + 1;
    return 0;
}

bool findsPlantedFaults(std::uint64_t seed)
{
    bool all = true;
    for (const char* viewer : {"mark", "room"})
        for (const auto& [leak, name] : leaksFor(viewer)) {
            const auto after = foundAfter(viewer, leak, seed);
            std::printf("planted fault %-22s %-5s %s\n", name, viewer,
                        after ? ("found after " + std::to_string(after) + " pairs").c_str() : "NOT FOUND");
            all = all && after > 0;
        }
    std::fflush(stdout);
    return all;
}

void compareShare(const Task& task, std::uint64_t first, std::uint64_t step, Count& count, std::mutex& printing)
{
    const auto& viewers = worldViewers();
    for (std::uint64_t pair = first; 2 * pair < task.worlds && !count.different; pair += step) {
        const std::string& viewer = viewers[pair % viewers.size()];
        const auto found = compareWorlds(viewer, task.seed + pair);
        count.hidden += static_cast<std::uint64_t>(found.hidden);
        count.visible += static_cast<std::uint64_t>(found.visible);
        const auto done = ++count.pairs;
        const std::lock_guard lock(printing);
        if (!found.same && ++count.different)
            std::printf("DIFFERENT: %s, seed %llu: %s\n", viewer.c_str(),
                        static_cast<unsigned long long>(task.seed + pair), found.where.c_str());
        if (done * 2 % 10'000 == 0) {
            std::printf("%llu conferences\n", static_cast<unsigned long long>(done * 2));
            std::fflush(stdout);
        }
    }
}

bool readArguments(int count, char** words, Task& task)
{
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view name = words[i];
        char* end = nullptr;
        const auto number = std::strtoull(words[i + 1], &end, 10);
        if (*end != 0 || (name != "--worlds" && name != "--seed"))
            return false;
        (name == "--worlds" ? task.worlds : task.seed) = number;
    }
    return count % 2 == 1;
}

} // namespace

int main(int argc, char** argv)
{
    Task task;
    if (!readArguments(argc, argv, task)) {
        std::fputs("prove_rules [--worlds N] [--seed N]\n", stderr);
        return 2;
    }
    if (!findsPlantedFaults(task.seed))
        return 1;
    Count count;
    std::mutex printing;
    {
        std::vector<std::jthread> threads;
        const auto cores = std::max(1u, std::thread::hardware_concurrency());
        for (unsigned core = 0; core < cores; ++core)
            threads.emplace_back([&, core] { compareShare(task, core, cores, count, printing); });
    }
    std::printf("paired worlds: seed %llu, %llu conferences in pairs, %zu kinds of viewer, %llu visible and %llu hidden "
                "acts, %s\n",
                static_cast<unsigned long long>(task.seed), static_cast<unsigned long long>(count.pairs * 2),
                worldViewers().size(), static_cast<unsigned long long>(count.visible),
                static_cast<unsigned long long>(count.hidden), count.different ? "DIFFERENT" : "the same bytes in the same order");
    return count.different ? 1 : 0;
}
