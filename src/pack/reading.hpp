// Reading TOML strictly, for the pack and the script alike: every table says which keys it has, every value must be of
// its type, and whatever is wrong is put on the list of mistakes with its line. Anything with fields() is read from its
// own description. Private to this folder: nobody else sees the TOML library.
#pragma once

#include "conference/described.hpp"
#include "conference/records.hpp"
#include "pack/mistakes.hpp"
#include "pack/names.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace waymark::pack {

// What a reader needs beside the text. Everything is borrowed and must outlive the reading.
struct Reading {
    Mistakes& mistakes;
    const Names& names;
    // Turns a written reference to a record into its (placeholder) id, or puts a mistake on the list. Empty in a pack.
    std::function<RecordId(const std::string& written, int line)> record = {};
};

// Whether a field may be left out of a written command: it then keeps what the type begins with.
using MayMiss = std::function<bool(const char* field)>;

[[nodiscard]] inline int lineOf(const toml::node& node)
{
    return static_cast<int>(node.source().begin.line);
}

// The whole file, or the first mistake of its spelling (TOML itself stops there).
// Failure: `unreadable` when it cannot be opened or is larger than anybody writes by hand.
[[nodiscard]] Result<toml::table> parseFile(const std::filesystem::path& path, const std::string& code);
// name: of the file the text is from.
[[nodiscard]] Result<toml::table> parseText(std::string_view text, const std::string& name, const std::string& code);

// ---- one value ------------------------------------------------------------------------------------------------------

// All return false when the value is not as it should be; the mistake is then on the list.
// `what` names the place in the file's own words: `name` of [[person]].
bool read(const toml::node& node, std::string& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, bool& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, std::int64_t& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, Day& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, Moment& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, About& into, const std::string& what, Reading& reading);
bool read(const toml::node& node, Span& into, const std::string& what, Reading& reading); // "2 working days"

[[nodiscard]] std::string wrongType(const toml::node& node, const std::string& what,
                                    const std::string& write);
void unknownWord(const toml::node& node, const std::string& word, const std::string& what,
                 const std::vector<std::string>& choices, Reading& reading);

template <Spelled E>
bool read(const toml::node& node, E& into, const std::string& what, Reading& reading)
{
    std::string word;
    if (!read(node, word, what, reading))
        return false;
    if (const auto value = spelled<E>(word)) {
        into = *value;
        return true;
    }
    unknownWord(node, word, what, {std::begin(Spelling<E>::names), std::end(Spelling<E>::names)}, reading);
    return false;
}

template <class Tag>
bool read(const toml::node& node, Id<Tag>& into, const std::string& what, Reading& reading)
{
    std::string key;
    if (!read(node, key, what, reading))
        return false;
    if constexpr (std::is_same_v<Id<Tag>, RecordId>) {
        if (reading.record)
            into = reading.record(key, lineOf(node));
        return !into.none();
    } else if constexpr (requires { Called<Id<Tag>>::word; }) {
        if (const auto id = reading.names.find<Id<Tag>>(key)) {
            into = *id;
            return true;
        }
        unknownWord(node, key, Called<Id<Tag>>::word, reading.names.keys<Id<Tag>>(), reading);
        return false;
    } else {
        reading.mistakes.at(lineOf(node), what + " is made by the server; leave it out");
        return false;
    }
}

template <class T>
bool read(const toml::node& node, std::optional<T>& into, const std::string& what, Reading& reading)
{
    T value{};
    if (!read(node, value, what, reading))
        return false;
    into = std::move(value);
    return true;
}

template <class T>
bool read(const toml::node& node, std::vector<T>& into, const std::string& what, Reading& reading)
{
    const toml::array* list = node.as_array();
    if (!list) {
        reading.mistakes.at(lineOf(node),
                            wrongType(node, what, "a list in square brackets, like [\"a\", \"b\"]"));
        return false;
    }
    bool good = true;
    into.clear();
    for (const toml::node& item : *list) {
        T value{};
        good = read(item, value, what, reading) && good;
        if constexpr (requires { value == value; })
            if (std::find(into.begin(), into.end(), value) != into.end()) {
                reading.mistakes.at(lineOf(item), what + " names the same twice; write it once");
                good = false;
            }
        into.push_back(std::move(value));
    }
    return good;
}

