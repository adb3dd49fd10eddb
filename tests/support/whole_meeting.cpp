#include "support/whole_meeting.hpp"

#include "support/steps.hpp"

namespace waymark::tests {
namespace {

const Day core(std::chrono::year(2026) / 11 / 19);

AgendaItem insertedItem()
{
    return {named<ItemId>("item:new"), ItemKind::talk, "What school sees", "What school sees", "Sam", 5};
}

Person added(const std::string& name, Standing standing)
{
    Person p;
    p.person = who(name);
    p.standing = standing;
    p.name = p.known = name;
    p.name[0] = static_cast<char>(std::toupper(p.name[0]));
    p.role = "somebody more";
    p.children = {child("ellie")};
    return p;
}

// ---- before --------------------------------------------------------------------------------------------------------

void people(Steps& m)
{
    Person visitor = added("visitor", Standing::professional);
    visitor.sector = "housing";
    visitor.agency = "Westmere Homes";
    visitor.directContact = visitor.givesView = visitor.deputy = true;
    m.chair(AddPerson{visitor});
    Person friendly = added("vera", Standing::supporter);
    friendly.supports = who("hannah");
    friendly.independent = true;
    m.chair(AddPerson{friendly});
    Person uncle = added("uncle", Standing::family);
    uncle.relations = {{child("ellie"), "uncle"}};
    m.chair(AddPerson{uncle});
    Person twice = added("rosa2", Standing::interpreter);
    twice.name = "Rosa";
    twice.supports = who("uncle");
    twice.alsoInterprets = who("rosa");
    twice.attends = "Nobody else in the county signs.";
    m.chair(AddPerson{twice});
    m.chair(Admit{who("uncle"), part("A"), ""});
    m.chair(Admit{who("kit"), part("C"), "He asked to tell them all."});
}

RecordId papers(Steps& m, const RecordId& hers)
{
    const RecordId came = m.chair(MarkReport{hers, m.t.now - std::chrono::hours(70), {}, {}});
    m.chair(MarkReport{came, {}, m.t.now - std::chrono::hours(60), {who("hannah"), who("grace")}});
    m.minutes(LogPreMeeting{{who("hannah"), who("grace")}, 35, m.t.now - std::chrono::hours(20), "At home"});
    Letter letter;
    letter.from = who("mark");
    letter.title = "A letter";
    letter.text = "I want to see my children.";
    return m.minutes(AddLetter{letter, about("both")});
}

RecordId prepared(Steps& m)
{
    Meeting meeting;
    meeting.title = "Initial child protection conference";
    m.steps.push_back({"priya", unopened(), OpenConference{meeting}});
    people(m);
    Part more;
    more.part = named<PartId>("part:E");
    more.letter = "E";
    more.admitted = {who("uncle")};
    more.agenda = {insertedItem()};
    m.chair(AddPart{more});
    Child baby;
    baby.child = child("baby");
    baby.name = baby.known = "Baby";
    m.chair(AddChild{baby});
    Protected detail;
    detail.what = "The refuge";
    detail.phrases = {"Hope Lane"};
    detail.from = {who("mark"), who("dean")};
    detail.instead = "a safe place";
    m.chair(AddProtected{detail});
    Report report;
    report.from = who("sam");
    report.title = "School";
    report.gist = "Ellie is often late.";
    const RecordId hers = m.chair(AddReport{report, about("ellie"), {}});
    Seat seat;
    seat.seat = named<SeatId>("seat:visitor");
    seat.person = who("visitor");
    m.chair(AddSeat{seat});
    const RecordId letter = papers(m, hers);
    const RecordId declared =
        m.minutes(DeclareConnection{who("amira"), "Mark\u2019s brother is her neighbour."});
    m.chair(DecideConnection{declared, ConnectionState::out, {part("B")}});
    const RecordId stays = m.minutes(DeclareConnection{who("neil"), "We went to school together."});
    m.chair(DecideConnection{stays, ConnectionState::stays, {}});
    const RecordId asked =
        m.minutes(RequestExclusion{who("mark"), who("hannah"), Ground::abuse, "She is afraid.", m.t.now});
    m.chair(DecideRequest{asked, true, "You are heard by yourself.", m.t.now, "By telephone"});
    return letter;
}

// ---- his part ------------------------------------------------------------------------------------------------------

struct His {
    RecordId line, left;
};

void exclusions(Steps& m)
{
    m.chair(Exclude{who("mark"), Ground::disruption, "You shouted.", "He shouted at Tom.", 15});
    mark(m.t, "mark", Where::out);
    mark(m.t, "dean", Where::out);
    m.chair(EndExclusion{who("mark"), "He is calm again."});
    in(m.t, {"mark", "dean"});
    m.chair(UncoverRoom{});
    const RecordId again =
        m.chair(Exclude{who("mark"), Ground::violence, "You threatened Tom.", "He said: I will find you.", 15,
                        ExclusionScope{{part("B")}, {}, {}}});
    mark(m.t, "mark", Where::out);
    mark(m.t, "dean", Where::out);
    m.minutes(FollowExclusion{again, m.t.now, "He will write his views.", "He was told what was said."});
}

void saidInPart(Steps& m, const std::string& parent, const std::string& other)
{
    m.minutes(note("A line of the record.", "both"));
    m.chair(AddPoint{Column::worry, "They hear shouting.", about("ellie"), who("tom"), Width::everyone});
    m.chair(
        AddPoint{Column::well, "For the professionals.", about("both"), who("karen"), Width::professionals});
    const RecordId wrong = m.minutes(note("A line with a mistake.", "ellie"));
    const RecordId right = m.minutes(Correct{wrong, "A line without one."});
    const RecordId by = m.chair(point("Said by mistake.", "ellie"));
    m.chair(Withdraw{by});
    (void)right;
    const RecordId offered = m.does(parent, offer("Please write this down.", "both"));
    m.chair(PutUp{offered, "", ""});
    const RecordId held = m.does("tom", offer("See Ellie at Larch House", "ellie"));
    m.chair(PutUp{held, "", parent == "mark" ? "She has told him herself." : ""});
    m.chair(NotNow{m.does(other, offer("Something else.", "ellie"))});
    m.minutes(AddVoice{std::nullopt, who(parent), "I love them.", "said here", about("both")});
    m.minutes(AddVoice{child("ellie"), std::nullopt, "I like the swings.", "drawn with Tom", about("ellie")});
    const RecordId first = m.does(parent, RaiseHand{Wish::speak});
    const RecordId second = m.does("tom", RaiseHand{Wish::speak});
    m.chair(OrderQueue{{second, first}});
    m.chair(GiveFloor{who("tom")});
    m.chair(LowerHand{first});
    m.does("tom", LowerHand{second});
    const RecordId face = m.minutes(MarkStranger{Where::in, "A man at the back"});
    m.minutes(StrangerGone{face});
    m.chair(UncoverRoom{});
}

His hisPart(Steps& m, RecordId letter)
{
    His his;
    in(m.t, {"priya", "elin"});
    in(m.t, {"tom", "beth", "sam", "karen"});
    m.minutes(MarkPresence{who("mark"), Where::in, "Room 2"});
    m.minutes(MarkPresence{who("dean"), Where::remote, {}});
    m.chair(BeginPart{part("B"), item("b1")});
    m.chair(GoTo{item("b2")});
    m.chair(DecideConnection{m.does("karen", DeclareConnection{who("karen"), "I arrested his father."}),
                             ConnectionState::stays,
                             {}});
    saidInPart(m, "mark", "dean");
    m.chair(ReadOut{letter});
    his.left = m.minutes(note("Mark said he will move.", "ellie"));
    his.line = m.minutes(action("Mark goes to the course", "both", "Mark", "Mon 30 Nov"));
    m.chair(ArrangeRoom{{true, 8, 120}});
    m.chair(TakeBreak{m.t.now + std::chrono::minutes(10)});
    m.minutes(MarkPresence{who("mark"), Where::out, {}});
    m.chair(GoOn{});
    mark(m.t, "mark", Where::in);
    exclusions(m);
    m.chair(EndPart{});
    return his;
}

// ---- her part ------------------------------------------------------------------------------------------------------

void agenda(Steps& m)
{
    m.chair(MoveItem{item("a3"), item("a2")});
    m.chair(InsertItem{insertedItem(), item("a2")});
    m.chair(SkipItem{item("a2")});
    m.chair(UnskipItem{item("a2")});
    m.chair(MoveItem{item("a2"), std::nullopt});
}

RecordId section(Steps& m)
{
    for (const std::string& name : familyOf("A"))
        mark(m.t, name, Where::out);
    mark(m.t, "kit", Where::out);
    mark(m.t, "uncle", Where::out);
    mark(m.t, "rosa2", Where::out);
    m.chair(CoverRoom{});
    m.chair(OpenSection{"Police information"});
    const RecordId said = m.minutes(note("An arrest is planned.", "both"));
    const RecordId line = m.minutes(action("Karen calls Tom first", "ellie", "Karen", "at once"));
    (void)line;
    m.does("tom", offer("Let us be careful.", "ellie"));
    m.chair(EndSection{});
    in(m.t, familyOf("A"));
    in(m.t, {"uncle", "rosa2"});
    m.chair(UncoverRoom{});
    return said;
}

void scales(Steps& m)
{
    const RecordId danger =
        m.chair(AddDanger{DangerKind::danger, "Ellie may be hurt when they fight.", about("ellie")});
    m.chair(AddDanger{DangerKind::goal, "Ellie sleeps at home without fear.", about("ellie"), danger});
    const RecordId scale = m.chair(OpenScale{child("ellie"), "How safe is Ellie today?", danger});
    m.does("tom", GiveMark{scale, 4, "Not yet"});
    m.does("hannah", GiveMark{scale, 7, ""});
    m.minutes(GiveMark{scale, 5, "", who("joan")});
    m.chair(ShowScale{scale});
}

RecordId decision(Steps& m)
{
    const RecordId round = m.chair(OpenRound{child("ellie"), ""});
    m.does("tom", GiveView{round, Threshold::yes, {Harm::emotional}, "She hides.", {}});
    m.does("tom",
           GiveView{round, Threshold::yes, {Harm::emotional, Harm::neglect}, "She hides and is hungry.", {}});
    m.does("beth", GiveView{round, Threshold::yes, {Harm::emotional}, "She does not sleep.", {}});
    m.minutes(GiveView{round, Threshold::no, {}, "Nothing of late.", who("karen")});
    const RecordId shown = m.chair(ShowRound{round, true});
    m.chair(AddWrittenView{shown, who("neil"), Threshold::more, {}, "I have not seen her."});
    const RecordId first = m.chair(
        Declare{child("ellie"), Outcome::plan, {Harm::emotional}, "She has been frightened many times."});
    m.does("beth", NoteDisagreement{first, "I would have waited.", {}});
    const RecordId dissent = m.does("beth", RaiseDissent{first, {}});
    m.chair(DiscussDissent{dissent});
    m.does("beth", WithdrawDissent{dissent});
    const RecordId hers = m.minutes(RaiseDissent{first, who("sam")});
    m.chair(DiscussDissent{hers});
    m.does("sam", ConfirmDissent{hers, "I do not see the harm."});
    m.minutes(
        AddVoice{std::nullopt, who("hannah"), "I am scared of a plan.", "said here", about("ellie"), first});
    Declare anew{child("ellie"), Outcome::plan, {Harm::emotional, Harm::neglect}, "We heard more."};
    anew.supersedes = first;
    anew.why = "Beth remembered the weight.";
    return m.chair(anew);
}

RecordId plan(Steps& m)
{
    AddPlanLine both = action("Tom sees both children", "both", "", "");
    both.owner = {Owner{who("tom"), {}}, Owner{{}, "Lantern"}};
    both.outcome = "They are seen";
    const RecordId line = m.minutes(both);
    m.does("tom", EditText{line, TextField::what, 0, 3, 0, " and Beth"});
    m.does("beth", EditText{line, TextField::what, 0, 22, 0, " every week"});
    m.minutes(SettleText{line});
    m.does("tom", ChangePlanLine{line, "Tom and Beth see both children every week", "Tom, Beth", "Wed 18 Nov",
                                 "seen"});
    AddPlanLine own = action("Hannah rings the nurse", "ellie", "Hannah", "Fri 13 Nov");
    own.only = {who("hannah")};
    m.minutes(own);
    planFrame(m.t, "ellie");
    m.chair(AgreePlan{child("ellie")});
    m.minutes(SetDates{child("ellie"), core, review});
    return line;
}

struct Hers {
    RecordId decision, line;
};

Hers herPart(Steps& m, RecordId his)
{
    Hers hers;
    left(m.t, familyOf("B"));
    later(m.t, 30);
    in(m.t, familyOf("A"));
    in(m.t, {"uncle", "rosa2"});
    m.chair(BeginPart{part("A"), item("a1")});
    saidInPart(m, "hannah", "joan");
    agenda(m);
    const RecordId secret = section(m);
    m.chair(Disclose{{secret}, part("A"), "The police will speak to him."});
    m.chair(Disclose{{his}, part("A"), ""});
    m.chair(KeepOut{who("sam"), part("A")});
    m.chair(LetIn{who("sam"), part("A")});
    m.chair(UncoverRoom{});
    scales(m);
    hers.decision = decision(m);
    hers.line = plan(m);
    return hers;
}

// ---- and after -----------------------------------------------------------------------------------------------------

void told(Steps& m, const Hers& hers)
{
    m.chair(Adjourn{"The alarm went off.", Day(std::chrono::year(2026) / 11 / 12)});
    m.chair(Resume{});
    left(m.t, familyOf("A"));
    left(m.t, {"uncle", "rosa2", "kit"});
    later(m.t, 30);
    m.chair(EndExclusion{who("mark"), "He has apologised."});
    in(m.t, familyOf("B"));
    m.chair(BeginPart{part("B"), item("b3")});
    m.chair(Tell{hers.decision, part("B"), "There will be a plan."});
    const RecordId copy = m.chair(Tell{hers.line, part("B"), ""});
    m.minutes(ChangePlanLine{copy, "Tom sees both children", "Tom", "Wed 18 Nov", ""});
    m.chair(EndPart{});
    Table gone = m.t;
    m.chair(Abandon{"Nobody is left to decide."});
    m.t = gone;
    m.chair(HandOver{Office::chair, who("visitor")});
    m.t = std::move(gone);
    m.chair(CloseConference{true});
}

void after(Steps& m, const Hers& hers)
{
    const RecordId late = m.minutes(RaiseDissent{hers.decision, who("karen")});
    m.chair(DiscussDissent{late});
    m.minutes(ConfirmDissent{late, "It is too much."});
    m.minutes(FinishRecord{});
    m.chair(ApproveRecord{});
    const RecordId asked = m.minutes(AskCorrection{hers.line, "It was Beth, not Tom.", who("hannah")});
    m.chair(AnswerCorrection{asked, true, "Both of them."});
    for (const char* name : {"hannah", "mark"})
        m.chair(ConfirmRelease{m.minutes(ReleasePaper{who(name), Paper::letter})});
    m.chair(ConfirmRelease{m.minutes(ReleasePaper{who("tom"), Paper::record, "7F3A"})});
    m.minutes(ReleasePaper{who("tom"), Paper::record, {}, "He has lost the first."});
}

} // namespace

std::vector<Asking> wholeMeeting()
{
    FamilyFacts facts;
    facts.meeting.settings.dissentHours = 72;
    facts.meeting.settings.countsShown = true;
    Steps m{family(facts), {}};
    const RecordId letter = prepared(m);
    const His his = hisPart(m, letter);
    const Hers hers = herPart(m, his.left);
    told(m, hers);
    after(m, hers);
    m.steps.push_back({"priya", m.t, CoverRoom{}}); // the end of it
    return std::move(m.steps);
}

} // namespace waymark::tests
