// Putting right what was prepared, while nothing has begun: the words said last stand, and reach whom they reach now.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

Person asListed(const Table& t, const std::string& name)
{
    Person p = *sight::person(t.conference, who(name));
    p.head = Head{};
    return p;
}

Part asListedPart(const Table& t, const std::string& letter)
{
    Part p = *sight::part(t.conference, part(letter));
    p.head = Head{};
    return p;
}

template <class T>
std::size_t onPaper(const Table& t, const std::string& name)
{
    std::size_t count = 0;
    sight::paper(t.conference, who(name), {}).eachRecord([&](const Kept& kept) {
        count += std::holds_alternative<T>(kept.record);
    });
    return count;
}

std::size_t listed(const Table& t, const std::string& name)
{
    std::size_t count = 0;
    t.conference.each<Person>([&](const Person& p) { count += p.person == who(name); });
    return count;
}

AddReport report(std::vector<PersonId> sharedWith)
{
    Report made;
    made.from = who("sam");
    made.title = "The school’s report";
    return {made, about("ellie"), std::move(sharedWith)};
}

std::string rightingPerson(Table t, const Person& p)
{
    return t.ask("priya", AddPerson{p}).code();
}

std::string rightingPart(Table t, const Part& p)
{
    return t.ask("priya", AddPart{p}).code();
}

} // namespace

TEST_CASE("while nothing has begun, a person said once more stands in the place of what was said before")
{
    Table t = family();
    Person tom = asListed(t, "tom");
    tom.name = "Thomas Ashby";
    tom.needs = "Large print";
    t.must("priya", AddPerson{tom});
    CHECK(listed(t, "tom") == 1);
    CHECK(sight::person(t.conference, who("tom"))->name == "Thomas Ashby");
    CHECK(sight::person(t.conference, who("tom"))->needs == "Large print");
    CHECK(onPaper<Child>(t, "tom") > 0);
    Table sits = partA();
    CHECK(sits.ask("priya", AddPerson{tom}).code() == "already-here");
}

TEST_CASE(
    "a person is put right by the same rules as one who is added, and is not counted against themselves")
{
    const Table t = family();
    Person olive = asListed(t, "olive"); // the one observer there may be
    CHECK(rightingPerson(t, olive).empty());
    olive.consent = " ";
    CHECK(rightingPerson(t, olive) == "need-consent");
    CHECK(rightingPerson(t, asListed(t, "rosa")).empty()); // another interpreter of the same name is herself
    Person sam = asListed(t, "sam");
    sam.givesView = false;
    sam.standing = Standing::chair;
    CHECK(rightingPerson(t, sam) == "one-standing");
    sam.standing = Standing::professional;
    sam.name = " ";
    CHECK(rightingPerson(t, sam) == "empty-text");
}

TEST_CASE("whoever holds an office, or is supported, does not become somebody else")
{
    const Table t = family();
    for (const std::string name : {"priya", "elin"}) {
        Person holder = asListed(t, name);
        holder.standing = Standing::professional;
        CHECK(rightingPerson(t, holder) == "holds-office");
        holder = asListed(t, name);
        holder.name = "Another name";
        CHECK(rightingPerson(t, holder).empty());
    }
    Person hannah = asListed(t, "hannah");
    hannah.relations.clear();
    hannah.standing = Standing::supporter;
    hannah.supports = who("joan");
    CHECK(rightingPerson(t, hannah) == "unknown-person"); // Grace is there for her
}

TEST_CASE("somebody from whom a detail is protected becomes no professional without a declared connection")
{
    Table t = family();
    Person mark = asListed(t, "mark");
    mark.relations.clear();
    mark.standing = Standing::professional;
    CHECK(rightingPerson(t, mark) == "declare-first");
}

TEST_CASE("a child of this conference put right to come is old enough, or has the chair’s reason")
{
    Table t = family();
    Person kit = asListed(t, "kit");
    kit.child = child("jack"); // seven
    CHECK(t.ask("priya", AddPerson{kit}).refused->field == "attends");
    kit.attends = "He asked to.";
    CHECK(rightingPerson(t, kit).empty());
}

TEST_CASE("who was taken for a professional, and is family, keeps nothing of what professionals have")
{
    Table t = family();
    Person aunt = someone("aunt", Standing::professional);
    aunt.children = {child("ellie"), child("jack")};
    t.must("priya", AddPerson{aunt});
    t.must("priya", report({who("hannah")}));
    REQUIRE(onPaper<Report>(t, "aunt") == 1);
    aunt.standing = Standing::family;
    aunt.relations = {{child("ellie"), "aunt"}};
    t.must("priya", AddPerson{aunt});
    CHECK(onPaper<Report>(t, "aunt") == 0);
    CHECK(onPaper<Child>(t, "aunt") == 0); // of no part yet
    for (const std::string name : {"hannah", "tom", "sam"})
        CHECK(onPaper<Report>(t, name) == 1);
    CHECK(onPaper<Report>(t, "mark") == 0);
}

