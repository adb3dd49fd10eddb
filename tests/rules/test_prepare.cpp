// What is prepared: what makes a conference, its parts, its children, its protected details, its reports and
// letters.
#include "support/catch.hpp"

#include "sight/people.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

Part partOf(const std::string& id, const std::string& letter, std::vector<PersonId> admitted = {})
{
    return {{}, part(id), letter, std::move(admitted), {}, {}};
}

Child aged(const std::string& name, int age)
{
    Child c;
    c.child = child(name);
    c.name = c.known = name;
    c.age = age;
    return c;
}

AddProtected detail(std::vector<std::string> phrases, std::vector<PersonId> from,
                    const std::string& what = "An address")
{
    Protected made;
    made.what = what;
    made.phrases = std::move(phrases);
    made.from = std::move(from);
    return {made};
}

AddReport report(std::vector<PersonId> sharedWith, const std::string& title = "The school\u2019s report",
                 About of = about("ellie"))
{
    Report made;
    made.from = who("sam");
    made.title = title;
    return {made, std::move(of), std::move(sharedWith)};
}

} // namespace

TEST_CASE("a conference is held on a day on which it can be held, and its facts are the offices\u2019")
{
    Table t = unopened();
    Meeting meeting;
    meeting.date = Day(std::chrono::year(2026) / 11 / 14); // a Saturday
    CHECK(t.ask("priya", OpenConference{meeting}).code() == "weekend");
    meeting.what = ConferenceKind::review;
    CHECK(t.ask("priya", OpenConference{meeting}));
    Table open = family();
    const auto* facts = open.conference.any<Meeting>();
    REQUIRE(facts);
    CHECK_FALSE(hasPaper(open, "tom", facts->head.id));
}

TEST_CASE("a part has a letter of its own")
{
    Table t = family();
    CHECK(t.ask("priya", AddPart{partOf("Z", "A")}).code() == "already-here");
    CHECK(t.ask("priya", AddPart{partOf("Z", " ")}).code() == "empty-text");
    CHECK(t.ask("priya", AddPart{partOf("Z", "Z", {who("nobody")})})); // who is not listed yet
    Table panel = unopened();
    Meeting meeting;
    meeting.what = ConferenceKind::deathPanel;
    meeting.date = Day(std::chrono::year(2026) / 11 / 10);
    panel.must("priya", OpenConference{meeting});
    panel.must("priya", AddPerson{someone("hannah", Standing::family)});
    panel.must("priya", AddPerson{someone("tom", Standing::professional)});
    CHECK(panel.ask("priya", AddPart{partOf("A", "A", {who("hannah")})}).code() == "professionals-only");
    CHECK(panel.ask("priya", AddPart{partOf("A", "A", {who("tom")})}));
}

TEST_CASE("a child is listed by name, when there are parts to tell")
{
    Table t = family();
    Child nameless = aged("new", 7);
    nameless.name = " ";
    CHECK(t.ask("priya", AddChild{nameless}).code() == "empty-text");
    Table bare = unopened();
    Meeting meeting;
    meeting.date = Day(std::chrono::year(2026) / 11 / 10);
    bare.must("priya", OpenConference{meeting});
    CHECK(bare.ask("priya", AddChild{aged("ellie", 7)}).code() == "no-parts");
}

TEST_CASE(
    "a young child who is to attend needs the chair\u2019s reason; one who only is on the list does not")
{
    const auto listing = [](auto change, bool admitted) {
        Table t = family();
        Person p = someone("young", Standing::child);
        p.child = child("young");
        change(p);
        t.must("priya", AddPerson{p});
        t.must("priya",
               AddPart{partOf("E", "E", admitted ? std::vector{p.person} : std::vector<PersonId>{})});
        return t.ask("priya", AddChild{aged("young", 11)}).code();
    };
    CHECK(listing([](Person&) {}, true) == "child-too-young");
    CHECK(listing([](Person&) {}, false).empty());
    CHECK(listing([](Person& p) { p.attends = "She asked to."; }, true).empty());
    CHECK(listing([](Person& p) { p.child = child("another"); }, true).empty());
    CHECK(listing([](Person& p) { p.standing = Standing::family; }, true).empty());
}

