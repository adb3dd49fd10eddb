#include "pack/script.hpp"

#include "pack/commands_reading.hpp"

#include <charconv>
#include <map>
#include <set>

namespace waymark::pack {

namespace {

// Everything that grows from step to step.
struct Playing {
    Script& script;
    Mistakes& mistakes;
    std::map<std::string, int> named = {}; // `as` -> line, of the whole file
    std::map<std::string, int> pictured = {};
    std::set<std::string> connected = {};
    std::optional<Moment> now = {};
};

std::optional<int> digits(const std::string& text, std::size_t from, int below)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data() + from, text.data() + from + 2, value);
    if (error != std::errc() || end != text.data() + from + 2 || value >= below)
        return std::nullopt;
    return value;
}

// "09:31" or "09:31:20"
std::optional<std::chrono::seconds> clock(const std::string& text)
{
    const bool seconds = text.size() == 8 && text[5] == ':';
    if ((text.size() != 5 && !seconds) || text[2] != ':')
        return std::nullopt;
    const auto hour = digits(text, 0, 24);
    const auto minute = digits(text, 3, 60);
    const auto second = seconds ? digits(text, 6, 60) : 0;
    if (!hour || !minute || !second)
        return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second);
}

void readTime(Table& table, Step& step, Playing& playing)
{
    std::string written;
    if (!table.may("at", written))
        return;
    const auto time = clock(written);
    if (!time)
        return table.mistake("at", "\"" + written + "\" is not a time; write it as at = \"09:31\"");
    step.at = playing.script.prepared.date + *time;
    if (playing.now && *step.at < *playing.now)
        table.mistake("at",
                      "\"" + written + "\" is before the step above; write a later time, or leave it out");
    playing.now = step.at;
}

// Each a seat of the pack.
void checkSeats(Table& table, const char* key, const std::vector<std::string>& seats, Playing& playing)
{
    const Names& names = playing.script.prepared.names;
    for (const std::string& seat : seats)
        if (!names.find<SeatId>(seat))
            table.mistake(key, "seat \"" + seat + "\" is not known here; " +
                                   insteadOf(seat, names.keys<SeatId>()));
}

void readSeatsOf(Table& table, Step& step, Playing& playing)
{
    table.may("joins", step.joins);
    table.may("leaves", step.leaves);
    checkSeats(table, "joins", step.joins, playing);
    checkSeats(table, "leaves", step.leaves, playing);
    for (const std::string& seat : step.joins)
        if (!playing.connected.insert(seat).second)
            table.mistake("joins", seat + " has joined already; leave the key out");
    for (const std::string& seat : step.leaves)
        if (!playing.connected.erase(seat))
            table.mistake("leaves", seat + " has not joined; leave the key out");
}

