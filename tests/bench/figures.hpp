// Figures for people: how long something took, many times, beside a floor of the same run. Plain values.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace waymark::bench {

// Milliseconds on the clock that every process of this machine shares.
[[nodiscard]] inline double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

class Times {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    // The value that so many of a hundred do not exceed; 100: the longest. 0 where nothing was measured.
    [[nodiscard]] double percentile(double of) const
    {
        if (m_all.empty())
            return 0;
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = std::size_t(std::ceil(of / 100 * double(sorted.size())));
        return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
    }
    void print(const char* what) const
    {
        std::printf("  %-58s p50 %7.2f   p95 %7.2f   p99 %7.2f   max %7.2f ms   (%zu)\n", what, percentile(50), percentile(95),
                    percentile(99), percentile(100), count());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_all;
};

// "holds" or "DOES NOT HOLD": a bench tells, it never fails.
inline void claim(const std::string& what, bool holds)
{
    std::printf("  claim: %s: %s\n", what.c_str(), holds ? "holds" : "DOES NOT HOLD");
    std::fflush(stdout);
}

} // namespace waymark::bench
