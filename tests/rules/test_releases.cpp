// Which paper goes to whom: nobody is sent one they should not have, nobody misses one for the wrong reason.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

// Part A has sat and decided about Ellie; closed, and the record approved.
struct Sent {
    Table t;
    RecordId decision;

    explicit Sent(
        void (*prepare)(Table&) = [](Table&) {}, std::int64_t childAge = 12)
        : t([&] {
              FamilyFacts facts;
              facts.meeting.settings.childAge = childAge;
              Table made = family(facts);
              prepare(made);
              in(made, {"priya", "elin"});
              in(made, professionals());
              in(made, familyOf("A"));
              made.must("priya", BeginPart{part("A"), firstItem("A")});
              return made;
          }()),
          decision(decided(t, "ellie"))
    {
        t.must("priya", EndPart{});
        t.must("priya", CloseConference{});
        t.must("elin", FinishRecord{});
        t.must("priya", ApproveRecord{});
    }
    void tell(const std::string& letter)
    {
        t.must("priya", Tell{decision, part(letter), "There will be a plan."});
    }
    std::string release(const std::string& to, Paper paper)
    {
        return t.ask("elin", ReleasePaper{who(to), paper}).code();
    }
};

Person ofEllie(const std::string& name, Standing standing)
{
    Person p = someone(name, standing);
    p.children = {child("ellie")};
    return p;
}

} // namespace

TEST_CASE("an observer gets no papers, nor does whoever asked for none")
{
    Sent s([](Table& t) {
        Person aunt = someone("aunt", Standing::family);
        aunt.getsPapers = false;
        t.must("priya", AddPerson{aunt});
    });
    CHECK(s.release("olive", Paper::record) == "no-papers");
    CHECK(s.release("aunt", Paper::record) == "no-papers");
    CHECK(s.release("joan", Paper::record).empty());
}

TEST_CASE("the letter goes to a child of age who has been told, and to none that is younger")
{
    Sent of13;
    CHECK(of13.release("kit", Paper::letter) == "not-told");
    of13.tell("D");
    CHECK(of13.release("kit", Paper::letter).empty());
    Sent young([](Table& t) {
        Person jack = ofEllie("jack himself", Standing::child); // seven
        jack.child = child("jack");
        jack.children = {child("jack"), child("ellie")};
        jack.attends = "He asked to, and understands.";
        t.must("priya", AddPerson{jack});
        t.must("priya", Admit{jack.person, part("D"), jack.attends});
    });
    young.tell("D");
    CHECK(young.release("jack himself", Paper::letter) == "no-letter");
    CHECK(young.release("jack himself", Paper::outline).empty());
    Sent exactly([](Table&) {}, 13);
    exactly.tell("D");
    CHECK(exactly.release("kit", Paper::letter).empty());
}

TEST_CASE("a young child gets no letter for an older one of whom they may hear")
{
    Sent s([](Table& t) {
        Person jack = ofEllie("jack himself", Standing::child); // seven; Kit is thirteen
        jack.child = child("jack");
        jack.children = {child("jack"), child("ellie"), child("kit")};
        jack.attends = "He asked to, and understands.";
        t.must("priya", AddPerson{jack});
        t.must("priya", Admit{jack.person, part("D"), jack.attends});
    });
    s.tell("D");
    CHECK(s.release("jack himself", Paper::letter) == "no-letter");
    CHECK(s.release("kit", Paper::letter).empty());
}

TEST_CASE("a mother who is a child herself gets the letter as a parent, whatever the age for children is")
{
    Sent s([](Table& t) {
        Person mother = ofEllie("young mother", Standing::child);
        mother.child = child("jack");
        mother.relations = {{child("ellie"), "mother"}};
        mother.attends = "She is Ellie\u2019s mother.";
        t.must("priya", AddPerson{mother});
        t.must("priya", Admit{mother.person, part("D"), mother.attends});
    });
    s.tell("D");
    CHECK(s.release("young mother", Paper::letter).empty());
}

TEST_CASE(
    "every paper is another one: who has had the letter is sent the outline and the record without a reason")
{
    Sent s;
    for (const Paper paper : {Paper::letter, Paper::outline, Paper::record}) {
        CHECK(s.release("hannah", paper).empty());
        CHECK(s.release("hannah", paper) == "released-already");
    }
}

TEST_CASE("the refusal says whether the paper has gone out or lies prepared, and which paper it is")
{
    Sent s;
    const RecordId letter = s.t.must("elin", ReleasePaper{who("hannah"), Paper::letter});
    const auto said = [&](Paper paper) {
        return s.t.ask("elin", ReleasePaper{who("hannah"), paper}).refused->say;
    };
    CHECK(said(Paper::letter).starts_with("The letter for Hannah is prepared already."));
    s.t.must("priya", ConfirmRelease{letter});
    CHECK(said(Paper::letter).starts_with("The letter for Hannah has gone out already."));
    s.t.must("elin", ReleasePaper{who("hannah"), Paper::outline});
    CHECK(said(Paper::outline).starts_with("The outline of the plan for Hannah"));
}

TEST_CASE("the ledger names the very paper, why it went once more, who checked it and when")
{
    Sent s;
    const RecordId first = s.t.must("elin", ReleasePaper{who("hannah"), Paper::outline, "A1B2", {}});
    const auto& once = *s.t.conference.find<Release>(first);
    CHECK(once.recipient == who("hannah"));
    CHECK(once.paper == Paper::outline);
    CHECK(once.seal == "A1B2");
    CHECK(once.again.empty());
    CHECK_FALSE(once.out);
    CHECK(once.head.about == About::theMeeting());
    const RecordId again =
        s.t.must("elin", ReleasePaper{who("hannah"), Paper::outline, {}, "The first came back."});
    later(s.t, 5);
    s.t.must("priya", ConfirmRelease{again});
    const auto& twice = *s.t.conference.find<Release>(again);
    CHECK(twice.again == "The first came back.");
    CHECK(twice.checkedBy == who("priya"));
    CHECK(twice.out == s.t.now);
    CHECK(s.t.ask("priya", ConfirmRelease{RecordId{}}).code() == "unknown-record");
    for (const RecordId id : {first, again}) {
        CHECK_FALSE((hasPaper(s.t, "hannah", id) || hasPaper(s.t, "tom", id) || shows(s.t, "tom", id)));
        CHECK(*s.t.conference.circle(s.t.conference.find<Release>(id)->head.circle) == sight::offices());
    }
}
