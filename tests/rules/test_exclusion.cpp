// Exclusion: who asked, on what ground, of what, for how long, and how the person is heard instead (domain.md, exclusion).
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Exclude excluding(const std::string& name)
{
    return {who(name), Ground::violence, "You threatened Tom.", "He said: I will find you.", 15};
}

bool isLive(const Table& t, const std::string& name)
{
    return t.conference.circle(t.conference.running()->head.circle)->contains(who(name));
}

} // namespace

TEST_CASE("the ground is one that the authority\u2019s procedure names")
{
    FamilyFacts facts;
    facts.meeting.settings.grounds = {Ground::abuse};
    Table t = partB(facts);
    CHECK(t.ask("priya", excluding("mark")).code() == "unknown-ground");
    CHECK(t.ask("elin", RequestExclusion{who("mark"), who("tom"), Ground::violence, "He shouted.", t.now})
              .code() == "unknown-ground");
}

TEST_CASE(
    "somebody excluded before their part begins is not in it from the start, and their screens never open")
{
    Table t = family();
    t.must("priya", excluding("mark"));
    in(t, {"priya", "elin", "tom", "beth", "sam"});
    t.must("priya", BeginPart{part("B"), item("b1")});
    CHECK_FALSE(isLive(t, "mark"));
    CHECK_FALSE(isLive(t, "dean"));
    mark(t, "mark", Where::in);
    CHECK(t.seen("mark").shut());
    CHECK(saysOnPaper(t, "mark", "You threatened Tom."));
    CHECK_FALSE(saysOnPaper(t, "mark", "He said: I will find you."));
    CHECK(saysOnPaper(t, "tom", "He said: I will find you."));
    CHECK_FALSE(saysOnPaper(t, "hannah", "You threatened Tom."));
}

TEST_CASE("somebody of the other part is excluded while this one sits, and this one notices nothing")
{
    Table t = partA();
    t.tell();
    const auto before = t.told("hannah").size();
    const auto room = t.told("room").size();
    t.must("priya", excluding("mark")); // for what he did in the corridor
    t.tell();
    CHECK(t.told("hannah").size() == before);
    CHECK(t.told("room").size() == room);
    changeOver(t, "B");
    CHECK_FALSE(isLive(t, "mark"));
}

TEST_CASE("an exclusion from one part leaves the others open")
{
    Table t = partA();
    Exclude one = excluding("joan");
    one.scope = ExclusionScope{{part("A")}, {}, {}};
    t.must("priya", one);
    CHECK_FALSE(isLive(t, "joan"));
    CHECK_FALSE(isLive(t, "rosa"));
    Table other = partA();
    other.must("priya", AddPerson{[] {
                   Person p;
                   p.name = "Somebody";
                   p.person = who("aunt");
                   p.standing = Standing::family;
                   p.children = {child("ellie")};
                   return p;
               }()});
    other.must("priya", Admit{who("aunt"), part("A"), ""});
    Exclude elsewhere = excluding("aunt");
    elsewhere.scope = ExclusionScope{{part("C")}, {}, {}};
    other.must("priya", elsewhere);
    CHECK(isLive(other, "aunt"));
}

TEST_CASE("an exclusion from an item begins and ends with it")
{
    Table t = partB();
    Exclude one = excluding("mark");
    one.scope = ExclusionScope{{}, {item("b2")}, {}};
    one.minutes = 0;
    t.must("priya", one);
    CHECK(isLive(t, "mark"));
    t.must("priya", GoTo{item("b2")});
    CHECK_FALSE(isLive(t, "mark"));
    CHECK_FALSE(isLive(t, "dean"));
    CHECK(t.seen("room").shut()); // he is still in the room
    const RecordId said = t.must("elin", note("Said of what he must not hear"));
    t.must("priya", GoTo{item("b3")});
    CHECK(isLive(t, "mark"));
    CHECK_FALSE(t.seen("mark").shut());
    CHECK_FALSE(hasPaper(t, "mark", said));
}

TEST_CASE("an exclusion of parts, items or people that are not there is refused by name")
{
    Table t = partB();
    const auto with = [&](void (*change)(Exclude&)) {
        Exclude one = excluding("mark");
        change(one);
        return t.ask("priya", one).code();
    };
    CHECK(with([](Exclude& e) { e.scope = ExclusionScope{{part("Z")}, {}, {}}; }) == "unknown-part");
    CHECK(with([](Exclude& e) { e.scope = ExclusionScope{{}, {item("z1")}, {}}; }) == "unknown-item");
    CHECK(with([](Exclude& e) {
              e.scope = ExclusionScope{{}, {}, {who("dean")}};
          }) == "unknown-person"); // he goes anyway
    CHECK(with([](Exclude& e) { e.request = named<RecordId>("none"); }) == "unknown-record");
    CHECK(t.ask("elin", excluding("mark")).code() == "not-yours");
}

