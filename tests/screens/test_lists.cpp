// Lists read off a view told by hand and compared as text: the agenda, people, columns, offers, the record.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

TEST_CASE("the agenda says what is done, what is now, and when the rest begins if all goes as planned")
{
    const Shows tablet(Face::tablet, sam, "Sam Okafor", inPartA());
    CHECK(tablet.list("agenda", {"state", "at", "minutes", "kind", "title"}) ==
          "done | 09:30 | 10 | talk | Welcome\n"
          "now | 10:26 | 25 | columns | Going well, worries, what needs to happen\n"
          "next | 10:51 | 10 | voices | Children's views\n");
}

TEST_CASE("an item that takes longer than planned moves the next one to now")
{
    const Shows tablet(Face::tablet, sam, "Sam Okafor", inPartA(), at(11, 5));
    CHECK(tablet.list("agenda", {"at"}) == "09:30\n10:26\n11:05\n");
    CHECK(tablet.now("elapsed") == "39");
    CHECK(tablet.now("left") == "0");
}

TEST_CASE("the card now says where we are, who speaks and what comes next")
{
    Told view = inPartA();
    Floor floor;
    floor.head = headOf(partA, at(10, 30));
    floor.speaker = beth;
    view.put(floor);
    const Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    CHECK(tablet.now("what") == "item");
    CHECK(tablet.now("kind") == "columns");
    CHECK(tablet.now("plain") == "Talking about Ellie and Jack");
    CHECK(tablet.now("from") == "10:26");
    CHECK(tablet.now("elapsed") == "12");
    CHECK(tablet.now("left") == "13");
    CHECK(tablet.now("next") == "Children's views");
    CHECK(tablet.now("nextPlain") == "What they say");
    CHECK(tablet.now("speaker") == "Beth Lawson");
    CHECK(tablet.now("speakerRole") == "health visitor");
    CHECK(tablet.now("step") == "2");
    CHECK(tablet.now("steps") == "3");
    CHECK(tablet.now("part").isEmpty());
}

TEST_CASE("who had the floor in the last item, or has gone, is not speaking")
{
    Told view = inPartA();
    Floor floor;
    floor.head = headOf(partA, at(9, 45));
    floor.speaker = beth;
    view.put(floor);
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).now("speakerId").isEmpty());

    floor.head = headOf(partA, at(10, 30));
    floor.speaker = grace; // waiting outside
    view.put(floor);
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).now("speakerId").isEmpty());
}

TEST_CASE("an item goes on counting after a break, without the break")
{
    Told view;
    const RecordId first = view.stretch(partA, columns, at(10, 0), partAPeople());
    view.end(first, at(10, 10));
    const RecordId pause = view.stretch(partA, columns, at(10, 10), partAPeople(), StretchKind::pause);
    const Shows during(Face::tablet, sam, "Sam Okafor", view, at(10, 15));
    CHECK(during.now("what") == "pause");
    CHECK(during.now("elapsed") == "5");
    CHECK(during.now("spent") == "10"); // of the item
    CHECK(during.list("agenda", {"state"}) == "next\nnow\nnext\n");

    view.end(pause, at(10, 20));
    view.stretch(partA, columns, at(10, 20), partAPeople());
    const Shows after(Face::tablet, sam, "Sam Okafor", view, at(10, 25));
    CHECK(after.now("elapsed") == "15");
    CHECK(after.now("spent") == "15");
    CHECK(after.now("from") == "10:00");
}

TEST_CASE("chair and minute-taker see the parts, and which of them sits")
{
    const Shows minutes(Face::minutes, elin, "Elin Morgan", inPartAForOffices());
    CHECK(minutes.list("parts", {"letter", "sitting", "begun", "ended", "names"}) ==
          "A | true | 09:30 |  | Hannah\n"
          "B | false | 08:30 | 09:12 | Mark\n");
    CHECK(minutes.now("part") == "A");
    CHECK(minutes.now("partId") == hex(partA));
}

TEST_CASE("people stand family first, and everybody reads the same room")
{
    const Shows tablet(Face::tablet, sam, "Sam Okafor", inPartA());
    CHECK(tablet.list("people", {"name", "role", "initials", "where", "since", "group", "part", "device"}) ==
          "Hannah Reed | mother | HR | in | 09:25 | family |  | \n"
          "Grace Liddell | advocate | GL | waiting | 09:41 | family |  | \n"
          "Sam Okafor | safeguarding lead | SO | in | 09:25 | professional |  | \n"
          "Beth Lawson | health visitor | BL | remote | 09:25 | professional |  | \n"
          "Priya Nair | chair | PN | in | 09:25 | office |  | \n"
          "Elin Morgan | minute-taker | EM | in | 09:25 | office |  | \n");
}

