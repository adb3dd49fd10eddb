// Every kind of record has a rule of sight, and every field is named in it. Unknown means nobody.
#include "support/catch.hpp"

#include "sight/kinds.hpp"
#include "support/family.hpp"

#include <filesystem>
#include <fstream>
#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

// A kind that somebody has just added and given no rule.
struct Rumour {
    static constexpr auto kind = "rumour";
    Head head;
    std::string text;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("text", self.text);
    }
};

template <class R>
std::set<std::string> fieldsOf()
{
    std::set<std::string> names;
    R record;
    R::fields(record, [&](const char* name, auto&) { names.insert(name); });
    return names;
}

template <class R>
std::set<std::string> ruledFields()
{
    std::set<std::string> names;
    if constexpr (requires { sight::Rule<R>::travels; })
        for (const auto name : sight::Rule<R>::travels)
            names.emplace(name);
    if constexpr (requires { sight::Rule<R>::offices; })
        for (const auto name : sight::Rule<R>::offices)
            names.emplace(name);
    return names;
}

template <class F, std::size_t... I>
void eachKind(F&& f, std::index_sequence<I...>)
{
    (f.template operator()<std::variant_alternative_t<I, Record>>(), ...);
}
template <class F>
void eachKind(F&& f)
{
    eachKind(f, std::make_index_sequence<std::variant_size_v<Record>>{});
}

std::string fileOf(const char* kind)
{
    std::string name = kind;
    std::replace(name.begin(), name.end(), '-', '_');
    return std::string(WAYMARK_SOURCE_DIR) + "/src/sight/kinds/" + name + ".hpp";
}

} // namespace

TEST_CASE("every kind of record has a file of its own that begins with its rule in one English sentence")
{
    std::size_t kinds = 0;
    eachKind([&]<class R>() {
        INFO(R::kind << ": add src/sight/kinds/" << R::kind << ".hpp and name it in src/sight/kinds.hpp");
        CHECK(requires { sight::Rule<R>::reach; });
        std::ifstream file(fileOf(R::kind));
        REQUIRE(file.good());
        std::string sentence, line;
        while (std::getline(file, line) && line.starts_with("// "))
            sentence += line.substr(2);
        CHECK(sentence.ends_with("."));
        CHECK(sentence.size() > 40);
        ++kinds;
    });
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& file :
         std::filesystem::directory_iterator(std::string(WAYMARK_SOURCE_DIR) + "/src/sight/kinds"))
        ++files;
    CHECK(files == kinds); // and no rule outlives its kind
}

TEST_CASE("every field of every kind is named in its rule, and no rule names a field that is not there")
{
    eachKind([&]<class R>() {
        INFO(R::kind);
        if (sight::reachOf<R>() == sight::Reach::nobody)
            return;
        CHECK(fieldsOf<R>() == ruledFields<R>());
    });
}

TEST_CASE("a kind without a rule is nobody\u2019s, and none of its fields travels")
{
    CHECK(sight::reachOf<Rumour>() == sight::Reach::nobody);
    CHECK_FALSE(sight::travels<Rumour>("text", false));
    CHECK_FALSE(sight::travels<Rumour>("text", true));
    CHECK_FALSE(sight::travels<Note>("addedYesterday", true));
    CHECK(sight::travels<Note>("text", false));
}

TEST_CASE("what is for the offices stays with them, even if a circle were too wide by mistake")
{
    Table t = partA();
    const Stretch& running = *t.conference.running();
    std::size_t kinds = 0;
    eachKind([&]<class R>() {
        R record;
        record.head.id = named<RecordId>(std::string("slip ") + R::kind);
        record.head.line = LineId{record.head.id.bytes};
        record.head.circle = record.head.under = running.head.circle;
        record.head.part = running.head.part;
        record.head.open = true;
        record.head.about = About::theMeeting();
        if constexpr (!std::is_same_v<R, Stretch> && !std::is_same_v<R, RoomScreen> &&
                      !std::is_same_v<R, Presence> && !std::is_same_v<R, Holding>) {
            t.conference.put(record);
            const bool family = t.seen("hannah").record(record.head.id) != nullptr;
            const bool chair = t.seen("priya").record(record.head.id) != nullptr;
            INFO(R::kind);
            CHECK(family == (sight::reachOf<R>() == sight::Reach::circle));
            CHECK(chair == (sight::reachOf<R>() != sight::Reach::nobody));
            ++kinds;
        }
    });
    CHECK(kinds + 4 == std::variant_size_v<Record>);
}
