// What a tablet sends: all its writer said of it is kept, for those it was meant for, until it is put up.
#include "support/catch.hpp"

#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

template <class R>
const R& putUp(Table& t, const MakeOffer& sent)
{
    return *t.conference.find<R>(t.must("priya", PutUp{t.must("hannah", sent), "", ""}));
}

MakeOffer sending(OfferKind what, const std::string& text)
{
    MakeOffer sent = offer(text, "ellie");
    sent.what = what;
    return sent;
}

const Handled& handled(const Table& t, RecordId sent)
{
    return *t.conference.first<Handled>([&](const Handled& h) { return h.offer == sent; });
}

} // namespace

TEST_CASE("an offer is put up as what it was sent as, in its writer\u2019s name")
{
    Table t = partA();
    MakeOffer worry = sending(OfferKind::point, "The nights are bad.");
    worry.column = Column::need;
    const auto point = putUp<Point>(t, worry);
    CHECK(point.column == Column::need);
    CHECK(point.text == "The nights are bad.");
    CHECK(point.speaker == who("hannah"));
    CHECK(point.head.about == about("ellie"));
    MakeOffer act = sending(OfferKind::action, "I ring the nurse");
    act.owners = "Hannah";
    act.by = "Fri 13 Nov";
    act.measure = "She was rung";
    const auto line = putUp<PlanLine>(t, act);
    CHECK(line.what == "I ring the nurse");
    CHECK(line.owners == "Hannah");
    CHECK(line.by == "Fri 13 Nov");
    CHECK(line.measure == "She was rung");
    const auto note = putUp<Note>(t, sending(OfferKind::correction, "It was once."));
    CHECK(note.speaker == who("hannah"));
    CHECK(note.item == item("a1"));
    CHECK(note.statement == Statement::opinion);
    CHECK(note.text == "It was once.");
}

TEST_CASE("own words belong to a decision, or stand alone; a correction belongs to what it corrects")
{
    Table t = partA();
    const RecordId said = t.must("elin", note("He came twice.", "ellie"));
    const RecordId decision = decided(t, "ellie");
    MakeOffer words = sending(OfferKind::words, "I see it otherwise.");
    CHECK_FALSE(putUp<Voice>(t, words).of);
    words.of = said;
    CHECK_FALSE(putUp<Voice>(t, words).of);
    words.of = decision;
    CHECK(putUp<Voice>(t, words).of == decision);
    CHECK(putUp<Voice>(t, words).person == who("hannah"));
    CHECK(putUp<Voice>(t, words).text == "I see it otherwise.");
    words.what = OfferKind::correction;
    words.of = said;
    CHECK(putUp<Note>(t, words).of == said);
}

TEST_CASE("an offer points to what is there and what its writer has, the chair\u2019s own as well")
{
    Table t = partA();
    const RecordId hers = t.must("hannah", offer("Let me say this."));
    MakeOffer sent = offer("To that.", "ellie");
    sent.of = hers;
    CHECK(t.ask("hannah", sent));
    CHECK(t.ask("priya", sent).code() ==
          "unknown-record"); // hers and the offices', not a person's who chairs
    CHECK(t.ask("tom", sent).code() == "unknown-record");
    sent.of = named<RecordId>("none");
    CHECK(t.ask("tom", sent).code() == "unknown-record");
    CHECK(t.ask("priya", sent).code() == "unknown-record");
}

TEST_CASE("an action is for a child; a point may be about the meeting")
{
    Table t = partA();
    MakeOffer sent = offer("We meet again");
    CHECK(t.ask("hannah", sent));
    sent.what = OfferKind::action;
    CHECK(t.ask("hannah", sent).code() == "say-about");
    sent.about = about("ellie");
    CHECK(t.ask("hannah", sent));
}

TEST_CASE("put up, an offer reaches those it was meant for who are here, and nobody who came since")
{
    Table t = partA();
    const RecordId sent = t.must("hannah", offer("Only you should hear it."));
    Person aunt;
    aunt.person = who("aunt");
    aunt.standing = Standing::family;
    aunt.name = aunt.known = "Aunt";
    t.must("priya", AddPerson{aunt});
    t.must("priya", Admit{aunt.person, part("A"), ""});
    const RecordId up = t.must("priya", PutUp{sent, "", ""});
    CHECK(hasPaper(t, "joan", up));
    CHECK_FALSE(hasPaper(t, "aunt", up));
    CHECK(handled(t, sent).as == up);
    CHECK(handled(t, sent).head.about == About::theMeeting());
}

TEST_CASE("what became of an offer is told to its writer alone, once")
{
    Table t = partA();
    const RecordId up = t.must("hannah", offer("Put this up.")), later = t.must("hannah", offer("Not this."));
    t.must("priya", PutUp{up, "", ""});
    t.must("priya", NotNow{later});
    for (const RecordId sent : {up, later}) {
        CHECK(handled(t, sent).head.about == About::theMeeting());
        const People& known = *t.conference.circle(handled(t, sent).head.circle);
        CHECK(known.contains(who("hannah")));
        CHECK_FALSE(known.contains(who("joan")));
        CHECK_FALSE(known.contains(who("tom")));
        CHECK(t.ask("priya", NotNow{sent}).code() == "already-handled");
        CHECK(t.ask("priya", PutUp{sent, "", ""}).code() == "already-handled");
    }
    CHECK_FALSE(handled(t, later).as);
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
