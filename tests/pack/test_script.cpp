#include "pack/files.hpp"
#include "pack/small.hpp"
#include "support/catch.hpp"

#include "conference/described.hpp"
#include "pack/script.hpp"

using namespace waymark;

namespace {

struct Spoil {
    std::string old, fresh, at, say;
};

Result<pack::Script> loaded(const Folder& folder, const std::string& script)
{
    folder.write("small.pack.toml", smallPack);
    return pack::loadScript(folder.write("small.script.toml", script));
}

void check(const std::vector<Spoil>& spoils)
{
    for (const Spoil& spoil : spoils) {
        std::string text = smallScript;
        const auto from = text.find(spoil.old);
        REQUIRE(from != std::string::npos);
        text.replace(from, spoil.old.size(), spoil.fresh);
        const int line = lineOfText(text, spoil.at.empty() ? spoil.fresh : spoil.at);
        REQUIRE(line > 0);
        const Folder folder;
        const auto script = loaded(folder, text);
        const std::string expected = "small.script.toml:" + std::to_string(line) + ": " + spoil.say;
        const std::string said = script ? "it loads" : script.failure().say;
        INFO("expected:\n" << expected << "\nsaid:\n" << said);
        CHECK((said + "\n").find(expected + "\n") != std::string::npos);
        if (!script)
            CHECK(script.failure().code == "script-mistake");
    }
}

// ---- one step for every kind of command, made from its own description ----------------------------------------------

template <class T>
std::string written(const T& value, bool withOptional);

template <class T>
std::string inBraces(const T& value)
{
    std::string all;
    T::fields(value, [&](const char* name, const auto& field) {
        if (const std::string text = written(field, true); !text.empty())
            all += (all.empty() ? "{ " : ", ") + std::string(name) + " = " + text;
    });
    return all + " }";
}

// As a person would write it: keys of the small pack for ids. Empty: cannot be written (made by the server).
template <class T>
std::string written(const T& value, bool withOptional)
{
    if constexpr (std::is_same_v<T, std::string>)
        return "\"some words\"";
    else if constexpr (std::is_same_v<T, bool>)
        return "true";
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return "7";
    else if constexpr (std::is_same_v<T, Day>)
        return "2026-11-10";
    else if constexpr (std::is_same_v<T, Moment>)
        return "2026-11-10T08:30:00";
    else if constexpr (std::is_same_v<T, Span>)
        return "\"2 working days\"";
    else if constexpr (std::is_same_v<T, About>)
        return "[\"ann\"]";
    else if constexpr (std::is_same_v<T, PersonId>)
        return "\"sue\"";
    else if constexpr (std::is_same_v<T, ChildId>)
        return "\"ann\"";
    else if constexpr (std::is_same_v<T, PartId>)
        return "\"A\"";
    else if constexpr (std::is_same_v<T, ItemId>)
        return "\"A/talk\"";
    else if constexpr (std::is_same_v<T, SeatId>)
        return "\"sue\"";
    else if constexpr (std::is_same_v<T, RecordId>)
        return "\"reads\"";
    else if constexpr (Spelled<T>)
        return "\"" + std::string(Spelling<T>::names[1]) + "\"";
    else if constexpr (IsOptional<T>::value)
        return withOptional ? written(typename T::value_type{}, true) : "";
    else if constexpr (IsVector<T>::value)
        return "[" + written(typename T::value_type{}, true) + "]";
    else if constexpr (IsId<T>::value)
        return "";
    else
        return inBraces(value);
}

template <class C>
std::string stepFor(const char* leftOut = "")
{
    std::string text = "\n[[step]]\nwho = \"cat\"\ndo = \"" + std::string(C::kind) + "\"\n";
    const C example{};
    C::fields(example, [&](const char* name, const auto& field) {
        if (std::string(name) != leftOut)
            text += std::string(name) + " = " + written(field, true) + "\n";
    });
    return text;
}

template <class F, std::size_t... I>
void eachKind(F&& f, std::index_sequence<I...>)
{
    (f.template operator()<std::variant_alternative_t<I, Command>>(), ...);
}
template <class F>
void eachKind(F&& f)
{
    eachKind(f, std::make_index_sequence<std::variant_size_v<Command>>{});
}

const std::string beginning = smallScript.substr(0, smallScript.find("[[step]]\nwho = \"max\""));

template <class C>
std::string spelt(const C& command)
{
    std::string all;
    C::fields(command, [&](const char* name, const auto& field) {
        using Field = std::decay_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, std::string>)
            all += std::string(name) + "=" + field + ";";
        else if constexpr (Spelled<Field>)
            all += std::string(name) + "=" + spell(field) + ";";
        else if constexpr (std::is_same_v<Field, bool> || std::is_same_v<Field, std::int64_t>)
            all += std::string(name) + "=" + std::to_string(field) + ";";
        else if constexpr (IsId<Field>::value)
            all += std::string(name) + (field ? "=id;" : "=none;");
        else if constexpr (IsOptional<Field>::value)
            all += std::string(name) + (field ? "=some;" : "=none;");
        else if constexpr (IsVector<Field>::value)
            all += std::string(name) + "[" + std::to_string(field.size()) + "];";
        else if constexpr (std::is_same_v<Field, About>)
            all += std::string(name) + (field.said() ? "=said;" : "=not said;");
        else if constexpr (std::is_same_v<Field, Day> || std::is_same_v<Field, Moment>)
            all += std::string(name) + (field == Field{} ? "=none;" : "=day;");
        else
            all += std::string(name) + "{" + spelt(field) + "};";
    });
    return all;
}

} // namespace

