// How far an exclusion goes: of whom, of which parts and items, for how long, with whom; what is kept of it.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Exclude excluding(const std::string& name, std::optional<ExclusionScope> scope = {},
                  std::int64_t minutes = 15)
{
    return {who(name), Ground::abuse,   "You threatened Tom.", "He said: I will find you.",
            minutes,   std::move(scope)};
}
ExclusionScope ofItems(const std::vector<ItemId>& items)
{
    return {{}, items, {}};
}
ExclusionScope ofParts(const std::vector<PartId>& parts)
{
    return {parts, {}, {}};
}

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

template <class R>
const R& only(const Table& t)
{
    const R* found = nullptr;
    t.conference.each<R>([&](const R& one) {
        CHECK_FALSE(found);
        found = &one;
    });
    REQUIRE(found);
    return *found;
}

// Part B, with Fran, who supports Mark and was invited in her own right.
Table withFran()
{
    Table t = partB();
    Person fran;
    fran.person = who("fran");
    fran.standing = Standing::supporter;
    fran.name = fran.known = "Fran";
    fran.supports = who("mark");
    fran.independent = true;
    fran.children = {child("ellie"), child("jack")};
    t.must("priya", AddPerson{fran});
    t.must("priya", Admit{who("fran"), part("B"), ""});
    return t;
}

} // namespace

TEST_CASE(
    "whoever was invited in their own right stays when the one they support goes, unless the chair says more")
{
    Table stays = withFran();
    const RecordId alone = stays.must("priya", excluding("mark"));
    CHECK(isLive(stays, "fran"));
    CHECK(stays.conference.find<Exclusion>(alone)->with == std::vector{who("dean")});
    Table goes = withFran();
    goes.must("priya", excluding("mark", ExclusionScope{{}, {}, {who("fran")}}));
    CHECK_FALSE(isLive(goes, "fran"));
    CHECK(goes.ask("priya", excluding("tom", ExclusionScope{{}, {}, {who("fran")}})).code() ==
          "unknown-person");
    CHECK(goes.ask("priya", excluding("tom", ExclusionScope{{}, {}, {who("nobody")}})).code() ==
          "unknown-person");
}

TEST_CASE("somebody may be excluded from one part or item after another, from the same only once")
{
    Table t = partB();
    const auto asked = [&](const ExclusionScope& scope) {
        return t.ask("priya", excluding("mark", scope)).code();
    };
    CHECK(asked(ofItems({item("b2")})) == "");
    CHECK(asked(ofItems({item("b2")})) == "excluded-already");
    CHECK(asked(ofItems({item("b3")})) == "");
    CHECK(asked(ofParts({part("C")})) == "");
    CHECK(asked(ofParts({part("C")})) == "excluded-already");
    CHECK(asked(ofParts({part("D")})) == "");
    CHECK(asked({{part("C")}, {item("b2")}, {}}) == "");
    CHECK(isLive(t, "mark"));
    CHECK(asked(ofItems({item("b1")})) == ""); // the item that runs: now
    CHECK_FALSE(isLive(t, "mark"));
}

TEST_CASE("an exclusion lasts up to a day; no duration is needed of items only")
{
    const auto lasting = [](std::int64_t minutes, std::optional<ExclusionScope> scope = {}) {
        Table t = partB();
        return t.ask("priya", excluding("mark", std::move(scope), minutes)).code();
    };
    CHECK(lasting(-1) == "need-duration");
    CHECK(lasting(-1, ofItems({item("b2")})) == "need-duration");
    CHECK(lasting(0) == "need-duration");
    CHECK(lasting(0, ofItems({item("b2")})) == "");
    CHECK(lasting(1) == "");
    CHECK(lasting(24 * 60) == "");
    CHECK(lasting(24 * 60 + 1) == "need-duration");
}

TEST_CASE("neither who is the chair or minute-taker by standing nor who holds the office now is excluded")
{
    Table t = partA();
    Person deputy;
    deputy.person = who("deputy");
    deputy.name = deputy.known = "Deputy";
    deputy.deputy = true;
    t.must("priya", AddPerson{deputy});
    t.must("priya", HandOver{Office::minutes, who("deputy")});
    for (const char* name : {"priya", "elin", "deputy"})
        CHECK(t.ask("priya", excluding(name)).code() == "not-excludable");
    t.seat("elin chairs", Face::chair, who("elin"), Standing::minutes);
    t.must("priya", HandOver{Office::chair, who("elin")});
    CHECK(t.ask("elin chairs", excluding("priya")).code() == "not-excludable");
}

TEST_CASE("an exclusion follows a request for the same person, granted or not decided yet")
{
    Table t = family();
    const RequestExclusion wish{who("mark"), who("tom"), Ground::conflict, "The police report.", t.now};
    const RecordId asked = t.must("elin", wish);
    const auto following = [&](const std::string& name, RecordId request) {
        Exclude exclude = excluding(name);
        exclude.request = request;
        return t.ask("priya", exclude).code();
    };
    CHECK(following("joan", asked) == "unknown-record");
    CHECK(following("mark", asked) == "");
    const auto* request = t.conference.find<ExclusionRequest>(asked);
    CHECK(request->person == who("mark"));
    CHECK(request->asker == who("tom"));
    CHECK(request->ground == Ground::conflict);
    CHECK(request->evidence == "The police report.");
    CHECK(request->asked == t.now);
    t.must("priya", DecideRequest{asked, true, "Hannah must be safe.", t.now, "by telephone"});
    CHECK(request->state == RequestState::granted);
    CHECK(request->reasons == "Hannah must be safe.");
    CHECK(request->explained == t.now);
    CHECK(request->how == "by telephone");
    CHECK(request->exclusion);
}