TEST_CASE("chair and minute-taker see everybody, their part, their device and who is excluded")
{
    Told view = inPartAForOffices();
    Presence presence;
    presence.person = mark;
    presence.where = Where::left;
    presence.since = at(9, 13);
    view.put(presence);
    Exclusion exclusion;
    exclusion.head = headOf(partB, at(9, 0));
    exclusion.person = mark;
    exclusion.with = {dean};
    exclusion.reasons = "You threatened the chair.";
    exclusion.until = at(9, 20);
    const RecordId excluded = view.put(exclusion);
    Outlook outlook = view.anew();
    outlook.around = Around{};
    outlook.around->devicesHere = {sam, mark};
    outlook.around->notBlanked = {mark};

    Desk desk(seatOf(Face::chair, priya, "Priya Nair"), {}, at(10, 38));
    desk.see(outlook);
    const Rows& people = *desk.property("people").value<Rows*>();
    CHECK(given::text(people, {"known", "where", "since", "supports", "part", "device", "excluded",
                               "inRunning"}) == "Hannah | in | 09:25 |  | A | none | false | true\n"
                                                "Grace | waiting | 09:41 | Hannah | A | none | false | true\n"
                                                "Mark | left | 09:13 |  | B | not-blanked | true | false\n"
                                                "Dean | expected |  | Mark | B | none | true | false\n"
                                                "Sam | in | 09:25 |  |  | here | false | true\n"
                                                "Beth | remote | 09:25 |  |  | none | false | true\n"
                                                "Neil | report |  |  |  | none | false | false\n"
                                                "Priya | in | 09:25 |  |  | none | false | true\n"
                                                "Elin | in | 09:25 |  |  | none | false | true\n");

    Returned returned;
    returned.exclusion = excluded;
    view.put(returned);
    desk.see(view.goesOn());
    CHECK(given::text(people, {"excluded"}).find("true") == std::string::npos);
}

TEST_CASE("a child is one, however many copies of it there are")
{
    const Shows desk(Face::chair, priya, "Priya Nair", inPartAForOffices());
    CHECK(desk.list("children", {"key", "name", "known", "age"}) ==
          hex(ellie).toStdString() + " | Ellie Reed | Ellie | 9\n" + hex(jack).toStdString() +
              " | Jack Reed | Jack | 4\n");
    CHECK(desk.desk.title() == "Ellie and Jack Reed");
}

TEST_CASE("the columns say who, about whom, and when")
{
    Told view = inPartA();
    view.children();
    view.put(point(partA, Column::well, "Ellie is at school every day", sam, at(10, 28)));
    view.put(
        point(partA, Column::worry, "Jack missed two health checks", beth, at(10, 30), About{false, {jack}}));
    view.put(point(partA, Column::well, "Hannah asked for help herself", hannah, at(10, 31), aboutBoth));
    view.put(point(partA, Column::need, "Everybody gets the dates", beth, at(10, 32), About::theMeeting()));
    const Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    const std::vector<const char*> roles{"text", "who", "whoRole", "about", "at", "seen", "open"};
    CHECK(tablet.list("well", roles) == "Ellie is at school every day | Sam Okafor | safeguarding lead | "
                                        "Ellie | 10:28 | Everyone in the room | true\n"
                                        "Hannah asked for help herself | Hannah Reed | mother | both | 10:31 "
                                        "| Everyone in the room | true\n");
    CHECK(tablet.list("worries", {"text", "about"}) == "Jack missed two health checks | Jack\n");
    CHECK(tablet.list("needs", {"text", "about"}) == "Everybody gets the dates | the meeting\n");
}

TEST_CASE("chair and minute-taker read the columns of the part that sits")
{
    Told view = inPartAForOffices();
    view.put(point(partB, Column::worry, "Said in part B", mark, at(8, 40)));
    view.put(point(partA, Column::worry, "Said in part A", hannah, at(10, 30)));
    const Shows desk(Face::chair, priya, "Priya Nair", view);
    CHECK(desk.list("worries", {"text"}) == "Said in part A\n");
}

TEST_CASE("a corrected point stands where the line stood")
{
    Told view = inPartA();
    const RecordId wrong = view.put(point(partA, Column::well, "Elie is at school", sam, at(10, 28)));
    view.put(point(partA, Column::well, "Jack is happy", beth, at(10, 30)));
    view.drop(wrong);
    view.put(point(partA, Column::well, "Ellie is at school", sam, at(10, 28)));
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("well", {"text"}) ==
          "Ellie is at school\nJack is happy\n");
}

