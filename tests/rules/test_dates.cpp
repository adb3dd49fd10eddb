// The dates of a plan: when one is too late, and that every part was told the same.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day tenth(std::chrono::year(2026) / 11 / 10);

} // namespace

TEST_CASE("a date later than the authority allows needs a reason, and blanks are none")
{
    Table t = partA();
    const auto group = [](int days, std::optional<std::string> late) {
        return SetDates{child("ellie"), tenth + std::chrono::days(days), {}, std::move(late)};
    };
    CHECK(t.ask("elin", group(14, {}))); // ten working days
    CHECK(t.ask("elin", group(15, {})).code() == "date-late");
    CHECK(t.ask("elin", group(15, " \n")).code() == "date-late");
    CHECK(t.ask("elin", group(15, "Tom is away.")));
    const auto review = [](Day day) { return SetDates{child("ellie"), {}, day}; };
    CHECK(t.ask("elin", review(Day(std::chrono::year(2027) / 2 / 10)))); // three months
    CHECK(t.ask("elin", review(Day(std::chrono::year(2027) / 2 / 11))).refused->field == "review");
    CHECK(t.ask("elin", group(-1, {})).code() == "date-past");
}

TEST_CASE("dates told to another part and changed since are not the same in every part, until they are again")
{
    Table t = partA();
    const RecordId dates = t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(7), {}});
    changeOver(t, "B");
    t.must("priya", Tell{dates, part("B"), ""});
    const auto closing = [](Table of) {
        of.must("priya", EndPart{});
        return of.ask("priya", CloseConference{}).code();
    };
    CHECK(closing(t) == "");
    changeOver(t, "A");
    t.must("elin",
           SetDates{child("jack"), tenth + std::chrono::days(8), {}}); // another child's are none of them
    CHECK(closing(t) == "");
    t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(8), {}});
    CHECK(closing(t) == "parts-differ");
}
