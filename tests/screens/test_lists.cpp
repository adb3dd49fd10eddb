// Every list, read off a view told by hand and compared as text.
#include "screens/given.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

// A desk that has just been shown a view.
struct Shows {
    Desk desk;
    Shows(Face face, PersonId person, const char* name, const Told& view, Moment now = at(10, 38))
        : desk(seatOf(face, person, name), {}, now)
    {
        desk.see(view.anew());
    }
    [[nodiscard]] std::string list(const char* name, const std::vector<const char*>& roles) const
    {
        const Rows* rows = desk.property(name).value<Rows*>();
        REQUIRE(rows);
        return given::text(*rows, roles);
    }
    [[nodiscard]] QString now(const char* key) const { return desk.now()[QLatin1String(key)].toString(); }
};

std::vector<Sitting> partAPeople()
{
    return {sitting(priya),  sitting(elin),
            sitting(hannah), sitting(grace, Where::waiting, at(9, 41)),
            sitting(sam),    sitting(beth, Where::remote)};
}

// Part A in its second item, as everybody of it sees it.
Told inPartA()
{
    Told view;
    const RecordId first = view.stretch(partA, welcome, at(9, 30, 20), partAPeople());
    view.end(first, at(10, 26, 40));
    view.stretch(partA, columns, at(10, 26, 40), partAPeople());
    return view;
}

// The same for chair and minute-taker, with what part B left behind.
Told inPartAForOffices()
{
    Told view;
    view.officeRecords();
    const RecordId other =
        view.stretch(partB, tellMark, at(8, 30), {sitting(priya), sitting(mark), sitting(dean)});
    view.end(other, at(9, 12));
    const RecordId first = view.stretch(partA, welcome, at(9, 30), partAPeople());
    view.end(first, at(10, 26));
    view.stretch(partA, columns, at(10, 26), partAPeople());
    return view;
}

} // namespace

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
    CHECK(during.list("agenda", {"state"}) == "next\nnow\nnext\n");

    view.end(pause, at(10, 20));
    view.stretch(partA, columns, at(10, 20), partAPeople());
    const Shows after(Face::tablet, sam, "Sam Okafor", view, at(10, 25));
    CHECK(after.now("elapsed") == "15");
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

TEST_CASE("the plan is one child's, by section, and says what an action lacks")
{
    Told view = inPartA();
    view.children();
    PlanLine line;
    line.head = headOf(partA, at(11, 40), aboutBoth);
    line.what = "A safety plan for home";
    line.owners = "Amira, Hannah";
    view.put(line);
    line.head = headOf(partA, at(11, 41), About{false, {jack}});
    line.what = "Bring the check forward";
    line.owners.clear();
    view.put(line);
    line.head = headOf(partA, at(11, 42), aboutEllie);
    line.section = PlanSection::care;
    line.what = "Ellie lives with her mother";
    line.told = true;
    view.put(line);

    Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    const std::vector<const char*> roles{"section", "what", "owners", "by", "lacks", "told", "about"};
    CHECK(tablet.list("plan", roles) ==
          "care | Ellie lives with her mother |  |  |  | true | Ellie\n"
          "action | A safety plan for home | Amira, Hannah |  | date | false | both\n");
    CHECK_FALSE(tablet.desk.planAgreed());
    tablet.desk.setPlanChild(hex(jack));
    CHECK(tablet.list("plan", roles) ==
          "action | A safety plan for home | Amira, Hannah |  | date | false | both\n"
          "action | Bring the check forward |  |  | owner | false | Jack\n");
    Agreed agreed;
    agreed.head = headOf(partA, at(11, 50));
    agreed.child = jack;
    view.put(agreed);
    tablet.desk.see(view.goesOn());
    CHECK(tablet.desk.planAgreed());
}

namespace {

struct Question {
    Told view = inPartAForOffices();
    RecordId round;

    Question()
    {
        Round opened;
        opened.head = headOf(partA, at(11, 11), aboutEllie);
        opened.child = ellie;
        opened.question = "Is Ellie at risk of serious harm?";
        round = view.put(opened);
    }
    RecordId give(PersonId person, Threshold threshold, bool shown, bool written = false)
    {
        View given;
        given.head = headOf(partA, at(11, 12), aboutEllie);
        given.round = round;
        given.child = ellie;
        given.person = person;
        given.threshold = threshold;
        given.harms =
            threshold == Threshold::yes ? std::vector{Harm::emotional, Harm::physical} : std::vector<Harm>{};
        given.reason = "Because";
        given.shown = shown;
        given.written = written;
        return view.put(given);
    }
    void isIn(PersonId person)
    {
        Given given;
        given.head = headOf(partA, at(11, 12), aboutEllie);
        given.round = round;
        given.person = person;
        view.put(given);
    }
};

} // namespace

TEST_CASE("before a round is shown nobody reads a view, and the offices read who has given one")
{
    Question asked;
    asked.isIn(sam);
    asked.give(sam, Threshold::no, false);
    const Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("views", {"who"}).empty());
    CHECK(desk.list("given", {"name", "agency", "in"}) == "Sam Okafor | Oakfield Primary School | true\n"
                                                          "Beth Lawson | Health | false\n");
    CHECK(desk.desk.round()["givenCount"].toInt() == 1);
    CHECK(desk.desk.round()["expected"].toInt() == 2);
    CHECK_FALSE(desk.desk.round()["shown"].toBool());

    const Shows tablet(Face::tablet, sam, "Sam Okafor", asked.view);
    CHECK(tablet.list("given", {"name"}).empty());
    CHECK(tablet.desk.round()["mine"].toBool());
    CHECK(tablet.desk.round()["givenCount"].toInt() == -1);
    CHECK(tablet.desk.round()["child"].toString() == "Ellie");
}