TEST_CASE("the small script is a good one, step by step")
{
    const Folder folder;
    const auto script = loaded(folder, smallScript);
    INFO((script ? "" : script.failure().say));
    REQUIRE(script);
    const auto& steps = script->steps;
    REQUIRE(steps.size() == 8);
    const Moment morning = script->prepared.date + std::chrono::hours(8);
    CHECK(steps[0].at == morning + std::chrono::minutes(30));
    CHECK(steps[0].joins == std::vector<std::string>{"cat", "max", "room"});
    CHECK_FALSE(steps[2].at);
    CHECK(steps[2].as == "reads");
    REQUIRE(steps[2].command);
    CHECK(std::get<AddPoint>(*steps[2].command).text == "Ann reads every day");
    REQUIRE(steps[3].references.size() == 1);
    CHECK(steps[3].references[0].kind.empty());
    CHECK(steps[3].references[0].name == "reads");
    CHECK(std::get<Correct>(*steps[3].command).record == pack::placeholder("reads"));
    CHECK(steps[4].references[0].kind == "letter");
    CHECK(steps[4].references[0].name == "Letter from Dad");
    CHECK(pack::pictureName(steps[5], "cat") == "room-talk-cat");
    CHECK(steps[6].refused == "not-covered");
    CHECK(steps[7].papers);
    CHECK(steps[7].leaves == std::vector<std::string>{"max"});
    CHECK(steps[2].line == lineOfText(smallScript, "do = \"AddPoint\"") - 2);
}

TEST_CASE("every kind of command can be written in a script, and every field of it arrives")
{
    std::size_t kinds = 0;
    eachKind([&]<class C>() {
        const Folder folder;
        const auto script = loaded(folder, beginning + stepFor<C>());
        INFO(C::kind << "\n" << (script ? "" : script.failure().say));
        REQUIRE(script);
        const auto* command = std::get_if<C>(&*script->steps.back().command);
        REQUIRE(command);
        const std::string said = spelt(*command);
        INFO(said);
        CHECK(said.find("=none") ==
              said.find("code=none") + (said.find("code=none") == std::string::npos ? 0 : 4));
        CHECK(said.find("not said") == std::string::npos);
        CHECK(said.find("=;") == std::string::npos);
        CHECK(said.find("[0]") == std::string::npos);
        ++kinds;
    });
    CHECK(kinds == std::variant_size_v<Command>);
}

TEST_CASE("no field of a command is called as something of the step itself")
{
    const std::vector<std::string> own{"at", "say",     "joins",   "leaves", "who",   "do",
                                       "as", "refused", "picture", "seats",  "papers"};
    eachKind([&]<class C>() {
        const C example{};
        C::fields(example, [&](const char* name, const auto&) {
            INFO(C::kind << "." << name);
            CHECK(std::find(own.begin(), own.end(), name) == own.end());
        });
    });
}

TEST_CASE("a field that must be written is missed at its step, whatever the command")
{
    std::size_t missed = 0;
    eachKind([&]<class C>() {
        const C example{};
        C::fields(example, [&](const char* name, const auto&) {
            const Folder folder;
            const std::string text = beginning + stepFor<C>(name);
            const auto script = loaded(folder, text);
            if (script)
                return; // may be left out
            ++missed;
            const int line = lineOfText(text, stepFor<C>(name)) + 1;
            INFO(script.failure().say);
            CHECK(script.failure().say.find("small.script.toml:" + std::to_string(line) + ": step " +
                                            C::kind + " lacks `" + name + "`; write it, for example ") == 0);
        });
    });
    CHECK(missed > 50);
}

TEST_CASE("a forgotten column, statement or child never quietly becomes the first of its kind")
{
    check({
        {"column = \"well\"\n", "", "[[step]]\nwho = \"cat\"\ndo = \"AddPoint\"",
         "step AddPoint lacks `column`; write it, for example column = "
         "\"well\""},
        {"about = [\"ann\"]\n", "", "[[step]]\nwho = \"cat\"\ndo = \"AddPoint\"",
         "step AddPoint lacks `about`; write it, for example about = "
         "\"meeting\" or a list of children"},
    });
}

