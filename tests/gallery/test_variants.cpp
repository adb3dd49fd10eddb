// The table of variants: what it must hold, whatever pages there are.
#include "gallery/given.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <set>

using namespace waymark::gallery;

namespace {

std::array<int, 5> cells(const Variant& variant)
{
    return {variant.page, int(variant.look), int(variant.large), int(variant.language), int(variant.mirrored)};
}

} // namespace

TEST_CASE("each pair of values of any two columns occurs in the table")
{
    const std::array<int, 5> sizes = {7, 3, 2, 3, 2};
    const auto table = pairwise(sizes[0]);
    for (std::size_t one = 0; one < sizes.size(); ++one)
        for (std::size_t other = one + 1; other < sizes.size(); ++other) {
            std::set<std::pair<int, int>> met;
            for (const auto& variant : table)
                met.emplace(cells(variant)[one], cells(variant)[other]);
            CAPTURE(one, other);
            CHECK(met.size() == std::size_t(sizes[one] * sizes[other]));
        }
}

TEST_CASE("each page is seen plain, large in the longest language, and mirrored")
{
    const int count = 9;
    const auto table = pairwise(count);
    for (int page = 0; page < count; ++page) {
        const auto has = [&](auto fits) {
            return std::any_of(table.begin(), table.end(), [&](const Variant& row) { return row.page == page && fits(row); });
        };
        CAPTURE(page);
        CHECK(has([](const Variant& row) { return row == Variant{row.page}; }));
        CHECK(has([](const Variant& row) { return row.large && row.language == Language::pseudo; }));
        CHECK(has([](const Variant& row) { return row.mirrored; }));
    }
}

TEST_CASE("the table is the same each time, and small enough to look through")
{
    CHECK(pairwise(12) == pairwise(12));
    CHECK(pairwise(12).size() <= 12 * 4);
}