TEST_CASE("shown views stand together, in writing last, and the one that differs is marked for the offices")
{
    Question asked;
    asked.give(neil, Threshold::more, true, true);
    asked.give(sam, Threshold::no, true);
    asked.give(beth, Threshold::yes, true);
    asked.give(priya, Threshold::yes, true);
    const std::vector<const char*> roles{"who",   "agency",  "threshold", "thresholdSay",
                                         "harms", "written", "differs"};
    CHECK(Shows(Face::chair, priya, "Priya Nair", asked.view).list("views", roles) ==
          "Sam Okafor | Oakfield Primary School | no | No |  | false | true\n"
          "Beth Lawson | Health | yes | Yes | Emotional, physical | false | false\n"
          "Priya Nair |  | yes | Yes | Emotional, physical | false | false\n"
          "Dr Neil Fenwick | GP surgery | more | More information |  | true | false\n");
    const std::string onTablet =
        Shows(Face::tablet, beth, "Beth Lawson", asked.view).list("views", {"differs"});
    CHECK(onTablet == "false\nfalse\nfalse\nfalse\n");
}

TEST_CASE("a round shown while somebody was out is one round, and its views are all there")
{
    Question asked;
    asked.give(neil, Threshold::more, true, true);
    Round again;
    again.head = headOf(partA, at(11, 15), aboutEllie);
    again.child = ellie;
    again.shown = true;
    asked.round = asked.view.put(again); // a version of it: another id
    asked.give(sam, Threshold::no, true);
    const Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("rounds", {"child", "shown"}) == "Ellie | true\n");
    CHECK(desk.list("views", {"who"}) == "Sam Okafor\nDr Neil Fenwick\n");
}

TEST_CASE("views are those of the chosen child's round, else of the newest")
{
    Question asked;
    asked.give(sam, Threshold::no, true);
    Round second;
    second.head = headOf(partA, at(11, 20), About{false, {jack}});
    second.child = jack;
    asked.view.put(second);
    Shows desk(Face::chair, priya, "Priya Nair", asked.view);
    CHECK(desk.list("views", {"who"}).empty());
    CHECK(desk.desk.round()["child"].toString() == "Jack");
    desk.desk.setPlanChild(hex(ellie));
    CHECK(desk.list("views", {"who"}) == "Sam Okafor\n");
    CHECK(desk.desk.round()["child"].toString() == "Jack");
}

TEST_CASE("decisions and dissents name child and person, and one's own is marked")
{
    Told view = inPartA();
    view.children();
    Decision decision;
    decision.head = headOf(partA, at(11, 17), aboutEllie);
    decision.child = ellie;
    decision.harms = {Harm::emotional};
    decision.reasons = "Ellie has been frightened.";
    const RecordId declared = view.put(decision);
    Dissent dissent;
    dissent.head = headOf(partA, at(11, 20), aboutEllie);
    dissent.decision = declared;
    dissent.child = ellie;
    dissent.person = sam;
    dissent.state = DissentState::confirmed;
    dissent.words = "A child in need plan is enough.";
    view.put(dissent);
    const Shows tablet(Face::tablet, sam, "Sam Okafor", view);
    CHECK(tablet.list("decisions", {"child", "outcome", "outcomeSay", "harms", "reasons", "at", "told"}) ==
          "Ellie | plan | Child protection plan | Emotional | Ellie has been frightened. | 11:17 | false\n");
    CHECK(tablet.list("dissents", {"who", "child", "decision", "state", "words", "mine"}) ==
          "Sam Okafor | Ellie | " + hex(declared).toStdString() +
              " | confirmed | A child in need plan is enough. | true\n");
    CHECK(Shows(Face::tablet, beth, "Beth Lawson", view).list("dissents", {"mine"}) == "false\n");
}

TEST_CASE("what the sitting part has not been told is listed until it has its copy")
{
    Told view = inPartAForOffices();
    view.end(head(view.rows().back().record).id, at(12, 10));
    Decision decision;
    decision.head = headOf(partA, at(11, 17), aboutEllie);
    decision.child = ellie;
    decision.harms = {Harm::emotional};
    const RecordId original = view.put(decision);
    PlanLine line;
    line.head = headOf(partA, at(11, 40), aboutBoth);
    line.what = "Core group on 20 November";
    view.put(line);
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toTell", {"text"}).empty()); // the gap

    view.stretch(partB, tellMark, at(12, 30), {sitting(priya), sitting(mark)});
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("toTell", {"kind", "text", "about", "part"}) ==
          "decision | Child protection plan: emotional | Ellie | A\n"
          "plan-line | Core group on 20 November | both | A\n");
    CHECK(Shows(Face::chair, priya, "Priya Nair", view).list("decisions", {"child"}).empty());

    decision.head = headOf(partB, at(12, 31), aboutEllie);
    decision.told = true;
    Link link;
    link.original = original;
    link.copy = view.put(decision);
    view.put(link);
    const Shows told(Face::chair, priya, "Priya Nair", view);
    CHECK(told.list("toTell", {"kind"}) == "plan-line\n");
    CHECK(told.list("decisions", {"child", "told"}) == "Ellie | true\n");
}

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
