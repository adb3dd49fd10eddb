// The tables of PROTOCOL.md are made from the code. When they no longer fit, this test writes the new ones beside itself
// and fails; copy them over.
#include "conference/described.hpp"
#include "support/catch.hpp"
#include "wire/messages.hpp"

#include <fstream>
#include <sstream>

using namespace waymark;

namespace {

template <class T>
std::string typeName();

template <class T>
std::string described()
{
    T value;
    std::string text;
    T::fields(value, [&](const char* name, auto& field) {
        text += (text.empty() ? "" : ", ") + std::string("`") + name + "` " + typeName<std::remove_reference_t<decltype(field)>>();
    });
    return text;
}

template <class T>
std::string typeName()
{
    if constexpr (std::is_same_v<T, std::string>)
        return "text";
    else if constexpr (std::is_same_v<T, bool>)
        return "bool";
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return "number";
    else if constexpr (std::is_same_v<T, Moment>)
        return "time";
    else if constexpr (std::is_same_v<T, Day>)
        return "day";
    else if constexpr (IsId<T>::value)
        return "id";
    else if constexpr (IsOptional<T>::value)
        return typeName<typename T::value_type>() + "?";
    else if constexpr (IsVector<T>::value)
        return "[" + typeName<typename T::value_type>() + "]";
    else if constexpr (Spelled<T>) {
        std::string all;
        for (const char* name : Spelling<T>::names)
            all += (all.empty() ? "" : "/") + std::string(name);
        return all;
    } else
        return "{" + described<T>() + "}";
}

template <class V, std::size_t... I>
std::string table(std::index_sequence<I...>)
{
    std::string text;
    ((text += std::string("| `") + std::variant_alternative_t<I, V>::kind + "` | " +
              described<std::variant_alternative_t<I, V>>() + " |\n"),
     ...);
    return text;
}

template <class V>
std::string table()
{
    return table<V>(std::make_index_sequence<std::variant_size_v<V>>{});
}

constexpr const char* mark = "<!-- tables: made by test_wire; do not edit below this line -->\n";

std::string tables()
{
    return std::string("\n## Commands\nA `?` may be absent; `[…]` is a list.\n\n| `do` | fields |\n|---|---|\n") + table<Command>() +
           "\n## Rows\nBeside the fields every row has.\n\n| `kind` | fields |\n|---|---|\n" + table<Record>() +
           "\n## Around\n" + described<Around>() + "\n";
}

} // namespace

TEST_CASE("the tables of PROTOCOL.md are those of the code")
{
    std::ifstream file(WAYMARK_SOURCE_DIR "/src/wire/PROTOCOL.md");
    std::stringstream page;
    page << file.rdbuf();
    const auto at = page.str().find(mark);
    REQUIRE(at != std::string::npos);
    const std::string written = page.str().substr(at + std::string(mark).size());
    if (written != tables()) {
        std::ofstream(WAYMARK_BIN_DIR "/PROTOCOL.tables.md") << tables();
        FAIL("PROTOCOL.md has other tables than the code; the new ones are in PROTOCOL.tables.md beside the programs");
    }
}

template <std::size_t... I>
bool anyFieldIs(const std::string& name, std::index_sequence<I...>)
{
    bool found = false;
    const auto look = [&](auto record) {
        decltype(record)::fields(record, [&](const char* field, auto&) { found = found || name == field; });
    };
    (look(std::variant_alternative_t<I, Record>{}), ...);
    return found;
}

TEST_CASE("no record has a field by the name of what every row has")
{
    for (const char* name : {"kind", "id", "seen", "inPart", "open", "about", "writer", "typedBy", "at", "revision"}) {
        INFO(name);
        CHECK_FALSE(anyFieldIs(name, std::make_index_sequence<std::variant_size_v<Record>>{}));
    }
    CHECK(anyFieldIs("text", std::make_index_sequence<std::variant_size_v<Record>>{}));
}