TEST_CASE("an offer waits with the chair until it is handled, and its writer reads what became of it")
{
    Told view = inPartA();
    view.children();
    Offer offer;
    offer.head = headOf(partA, at(10, 37), aboutEllie);
    offer.head.open = false;
    offer.text = "She puts her headphones on";
    offer.column = Column::worry;
    offer.from = sam;
    const RecordId first = view.put(offer, "One person and the chair");
    offer.text = "I can see Jack sooner";
    offer.what = OfferKind::action;
    offer.owners = "Sam";
    offer.by = "Fri 13 Nov";
    const RecordId second = view.put(offer, "One person and the chair");
    offer.text = "Another matter";
    offer.what = OfferKind::words;
    const RecordId third = view.put(offer, "One person and the chair");

    const std::vector<const char*> waiting{"kind",  "column", "text",   "who", "whoRole",
                                           "about", "at",     "owners", "by"};
    CHECK(
        Shows(Face::chair, priya, "Priya Nair", view).list("waiting", waiting) ==
        "point | worry | She puts her headphones on | Sam Okafor | safeguarding lead | Ellie | 10:37 |  | \n"
        "action | worry | I can see Jack sooner | Sam Okafor | safeguarding lead | Ellie | 10:37 | Sam | Fri "
        "13 Nov\n"
        "words | worry | Another matter | Sam Okafor | safeguarding lead | Ellie | 10:37 | Sam | Fri 13 "
        "Nov\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("waiting", {"text"}).empty());

    Handled handled;
    handled.head = headOf(partA, at(10, 38));
    handled.offer = first;
    handled.as = view.put(point(partA, Column::worry, "She puts her headphones on", sam, at(10, 38)));
    view.put(handled);
    handled.head.id = {};
    handled.offer = second;
    handled.as.reset();
    view.put(handled);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("waiting", {"key"}) ==
          hex(third).toStdString() + "\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("mine", {"text", "status", "statusSay"}) ==
          "She puts her headphones on | up | On the room screen\n"
          "I can see Jack sooner | not-now | Not now\n"
          "Another matter | waiting | Waiting for Priya\n");
}

TEST_CASE("the record stands in the order of its times, with its marks")
{
    Told view = inPartAForOffices();
    view.put(note(partB, "Said in part B", mark, at(8, 40)));
    Note narrow = note(partA, "Tell Lantern at once", sam, at(10, 36));
    narrow.head.open = false;
    view.put(narrow, "Professionals only");
    Note own = note(partA, "Ask about the fence", priya, at(10, 37));
    own.head.open = false;
    view.put(own, "Chair and minute-taker");
    Note corrected = note(partA, "He sees them every ten days", beth, at(10, 35));
    corrected.before = "He sees them every two weeks";
    corrected.statement = Statement::opinion;
    view.put(corrected, "Part A");

    Shows minutes(Face::minutes, elin, "Elin Morgan", view);
    const std::vector<const char*> roles{"at",     "initials",  "text",   "statement", "mark",
                                         "letter", "corrected", "before", "part"};
    CHECK(minutes.list("notes", roles) ==
          "10:35 | BL | He sees them every ten days | opinion | everyone | A | true | He sees them every two "
          "weeks | A\n"
          "10:36 | SO | Tell Lantern at once | fact | professionals | P | false |  | A\n"
          "10:37 | PN | Ask about the fence | fact | offices | M | false |  | A\n");
    CHECK(minutes.list("notes", {"itemTitle"}).find("Going well, worries") == 0);

    minutes.desk.setChosenPart(hex(partB));
    CHECK(minutes.list("notes", {"text", "letter"}) == "Said in part B | B\n");
}

TEST_CASE("words that say nothing of how wide a line is never read as wider than some")
{
    Told view = inPartAForOffices();
    Note odd = note(partA, "A line", sam, at(10, 36));
    odd.head.open = false;
    view.put(odd, "Some of Part A");
    CHECK(Shows(Face::minutes, elin, "Elin Morgan", view).list("notes", {"mark", "letter"}) == "some | A\n");
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("notes", {"letter", "part"}) == " | \n");
}

TEST_CASE("own words name a child or a person")
{
    Told view = inPartA();
    view.children();
    Voice voice;
    voice.head = headOf(partA, at(10, 40), aboutEllie);
    voice.child = ellie;
    voice.text = "I want the shouting to stop.";
    voice.how = "told to Tom on 4 November";
    view.put(voice);
    voice.head.id = {};
    voice.child.reset();
    voice.person = hannah;
    voice.text = "I want the help.";
    voice.how.clear();
    view.put(voice);
    CHECK(Shows(Face::tablet, sam, "Sam Okafor", view).list("voices", {"who", "text", "how", "about"}) ==
          "Ellie | I want the shouting to stop. | told to Tom on 4 November | Ellie\n"
          "Hannah Reed | I want the help. |  | Ellie\n");
}
