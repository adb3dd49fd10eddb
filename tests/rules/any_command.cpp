#include "rules/any_command.hpp"

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
            if constexpr (requires { c.threshold; c.harms; }) {
                if (c.threshold != Threshold::yes)
                    c.harms.clear();
            }
            if constexpr (requires { c.outcome; c.harms; }) {
                if (c.outcome != Outcome::plan)
                    c.harms.clear();
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
    filler.children = {child("ellie"), child("jack")};
    filler.parts = {part("A"), part("B"), part("C"), part("P")};
    for (const char* name : {"a1", "a2", "b1", "b2", "c1"})
        filler.items.push_back(item(name));
    for (const Kept& kept : t.conference.records())
        filler.records.push_back(head(kept.record).id);
    filler.texts = {"He was calm.", "She came to Larch House.", "A plan for the summer", "", " \n", std::string(4001, 'x')};
    filler.numbers = {15, 30, 0, -1, 1, std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
    return filler;
}

Command anyCommand(Filler& filler, std::size_t kind)
{
    Command command = alternative<Command>(kind);
    std::visit([&](auto& c) { filler.fill(c); }, command);
    sensible(filler, command);
    return command;
}

Command anyCommand(Filler& filler)
{
    return anyCommand(filler, filler.below(std::variant_size_v<Command>));
}

namespace {

// Records of the kind that a command is about, so that random acts go deep.
template <class R>
void about(Filler& filler, const Table& t)
{
    std::vector<RecordId> ids;
    t.conference.each<R>([&](const R& record) { ids.push_back(record.head.id); });
    if (!ids.empty() && filler.chance(90))
        filler.records = ids;
}

void aim(Filler& filler, const Table& t, std::size_t kind)
{
    const std::string name = kindOf(alternative<Command>(kind));
    if (name == GiveView::kind || name == ShowRound::kind || name == AddWrittenView::kind)
        about<Round>(filler, t);
    else if (name == RaiseDissent::kind)
        about<Decision>(filler, t);
    else if (name == WithdrawDissent::kind || name == ConfirmDissent::kind)
        about<Dissent>(filler, t);
    else if (name == PutUp::kind || name == NotNow::kind)
        about<Offer>(filler, t);
    else if (name == Tell::kind)
        filler.chance(50) ? about<Decision>(filler, t) : about<PlanLine>(filler, t);
    else if (name == ChangePlanLine::kind)
        about<PlanLine>(filler, t);
    else if (name == Correct::kind || name == Withdraw::kind)
        filler.chance(50) ? about<Note>(filler, t) : about<Point>(filler, t);
    else if (name == LowerHand::kind)
        about<Hand>(filler, t);
    else if (name == ReadOut::kind)
        about<Letter>(filler, t);
    else if (name == MakeOffer::kind && filler.chance(50))
        about<View>(filler, t);
}

} // namespace

Wild wildAct(Table& t, std::mt19937_64& random, std::vector<std::optional<SituationId>>& situations)
{
    Filler filler = fillerFor(t, random());
    t.now += std::chrono::minutes(filler.below(4));
    const std::size_t kind = filler.below(std::variant_size_v<Command>);
    aim(filler, t, kind);
    Command command = anyCommand(filler, kind);
    if (std::holds_alternative<CloseConference>(command) && filler.chance(95))
        command = CoverRoom{};
    const auto names = t.seats();
    const std::string seat = filler.chance(45) ? "priya" : filler.one(names);
    situations.push_back(t.situation(seat));
    const bool late = filler.chance(10);
    const auto situation = late ? filler.one(situations) : situations.back();
    const std::string name = kindOf(command);
    return {seat, name, t.askFrom(situation, seat, std::move(command))};
}

Table wildMeeting(std::uint64_t seed, int acts)
{
    std::mt19937_64 random(seed);
    Table t = seed % 2 ? partA() : partB();
    std::vector<std::optional<SituationId>> situations;
    for (int i = 0; i < acts; ++i) {
        if (i % 97 == 96) // random marks seldom let a meeting change parts by themselves
            if (const Stretch* running = t.conference.running(); !running || running->what == StretchKind::item)
                changeOver(t, std::vector<std::string>{"A", "B", "C"}[random() % 3]);
        (void)wildAct(t, random, situations);
    }
    return t;
}

} // namespace waymark::tests
