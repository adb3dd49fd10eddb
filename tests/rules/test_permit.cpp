// Who may give which command, and when: every state of a conference against a command of each kind of time,
// and every seat against the commands that are not everybody's.
#include "support/catch.hpp"

#include "rules/decide.hpp"
#include "support/family.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

std::string code(const Table& t, const std::string& seat, std::string_view kind)
{
    const auto refused = rules::permit(t.seen(seat), kind);
    return refused ? refused->code : "";
}

Table closed(std::int64_t dissentHours = 0)
{
    FamilyFacts facts;
    facts.meeting.settings.dissentHours = dissentHours;
    Table t = partA(facts);
    t.must("priya", EndPart{});
    t.must("priya", CloseConference{});
    return t;
}

Table inState(const std::string& state)
{
    if (state == "preparing")
        return family();
    if (state.starts_with("closed") || state == "approved") {
        Table t = closed();
        if (state == "approved") {
            t.must("elin", FinishRecord{});
            t.must("priya", ApproveRecord{});
        }
        return t;
    }
    Table t = partA();
    if (state == "gap")
        t.must("priya", EndPart{});
    if (state == "adjourned")
        t.must("priya", Adjourn{"Tom is ill.", {}});
    if (state == "section")
        openSection(t, "A");
    if (state == "pause")
        t.must("priya", TakeBreak{});
    return t;
}

Person deputy()
{
    Person p;
    p.person = who("deputy");
    p.standing = Standing::professional;
    p.name = p.known = "Deputy";
    p.deputy = true;
    p.children = {child("ellie")};
    return p;
}

} // namespace

TEST_CASE("what may happen when: every state of a conference has its own acts")
{
    struct Row {
        std::string state;
        std::vector<std::string> codes;
    };
    const std::vector<std::string_view> kinds{
        AddPart::kind,        MarkReport::kind, MoveItem::kind, GoTo::kind,        EndSection::kind,
        GoOn::kind,           Exclude::kind,    Resume::kind,   CoverRoom::kind,   BeginPart::kind,
        DiscussDissent::kind, Correct::kind,    Tell::kind,     FinishRecord::kind};
    const std::string ok, none = "not-sitting", prepared = "prepared", noSection = "no-section",
                          noBreak = "no-break", here = "not-adjourned", after = "not-closed",
                          sits = "part-sitting", in = "in-section", pause = "in-break", over = "closed";
    const std::vector<Row> rows{
        {"preparing", {ok, ok, none, none, noSection, noBreak, ok, here, ok, ok, ok, ok, none, after}},
        {"gap", {prepared, ok, none, none, noSection, noBreak, ok, here, ok, ok, ok, ok, none, after}},
        {"adjourned",
         {prepared, ok, none, none, noSection, noBreak, ok, ok, ok, "adjourned", ok, ok, none, after}},
        {"item", {prepared, ok, ok, ok, noSection, noBreak, ok, here, ok, sits, ok, ok, ok, after}},
        {"section", {prepared, ok, ok, in, ok, noBreak, in, here, ok, sits, ok, ok, in, after}},
        {"pause", {prepared, ok, ok, pause, noSection, ok, ok, here, ok, sits, ok, ok, pause, after}},
        {"closed", {over, over, over, over, over, over, over, over, over, over, over, ok, ok, ok}},
        {"approved", {over, over, over, over, over, over, over, over, over, over, over, "approved", ok, ok}},
    };
    for (const Row& row : rows) {
        const Table t = inState(row.state);
        const auto offered =
            rules::may(t.seen("priya")); // a screen offers what is not refused, and nothing else
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            INFO(row.state << ": " << kinds[i]);
            CHECK(code(t, "priya", kinds[i]) == row.codes[i]);
            CHECK((std::find(offered.begin(), offered.end(), kinds[i]) != offered.end()) ==
                  row.codes[i].empty());
        }
    }
}

TEST_CASE("dissent after closing is entered in the offices, where the authority gives time for it, and "
          "nothing else is")
{
    const Table late = closed(24);
    CHECK(code(late, "elin", RaiseDissent::kind).empty());
    CHECK(code(late, "elin", DiscussDissent::kind) == "not-yours");
    CHECK(code(late, "priya", DiscussDissent::kind).empty());
    CHECK(code(late, "tom", RaiseDissent::kind) == "closed");
    CHECK(code(late, "elin", AddPoint::kind) == "closed");
    CHECK(code(closed(0), "elin", RaiseDissent::kind) == "closed");
}

TEST_CASE("a conference that is abandoned while it is adjourned is closed, and is not resumed")
{
    Table t = inState("adjourned");
    t.must("priya", Abandon{"The family has moved away."});
    CHECK(code(t, "priya", Resume::kind) == "closed");
    CHECK(code(t, "elin", FinishRecord::kind).empty());
}

TEST_CASE("a conference that was resumed goes on where it was adjourned")
{
    Table t = inState("adjourned");
    t.must("priya", Resume{});
    CHECK(code(t, "priya", BeginPart::kind).empty());
    CHECK(code(t, "priya", Resume::kind) == "not-adjourned");
}