// ---- one table ------------------------------------------------------------------------------------------------------

// A table and the keys it has been asked for; done() finds those nobody asked for.
class Table {
public:
    // what: as it stands in the file, "[[person]]".
    Table(const toml::table& table, std::string what, Reading& reading)
        : m_table(table), m_what(std::move(what)), m_reading(reading)
    {}

    // False: missing (said) or wrong (said).
    template <class T>
    bool need(const char* key, T& into)
    {
        if (const toml::node* node = ask(key))
            return read(*node, into, nameOf(key), m_reading);
        m_reading.mistakes.at(line(), m_what + " lacks `" + key + "`; write it, " + example(into, key));
        return false;
    }
    // True: written, and as it should be.
    template <class T>
    bool may(const char* key, T& into)
    {
        const toml::node* node = ask(key);
        return node && read(*node, into, nameOf(key), m_reading);
    }
    // The node itself; nothing when it is not written.
    const toml::node* ask(const char* key);
    [[nodiscard]] int line() const { return lineOf(m_table); }
    // The line of a key, of the table when it is not written.
    [[nodiscard]] int line(const char* key) const;
    [[nodiscard]] std::string nameOf(const char* key) const
    {
        return "`" + std::string(key) + "` of " + m_what;
    }
    void mistake(const char* key, const std::string& say) { m_reading.mistakes.at(line(key), say); }
    void done();

private:
    template <class T>
    static std::string example(const T&, const char* key)
    {
        const std::string begin = "for example " + std::string(key) + " = ";
        if constexpr (std::is_same_v<T, bool>)
            return begin + "true";
        else if constexpr (std::is_same_v<T, std::int64_t>)
            return begin + "15";
        else if constexpr (std::is_same_v<T, Day>)
            return begin + "2026-11-10";
        else if constexpr (std::is_same_v<T, Moment>)
            return begin + "2026-11-05T14:00:00";
        else if constexpr (std::is_same_v<T, About>)
            return begin + "\"meeting\" or a list of children";
        else if constexpr (std::is_same_v<T, Span>)
            return begin + "\"2 working days\"";
        else if constexpr (IsVector<T>::value)
            return begin + "[\"…\"]";
        else if constexpr (Spelled<T>)
            return begin + "\"" + Spelling<T>::names[0] + "\"";
        else
            return begin + "\"…\"";
    }

    const toml::table& m_table;
    std::string m_what;
    Reading& m_reading;
    std::vector<std::string> m_asked;
};

// ---- anything described ---------------------------------------------------------------------------------------------

template <class T>
concept Described = requires(T value)
{
    T::fields(value, [](const char*, auto&) {});
}
&&!std::is_same_v<T, About> && !std::is_same_v<T, Span>;

// Lists, yes/no and what is optional may always be left out; so may what only the server can know.
template <class T>
constexpr bool alwaysMayMiss = IsVector<T>::value || IsOptional<T>::value || std::is_same_v<T, bool> ||
                               std::is_same_v<T, decltype(Seat::code)>;

// Of a record written inside a command: what a person, an item or a seat need not have.
[[nodiscard]] bool mayMissInside(const char* field);

template <Described T>
void readFields(Table& table, T& into, const MayMiss& mayMiss)
{
    T::fields(into, [&]<class Field>(const char* name, Field& field) {
        if (alwaysMayMiss<Field> || (mayMiss && mayMiss(name)))
            table.may(name, field);
        else
            table.need(name, field);
    });
}

template <Described T>
bool read(const toml::node& node, T& into, const std::string& what, Reading& reading)
{
    const toml::table* inner = node.as_table();
    if (!inner) {
        reading.mistakes.at(lineOf(node), wrongType(node, what, "a table in braces, like { key = \"…\" }"));
        return false;
    }
    Table table(*inner, what, reading);
    readFields(table, into, mayMissInside);
    table.done();
    return true;
}

} // namespace waymark::pack
