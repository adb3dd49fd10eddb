// The three laws that hold whatever anybody decided, each with a violation planted by hand.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

CircleId circleOf(const Table& t, RecordId record)
{
    return head(t.conference.kept(record)->record).circle;
}

Note noteIn(CircleId circle)
{
    Note made;
    made.head.id = named<RecordId>("planted");
    made.head.line = named<LineId>("planted");
    made.head.circle = circle;
    return made;
}

} // namespace

TEST_CASE("a circle with two people who have no part in common is never made")
{
    Table t = partA();
    const auto make = [&](const std::string& a, const std::string& b) {
        const People people({Member::of(who(a)), Member::of(who(b))});
        return rules::apply(t.conference, {named<CircleId>(a + b), CircleMade{people}});
    };
    CHECK(make("hannah", "tom"));
    CHECK(make("mark", "tom"));
    const auto together = make("hannah", "mark");
    REQUIRE_FALSE(together);
    CHECK(together.failure().code == "circle-too-wide");
    CHECK(make("grace", "dean").failure().code == "circle-too-wide");
    CHECK_FALSE(t.conference.circle(named<CircleId>("hannahmark")));
}

TEST_CASE("a paper\u2019s fold has no parts, and takes circles as they were made")
{
    Conference paper(Conference::Fold::partial);
    const People people({Member::of(who("hannah")), Member::of(who("tom"))});
    CHECK(rules::apply(paper, {named<CircleId>("c"), CircleMade{people}}));
}

TEST_CASE("a record that refers to a narrower one is refused")
{
    Table t = partA();
    const RecordId wide = t.must("elin", note("Said to all"));
    const RecordId narrow = t.must("elin", note("For professionals", "meeting", Width::professionals));
    Handled handled;
    handled.head = noteIn(circleOf(t, wide)).head;
    handled.offer = narrow;
    const auto annexFromAll = rules::apply(t.conference, {handled.head.circle, Put{handled}});
    REQUIRE_FALSE(annexFromAll);
    CHECK(annexFromAll.failure().code == "reference-too-narrow");

    handled.head.circle = circleOf(t, narrow);
    handled.offer = wide; // the annex points to what all have
    CHECK(rules::apply(t.conference, {handled.head.circle, Put{handled}}));
    handled.offer = named<RecordId>("never made");
    CHECK(rules::apply(t.conference, {handled.head.circle, Put{handled}}).failure().code ==
          "reference-too-narrow");
}

TEST_CASE("of several records referred to, each must be as wide")
{
    Table t = partA();
    const RecordId wide = t.must("elin", note("Said to all"));
    const RecordId narrow = t.must("elin", note("For professionals", "meeting", Width::professionals));
    Handled handled;
    handled.head = noteIn(circleOf(t, wide)).head;
    handled.offer = narrow;
    handled.as = wide;
    CHECK(rules::apply(t.conference, {handled.head.circle, Put{handled}}).failure().code ==
          "reference-too-narrow");
    std::swap(handled.offer, *handled.as);
    CHECK(rules::apply(t.conference, {handled.head.circle, Put{handled}}).failure().code ==
          "reference-too-narrow");
}

TEST_CASE("a second stretch does not begin while one runs")
{
    Table t = partA();
    Stretch second = *t.conference.running();
    second.head.id = named<RecordId>("second");
    const auto begun = rules::apply(t.conference, {second.head.circle, Put{second}});
    REQUIRE_FALSE(begun);
    CHECK(begun.failure().code == "two-stretches");
    t.must("priya", EndPart{});
    CHECK(rules::apply(t.conference, {second.head.circle, Put{second}}));
}

TEST_CASE("a record in a circle that was never made is refused, and nothing is kept")
{
    Table t = partA();
    const std::size_t before = t.conference.records().size();
    const Note made = noteIn(named<CircleId>("nobody made this"));
    CHECK(rules::apply(t.conference, {made.head.circle, Put{made}}).failure().code == "unknown-circle");
    CHECK(t.conference.records().size() == before);
}
