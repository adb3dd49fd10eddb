#include "pack/rehearsal.hpp"
#include "support/catch.hpp"

#include <set>

using namespace waymark;

namespace {

const std::string demo = WAYMARK_SOURCE_DIR "/assets/demo/";

pack::Script sample()
{
    auto script = pack::loadScript(demo + "reed.script.toml");
    INFO((script ? "" : script.failure().say));
    REQUIRE(script);
    return *script;
}

// From a person; from nobody in particular: from the room screen.
bool withheld(const pack::Planted& planted, const std::optional<PersonId>& id)
{
    const auto& from = planted.withheldFrom;
    return id ? std::find(from.begin(), from.end(), *id) != from.end() : planted.withheldFromRoom;
}

bool holds(const std::string& text, const std::string& phrase)
{
    return text.find(phrase) != std::string::npos;
}

} // namespace

TEST_CASE("the rules take the sample step by step, and refuse exactly what it says they refuse")
{
    const auto script = sample();
    rehearsal::Play play(script);
    const std::string faults = play.run([](const pack::Step&, const Conference&) {});
    INFO(faults);
    CHECK(faults.empty());
}

TEST_CASE("no planted phrase is on a screen or paper of those it is withheld from, at any step")
{
    const auto script = sample();
    rehearsal::Play play(script);
    std::string leaks;
    std::set<std::string> watched{"room"};
    for (const pack::Planted& planted : script.prepared.planted)
        for (const PersonId id : planted.withheldFrom)
            watched.insert(script.prepared.names.keyOf(id));
    REQUIRE(watched.size() > 8);
    std::uint64_t looked =
        0; // a screen is looked at for what is new, a paper, which holds all of it, when a part ends
    const auto watch = [&](const pack::Step& step, const Conference& now) {
        if (!step.command)
            return;
        const bool papersToo = std::holds_alternative<EndPart>(*step.command) ||
                               std::holds_alternative<CloseConference>(*step.command);
        for (const std::string& key : watched) {
            const auto id = script.prepared.names.find<PersonId>(key);
            std::string text = rehearsal::textOf(sight::view(now, play.seatOf(key), {}), looked);
            if (id && papersToo)
                text += rehearsal::textOf(sight::paper(now, *id, {}));
            for (const pack::Planted& planted : script.prepared.planted)
                if (withheld(planted, id) && holds(text, planted.phrase))
                    leaks += "line " + std::to_string(step.line) + ": " + key + " has \"" + planted.phrase +
                             "\"\n";
        }
        for (const Kept& kept : now.records())
            looked = std::max(looked, kept.written);
    };
    (void)play.run(watch);
    INFO(leaks.substr(0, 4000));
    CHECK(leaks.empty());
}

TEST_CASE("every planted phrase is really there, for the chair to see")
{
    const auto script = sample();
    rehearsal::Play play(script);
    (void)play.run([](const pack::Step&, const Conference&) {});
    const std::string all = rehearsal::textOf(sight::view(play.conference(), play.seat("priya"), {}));
    REQUIRE(script.prepared.planted.size() >= 8);
    for (const pack::Planted& planted : script.prepared.planted) {
        INFO(planted.phrase);
        CHECK(holds(all, planted.phrase));
        CHECK_FALSE((planted.withheldFrom.empty() && !planted.withheldFromRoom));
    }
}