TEST_CASE("a mistake in a step is told with its line and what to write")
{
    check({
        {"do = \"AddPoint\"", "do = \"AddPiont\"", "",
         "\"AddPiont\" is nothing one can do; write \"AddPoint\"; known are: "
         "OpenConference, AddPerson, AddPart, AddChild, AddProtected, AddReport, MarkReport, LogPreMeeting, "
         "AddLetter, AddSeat, Admit, KeepOut, LetIn, DeclareConnection, DecideConnection, MarkPresence, …"},
        {"text = \"Ann reads every day\"", "text = 7", "",
         "`text` of step AddPoint is a number; write text in quotes"},
        {"speaker = \"sue\"", "speeker = \"sue\"", "",
         "`speeker` is not known in step AddPoint; write \"speaker\"; known are: "
         "at, say, joins, leaves, as, refused, picture, seats, papers, who, do, column, text, about, speaker "
         "or width"},
        {"speaker = \"sue\"", "speaker = \"sui\"", "",
         "person \"sui\" is not known here; write \"sue\"; known are: cat, max, "
         "sue, mum, dad or friend"},
        {"item = \"A/talk\"", "item = \"talk\"", "",
         "item \"talk\" is not known here; write \"A/talk\"; known are: A/talk or "
         "B/talk"},
        {"column = \"well\"", "column = \"good\"", "",
         "`column` of step AddPoint \"good\" is not known here; write one of: "
         "well, worry or need"},
        {"record = \"reads\"", "record = \"readz\"", "",
         "no step above is called \"readz\"; write \"reads\"; known are: reads"},
        {"letter: Letter from Dad", "letter: Letter from Mum", "",
         "letter \"Letter from Mum\" is not in the pack; write "
         "\"Letter from Dad\"; known are: Letter from Dad"},
        {"who = \"max\"", "who = \"mex\"", "",
         "seat \"mex\" is not known here; write \"max\"; known are: room, cat, max or sue"},
        {"who = \"max\"", "who = \"sue\" # not yet", "",
         "sue has not joined; write joins = [\"sue\"] at a step before"},
        {"leaves = [\"max\"]", "leaves = [\"sue\"]", "", "sue has not joined; leave the key out"},
        {"at = \"08:50\"", "at = \"08:20\"", "",
         "\"08:20\" is before the step above; write a later time, or leave it out"},
        {"at = \"08:50\"", "at = \"8:50\"", "", "\"8:50\" is not a time; write it as at = \"09:31\""},
        {"at = \"08:50\"", "at = \"08:60\"", "", "\"08:60\" is not a time; write it as at = \"09:31\""},
        {"at = \"08:50\"\nwho = \"cat\"", "at = \"08:50\"", "do = \"ReadOut\"",
         "it is not said who does this; write who = "
         "\"…\", a seat"},
        {"seats = [\"room\", \"cat\"]", "", "picture = \"room-talk\"",
         "a picture needs a name and seats; write picture = "
         "\"room-plan\" and seats = [\"room\"]"},
        {"picture = \"room-talk\"", "picture = \"../room\"", "",
         "\"../room\" becomes a file name; write small letters, digits "
         "and -"},
        {"refused = \"not-covered\"", "refused = \"not-covered\"\nas = \"section\"", "as = \"section\"",
         "what is refused makes "
         "no record; leave `as` out"},
        {"papers = true\nleaves = [\"max\"]\n", "at = \"09:00\"\n", "at = \"09:00\"",
         "nothing happens in this step; write who "
         "and do, or picture, joins, leaves, say, papers"},
        {"pack = \"small.pack.toml\"", "pack = \"small.pack.toml\"\npak = 1", "pak = 1",
         "`pak` is not known in a script; write "
         "\"pack\"; known are: pack or step"},
    });
}

TEST_CASE("a name used before the step that gives it is told so")
{
    std::string text = smallScript;
    const std::string correct =
        text.substr(text.find("[[step]]\nwho = \"max\""),
                    text.find("[[step]]\nat = \"08:50\"") - text.find("[[step]]\nwho = \"max\""));
    text.erase(text.find(correct), correct.size());
    text.insert(text.find("[[step]]\nwho = \"cat\"\ndo = \"AddPoint\""), correct);
    const Folder folder;
    const auto script = loaded(folder, text);
    REQUIRE_FALSE(script);
    CHECK(script.failure().say ==
          "small.script.toml:" + std::to_string(lineOfText(text, "record = \"reads\"")) +
              ": \"reads\" is made only at line " +
              std::to_string(lineOfText(text, "do = \"AddPoint\"") - 2) + "; write this step after it");
}

TEST_CASE("a script whose pack is missing or wrong gives the pack's own mistake")
{
    const Folder folder;
    const auto gone = pack::loadScript(folder.write("s.toml", smallScript));
    REQUIRE_FALSE(gone);
    CHECK(gone.failure().code == "pack-unreadable");
    folder.write("small.pack.toml", "[conference]\n");
    const auto wrong = pack::loadScript(folder.at("s.toml"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.failure().code == "pack-mistake");
    const auto unsaid = pack::loadScript(folder.write("s.toml", "[[step]]\n"));
    REQUIRE_FALSE(unsaid);
    CHECK(unsaid.failure().say ==
          "s.toml:1: it is not said which pack is played; write pack = \"reed.pack.toml\"");
}