void readPicture(Table& table, Step& step, Playing& playing)
{
    table.may("picture", step.picture);
    table.may("seats", step.of);
    checkSeats(table, "seats", step.of, playing);
    if (step.picture.empty() != step.of.empty())
        table.mistake(
            step.of.empty() ? "picture" : "seats",
            "a picture needs a name and seats; write picture = \"room-plan\" and seats = [\"room\"]");
    if (step.picture.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        table.mistake("picture",
                      "\"" + step.picture + "\" becomes a file name; write small letters, digits and -");
    const auto [earlier, fresh] = playing.pictured.emplace(step.picture, table.line());
    if (!step.picture.empty() && !fresh)
        table.mistake("picture", "there is a picture \"" + step.picture + "\" at line " +
                                     std::to_string(earlier->second) + "; write another name");
}

void readCommand(Table& table, Step& step, Playing& playing, Reading& reading)
{
    const bool acted = table.may("who", step.who);
    if (acted)
        checkSeats(table, "who", {step.who}, playing);
    std::string kind;
    const toml::node* does = table.ask("do");
    if (does && read(*does, kind, table.nameOf("do"), reading)) {
        if (!acted && !table.ask("who"))
            table.mistake("do", "it is not said who does this; write who = \"…\", a seat");
        step.command = readCommandOf(kind, table);
        if (!step.command)
            table.mistake("do", "\"" + kind + "\" is nothing one can do; " + insteadOf(kind, commandKinds()));
    }
    if (!does && acted)
        table.mistake("who", "it is not said what they do; write do = \"AddPoint\" or another command");
    if (acted && step.command && !playing.connected.count(step.who) &&
        playing.script.prepared.names.find<SeatId>(step.who))
        table.mistake("who",
                      step.who + " has not joined; write joins = [\"" + step.who + "\"] at a step before");
}

void checkNothing(Table& table, const Step& step)
{
    for (const auto& [key, text] : {std::pair("as", &step.as), std::pair("refused", &step.refused)})
        if (!text->empty() && !step.command && !table.ask("do"))
            table.mistake(key, "`" + std::string(key) + "` needs a command; write who and do beside it");
    if (!step.as.empty() && !step.refused.empty())
        table.mistake("as", "what is refused makes no record; leave `as` out");
    if (!table.ask("do") && step.say.empty() && step.joins.empty() && step.leaves.empty() &&
        step.picture.empty() && !step.papers && !table.ask("who"))
        table.mistake(
            "at", "nothing happens in this step; write who and do, or picture, joins, leaves, say, papers");
}

// A name of an earlier step, or "letter: <title>" for what the pack prepared.
std::string wrongReference(const Reference& reference, int line, const Playing& playing)
{
    if (!reference.kind.empty()) {
        const auto titles = titlesOf(reference.kind, playing.script.prepared);
        if (std::find(titles.begin(), titles.end(), reference.name) == titles.end())
            return reference.kind + " \"" + reference.name + "\" is not in the pack; " +
                   (titles.empty() ? "there is none" : insteadOf(reference.name, titles));
        return {};
    }
    const auto found = playing.named.find(reference.name);
    if (found != playing.named.end() && found->second < line)
        return {};
    if (found != playing.named.end())
        return "\"" + reference.name + "\" is made only at line " + std::to_string(found->second) +
               "; write this step after it";
    std::vector<std::string> known;
    for (const auto& [name, at] : playing.named)
        if (at < line)
            known.push_back(name);
    return "no step above is called \"" + reference.name + "\"; " +
           (known.empty() ? "write as = \"…\" at the step that makes it" : insteadOf(reference.name, known));
}

Step readStep(const toml::table& node, Playing& playing)
{
    Step step;
    step.line = lineOf(node);
    Reading reading{playing.mistakes, playing.script.prepared.names};
    reading.record = [&](const std::string& written, int line) {
        const Reference reference = referenceTo(written);
        if (const std::string wrong = wrongReference(reference, step.line, playing); !wrong.empty())
            playing.mistakes.at(line, wrong);
        step.references.push_back(reference);
        return reference.placeholder;
    };
    const auto kind = node["do"].value_or(std::string());
    const auto& kinds = commandKinds();
    const bool known = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    Table table(node, known ? "step " + kind : "[[step]]", reading);
    readTime(table, step, playing);
    table.may("say", step.say);
    readSeatsOf(table, step, playing);
    table.may("as", step.as);
    table.may("refused", step.refused);
    readPicture(table, step, playing);
    table.may("papers", step.papers);
    readCommand(table, step, playing, reading);
    checkNothing(table, step);
    if (known || kind.empty()) // of an unknown command nobody knows the fields
        table.done();
    return step;
}

// First pass: the names that steps give, so that a name used too early can be told from one that is nowhere.
void gatherSteps(const toml::array& steps, Playing& playing)
{
    for (const toml::node& node : steps) {
        const toml::table* step = node.as_table();
        const auto name = step ? (*step)["as"].value<std::string>() : std::nullopt;
        if (!name)
            continue;
        const int line = lineOf(*step->get("as"));
        if (name->find(": ") != std::string::npos)
            playing.mistakes.at(line, "a name holds no \": \"; write another");
        if (const auto [earlier, fresh] = playing.named.emplace(*name, lineOf(*step)); !fresh)
            playing.mistakes.at(line, "line " + std::to_string(earlier->second) + " is called \"" + *name +
                                          "\" already; write another name");
    }
}

void readSteps(const toml::table& root, Playing& playing)
{
    const toml::node* node = root.get("step");
    const toml::array* steps = node ? node->as_array() : nullptr;
    if (!steps || !steps->is_homogeneous(toml::node_type::table))
        return playing.mistakes.at(node ? lineOf(*node) : 1, "there are no steps; write [[step]] for each");
    gatherSteps(*steps, playing);
    for (const toml::node& step : *steps)
        playing.script.steps.push_back(readStep(*step.as_table(), playing));
    for (auto&& [key, other] : root)
        if (key.str() != "step" && key.str() != "pack")
            playing.mistakes.at(lineOf(other), "`" + std::string(key.str()) + "` is not known in a script; " +
                                                   insteadOf(std::string(key.str()), {"pack", "step"}));
}

} // namespace

std::string pictureName(const Step& step, const std::string& seat)
{
    return step.of.size() > 1 ? step.picture + "-" + seat : step.picture;
}

Result<Script> loadScript(const std::filesystem::path& path)
{
    const auto root = parseFile(path, "script");
    if (!root)
        return root.failure();
    Mistakes mistakes(path.filename().string(), "script-mistake");
    const toml::node* pack = root->get("pack");
    const auto named = pack ? pack->value<std::string>() : std::nullopt;
    if (!named || named->empty()) {
        mistakes.at(pack ? lineOf(*pack) : 1,
                    "it is not said which pack is played; write pack = \"reed.pack.toml\"");
        return mistakes.failure();
    }
    Script script;
    script.pack = path.parent_path() / *named;
    auto prepared = load(script.pack);
    if (!prepared)
        return prepared.failure();
    script.prepared = std::move(*prepared);
    Playing playing{script, mistakes};
    readSteps(*root, playing);
    if (!mistakes.none())
        return mistakes.failure();
    return script;
}

} // namespace waymark::pack