TEST_CASE("who may no longer hear about a child loses the child’s name, and their report")
{
    Table t = family();
    t.must("priya", report({who("joan")}));
    REQUIRE(onPaper<Report>(t, "joan") == 1);
    const auto before = onPaper<Child>(t, "joan");
    Person joan = asListed(t, "joan");
    joan.children = {child("jack")};
    t.must("priya", AddPerson{joan});
    CHECK(onPaper<Report>(t, "joan") == 0);
    CHECK(onPaper<Child>(t, "joan") == before - 1);
    CHECK(onPaper<Child>(t, "rosa") == before - 1); // she interprets for Joan
    CHECK(onPaper<Child>(t, "hannah") > 1);
}

TEST_CASE("a professional who is added late has the reports that came before them")
{
    Table t = family();
    t.must("priya", report({who("hannah")}));
    Person late = someone("late", Standing::professional);
    late.children = {child("ellie")};
    t.must("priya", AddPerson{late});
    CHECK(onPaper<Report>(t, "late") == 1);
    CHECK(onPaper<Report>(t, "hannah") == 1);
    CHECK(onPaper<Report>(t, "joan") == 0);
}

TEST_CASE("a name that means nothing in a part any more does not stay there")
{
    Table t = family();
    Person joan = asListed(t, "joan");
    joan.relations.clear();
    joan.standing = Standing::professional;
    t.must("priya", AddPerson{joan});
    const Part& a = *sight::part(t.conference, part("A"));
    CHECK(std::find(a.admitted.begin(), a.admitted.end(), who("joan")) == a.admitted.end());
    CHECK(sight::peopleOf(t.conference, a).contains(who("joan")));
    t.must("priya", KeepOut{who("joan"), part("A")});
    joan.standing = Standing::family;
    joan.relations = {{child("ellie"), "grandmother"}};
    t.must("priya", AddPerson{joan});
    CHECK(sight::part(t.conference, part("A"))->keptOut.empty());
    CHECK_FALSE(sight::peopleOf(t.conference, *sight::part(t.conference, part("A"))).contains(who("joan")));
}

TEST_CASE("a part said once more has the people said last, and they alone have its children")
{
    Table t = family();
    Part a = asListedPart(t, "A");
    a.admitted = {who("hannah"), who("olive")};
    t.must("priya", AddPart{a});
    CHECK(onPaper<Child>(t, "joan") == 0);
    CHECK(onPaper<Child>(t, "rosa") == 0);
    CHECK(onPaper<Child>(t, "grace") > 0);
    std::size_t parts = 0;
    t.conference.each<Part>([&](const Part& p) { parts += p.part == part("A"); });
    CHECK(parts == 1);
    CHECK(partA().ask("priya", AddPart{a}).code() == "prepared");
}

TEST_CASE("a part keeps a letter of its own, and part P stays all professionals, alone")
{
    const Table t = family();
    Part a = asListedPart(t, "A");
    a.letter = "B";
    CHECK(rightingPart(t, a) == "already-here");
    a.letter = "Z";
    CHECK(rightingPart(t, a).empty());
    Part alone = asListedPart(t, "P");
    CHECK(rightingPart(t, alone).empty());
    alone.keptOut = {who("tom")};
    CHECK(rightingPart(t, alone) == "professionals-alone");
    alone.keptOut.clear();
    alone.admitted = {who("hannah")};
    CHECK(rightingPart(t, alone) == "professionals-alone");
    alone.admitted.clear();
    alone.letter = "Q";
    CHECK(rightingPart(t, alone) == "professionals-alone");
}

TEST_CASE("two who share a report are not parted before it is added once for each")
{
    Table t = family();
    const RecordId shared = t.must("priya", report({who("hannah"), who("joan")}));
    Part a = asListedPart(t, "A");
    a.admitted = {who("hannah")};
    CHECK(rightingPart(t, a) == "not-together");
    t.must("priya", Withdraw{shared});
    CHECK(rightingPart(t, a).empty());
    t.must("priya", report({who("hannah"), who("joan")}));
    Person hannah = asListed(t, "hannah");
    hannah.name = "Hannah Reed";
    CHECK(rightingPerson(t, hannah).empty()); // nobody is moved by a name
}

TEST_CASE("a part that comes after the children has their names")
{
    Table t = family();
    Part e = ownPart({"joan"});
    t.must("priya", AddPart{e});
    std::size_t copies = 0;
    t.conference.each<Child>([&](const Child& c) { copies += c.head.part == e.part; });
    CHECK(copies == 3);
    Person young = someone("young", Standing::child);
    young.child = child("jack");
    t.must("priya", AddPerson{young});
    Part f = e;
    f.part = part("F");
    f.letter = "F";
    f.admitted = {young.person};
    CHECK(t.ask("priya", AddPart{f}).refused->field == "part.admitted");
}

