// Lists read off a view told by hand and compared as text: exclusions, letters, hands, reports and papers.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

TEST_CASE("an exclusion says ground, reasons and until when, and when it is over; for the offices alone")
{
    Told view = inPartAForOffices();
    Exclusion exclusion;
    exclusion.head = headOf(partA, at(10, 0));
    exclusion.person = hannah;
    exclusion.reasons = "As told";
    exclusion.until = at(10, 20);
    const RecordId excluded = view.put(exclusion);
    const std::vector<const char*> roles{"name", "ground", "reasons", "until", "over"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("exclusions", roles) ==
          "Hannah Reed | Violence or threats | As told | 10:20 | false\n");
    Returned returned;
    returned.head = headOf(partA, at(10, 25));
    returned.exclusion = excluded;
    view.put(returned);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("exclusions", {"over"}) == "true\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("exclusions", roles).empty());
}

TEST_CASE("a letter from somebody of another part stays folded away")
{
    Told view = inPartAForOffices();
    Letter letter;
    letter.title = letter.text = "A letter";
    letter.head = headOf({}, at(8, 0));
    letter.from = mark;
    letter.title = "Mark's letter";
    letter.text = "I would like to see the children.";
    const RecordId marks = view.put(letter);
    letter.head.id = {};
    letter.from = neil;
    letter.title = "GP's view";
    view.put(letter);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("letters", {"title", "read"}) ==
          "GP's view | false\n");

    view.end(head(view.rows()[view.rows().size() - 3].record).id, at(12, 10));
    view.stretch(partB, tellMark, at(12, 30), {sitting(priya), sitting(mark)});
    Handled handled;
    handled.offer = marks;
    view.put(handled);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("letters", {"from", "title", "read"}) ==
          "Mark Reed | Mark's letter | true\nDr Neil Fenwick | GP's view | false\n");
}

TEST_CASE("hands are all for the offices and one's own on a tablet; a lowered hand is gone")
{
    Told view = inPartA();
    Hand hand;
    hand.head = headOf(partA, at(10, 37));
    hand.person = hannah;
    hand.wish = Wish::pause;
    const RecordId hannahs = view.put(hand);
    hand.head.id = {};
    hand.person = sam;
    hand.wish = Wish::speak;
    view.put(hand);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("hands", {"name", "wish", "at"}) ==
          "Hannah Reed | pause | 10:37\nSam Okafor | speak | 10:37\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("hands", {"name"}) == "Sam Okafor\n");
    view.change<Hand>(hannahs, [](Hand& lowered) { lowered.up = false; });
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("hands", {"name"}) == "Sam Okafor\n");
}

TEST_CASE("reports say when they were shared, and papers go to those who get them")
{
    Told view = inPartAForOffices();
    Report report;
    report.title = "A report";
    report.head = headOf({}, at(8, 0));
    report.from = sam;
    report.title = "School report";
    report.gist = "Ellie is at school every day.";
    report.shared = at(8, 0) - std::chrono::days(5);
    view.put(report);
    const Shows desk(Face::chair, priya, "Priya Nair", view);
    CHECK(desk.list("reports", {"who", "title", "gist", "shared"}) ==
          "Sam Okafor | School report | Ellie is at school every day. | Thu 5 Nov 2026\n");
    CHECK(desk.list("recipients", {"name"}) ==
          "Priya Nair\nElin Morgan\nHannah Reed\nMark Reed\nSam Okafor\nBeth Lawson\nDr Neil Fenwick\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("recipients", {"name"}).empty());
}

TEST_CASE("after closing, chair and minute-taker still read the part that sat last")
{
    Told view = inPartAForOffices();
    view.put(point(partA, Column::well, "Said in part A", hannah, at(10, 30)));
    view.end(head(view.rows()[view.rows().size() - 2].record).id, at(12, 10));
    Stretch closed;
    closed.head = headOf(id<PartId>(3), at(13, 0));
    closed.what = StretchKind::closed;
    closed.from = at(13, 0);
    view.put(closed);
    const Shows desk(Face::chair, priya, "Priya Nair", view, at(13, 1));
    CHECK(desk.now("what") == "closed");
    CHECK(desk.list("well", {"text"}) == "Said in part A\n");
    CHECK(desk.list("agenda", {"state"}) == "done\ndone\nnext\n");
}