TEST_CASE("a request entered while its asker sits is known to the offices alone")
{
    Table t = partA();
    const RecordId asked =
        t.must("elin", RequestExclusion{who("joan"), who("tom"), Ground::conflict, "She shouted.", t.now});
    const People& known = *t.conference.circle(head(t.conference.kept(asked)->record).circle);
    CHECK(known.contains(Office::chair));
    CHECK(known.contains(Office::minutes));
    CHECK(known.persons().empty());
}

TEST_CASE("an exclusion is told to everybody who sat there, whatever the chair\u2019s screen still showed")
{
    Table t = partB();
    const auto answer = t.askFrom({}, "priya", excluding("mark"));
    REQUIRE(answer);
    for (const char* name : {"mark", "dean", "tom"})
        CHECK(hasPaper(t, name, answer.record));
    const auto& exclusion = only<Exclusion>(t);
    CHECK(exclusion.ground == Ground::abuse);
    CHECK(exclusion.until == t.now + std::chrono::minutes(15));
    CHECK(exclusion.head.about == About::theMeeting());
    CHECK(only<Evidence>(t).exclusion == exclusion.head.id);
    CHECK(only<Evidence>(t).head.about == About::theMeeting());
    CHECK_FALSE(hasPaper(t, "mark", only<Evidence>(t).head.id));
    CHECK(hasPaper(t, "tom", only<Evidence>(t).head.id));
}

TEST_CASE("one person\u2019s exclusion ends without another\u2019s, and why is known to the offices")
{
    Table t = partA();
    exclude(t, "joan");
    exclude(t, "tom");
    t.must("priya", EndExclusion{who("joan"), "She is calm again."});
    CHECK(isLive(t, "joan"));
    CHECK_FALSE(isLive(t, "tom"));
    CHECK(only<Returned>(t).reason == "She is calm again.");
    CHECK(only<Returned>(t).head.about == About::theMeeting());
    for (const std::string& name : everybody())
        CHECK(hasPaper(t, name, only<Returned>(t).head.id) == (name == "priya" || name == "elin"));
    CHECK(t.ask("priya", EndExclusion{who("joan")}).code() == "not-excluded");
    later(t, 15);
    CHECK(t.ask("priya", EndExclusion{who("tom")}));
}

TEST_CASE("an exclusion that does not hold now is ended without anybody noticing, and in the gap")
{
    Table t = partB();
    t.must("priya", excluding("mark", ofItems({item("b2")}), 0));
    const RecordId running = t.conference.running()->head.id;
    t.must("priya", EndExclusion{who("mark")});
    CHECK(t.conference.running()->head.id == running);
    t.must("priya", excluding("mark", ofItems({item("b3")}), 0));
    t.must("priya", EndPart{});
    CHECK(t.ask("priya", EndExclusion{who("mark")}));
    CHECK(t.ask("priya", excluding("mark")));
    CHECK(t.ask("priya", EndExclusion{who("mark"), "He apologised."}));
    CHECK_FALSE(t.conference.running());
}

TEST_CASE("what comes after each exclusion is kept with that one")
{
    Table t = partA();
    const RecordId first = t.must("priya", excluding("joan"));
    const RecordId second = t.must("priya", excluding("tom"));
    const RecordId joans =
        t.must("elin", FollowExclusion{first, t.now, "A letter, read out", "by telephone"});
    const RecordId toms = t.must("elin", FollowExclusion{second, {}, "by his manager", ""});
    CHECK(joans != toms);
    CHECK(t.conference.find<AfterExclusion>(joans)->heard == "A letter, read out");
    CHECK(t.conference.find<AfterExclusion>(toms)->exclusion == second);
    CHECK(t.conference.find<AfterExclusion>(toms)->heard == "by his manager");
}

TEST_CASE("whoever holds the chair now is neither excluded nor kept out, a deputy no more than the chair")
{
    Table t = partA();
    Person deputy = someone("deputy", Standing::professional);
    deputy.deputy = true;
    t.must("priya", AddPerson{deputy});
    const RecordId declared =
        t.must("elin", DeclareConnection{deputy.person, "Her cousin is their neighbour."});
    const Exclude excluded{deputy.person, Ground::conflict, "You shouted.", "He shouted.", 15};
    CHECK(t.ask("priya", KeepOut{deputy.person, part("B")}));
    t.must("priya", HandOver{Office::chair, deputy.person});
    t.seat("the deputy's", Face::chair, deputy.person, Standing::professional);
    CHECK(t.ask("the deputy's", excluded).code() == "not-excludable");
    CHECK(t.ask("the deputy's", KeepOut{deputy.person, part("A")}).code() == "holds-office");
    CHECK(t.ask("the deputy's", DecideConnection{declared, ConnectionState::leaves, {}}).code() ==
          "holds-office");
    t.must("the deputy's", HandOver{Office::chair, who("priya")});
    CHECK(t.ask("priya", excluded));
}
