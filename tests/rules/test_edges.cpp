// Edges for which one condition of the rules stands alone: without it, everything else here would still hold.
#include "support/catch.hpp"

#include "rules/phrases.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const Day tenth(std::chrono::year(2026) / 11 / 10);

Person named(const std::string& name, Standing standing)
{
    Person p;
    p.person = who(name);
    p.standing = standing;
    p.name = p.known = name;
    return p;
}

} // namespace

TEST_CASE("a date later than the authority allows needs a reason, and blanks are none")
{
    Table t = partA();
    const auto group = [](int days, std::optional<std::string> late) {
        return SetDates{child("ellie"), tenth + std::chrono::days(days), {}, std::move(late)};
    };
    CHECK(t.ask("elin", group(14, {}))); // ten working days
    CHECK(t.ask("elin", group(15, {})).code() == "date-late");
    CHECK(t.ask("elin", group(15, " \n")).code() == "date-late");
    CHECK(t.ask("elin", group(15, "Tom is away.")));
    const auto review = [](Day day) { return SetDates{child("ellie"), {}, day}; };
    CHECK(t.ask("elin", review(Day(std::chrono::year(2027) / 2 / 10)))); // three months
    CHECK(t.ask("elin", review(Day(std::chrono::year(2027) / 2 / 11))).refused->field == "review");
    CHECK(t.ask("elin", group(-1, {})).code() == "date-past");
}

TEST_CASE("dates told to another part and changed since are not the same in every part, until they are again")
{
    Table t = partA();
    const RecordId dates = t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(7), {}});
    changeOver(t, "B");
    t.must("priya", Tell{dates, part("B"), ""});
    const auto closing = [](Table of) {
        of.must("priya", EndPart{});
        return of.ask("priya", CloseConference{}).code();
    };
    CHECK(closing(t) == "");
    changeOver(t, "A");
    t.must("elin",
           SetDates{child("jack"), tenth + std::chrono::days(8), {}}); // another child's are none of them
    CHECK(closing(t) == "");
    t.must("elin", SetDates{child("ellie"), tenth + std::chrono::days(8), {}});
    CHECK(closing(t) == "parts-differ");
}

TEST_CASE("the agenda names no child, neither by the whole name nor as they are known")
{
    Table t = family();
    Child other;
    other.child = child("new");
    other.name = "Magdalena Reed";
    other.known = "Maggie";
    t.must("priya", AddChild{other});
    in(t, {"priya", "elin"});
    in(t, professionals());
    in(t, familyOf("A"));
    t.must("priya", BeginPart{part("A"), firstItem("A")});
    const auto titled = [&](const std::string& title) {
        return t.ask("priya", InsertItem{{item("new"), ItemKind::talk, title, "Talking", "", 5}, {}}).code();
    };
    CHECK(titled("What Magdalena Reed said") == "names-a-child");
    CHECK(titled("What Maggie said") == "names-a-child");
    CHECK(titled("What they said") == "");
}

TEST_CASE("who has a personal connection confirms no dissent and notes no disagreement: chair or "
          "minute-taker write it")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{decision, {}});
    t.must("priya", DiscussDissent{dissent});
    t.must("sam", DeclareConnection{who("sam"), "His mother is my aunt."});
    CHECK(t.ask("sam", ConfirmDissent{dissent, "I do not agree."}).code() == "declared-connection");
    CHECK(t.ask("sam", NoteDisagreement{decision, "I do not agree.", {}}).code() == "declared-connection");
    CHECK(t.ask("elin", ConfirmDissent{dissent, "I do not agree."}));
}

TEST_CASE("dissent has no hour while the conference is open")
{
    Table t = partA();
    const RecordId decision = decided(t, "ellie");
    later(t, 5 * 60);
    CHECK(t.ask("sam", RaiseDissent{decision, {}}));
}

TEST_CASE("a seat that says it gives a view gives none for the family")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    t.seat("a family's", Face::tablet, who("hannah"), Standing::family, true);
    CHECK(t.ask("a family's", yes(round)).code() == "not-entitled");
}

TEST_CASE("what was entered for somebody can be entered anew by who entered it")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    GiveView karens = yes(round, "At first.");
    karens.forPerson = who("karen");
    t.must("elin", karens);
    karens.reason = "On second thoughts.";
    CHECK(t.ask("elin", karens));
    CHECK(t.ask("priya", karens).code() == "already-given");
}

TEST_CASE("whoever joins in the middle of a section does not change what it is for")
{
    Table t = partA();
    openSection(t, "A");
    t.must("priya", AddPerson{named("visitor", Standing::professional)});
    CHECK(t.conference.running()->what == StretchKind::section);
    CHECK(t.conference.running()->reason == "Police information");
}

