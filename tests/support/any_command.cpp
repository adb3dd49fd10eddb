#include "support/any_command.hpp"

namespace waymark::tests {
namespace {

// What a sensible person says most of the time; a random About is mostly refused and tests little.
void sensible(Filler& filler, Command& command)
{
    std::visit(
        [&](auto& c) {
            if constexpr (requires { c.about.meeting; }) {
                c.about.meeting = c.about.children.empty();
            }
            if constexpr (requires {
                              c.threshold;
                              c.harms;
                          }) {
                if (c.threshold != Threshold::yes)
                    c.harms.clear();
            }
            if constexpr (requires {
                              c.outcome;
                              c.harms;
                          }) {
                if (filler.chance(85)) // what an initial conference can decide
                    c.outcome = filler.one(std::vector{Outcome::plan, Outcome::other, Outcome::more});
                if (c.outcome != Outcome::plan && c.outcome != Outcome::goesOn)
                    c.harms.clear();
            }
            // Reasons that are asked for now and then only.
            if constexpr (requires {
                              c.override;
                              c.against;
                          }) {
                for (auto* reason : {&c.against, &c.advice, &c.override, &c.atFirstReview})
                    if (filler.chance(80))
                        reason->reset();
                if (filler.chance(70))
                    c.supersedes.reset();
                c.why = c.supersedes ? std::optional<std::string>("We have heard more.") : std::nullopt;
            }
            if constexpr (requires { c.early; })
                c.early = filler.chance(80);
            if constexpr (requires { c.value; })
                c.value = static_cast<std::int64_t>(filler.below(12));
            if constexpr (requires { c.answers; }) {
                if (c.what != DangerKind::goal)
                    c.answers.reset();
            }
            if constexpr (requires {
                              c.base;
                              c.position;
                              c.removed;
                          }) {
                c.base = static_cast<std::int64_t>(filler.below(3));
                c.position = static_cast<std::int64_t>(filler.below(6));
                c.removed = static_cast<std::int64_t>(filler.below(3));
            }
            if constexpr (requires { c.forPerson; }) {
                if (filler.chance(50))
                    c.forPerson.reset();
            }
        },
        command);
}

} // namespace

Filler fillerFor(const Table& t, std::uint64_t seed)
{
    Filler filler(seed);
    filler.full = false;
    for (const std::string& name : everybody())
        filler.persons.push_back(who(name));
    filler.children = {child("ellie"), child("jack"), child("kit")};
    filler.parts = {part("A"), part("B"), part("C"), part("D"), part("P")};
    for (const char* name : {"a1", "a2", "b1", "b2", "c1"})
        filler.items.push_back(item(name));
    for (const Kept& kept : t.conference.records())
        filler.records.push_back(head(kept.record).id);
    filler.texts = {"He was calm.", "Ellie sleeps.",       "A plan", "She came to Larch House.", "",
                    " \n",          std::string(4001, 'x')};
    filler.numbers = {
        15, 30, 0, -1, 1, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    return filler;
}

Command anyCommand(Filler& filler, std::size_t kind)
{
    Command command = alternative<Command>(kind);
    std::visit([&](auto& c) { filler.fill(c); }, command);
    sensible(filler, command);
    return command;
}

namespace {

// Records of the kind that a command is about, so that random acts go deep.
template <class R>
void about(Filler& filler, const Table& t, bool (*is)(const R&) = nullptr)
{
    const Stretch* running = t.conference.running();
    std::vector<RecordId> ids;
    t.conference.each<R>([&](const R& record) {
        if (!is || (is(record) && running && record.head.part == running->head.part))
            ids.push_back(record.head.id);
    });
    if (!ids.empty() && filler.chance(90))
        filler.records = ids;
}

void aim(Filler& filler, const Table& t, std::size_t kind)
{
    const std::string name = kindOf(alternative<Command>(kind));
    if (name == GiveView::kind || name == ShowRound::kind || name == AddWrittenView::kind)
        about<Round>(
            filler, t, +[](const Round& round) { return !round.shown; });
    else if (name == RaiseDissent::kind || name == NoteDisagreement::kind || name == Declare::kind)
        about<Decision>(filler, t);
    else if (name == DiscussDissent::kind || name == WithdrawDissent::kind || name == ConfirmDissent::kind)
        filler.chance(80) ? about<Dissent>(filler, t) : about<Disagreement>(filler, t);
    else if (name == GiveMark::kind || name == ShowScale::kind)
        about<Scale>(
            filler, t, +[](const Scale& scale) { return !scale.shown; });
    else if (name == AddDanger::kind || name == OpenScale::kind)
        about<Danger>(filler, t);
    else if (name == AddVoice::kind)
        about<Decision>(filler, t);
    else if (name == PutUp::kind || name == NotNow::kind)
        about<Offer>(filler, t);
    else if (name == Tell::kind)
        filler.chance(50) ? about<Decision>(filler, t) : about<PlanLine>(filler, t);
    else if (name == EditText::kind || name == SettleText::kind)
        filler.chance(60)   ? about<PlanLine>(filler, t)
        : filler.chance(50) ? about<Note>(filler, t)
                            : about<Point>(filler, t);
    else if (name == ChangePlanLine::kind || name == ReviewAction::kind)
        about<PlanLine>(filler, t);
    else if (name == Correct::kind || name == Withdraw::kind)
        filler.chance(50)   ? about<Note>(filler, t)
        : filler.chance(50) ? about<Point>(filler, t)
                            : about<Danger>(filler, t);
    else if (name == MarkReport::kind)
        about<Report>(filler, t);
    else if (name == LowerHand::kind)
        about<Hand>(filler, t);
    else if (name == OrderQueue::kind)
        about<Hand>(filler, t);
    else if (name == StrangerGone::kind)
        about<Stranger>(filler, t);
    else if (name == DecideRequest::kind)
        about<ExclusionRequest>(filler, t);
    else if (name == FollowExclusion::kind)
        about<Exclusion>(filler, t);
    else if (name == Disclose::kind)
        filler.chance(50) ? about<Note>(filler, t) : about<Point>(filler, t);
    else if (name == DecideConnection::kind)
        about<Connection>(filler, t);
    else if (name == ReadOut::kind)
        about<Letter>(filler, t);
    else if (name == MakeOffer::kind && filler.chance(50))
        about<View>(filler, t);
    if (name == Declare::kind) // for whom views have been shown
        t.conference.each<Round>([&](const Round& round) {
            const Stretch* running = t.conference.running();
            if (round.shown && running && round.head.part == running->head.part)
                filler.children = {round.child};
        });
}

// Any kind, but every other time one that leads further into a meeting than most random acts come.
std::size_t chosen(Filler& filler)
{
    static const std::vector<std::string> deep{
        GiveView::kind,       GiveView::kind,  ShowRound::kind,    OpenRound::kind,   Declare::kind,
        Tell::kind,           Tell::kind,      RaiseDissent::kind, AddPlanLine::kind, DiscussDissent::kind,
        ConfirmDissent::kind, OpenScale::kind, GiveMark::kind,     PutUp::kind,       ChangePlanLine::kind,
        Exclude::kind,        EditText::kind,  EditText::kind,     Declare::kind,     Declare::kind,
        OpenRound::kind,      ShowRound::kind, GiveView::kind,     GiveMark::kind,    ShowScale::kind,
        Disclose::kind};
    const std::size_t any = filler.below(std::variant_size_v<Command>);
    if (filler.chance(50))
        return any;
    const std::string& wanted = filler.one(deep);
    for (std::size_t kind = 0; kind < std::variant_size_v<Command>; ++kind)
        if (kindOf(alternative<Command>(kind)) == wanted)
            return kind;
    return any;
}

} // namespace

Wild wildAct(Table& t, std::mt19937_64& random, std::vector<std::optional<SituationId>>& situations)
{
    Filler filler = fillerFor(t, random());
    t.now += std::chrono::minutes(filler.below(4));
    const std::size_t kind = chosen(filler);
    aim(filler, t, kind);
    Command command = anyCommand(filler, kind);
    const bool ends =
        std::holds_alternative<CloseConference>(command) || std::holds_alternative<Abandon>(command);
    if ((ends && filler.chance(95)) ||
        std::holds_alternative<HandOver>(command)) // nobody else has a chair's seat here
        command = CoverRoom{};
    const auto names = t.seats();
    const bool chairs =
        std::holds_alternative<Declare>(command) || std::holds_alternative<ShowRound>(command) ||
        std::holds_alternative<ShowScale>(command) || std::holds_alternative<Disclose>(command) ||
        std::holds_alternative<DiscussDissent>(command) || std::holds_alternative<Tell>(command) ||
        std::holds_alternative<Correct>(command);
    std::string seat = filler.chance(chairs ? 85 : 45) ? "priya" : filler.one(names);
    if (const Stretch* running = t.conference.running(); running && running->head.part && filler.chance(80)) {
        if (auto* disclosed = std::get_if<Disclose>(&command))
            disclosed->part = *running->head.part;
        else if (auto* told = std::get_if<Tell>(&command))
            told->part = *running->head.part;
    }
    if (std::holds_alternative<GiveView>(command) && filler.chance(70))
        seat = filler.one(professionals());
    if (std::holds_alternative<GiveMark>(command) && filler.chance(70))
        seat = filler.one(names);
    situations.push_back(t.situation(seat));
    const bool late = filler.chance(10);
    const auto situation = late ? filler.one(situations) : situations.back();
    const std::string name = kindOf(command);
    return {seat, name, t.askFrom(situation, seat, std::move(command))};
}

void shakeOut(Table& t, std::mt19937_64& random)
{
    const Stretch* running = t.conference.running();
    if (running && running->what == StretchKind::closed)
        return;
    if (t.ask("priya", Resume{}))
        running = t.conference.running();
    if (running && running->what == StretchKind::section)
        t.must("priya", EndSection{});
    if (running && running->what == StretchKind::pause)
        t.must("priya", GoOn{});
    std::vector<RecordId> strangers;
    t.conference.each<Stranger>([&](const Stranger& s) { s.gone ? void() : strangers.push_back(s.head.id); });
    for (const RecordId stranger : strangers)
        t.must("elin", StrangerGone{stranger});
    std::vector<LetIn> out;
    t.conference.each<Part>([&](const Part& p) {
        for (const PersonId id : p.keptOut)
            out.push_back({id, p.part});
    });
    for (const LetIn& back : out)
        t.must("priya", back);
    in(t, {"priya", "elin"});
    in(t, professionals());
    for (const char* letter : {"A", "B", "D"})
        left(t, familyOf(letter));
    changeOver(t, std::vector<std::string>{"A", "B", "C"}[random() % 3]);
}

Table wildStart(std::uint64_t seed)
{
    Table t = seed % 2 ? partA() : partB();
    if (seed % 3 == 0)
        (void)decided(t, "ellie");
    return t;
}

Table wildMeeting(std::uint64_t seed, int acts)
{
    std::mt19937_64 random(seed);
    Table t = wildStart(seed);
    std::vector<std::optional<SituationId>> situations;
    for (int i = 0; i < acts; ++i) {
        if (i % 60 == 59)
            shakeOut(t, random);
        (void)wildAct(t, random, situations);
    }
    return t;
}

} // namespace waymark::tests