TEST_CASE("before the least time is over an exclusion ends only with a reason")
{
    Table t = partB();
    exclude(t, "mark");
    later(t, 14);
    CHECK(t.ask("priya", EndExclusion{who("mark")}).code() == "too-early");
    CHECK(t.ask("priya", EndExclusion{who("mark"), "He apologised to everybody."}));
    Table patient = partB();
    exclude(patient, "mark");
    later(patient, 15);
    CHECK(patient.ask("priya", EndExclusion{who("mark")}));
    CHECK(isLive(patient, "dean"));
}

TEST_CASE("a request names who asked, on what ground and when; the chair decides once, with reasons")
{
    Table t = family();
    const RecordId asked =
        t.must("elin", RequestExclusion{who("mark"), who("tom"), Ground::abuse, "The police report.", t.now});
    CHECK(t.ask("tom", RequestExclusion{who("mark"), who("tom"), Ground::abuse, "x", t.now}).code() ==
          "not-here");
    CHECK(t.ask("elin", RequestExclusion{who("mark"), who("nobody"), Ground::abuse, "x", t.now}).code() ==
          "unknown-person");
    CHECK(t.ask("elin",
                RequestExclusion{who("mark"), who("tom"), Ground::abuse, "x", t.now + std::chrono::hours(1)})
              .code() == "in-future");
    CHECK(t.ask("priya", DecideRequest{asked, true, "", std::nullopt, ""}).code() == "empty-text");
    CHECK(t.ask("priya", DecideRequest{asked, true, "Hannah must be safe.", t.now, "by telephone"}));
    CHECK(t.ask("priya", DecideRequest{asked, false, "No.", std::nullopt, ""}).code() == "decided-already");
    Exclude follows = excluding("mark");
    follows.request = asked;
    const RecordId exclusion = t.must("priya", follows);
    const auto* request = t.conference.find<ExclusionRequest>(asked);
    CHECK(request->exclusion == exclusion);
    CHECK(request->state == RequestState::granted);
    for (const std::string& name : everybody())
        CHECK(hasPaper(t, name, asked) == (name == "priya" || name == "elin"));
}

TEST_CASE("a request that was refused is not followed by an exclusion in its name")
{
    Table t = family();
    const RecordId asked =
        t.must("elin", RequestExclusion{who("mark"), who("tom"), Ground::abuse, "A rumour.", t.now});
    t.must("priya", DecideRequest{asked, false, "Nothing supports it.", std::nullopt, ""});
    Exclude follows = excluding("mark");
    follows.request = asked;
    CHECK(t.ask("priya", follows).code() == "unknown-record");
}

TEST_CASE(
    "the letter, how the person is heard instead and how they hear the outcome are kept for the offices")
{
    Table t = partB();
    const RecordId exclusion = t.must("priya", excluding("mark"));
    const RecordId after =
        t.must("elin", FollowExclusion{exclusion, std::nullopt, "The chair reads his letter.", ""});
    t.must("elin",
           FollowExclusion{exclusion, t.now, "The chair reads his letter.", "The chair telephones tonight."});
    CHECK(t.conference.find<AfterExclusion>(after)->letter == t.now);
    CHECK(t.conference.find<AfterExclusion>(after)->feedback == "The chair telephones tonight.");
    CHECK_FALSE(hasPaper(t, "mark", after));
    CHECK_FALSE(hasPaper(t, "tom", after));
    CHECK(t.ask("elin", FollowExclusion{after, std::nullopt, "", ""}).code() == "unknown-record");
}

TEST_CASE("nobody is excluded in the middle of a confidential section, but in a break and in the gap")
{
    Table t = partB();
    t.must("priya", TakeBreak{});
    t.must("priya", excluding("mark"));
    CHECK(t.conference.running()->what == StretchKind::pause);
    CHECK_FALSE(isLive(t, "mark"));
    t.must("priya", GoOn{});
    CHECK_FALSE(isLive(t, "mark"));
    Table section = partB();
    openSection(section, "B");
    CHECK(section.ask("priya", excluding("mark")).code() == "in-section");
    section.must("priya", EndSection{});
    section.must("priya", EndPart{});
    CHECK(section.ask("priya", excluding("mark")));
}
