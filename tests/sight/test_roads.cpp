// Two independent roads to one paper: the whole conference looked at through one person\u2019s sight, and a small conference
// folded from nothing but the circles that person is in. They must give the same records, word for word.
#include "support/catch.hpp"

#include "conference/codec.hpp"
#include "support/any_command.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

using Rows = std::vector<Bytes>;

Rows rows(const sight::Seen& seen)
{
    Rows all;
    seen.eachRecord([&](const Kept& kept) {
        all.push_back(encode({head(kept.record).circle, Put{kept.record}}));
    });
    return all;
}

bool isIn(const People& circle, const std::string& name)
{
    const auto offices = officesOf(name);
    return circle.contains(who(name)) || std::any_of(offices.begin(), offices.end(),
                                                     [&](Office office) { return circle.contains(office); });
}

// As waymark-papers does it: opened rows of one recipient\u2019s circles, in order, and nothing else.
Conference foldedFor(const Table& t, const std::string& name)
{
    Conference small(Conference::Fold::partial);
    for (const Event& event : t.events()) {
        const bool theirs = std::holds_alternative<CircleMade>(event.body)
                                ? isIn(std::get<CircleMade>(event.body).who, name)
                                : isIn(*t.conference.circle(event.circle), name);
        if (!theirs)
            continue;
        const auto read = decode(event.circle, encode(event)); // by way of the stored bytes
        REQUIRE(read);
        const auto applied = rules::apply(small, *read);
        INFO(name);
        REQUIRE(applied);
    }
    return small;
}

void bothRoadsAgree(const Table& t)
{
    for (const std::string& name : everybody()) {
        INFO(name);
        const Conference small = foldedFor(t, name);
        CHECK(rows(sight::paper(small, who(name), officesOf(name))) ==
              rows(sight::paper(t.conference, who(name), officesOf(name))));
    }
}

Table wholeMeeting()
{
    Table t = partB();
    t.must("elin", note("Mark was heard."));
    exclude(t, "mark");
    t.must("elin", note("Said while he was out."));
    letBack(t, {"mark", "dean"});
    changeOver(t, "A");
    openSection(t, "A");
    t.must("elin", note("From the police."));
    t.must("priya", EndSection{});
    in(t, familyOf("A"));
    t.must("priya", UncoverRoom{});
    const RecordId ellie = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{ellie, {}});
    t.must("priya", DiscussDissent{dissent});
    t.must("sam", ConfirmDissent{dissent, "School saw no harm."});
    const RecordId line = t.must("elin", action("See Ellie weekly", "ellie", "Tom", "Fri"));
    const RecordId wrong = t.must("elin", note("Said by mistake."));
    t.must("priya", Withdraw{wrong});
    changeOver(t, "B");
    t.must("priya", Tell{ellie, part("B"), "There will be a plan."});
    t.must("priya", Tell{line, part("B"), ""});
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    return t;
}

} // namespace

TEST_CASE("after a whole meeting both roads give everybody the same paper")
{
    const Table t = wholeMeeting();
    bothRoadsAgree(t);
    CHECK(saysOnPaper(t, "mark", "Mark was heard."));
    CHECK_FALSE(saysOnPaper(t, "mark", "Said while he was out."));
    CHECK_FALSE(saysOnPaper(t, "hannah", "Mark was heard."));
    CHECK_FALSE(saysOnPaper(t, "hannah", "From the police."));
    CHECK(saysOnPaper(t, "tom", "From the police."));
    for (const std::string& name : everybody())
        CHECK_FALSE(saysOnPaper(t, name, "Said by mistake."));
}

TEST_CASE("after random meetings both roads give everybody the same paper")
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        bothRoadsAgree(wildMeeting(seed, 200));
    }
}

TEST_CASE("the whole conference folded again from its stored bytes is the same conference")
{
    const Table t = wildMeeting(99, 300);
    Conference again;
    for (const Event& event : t.events()) {
        const auto read = decode(event.circle, encode(event));
        REQUIRE(read);
        REQUIRE(rules::apply(again, *read));
    }
    REQUIRE(again.records().size() == t.conference.records().size());
    for (std::size_t i = 0; i < again.records().size(); ++i) {
        const Kept& one = again.records()[i];
        const Kept& two = t.conference.records()[i];
        CHECK(one.written == two.written);
        CHECK(encode({head(one.record).circle, Put{one.record}}) ==
              encode({head(two.record).circle, Put{two.record}}));
        CHECK(*again.circle(head(one.record).circle) == *t.conference.circle(head(two.record).circle));
    }
    CHECK((again.running() ? again.running()->head.id : RecordId{}) ==
          (t.conference.running() ? t.conference.running()->head.id : RecordId{}));
}
