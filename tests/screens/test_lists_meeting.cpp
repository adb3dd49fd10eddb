// Lists that a chair runs a meeting by: the order of hands, what can be disclosed, what follows an exclusion, the last plan.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

TEST_CASE("hands stand in the chair's order, and who is not in it yet stands behind")
{
    Told view = inPartAForOffices();
    Hand hand;
    hand.head = headOf(partA, at(10, 37));
    const auto raised = [&](PersonId person) {
        hand.head.id = {};
        hand.person = person;
        return view.put(hand);
    };
    const RecordId hannahs = raised(hannah), sams = raised(sam);
    raised(beth);
    Queue queue;
    queue.head = headOf(partA, at(10, 38));
    queue.hands = {sams, hannahs};
    view.put(queue);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("hands", {"name"}) ==
          "Sam Okafor\nHannah Reed\nBeth Lawson\n");
}

TEST_CASE("what can be given to everybody is what not everybody here has, and what another part said")
{
    Told view = inPartAForOffices();
    Note note = given::note(partA, "Said to everybody", sam, at(10, 30));
    note.head.open = true;
    view.put(note);
    note = given::note(partA, "Said in the section", sam, at(10, 31));
    note.head.open = false;
    view.put(note, "Professionals only");
    note = given::note(partB, "Said by Mark", mark, at(8, 40));
    note.head.open = true;
    const RecordId marks = view.put(note);
    Voice voice;
    voice.head = headOf(partB, at(8, 50));
    voice.person = mark;
    voice.text = "In his own words";
    view.put(voice);
    const std::vector<const char*> roles{"kind", "text", "otherPart", "part"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toDisclose", roles) ==
          "note | Said in the section | false | A\nnote | Said by Mark | true | B\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("toDisclose", roles).empty());

    Note copy = given::note(partA, "As the chair says it", priya, at(10, 40));
    copy.head.open = true;
    Link link;
    link.original = marks;
    link.copy = view.put(copy);
    view.put(link);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toDisclose", {"text"}) ==
          "Said in the section\n");
}

TEST_CASE("an exclusion says what has followed it")
{
    Told view = inPartAForOffices();
    Exclusion exclusion;
    exclusion.head = headOf(partA, at(10, 0));
    exclusion.person = hannah;
    exclusion.reasons = "As told";
    const RecordId excluded = view.put(exclusion);
    const std::vector<const char*> roles{"letter", "letterAt", "heard", "feedback"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("exclusions", roles) == " |  |  | \n");
    AfterExclusion after;
    after.exclusion = excluded;
    after.letter = at(11, 5);
    after.heard = "Her letter is read out";
    view.put(after);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("exclusions", roles) ==
          "11:05 | 2026-11-10T11:05:00 | Her letter is read out | \n");
}

TEST_CASE("a line of the last plan says how it stood, how it went and what becomes of it; a dropped one is "
          "out of the plan")
{
    Told view = inPartAForOffices();
    PlanLine line;
    line.head = headOf(partA, at(10, 30), aboutEllie);
    line.what = "Ellie sees the school nurse";
    line.was = "Ellie sees a nurse";
    line.plan = PlanKind::need;
    view.put(line);
    const std::vector<const char*> roles{"what", "kind", "was", "progress", "fate", "said"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("plan", roles) ==
          "Ellie sees the school nurse | need | Ellie sees a nurse |  |  | \n");
    line.head = headOf(partA, at(10, 31), aboutEllie);
    line.progress = Progress::partly;
    line.fate = Fate::keep;
    line.said = "Twice so far";
    view.put(line);
    line.head = headOf(partA, at(10, 32), aboutEllie);
    line.fate = Fate::drop;
    view.put(line);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("plan", {"progress", "fate", "said"}) ==
          " |  | \npartly | keep | Twice so far\n");
}

TEST_CASE("a child in need plan is agreed apart from the protection plan")
{
    Told view = inPartAForOffices();
    Agreed agreed;
    agreed.head = headOf(partA, at(11, 50));
    agreed.child = ellie;
    agreed.plan = PlanKind::need;
    view.put(agreed);
    const Shows chair(Face::chair, priya, "Priya Nair", view);
    CHECK(chair.desk.needAgreed());
    CHECK_FALSE(chair.desk.planAgreed());
}

TEST_CASE("who may hold an office, who holds it, and which parts somebody is kept out of")
{
    Told view = inPartAForOffices();
    CHECK(Shows(Face::chair, priya, "Priya Nair", view)
              .list("people", {"known", "deputy", "holds", "keptOut"}) ==
          "Hannah | false |  | \nGrace | false |  | \nMark | false |  | \nDean | false |  | \nSam | false |  "
          "| \n"
          "Beth | false |  | \nNeil | false |  | \nPriya | true | chair | \nElin | true | minutes | \n");
    Holding holding;
    holding.head = headOf(partA, at(10, 38));
    holding.office = Office::chair;
    holding.person = elin;
    view.put(holding);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("people", {"holds"}) ==
          "\n\n\n\n\n\n\n\nchair\n");
}

TEST_CASE("disagreement that was noted stands until it is dropped")
{
    Told view = inPartAForOffices();
    Disagreement one;
    one.head = headOf(partA, at(11, 0), aboutEllie);
    one.child = ellie;
    one.person = sam;
    one.words = "Not yet at that point";
    const RecordId noted = view.put(one);
    const std::vector<const char*> roles{"who", "words"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("disagreements", roles) ==
          "Sam Okafor | Not yet at that point\n");
    view.change<Disagreement>(noted, [](Disagreement& dropped) { dropped.dropped = true; });
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("disagreements", roles).empty());
}