TEST_CASE("each seat has its own acts while a part sits")
{
    Table t = partA();
    struct Row {
        std::string seat, chairs, offices, raising, drafting, view, mark, offer, hand;
    };
    const std::string ok, no = "not-yours", entitled = "not-entitled";
    for (const Row& row : std::vector<Row>{
             {"priya", ok, ok, ok, ok, ok, ok, ok, ok},
             {"elin", no, ok, ok, ok, ok, ok, ok, ok},
             {"tom", no, no, ok, ok, ok, ok, ok, ok},
             {"amira", no, no, ok, ok, entitled, ok, ok, ok},
             {"hannah", no, no, entitled, no, entitled, ok, ok, ok},
             {"grace", no, no, entitled, no, entitled, no, ok, ok},
             {"rosa", no, no, entitled, no, entitled, no, ok, ok},
             {"olive", no, no, entitled, no, entitled, no, "observers-watch", ok},
             {"room", no, no, entitled, no, entitled, no, "observers-watch", no},
         }) {
        INFO(row.seat);
        CHECK(code(t, row.seat, GoTo::kind) == row.chairs);
        CHECK(code(t, row.seat, AddNote::kind) == row.offices);
        for (const std::string_view kind :
             {RaiseDissent::kind, WithdrawDissent::kind, ConfirmDissent::kind, NoteDisagreement::kind})
            CHECK(code(t, row.seat, kind) == row.raising);
        CHECK(code(t, row.seat, EditText::kind) == row.drafting);
        CHECK(code(t, row.seat, GiveView::kind) == row.view);
        CHECK(code(t, row.seat, GiveMark::kind) == row.mark);
        CHECK(code(t, row.seat, MakeOffer::kind) == row.offer);
        CHECK(code(t, row.seat, RaiseHand::kind) == row.hand);
    }
    CHECK(code(t, "mark", RaiseHand::kind) == "not-here");
}

TEST_CASE("a refusal names whom to ask")
{
    const Table t = partA();
    const auto say = [&](const std::string& seat, std::string_view kind) {
        return rules::permit(t.seen(seat), kind)->say;
    };
    CHECK(say("elin", GoTo::kind).starts_with("Only the chair"));
    CHECK(say("tom", GoTo::kind).starts_with("This is for the chair"));
    CHECK(say("olive", AddNote::kind).starts_with("This is for the chair"));
    CHECK(say("hannah", ConfirmDissent::kind).starts_with("Dissent is for professionals"));
    CHECK(say("hannah", GiveView::kind).starts_with("Views are given by the professionals"));
}

TEST_CASE("whoever has a personal connection drafts nothing and confirms nothing, and may still speak, "
          "dissent and give a view")
{
    Table t = partA();
    t.must("priya", AddPerson{deputy()});
    in(t, {"deputy"});
    t.seat("her tablet", Face::tablet, who("deputy"), Standing::professional);
    t.seat("her chair", Face::chair, who("deputy"), Standing::professional);
    t.must("elin", DeclareConnection{who("tom"), "His cousin is their neighbour."});
    t.must("elin", DeclareConnection{who("deputy"), "Her cousin is their neighbour."});
    for (const std::string seat : {"tom", "her tablet"}) {
        for (const std::string_view kind : {EditText::kind, ChangePlanLine::kind, ReviewAction::kind,
                                            ConfirmDissent::kind, NoteDisagreement::kind})
            CHECK(code(t, seat, kind) == "declared-connection");
        for (const std::string_view kind :
             {RaiseDissent::kind, WithdrawDissent::kind, MakeOffer::kind, RaiseHand::kind})
            CHECK(code(t, seat, kind).empty());
    }
    CHECK(code(t, "tom", GiveView::kind).empty());
    CHECK(code(t, "beth", EditText::kind).empty());
    t.must("priya", HandOver{Office::chair, who("deputy")});
    for (const std::string_view kind : {EditText::kind, ConfirmDissent::kind, NoteDisagreement::kind})
        CHECK(code(t, "her chair", kind).empty()); // the chair writes what is said, whoever holds it
}

TEST_CASE("marks are given on a tablet: the chair\u2019s device gives none before the chair is handed over "
          "to its person")
{
    Table t = partA();
    t.must("priya", AddPerson{deputy()});
    in(t, {"deputy"});
    t.seat("her tablet", Face::tablet, who("deputy"), Standing::professional);
    t.seat("her chair", Face::chair, who("deputy"), Standing::professional);
    CHECK(code(t, "her tablet", GiveMark::kind).empty());
    CHECK(code(t, "her chair", GiveMark::kind) == "not-yours");
}

TEST_CASE(
    "nothing is said in nobody\u2019s name: neither from a room screen, nor from a device without a person")
{
    Table t = partA();
    t.seat("second screen", Face::room, who("tom"), Standing::professional);
    for (const std::string_view kind : {MakeOffer::kind, RaiseHand::kind, AskCorrection::kind})
        CHECK(code(t, "second screen", kind) == "not-yours");
    Table bare = unopened(); // before anybody is on the list
    bare.seat("a chair\u2019s device", Face::chair, std::nullopt, Standing::chair);
    for (const std::string_view kind : {MakeOffer::kind, RaiseHand::kind, AskCorrection::kind})
        CHECK(code(bare, "a chair\u2019s device", kind) == "not-yours");
}
