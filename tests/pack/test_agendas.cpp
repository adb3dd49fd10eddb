// The agenda templates: one for each kind of meeting, whole and in the field's order.
#include "pack/files.hpp"
#include "support/catch.hpp"

#include "conference/described.hpp"
#include "pack/agenda.hpp"
#include "pack/pack.hpp"
#include "pack/small.hpp"

using namespace waymark;

namespace {

std::vector<std::string> keysOf(const std::string& name)
{
    const auto agenda = pack::carriedAgenda(name);
    INFO((agenda ? "" : agenda.failure().say));
    REQUIRE(agenda);
    std::vector<std::string> keys;
    for (const auto& line : agenda->lines)
        keys.push_back(line.key);
    return keys;
}

bool has(const std::string& name, ItemKind what)
{
    const auto agenda = pack::carriedAgenda(name);
    REQUIRE(agenda);
    return std::any_of(agenda->lines.begin(), agenda->lines.end(), [&](const auto& line) { return line.item.what == what; });
}

const std::string ownItem = "[[part.item]]\n";

// The small pack, its first part with this instead of its own items.
std::string withAgenda(const std::string& words)
{
    std::string text = smallPack;
    const auto part = text.find("[[part]]\nletter = \"A\"");
    REQUIRE(part != std::string::npos);
    const auto items = text.find(ownItem, part);
    const auto next = text.find("[[", items + ownItem.size());
    REQUIRE(next != std::string::npos);
    return text.replace(items, next - items, words);
}

std::string said(const std::string& text)
{
    const Folder folder;
    const auto loaded = pack::load(folder.write("small.pack.toml", text));
    return loaded ? "it loads" : loaded.failure().say;
}

} // namespace

TEST_CASE("there is an agenda for each kind of meeting, called as the kind is")
{
    std::vector<std::string> kinds(std::begin(Spelling<ConferenceKind>::names), std::end(Spelling<ConferenceKind>::names));
    std::sort(kinds.begin(), kinds.end());
    CHECK(pack::agendaNames() == kinds);
    for (const std::string& kind : kinds)
        CHECK(keysOf(kind).size() >= 7);
}

TEST_CASE("the initial agenda goes from the welcome to what happens next in the field\u2019s order")
{
    CHECK(keysOf("initial") == std::vector<std::string>{"welcome", "purpose", "reports", "columns", "child", "parents",
                                                        "safety", "analysis", "views", "plan", "core-group", "review",
                                                        "dissent", "family-view", "next", "close"});
}

TEST_CASE("a review begins with the last plan, a transfer-in with the plan the family brings, a pre-birth with the birth")
{
    CHECK(keysOf("review")[2] == "last-plan");
    CHECK(keysOf("transfer-in")[2] == "moved");
    const auto birth = keysOf("pre-birth");
    CHECK(std::find(birth.begin(), birth.end(), "birth") != birth.end());
}

TEST_CASE("views are an item wherever a decision is made, and nowhere else")
{
    for (const std::string name : {"initial", "review", "transfer-in", "pre-birth"})
        CHECK(has(name, ItemKind::views));
    CHECK_FALSE(has("core-group", ItemKind::views));
    CHECK_FALSE(has("death-panel", ItemKind::views));
}

TEST_CASE("the child\u2019s views are a heading of every agenda a child can speak at")
{
    for (const std::string name : {"initial", "review", "transfer-in", "core-group"}) {
        const auto keys = keysOf(name);
        CHECK(std::find(keys.begin(), keys.end(), "child") != keys.end());
    }
}

TEST_CASE("a part takes an agenda by its name, and its items are called by part and key")
{
    const Folder folder;
    const auto loaded = pack::load(folder.write("small.pack.toml", withAgenda("agenda = \"initial\"\n\n")));
    INFO((loaded ? "" : loaded.failure().say));
    REQUIRE(loaded);
    for (const Command& command : loaded->commands)
        if (const auto* add = std::get_if<AddPart>(&command); add && add->part.letter == "A") {
            REQUIRE(add->part.agenda.size() == 16);
            CHECK(add->part.agenda[8].item == *loaded->names.find<ItemId>("A/views"));
            CHECK(add->part.agenda[8].title == "Views and decision for each child");
        }
}

TEST_CASE("an agenda that is not known is named with what to write; a part has one or its own items, not both or none")
{
    CHECK(said(withAgenda("agenda = \"initail\"\n\n")).find("there is no agenda \"initail\"; write \"initial\"") !=
          std::string::npos);
    CHECK(said(withAgenda("")).find("this part has no agenda; write agenda = \"initial\", or [[part.item]]") !=
          std::string::npos);
    std::string both = smallPack;
    both.insert(both.find(ownItem), "agenda = \"initial\"\n");
    CHECK(said(both).find("this part has items of its own too; leave out `agenda`, or them") != std::string::npos);
}

TEST_CASE("an agenda\u2019s mistakes are named with their lines")
{
    const auto say = [](const std::string& text) {
        const auto read = pack::readAgenda(text, "own.toml");
        return read ? "it loads" : read.failure().say;
    };
    const std::string item = "[[item]]\nkey = \"a\"\nwhat = \"talk\"\ntitle = \"T\"\nplain = \"P\"\nminutes = 5\n";
    CHECK(say("title = \"T\"\n" + item) == "it loads");
    CHECK(say("title = \"T\"\n" + item + item) == "own.toml:9: \"a\" is written twice; give one of them another key");
    CHECK(say("title = \"T\"\n").find("own.toml:1: this agenda has no item") == 0);
}
