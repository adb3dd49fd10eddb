#include "record/pdf_columns.hpp"
#include "support/catch.hpp"

using namespace waymark::record;

TEST_CASE("columns that fit keep their width and the last takes the rest")
{
    const auto widths = columnWidths({{50, 50}, {100, 60}, {80, 40}}, 400, Spare::toLast);
    CHECK(widths[0] == Approx(50));
    CHECK(widths[1] == Approx(100));
    CHECK(widths[2] == Approx(250));
    const auto shared = columnWidths({{50, 50}, {100, 60}}, 250, Spare::shared);
    CHECK(shared[0] == Approx(100));
    CHECK(shared[1] == Approx(150));
}

TEST_CASE("a long reason does not squeeze a name")
{
    const auto widths = columnWidths({{50, 50}, {5000, 80}}, 400, Spare::toLast);
    CHECK(widths[0] == Approx(50));
    CHECK(widths[1] == Approx(350));
}

TEST_CASE("a column gives way to another's longest word")
{
    const auto widths = columnWidths({{900, 250}, {9000, 60}, {9000, 60}}, 400, Spare::toLast);
    CHECK(widths[0] == Approx(250));
    CHECK(widths[1] >= 60);
    CHECK(widths[0] + widths[1] + widths[2] == Approx(400));
}

TEST_CASE("however greedy the columns, they stay inside the paper")
{
    const auto widths = columnWidths({{900, 900}, {9000, 700}, {1, 1}}, 400, Spare::toLast);
    double sum = 0;
    for (const double width : widths) {
        CHECK(width > 0);
        sum += width;
    }
    CHECK(sum == Approx(400));
}
