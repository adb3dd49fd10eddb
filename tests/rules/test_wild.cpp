// Random acts by everybody: whatever is asked, the answer is a done deed or a refusal with a name, never a crash and
// never a conference that breaks one of its three laws.
#include "support/catch.hpp"

#include "support/any_command.hpp"
#include "wire/messages.hpp"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

// What an act may not do to a record that is there already: a record keeps its circle, its line and its kind.
class Places {
public:
    void follow(const Table& t)
    {
        for (; m_next < t.events().size(); ++m_next)
            if (const auto* put = std::get_if<Put>(&t.events()[m_next].body)) {
                const Head& h = head(put->record);
                const Place now{h.circle, h.line, put->record.index()};
                const auto [place, isNew] = m_places.emplace(h.id, now);
                CHECK((isNew || place->second == now));
            }
    }

private:
    using Place = std::tuple<CircleId, LineId, std::size_t>;
    std::map<RecordId, Place> m_places;
    std::size_t m_next = 0;
};

} // namespace

// Meetings of 250 acts; more of them under sanitizers (tests/sanitized).
#ifndef WAYMARK_WILD
#define WAYMARK_WILD 18
#endif

TEST_CASE("thousands of random acts are done or refused by name, and never break a law of the conference")
{
    std::set<std::string> done;
    int acts = 0;
    for (std::uint64_t seed = 1; seed <= WAYMARK_WILD; ++seed) {
        std::mt19937_64 random(seed);
        Table t = wildStart(seed);
        std::vector<std::optional<SituationId>> situations;
        Places places;
        for (int i = 0; i < 250; ++i, ++acts) {
            if (i % 40 == 39)
                shakeOut(t, random);
            const std::size_t before = t.events().size();
            const Wild wild = wildAct(t, random, situations);
            INFO("seed " << seed << ", act " << i << ": " << wild.seat << " " << wild.kind);
            if (wild.answer.refused) {
                INFO(wild.answer.refused->say);
                REQUIRE(wild.answer.code().find("bug:") == std::string::npos);
                CHECK_FALSE(wild.answer.code().empty());
                CHECK(wild.answer.refused->say.ends_with("."));
                CHECK(before == t.events().size());
            } else {
                done.insert(wild.kind);
                places.follow(t);
            }
            if (i % 25 == 0)
                t.tell();
        }
    }
    CHECK(acts == WAYMARK_WILD * 250);
    if (WAYMARK_WILD < 48)
        return;
    // A random test that never gets anywhere proves nothing.
    for (const char* kind : {"AddPoint",       "AddNote",           "MakeOffer",
                             "PutUp",          "OpenRound",         "GiveView",
                             "ShowRound",      "Exclude",           "Tell",
                             "Declare",        "ReadOut",           "ChangePlanLine",
                             "EditText",       "SettleText",        "SetDates",
                             "Correct",        "Withdraw",          "GoTo",
                             "MarkPresence",   "AddVoice",          "RaiseDissent",
                             "DiscussDissent", "AddDanger",         "OpenScale",
                             "GiveMark",       "ShowScale",         "Disclose",
                             "MoveItem",       "SkipItem",          "KeepOut",
                             "MarkStranger",   "DeclareConnection", "RequestExclusion",
                             "Adjourn"}) {
        INFO(kind);
        CHECK(done.contains(kind));
    }
}

TEST_CASE("preparing with any mistake is refused by name")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Table t = family();
        std::mt19937_64 random(seed);
        for (int i = 0; i < 12; ++i) {
            Filler filler = fillerFor(t, random());
            const Command command = anyCommand(filler, filler.below(8));
            const auto answer = t.ask("priya", command);
            INFO("seed " << seed << ", act " << i << ": " << kindOf(command));
            REQUIRE(answer.code().find("bug:") == std::string::npos);
            t.tell();
        }
    }
}

TEST_CASE("every kind of command, by every face and standing, in every state, is allowed or refused by name")
{
    struct Scene {
        const char* name;
        Table table;
    };
    std::vector<Scene> scenes;
    const auto scene = [&](const char* name, Table from, std::vector<Command> commands) {
        for (Command& command : commands)
            from.must("priya", std::move(command));
        scenes.push_back({name, std::move(from)});
    };
    scene("preparing", family(), {});
    scene("item", partA(), {});
    scene("pause", partA(), {TakeBreak{}});
    scene("gap", partA(), {EndPart{}});
    scene("adjourned", partA(), {Adjourn{"The alarm went off.", {}}});
    scene("abandoned", partA(), {EndPart{}, Abandon{"Nobody came."}});
    scene("closed", partA(), {EndPart{}, CloseConference{}});
    scene("finished", scenes.back().table, {});
    scenes.back().table.must("elin", FinishRecord{});
    scene("approved", scenes.back().table, {ApproveRecord{}});
    scene("section", partA(), {});
    openSection(scenes.back().table, "A");
    scene("excluded", partA(), {});
    exclude(scenes.back().table, "hannah");
    scene("decided", partA(), {});
    (void)decided(scenes.back().table, "ellie");
    int asked = 0;
    for (Scene& in : scenes) {
        for (int face = 0; face < 4; ++face)
            for (int standing = 0; standing < 8; ++standing)
                for (const bool somebody : {true, false}) {
                    const std::string name =
                        "seat " + std::to_string(face) + std::to_string(standing) + (somebody ? "+" : "-");
                    Table with = in.table;
                    with.seat(name, static_cast<Face>(face),
                              somebody ? std::optional(who(face == 1   ? "priya"
                                                           : face == 3 ? "elin"
                                                                       : "tom"))
                                       : std::nullopt,
                              static_cast<Standing>(standing), standing % 2 == 0);
                    const auto may = rules::may(with.seen(name));
                    for (std::size_t kind = 0; kind < std::variant_size_v<Command>; ++kind) {
                        const Command command = alternative<Command>(kind);
                        INFO(in.name << ", " << name << ", " << kindOf(command));
                        const auto answer =
                            rules::perform(with.conference, with.chairing(name), with.surroundings,
                                           {named<CommandId>("once"), {}, command}, with.now, with.making());
                        ++asked;
                        if (const auto* refusal = std::get_if<Refusal>(&answer)) {
                            CHECK_FALSE(refusal->code.empty());
                            CHECK(refusal->say.ends_with("."));
                            continue;
                        }
                        // What the seat was not told it may do is never done.
                        CHECK(std::find(may.begin(), may.end(), kindOf(command)) != may.end());
                        Table t = with;
                        CHECK(t.ask(name, command, "once"));
                    }
                }
    }
    CHECK(asked == static_cast<int>(scenes.size() * 4 * 8 * 2 * std::variant_size_v<Command>));
}
