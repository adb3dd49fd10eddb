// Danger statements and scales read off a view told by hand: nothing of a mark before all are shown.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

struct ScaleAsked {
    Told view = inPartAForOffices();
    RecordId scale;

    ScaleAsked() { scale = view.put(open(at(10, 50))); }

    static Scale open(Moment when)
    {
        Scale scale;
        scale.head = headOf(partA, when, aboutEllie);
        scale.child = ellie;
        scale.question = "How safe is Ellie today?";
        return scale;
    }
    RecordId mark(PersonId person, int value, const char* words, bool shown, Moment when = at(10, 52))
    {
        Mark mark;
        mark.head = headOf(partA, when, aboutEllie);
        mark.scale = scale;
        mark.child = ellie;
        mark.person = person;
        mark.value = value;
        mark.words = words;
        mark.shown = shown;
        return view.put(mark);
    }
    void isIn(PersonId person)
    {
        Given given;
        given.head = headOf(partA, at(10, 51), aboutEllie);
        given.round = scale;
        given.person = person;
        view.put(given);
    }
    void show()
    {
        view.change<Scale>(scale, [](Scale& one) { one.shown = true; });
    }
};

const std::vector<const char*> markRoles{"who", "role", "value", "words"};
const std::vector<const char*> scaleRoles{"child",  "question", "danger", "shown",
                                          "lowest", "highest",  "count"};

} // namespace

TEST_CASE("dangers and goals are listed with the danger a goal answers, and the newest is marked")
{
    Told view = inPartA();
    view.children();
    Danger danger;
    danger.head = headOf(partA, at(10, 41), aboutEllie);
    danger.text = "Ellie may be hurt when there is shouting";
    const RecordId answered = view.put(danger);
    Shows room(Face::room, {}, "", view);
    danger.head = headOf(partA, at(10, 42), aboutEllie);
    danger.what = DangerKind::goal;
    danger.text = "Ellie is with somebody calm every evening";
    danger.answers = answered;
    view.put(danger);
    room.desk.see(view.goesOn());
    CHECK(
        room.list("dangers", {"what", "text", "about", "answersText", "at", "changed"}) ==
        "danger | Ellie may be hurt when there is shouting | Ellie |  | 10:41 | false\n"
        "goal | Ellie is with somebody calm every evening | Ellie | Ellie may be hurt when there is shouting"
        " | 10:42 | true\n");
}

TEST_CASE("before a scale is shown no list holds a mark, and its giver alone reads their own")
{
    ScaleAsked asked;
    asked.isIn(sam);
    asked.mark(sam, 4, "He is still near.", false);
    for (const Face face : {Face::chair, Face::tablet}) {
        const Shows desk(face, face == Face::chair ? priya : sam, "Somebody", asked.view);
        CHECK(desk.list("marks", markRoles).empty());
        CHECK(desk.list("scales", scaleRoles) ==
              "Ellie | How safe is Ellie today? |  | false | -1 | -1 | 0\n");
    }
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", asked.view)
              .list("scales", {"mine", "mineWords", "expected"}) == "4 | He is still near. | -1\n");
    CHECK(Shows(Face::chair, priya, "Priya Nair", asked.view)
              .list("scales", {"mine", "givenCount", "expected", "missing"}) ==
          "-1 | 1 | 3 | Hannah and Beth\n");
}

TEST_CASE("shown marks are listed with names and words, and the scale says how far they lie apart")
{
    ScaleAsked asked;
    asked.mark(sam, 4, "He is still near.", true);
    asked.mark(hannah, 7, "", true);
    asked.show();
    const Shows room(Face::room, {}, "", asked.view);
    CHECK(room.list("marks", markRoles) == "Sam Okafor | safeguarding lead | 4 | He is still near.\n"
                                           "Hannah Reed | mother | 7 | \n");
    CHECK(room.list("scales", scaleRoles) == "Ellie | How safe is Ellie today? |  | true | 4 | 7 | 2\n");
}

TEST_CASE(
    "a scale shown while somebody is out is one row, and its marks are found by the moment they were shown")
{
    ScaleAsked asked;
    asked.mark(sam, 4, "", true, at(10, 55));
    Scale version = ScaleAsked::open(at(10, 55));
    version.shown = true;
    asked.view.put(version); // the first stays open for who was out
    const Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("scales", scaleRoles) == "Ellie | How safe is Ellie today? |  | true | 4 | 4 | 1\n");
    CHECK(desk.list("marks", markRoles) == "Sam Okafor | safeguarding lead | 4 | \n");
}

TEST_CASE("a count of views reaches a face that is not an office only where there is a record of it")
{
    Told view = inPartA();
    view.children();
    Round round;
    round.head = headOf(partA, at(11, 11), aboutEllie);
    round.child = ellie;
    const RecordId asked = view.put(round);
    CHECK(Shows(Face::room, {}, "", view).desk.round()["givenCount"].toInt() == -1);
    Counted counted;
    counted.head = headOf(partA, at(11, 12), aboutEllie);
    counted.round = asked;
    counted.given = 3;
    view.put(counted);
    CHECK(Shows(Face::room, {}, "", view).desk.round()["givenCount"].toInt() == 3);
}