TEST_CASE("a child’s name and age put right are right in every part’s own copy")
{
    Table t = family();
    Child ellie = *t.conference.first<Child>([](const Child& c) { return c.child == child("ellie"); });
    ellie.head = Head{};
    ellie.name = "Eleanor Reed";
    t.must("priya", AddChild{ellie});
    std::set<CircleId> circles;
    std::size_t copies = 0;
    t.conference.each<Child>([&](const Child& c) {
        if (c.child != child("ellie"))
            return;
        ++copies;
        circles.insert(c.head.circle);
        CHECK(c.name == "Eleanor Reed");
    });
    CHECK(copies == 5);
    CHECK(circles.size() > 2); // still a record of its own for each
    ellie.name = "";
    CHECK(t.ask("priya", AddChild{ellie}).code() == "empty-text");
    CHECK(partA().ask("priya", AddChild{ellie}).code() == "prepared");
}

TEST_CASE("the facts of a conference are put right; what it is for ever, and by whose procedure, stays")
{
    Table t = family();
    Meeting meeting = *t.conference.any<Meeting>();
    meeting.head = Head{};
    meeting.place = "Room 2";
    meeting.reference = "WC 1";
    t.must("priya", OpenConference{meeting});
    CHECK(t.conference.any<Meeting>()->place == "Room 2");
    const auto field = [&](auto change) {
        Meeting other = meeting;
        change(other);
        const auto answer = t.ask("priya", OpenConference{other});
        return answer.refused ? answer.refused->field : "";
    };
    CHECK(field([](Meeting& m) { m.rehearsal = !m.rehearsal; }) == "meeting.rehearsal");
    CHECK(field([](Meeting& m) { m.settings.gapMinutes += 1; }) == "meeting.settings");
    CHECK(field([](Meeting& m) { m.what = ConferenceKind::deathPanel; }) == "meeting.what");
    CHECK(field([](Meeting& m) { m.date = Day(std::chrono::year(2026) / 11 / 14); }) == "meeting");
    CHECK(field([](Meeting& m) { m.date = Day(std::chrono::year(2026) / 11 / 11); }).empty());
    CHECK(partA().ask("priya", OpenConference{meeting}).code() == "prepared");
}

TEST_CASE("what was handed in or written down before is taken back before anything begins, and not after")
{
    Table t = family();
    Letter letter;
    letter.from = who("hannah");
    letter.title = letter.text = "From Hannah";
    Protected detail;
    detail.what = "The refuge";
    detail.phrases = {"Hope Lane"};
    detail.from = {who("mark")};
    const std::vector<RecordId> all{
        t.must("priya", report({who("hannah")})), t.must("elin", AddLetter{letter, about("ellie")}),
        t.must("priya", AddProtected{detail}),
        t.must("elin", LogPreMeeting{{who("hannah")}, 40, t.now - std::chrono::hours(20), "At home"})};
    Table later = t;
    for (const RecordId id : all) {
        t.must("priya", Withdraw{id});
        CHECK_FALSE(shows(t, "priya", id));
    }
    CHECK(onPaper<Report>(t, "hannah") == 0);
    comeIn(later, "A");
    for (const RecordId id : all)
        CHECK(later.ask("priya", Withdraw{id}).code() == "not-withdrawable");
}

TEST_CASE("a detail that was taken back holds no words up any more")
{
    Table t = family();
    Protected detail;
    detail.what = "The refuge";
    detail.phrases = {"Hope Lane"};
    detail.from = {who("hannah")};
    const RecordId made = t.must("priya", AddProtected{detail});
    Table kept = t;
    comeIn(kept, "A");
    CHECK(kept.ask("elin", note("They met in Hope Lane")).code() == "protected-phrase");
    t.must("priya", Withdraw{made});
    comeIn(t, "A");
    CHECK(t.ask("elin", note("They met in Hope Lane")));
}

TEST_CASE("who belongs where stays once something was written for the people as they are")
{
    Table t = family();
    Person mark = asListed(t, "mark");
    mark.children = {child("ellie")};
    Part a = asListedPart(t, "A");
    a.admitted = {who("hannah")};
    CHECK(rightingPerson(t, mark).empty());
    CHECK(rightingPart(t, a).empty());
    t.must("priya", Exclude{who("dean"), Ground::violence, "You threatened Tom.", "By telephone.", 60});
    CHECK(rightingPerson(t, mark) == "written-for-them");
    CHECK(rightingPart(t, a) == "written-for-them");
    mark = asListed(t, "mark");
    mark.needs = "Large print";
    CHECK(rightingPerson(t, mark).empty());
}