TEST_CASE("a protected detail says what it is, in which wordings, and from whom")
{
    Table t = family();
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {who("mark")}, " ")).code() == "empty-text");
    CHECK(t.ask("priya", detail({}, {who("mark")})).refused->field == "detail.phrases");
    CHECK(t.ask("priya", detail({"Elm Cottage", " "}, {who("mark")})).refused->field == "detail.phrases");
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {})).code() == "say-whom");
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {who("nobody")}))); // who is not listed yet
    const RecordId made = t.must("priya", detail({"Elm Cottage"}, {who("mark"), who("hannah")}));
    CHECK(shows(t, "elin", made));
    for (const std::string name : {"tom", "hannah", "mark"})
        CHECK_FALSE(hasPaper(t, name, made));
}

TEST_CASE("somebody else\u2019s connection is no reason to protect a detail from a professional")
{
    Table t = family();
    t.must("elin", DeclareConnection{who("tom"), "Her cousin is his neighbour."});
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {who("amira")})).code() == "declare-first");
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {who("mark"), who("amira")})).code() == "declare-first");
    CHECK(t.ask("priya", detail({"Elm Cottage"}, {who("tom")})));
}

TEST_CASE("a report has a title and a child, and goes to those it was shared with")
{
    Table t = family();
    CHECK(t.ask("priya", report({}, " ")).code() == "empty-text");
    CHECK(t.ask("priya", report({}, "The school\u2019s report", About{})).code() == "say-about");
    CHECK(t.ask("priya", report({who("hannah"), who("mark")})).code() == "not-together");
    const auto made = t.ask("priya", report({who("hannah")}));
    REQUIRE(made);
    CHECK(hasPaper(t, "hannah", made.record));
    CHECK(hasPaper(t, "tom", made.record));
    CHECK_FALSE(hasPaper(t, "joan", made.record));
    CHECK_FALSE(hasPaper(t, "mark", made.record));
}

TEST_CASE("only two who are both listed can be kept apart, and nobody is from themselves")
{
    Table t = family();
    t.must("priya", AddPerson{someone("aunt", Standing::family)}); // of no part
    CHECK(t.ask("priya", report({who("aunt")})));
    CHECK(t.ask("priya", report({who("hannah"), who("nobody")})));
    CHECK(t.ask("priya", report({who("nobody"), who("hannah")})));
    CHECK(t.ask("priya", report({who("aunt"), who("hannah")})).code() == "not-together");
    CHECK(t.ask("priya", report({who("hannah"), who("joan")})));
}

TEST_CASE("a letter that was handed in has a title, words and a child, and lies with the offices")
{
    Table t = family();
    Letter letter;
    letter.from = who("hannah");
    letter.title = "From Hannah";
    letter.text = "I am sorry.";
    const auto asked = [&](auto change, About of = about("ellie")) {
        Letter other = letter;
        change(other);
        return t.ask("elin", AddLetter{other, of});
    };
    const auto kept = asked([](Letter&) {});
    REQUIRE(kept);
    CHECK(shows(t, "priya", kept.record));
    for (const std::string name : {"tom", "hannah"})
        CHECK_FALSE(hasPaper(t, name, kept.record));
    CHECK(asked([](Letter& l) { l.title = " "; }).refused->field == "letter.title");
    CHECK(asked([](Letter& l) { l.text = " "; }).refused->field == "letter.text");
    CHECK(asked([](Letter&) {}, About{}).code() == "say-about");
}

TEST_CASE(
    "what is prepared is the offices\u2019 twice over: by its kind, and by its circle, also while people sit")
{
    Table t = partA();
    const auto forOffices = [&](const Head& h) {
        return !h.open && *t.conference.circle(h.circle) == sight::offices();
    };
    CHECK(forOffices(t.conference.any<Meeting>()->head));
    t.conference.each<Part>([&](const Part& one) { CHECK(forOffices(one.head)); });
    Letter letter;
    letter.from = who("hannah");
    letter.title = "From Hannah";
    letter.text = "I am sorry.";
    CHECK(forOffices(t.conference.find<Letter>(t.must("elin", AddLetter{letter, about("ellie")}))->head));
    CHECK(forOffices(
        t.conference.find<Protected>(t.must("priya", detail({"Elm Cottage"}, {who("mark")})))->head));
}

TEST_CASE("nobody sees the seats, neither in the offices nor on paper")
{
    Table t = family();
    Seat seat;
    seat.seat = named<SeatId>("a seat");
    seat.person = who("hannah");
    const RecordId made = t.must("priya", AddSeat{seat});
    REQUIRE(t.conference.find<Seat>(made));
    CHECK(t.conference.circle(t.conference.find<Seat>(made)->head.circle)->empty());
    for (const std::string name : {"priya", "elin", "tom", "hannah"})
        CHECK_FALSE((shows(t, name, made) || hasPaper(t, name, made)));
}
