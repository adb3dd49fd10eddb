#include "pack/files.hpp"
#include "support/catch.hpp"

#include "pack/script.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

using namespace waymark;

namespace {

const std::filesystem::path demo = std::filesystem::path(WAYMARK_SOURCE_DIR) / "assets/demo";

pack::Script sample()
{
    auto script = pack::loadScript(demo / "reed.script.toml");
    INFO((script ? "" : script.failure().say));
    REQUIRE(script);
    return *script;
}

template <class C>
std::vector<C> commandsOf(const std::vector<Command>& all)
{
    std::vector<C> result;
    for (const Command& command : all)
        if (const auto* c = std::get_if<C>(&command))
            result.push_back(*c);
    return result;
}

// The text without its n-th line (from 0).
std::string without(const std::vector<std::string>& lines, std::size_t n)
{
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (i != n)
            text += lines[i] + "\n";
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

bool everyLineNamesALine(const std::string& say, const std::string& file)
{
    const std::regex form(file + ":[1-9][0-9]*: .+|and [0-9]+ more");
    const auto lines = linesOf(say);
    return !lines.empty() && std::all_of(lines.begin(), lines.end(),
                                         [&](const std::string& l) { return std::regex_match(l, form); });
}

} // namespace

TEST_CASE("the sample loads, in the order in which a conference is prepared")
{
    const auto script = sample();
    const auto& commands = script.prepared.commands;
    const std::vector<std::string> order{"OpenConference", "AddPerson", "AddPart",  "AddChild",
                                         "AddProtected",   "AddReport", "AddLetter"};
    std::size_t stage = 0;
    for (const Command& command : commands) {
        while (stage < order.size() && order[stage] != kindOf(command))
            ++stage;
        INFO(kindOf(command));
        REQUIRE(stage < order.size());
    }
    CHECK(commandsOf<AddPerson>(commands).size() == 14);
    CHECK(commandsOf<AddChild>(commands).size() == 2);
    CHECK(commandsOf<AddChild>(commands)[0].child.age == 9);
    CHECK(commandsOf<AddChild>(commands)[1].child.age == 4);
    const auto parts = commandsOf<AddPart>(commands);
    REQUIRE(parts.size() == 3);
    CHECK(parts.back().part.letter == "P");
    CHECK(parts.back().part.admitted.empty());
    CHECK(parts.back().part.agenda.empty());
    CHECK(script.prepared.seats.size() == 12);
    CHECK(script.prepared.planted.size() >= 8);
}

TEST_CASE("the sample holds the story it must tell")
{
    const auto script = sample();
    std::map<std::string, int> does, refused;
    std::vector<Command> commands;
    std::set<std::string> pictures;
    for (const pack::Step& step : script.steps) {
        if (step.command) {
            commands.push_back(*step.command);
            ++does[kindOf(*step.command)];
        }
        if (!step.refused.empty())
            ++refused[step.refused];
        for (const std::string& seat : step.of)
            pictures.insert(pack::pictureName(step, seat));
    }
    CHECK(script.steps.front().at == script.prepared.date + std::chrono::hours(8) + std::chrono::minutes(30));
    CHECK(does["BeginPart"] == 3);
    CHECK(does["EndPart"] == 3);
    CHECK(does["Exclude"] == 1);
    CHECK(does["OpenSection"] == 2); // the first is refused
    CHECK(does["GiveView"] == 10);
    CHECK(does["Declare"] == 2);
    CHECK(does["ConfirmDissent"] == 1);
    CHECK(does["CloseConference"] == 1);
    for (const char* code :
         {"people-in-the-way", "did-not-attend", "not-entitled", "plan-lacks", "protected-phrase", "closed"})
        CHECK(refused[code] == 1);
    int actions = 0;
    for (const auto& line : commandsOf<AddPlanLine>(commands))
        actions += line.section == PlanSection::action;
    CHECK(actions >= 8);
    for (const char* name :
         {"room-columns", "chair-run", "chair-confidential", "room-neutral", "room-views", "chair-decision",
          "room-plan", "tablet-plan", "tablet-now", "tablet-family", "minutes"})
        CHECK(pictures.count(name) == 1);
    CHECK(script.steps.back().papers);
}

TEST_CASE("every planted phrase occurs in the sample, outside the list of them")
{
    const auto script = sample();
    const std::string packText = textOfFile(demo / "reed.pack.toml");
    const std::string said =
        packText.substr(0, packText.find("[[planted]]")) + textOfFile(demo / "reed.script.toml");
    for (const pack::Planted& planted : script.prepared.planted) {
        INFO(planted.phrase);
        CHECK(said.find(planted.phrase) != std::string::npos);
    }
}

TEST_CASE("the pack with any one line taken out loads, or says at which lines it does not")
{
    const Folder folder;
    const auto lines = linesOf(textOfFile(demo / "reed.pack.toml"));
    REQUIRE(lines.size() > 300);
    std::size_t refused = 0;
    for (std::size_t n = 0; n < lines.size(); ++n) {
        const auto loaded = pack::load(folder.write("reed.pack.toml", without(lines, n)));
        if (loaded)
            continue;
        ++refused;
        INFO("without line " << n + 1 << ": " << lines[n] << "\n" << loaded.failure().say);
        CHECK(loaded.failure().code == "pack-mistake");
        CHECK(everyLineNamesALine(loaded.failure().say, "reed.pack.toml"));
    }
    CHECK(refused > 150);
}

// The script repeats itself: of each kind of line the first six, then every tenth.
TEST_CASE("the script with a line of any kind taken out loads, or says at which lines it does not")
{
    const Folder folder;
    folder.write("reed.pack.toml", textOfFile(demo / "reed.pack.toml"));
    const auto lines = linesOf(textOfFile(demo / "reed.script.toml"));
    REQUIRE(lines.size() > 1000);
    std::size_t refused = 0;
    std::map<std::string, int> met;
    for (std::size_t n = 0; n < lines.size(); ++n) {
        if (const int before = met[lines[n].substr(0, lines[n].find('='))]++; before >= 6 && before % 10 != 0)
            continue;
        const auto loaded = pack::loadScript(folder.write("reed.script.toml", without(lines, n)));
        if (loaded)
            continue;
        ++refused;
        INFO("without line " << n + 1 << ": " << lines[n] << "\n" << loaded.failure().say);
        CHECK(loaded.failure().code == "script-mistake");
        CHECK(everyLineNamesALine(loaded.failure().say, "reed.script.toml"));
    }
    CHECK(refused > 150);
}

TEST_CASE("a sample cut off anywhere loads, or says at which lines it does not")
{
    const Folder folder;
    const std::string text = textOfFile(demo / "reed.pack.toml");
    for (std::size_t size = 0; size < text.size(); size += 211) {
        const auto loaded = pack::load(folder.write("reed.pack.toml", text.substr(0, size)));
        if (loaded)
            continue;
        INFO("cut after " << size << "\n" << loaded.failure().say);
        CHECK(everyLineNamesALine(loaded.failure().say, "reed.pack.toml"));
    }
}
