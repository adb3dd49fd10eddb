// When the core group first meets and when everybody meets again, as it was last said.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

Dates set(PartId part, ChildId child, std::optional<Day> group, std::optional<Day> review)
{
    Dates dates;
    dates.head = headOf(part, at(11, 50), {false, {child}});
    dates.child = child;
    dates.coreGroup = group;
    dates.review = review;
    return dates;
}

Day november(unsigned day)
{
    return Day(std::chrono::year(2026) / 11 / std::chrono::day(day));
}

std::string dates(const Told& view)
{
    return Shows(Face::tablet, sam, "Sam Okafor", view).list("dates", {"names", "group", "review", "late"});
}

Told beforeTheDates()
{
    Told view;
    view.children();
    view.stretch(partA, columns, at(11, 45), {sitting(priya), sitting(sam)});
    return view;
}

} // namespace

TEST_CASE("a child without a date has no row")
{
    CHECK(dates(beforeTheDates()).empty());
}

TEST_CASE("children with the same days are named together, on the first of their rows")
{
    Told view = beforeTheDates();
    view.put(set(partA, ellie, november(19), november(30)));
    view.put(set(partA, jack, november(19), november(30)));
    CHECK(dates(view) == "Ellie and Jack | Thu 19 Nov 2026 | Mon 30 Nov 2026 | \n"
                         " | Thu 19 Nov 2026 | Mon 30 Nov 2026 | \n");
}

TEST_CASE("each date is the one last said, whichever was said with it")
{
    Told view = beforeTheDates();
    view.put(set(partA, ellie, november(19), november(30)));
    view.put(set(partA, jack, november(20), {}));
    CHECK(dates(view) == "Ellie | Thu 19 Nov 2026 | Mon 30 Nov 2026 | \n"
                         "Jack | Fri 20 Nov 2026 |  | \n");
    Dates later = set(partA, ellie, november(25), {});
    later.late = "Tom is away.";
    view.put(later);
    CHECK(dates(view) == "Ellie | Wed 25 Nov 2026 | Mon 30 Nov 2026 | Tom is away.\n"
                         "Jack | Fri 20 Nov 2026 |  | \n");
}

TEST_CASE("while no part sits the chair reads the dates of every part")
{
    Told view = inPartAForOffices();
    view.put(set(partA, ellie, november(19), {}));
    const auto chair = [&] {
        return Shows(Face::chair, priya, "Priya Nair", view).list("dates", {"names", "group"});
    };
    CHECK(chair() == "Ellie | Thu 19 Nov 2026\n");
    for (const wire::Shown& shown : view.rows())
        if (std::holds_alternative<Stretch>(shown.record) && !std::get<Stretch>(shown.record).to)
            view.end(head(shown.record).id, at(12, 6));
    CHECK(chair() == "Ellie | Thu 19 Nov 2026\n");
    view.stretch(partB, tellMark, at(12, 30), {sitting(priya), sitting(mark)});
    CHECK(chair().empty());
}