TEST_CASE("a second interpreter needs no reason; the same one for somebody else does")
{
    Table t = family();
    Person ann = named("ann", Standing::interpreter);
    ann.supports = who("mark");
    CHECK(t.ask("priya", AddPerson{ann}));
    Person rosa = named("rosa2", Standing::interpreter);
    rosa.supports = who("hannah");
    rosa.name = "Rosa";
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "need-reason");
    rosa.name = "Rosa as listed for Hannah";
    rosa.alsoInterprets = who("rosa");
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "need-reason");
    rosa.alsoInterprets = who("tom");
    CHECK(t.ask("priya", AddPerson{rosa}).code() == "unknown-person");
}

TEST_CASE("with nobody to keep apart, one parent's action is everybody's, whoever else is on the list")
{
    Table t = family();
    t.must("priya", AddPerson{named("aunt", Standing::family)}); // of no part
    in(t, {"priya", "elin"});
    in(t, professionals());
    in(t, familyOf("A"));
    t.must("priya", BeginPart{part("A"), firstItem("A")});
    AddPlanLine hers = action("Hannah rings the nurse", "ellie", "", "Fri 13 Nov");
    hers.owner = {Owner{who("hannah"), {}}};
    CHECK_FALSE(shows(t, "joan", t.must("elin", hers))); // Mark has a part of his own
}

TEST_CASE("a letter that was read out stays as it was read")
{
    Table t = partA();
    Letter letter;
    letter.from = who("hannah");
    letter.title = "From Hannah";
    letter.text = "I am sorry.";
    const RecordId read = t.must("priya", ReadOut{t.must("elin", AddLetter{letter, about("ellie")})});
    CHECK(t.ask("elin", EditText{read, TextField::text, 0, 0, 0, "He said: "}).code() == "use-correct");
}

TEST_CASE("a shown view can be pointed to in what one sends; one in the hand cannot")
{
    Table t = partA();
    const RecordId round = roundFor(t, "ellie");
    const RecordId given = t.must("tom", yes(round));
    MakeOffer sent = offer("I meant the nights.", "ellie");
    sent.of = given;
    CHECK(t.ask("tom", sent).code() == "unknown-record");
    t.must("priya", ShowRound{round, true});
    t.conference.each<View>([&](const View& view) { sent.of = view.shown ? view.head.id : *sent.of; });
    CHECK(t.ask("tom", sent));
    CHECK(t.ask("hannah", sent));
}

TEST_CASE("the chair points to what the chair may see")
{
    Table t = partA();
    MakeOffer sent = offer("It was twice.", "ellie");
    sent.of = t.must("elin", note("He came once.", "ellie"));
    CHECK(t.ask("priya", sent));
}

TEST_CASE("eight letters are enough for one slip of the pen, seven are not")
{
    CHECK(rules::says("She lives at Larkhil now.", "Larkhill"));
    CHECK_FALSE(rules::says("She lives at Parkton now.", "Larkton"));
}

TEST_CASE("every alphabet has its slips of the pen, and an apostrophe parts no word")
{
    CHECK(rules::says("\u0443\u043b\u0438\u0446\u0430 \u041c\u0438\u0440\u043e",
                      "\u0443\u043b\u0438\u0446\u0430 \u041c\u0438\u0440\u0430"));
    CHECK(rules::says("1 Ash Road", "1 Ash Rd"));
    CHECK_FALSE(rules::says("1 Oroad", "1 O'Rd"));
}

TEST_CASE("somebody new in a part hears of the agenda as it has become, and it stays so for the others")
{
    Table t = partA();
    t.must("priya", InsertItem{{item("new"), ItemKind::talk, "The school run", "Talking", "", 5}, {}});
    t.must("priya", EndPart{});
    t.must("priya", AddPerson{named("visitor", Standing::professional)});
    t.must("priya", BeginPart{part("A"), firstItem("A")});
    const auto& agenda = t.conference.running()->agenda;
    CHECK(std::any_of(agenda.begin(), agenda.end(),
                      [](const AgendaItem& one) { return one.item == item("new"); }));
}

TEST_CASE("the room screen is the meeting's own, of no child")
{
    const Table t = partA();
    t.conference.each<RoomScreen>(
        [](const RoomScreen& screen) { CHECK(screen.head.about == About::theMeeting()); });
    CHECK(t.conference.first<RoomScreen>([](const RoomScreen&) { return true; }));
}

TEST_CASE("what the room says of a rehearsal, it says in every stretch")
{
    FamilyFacts facts;
    facts.meeting.rehearsal = true;
    Table t = partA(facts);
    CHECK(t.conference.running()->rehearsal);
    t.must("priya", TakeBreak{});
    CHECK(t.conference.running()->rehearsal);
    t.surroundings.devicesHere = {who("tom")};
    CHECK(rules::around(t.seen("priya"), false, t.now)->devicesHere == std::vector<PersonId>{who("tom")});
}

TEST_CASE("whoever holds the chair now is neither excluded nor kept out, a deputy no more than the chair")
{
    Table t = partA();
    Person deputy = named("deputy", Standing::professional);
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
