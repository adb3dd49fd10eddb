// The record as it is put together for one person, from a conference that was held at the table.
#include "support/catch.hpp"

#include "record/compose.hpp"
#include "record/html.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

bool reads(const Table& t, const std::string& name, const std::string& words)
{
    const auto seen = sight::paper(t.conference, who(name), officesOf(name));
    return record::html(record::compose(seen, who(name))).find(words) != std::string::npos;
}

const Day tenth(std::chrono::year(2026) / 11 / 10);

} // namespace

TEST_CASE("the record says that the conference was adjourned and why, to those who were told, and to "
          "families no time")
{
    Table t = partA();
    later(t, 70);
    t.must("priya", Adjourn{"The fire alarm went off.", tenth + std::chrono::days(7)});
    for (const char* name : {"hannah", "joan", "tom"}) {
        CHECK(reads(t, name, "The fire alarm went off. We meet again on Tuesday 17 November 2026."));
        CHECK(reads(t, name, "It was adjourned at 09:40") == (std::string(name) == "tom"));
    }
    CHECK_FALSE(reads(t, "mark", "adjourned"));
    CHECK_FALSE(reads(t, "mark", "fire alarm"));
}

TEST_CASE("the record says why a conference was abandoned, and the other part hears nothing of it")
{
    Table t = partA();
    t.must("priya", Abandon{"The power failed."});
    CHECK(reads(t, "hannah", "It was abandoned. "));
    CHECK(reads(t, "hannah", "The power failed."));
    CHECK_FALSE(reads(t, "mark", "The power failed."));
}

TEST_CASE("the record holds the days that were said last, each child's in its own plan, and why one is late")
{
    Table t = partA();
    CHECK_FALSE(reads(t, "hannah", "core group first meets"));
    t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(9), tenth + std::chrono::days(30), {}});
    t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(20), {}, "Tom is away."});
    CHECK_FALSE(reads(t, "hannah", "Thursday 19 November 2026"));
    CHECK(reads(t, "hannah", "Monday 30 November 2026"));
    CHECK(reads(t, "hannah", "Tom is away."));
    CHECK(reads(t, "hannah", "Thursday 10 December 2026"));
    CHECK_FALSE(reads(t, "mark", "Monday 30 November 2026"));
    changeOver(t, "B");
    RecordId newest;
    t.conference.each<Dates>([&](const Dates& dates) { newest = dates.head.id; });
    t.must("priya", Tell{newest, part("B"), ""});
    CHECK(reads(t, "mark", "Monday 30 November 2026"));
    CHECK_FALSE(reads(t, "mark", "Thursday 10 December 2026"));
}
