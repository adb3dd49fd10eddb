// JSON text to and from described values, strictly: a text is exactly one object of the expected shape, or it is refused
// with the field it is about. Private to src/wire. Pure functions; any thread.
#pragma once

#include "conference/described.hpp"
#include "conference/refusal.hpp"
#include "wire/messages.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace waymark::wire {

using Json = nlohmann::ordered_json;

inline constexpr int depthLimit = 12;
inline constexpr std::size_t fieldLimit = 64; // fields of one object; duplicates are looked for among them
inline constexpr std::size_t textLimit = 16 * 1024; // bytes of one text field

// At most `bytes` of a text, never half a letter: what is quoted in a refusal must be text that can be sent.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t bytes = 40);

// Refused: not JSON, a duplicate key, too deep, a control character, something after the end.
[[nodiscard]] std::variant<Json, Refusal> parse(std::string_view text);

[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);
// False: not exactly `into.size()` bytes in lower-case hex.
[[nodiscard]] bool unhex(std::string_view text, std::span<std::uint8_t> into);

[[nodiscard]] std::string momentText(Moment moment); // "2026-11-10T10:37:04"
[[nodiscard]] std::optional<Moment> momentFrom(std::string_view text);
[[nodiscard]] std::string dayText(Day day); // "2026-11-10"
[[nodiscard]] std::optional<Day> dayFrom(std::string_view text);

// What is null is left out.
void addMember(Json& object, const char* name, Json&& member);

template <class T>
[[nodiscard]] Json toJson(const T& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t> ||
                  std::is_same_v<T, std::uint64_t>) {
        return value;
    } else if constexpr (std::is_same_v<T, Moment>) {
        return momentText(value);
    } else if constexpr (std::is_same_v<T, Day>) {
        return dayText(value);
    } else if constexpr (Spelled<T>) {
        return spell(value);
    } else if constexpr (IsId<T>::value) {
        return hex(value.bytes);
    } else if constexpr (IsOptional<T>::value) {
        return value ? toJson(*value) : Json(nullptr);
    } else if constexpr (IsVector<T>::value) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(toJson(item));
        return list;
    } else {
        Json object = Json::object();
        T::fields(value, [&](const char* name, const auto& field) { addMember(object, name, toJson(field)); });
        return object;
    }
}

// Reads one value; the first fault is kept, with the path of its field.
class JsonReader {
public:
    [[nodiscard]] const std::optional<Refusal>& fault() const { return m_fault; }

    void wrong(const std::string& field, const std::string& say)
    {
        if (!m_fault)
            m_fault = Refusal{"malformed", field, "The message was not understood: " + say};
    }

    template <class T>
    void read(const Json& json, T& into, const std::string& field)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            if (!json.is_string())
                return wrong(field, field + " must be a text.");
            into = json.template get_ref<const std::string&>();
            if (into.size() > textLimit)
                wrong(field, field + " is too long.");
        } else if constexpr (std::is_same_v<T, bool>) {
            json.is_boolean() ? void(into = json.template get<bool>()) : wrong(field, field + " must be true or false.");
        } else if constexpr (std::is_same_v<T, std::int64_t> || std::is_same_v<T, std::uint64_t>) {
            const bool fits = json.is_number_unsigned() ? std::in_range<T>(json.template get<std::uint64_t>())
                                                         : std::is_signed_v<T> && json.is_number_integer();
            fits ? void(into = json.template get<T>()) : wrong(field, field + " must be a whole number.");
        } else if constexpr (std::is_same_v<T, Moment>) {
            const auto moment = json.is_string() ? momentFrom(json.template get<std::string>()) : std::nullopt;
            moment ? void(into = *moment) : wrong(field, field + " must be a time such as 2026-11-10T10:37:04.");
        } else if constexpr (std::is_same_v<T, Day>) {
            const auto day = json.is_string() ? dayFrom(json.template get<std::string>()) : std::nullopt;
            day ? void(into = *day) : wrong(field, field + " must be a date such as 2026-11-10.");
        } else if constexpr (Spelled<T>) {
            const auto value = json.is_string() ? spelled<T>(json.template get<std::string>()) : std::nullopt;
            value ? void(into = *value) : wrong(field, field + " must be one of: " + choices<T>() + ".");
        } else if constexpr (IsId<T>::value) {
            if (!json.is_string() || !unhex(json.template get_ref<const std::string&>(), into.bytes))
                wrong(field, field + " must be an id of 32 hex digits.");
        } else if constexpr (IsOptional<T>::value) {
            if (json.is_null())
                return into.reset();
            read(json, into.emplace(), field);
        } else if constexpr (IsVector<T>::value) {
            if (!json.is_array() || json.size() > 4096)
                return wrong(field, field + " must be a list.");
            into.clear();
            for (const Json& item : json)
                read(item, into.emplace_back(), field);
        } else {
            readObject(json, into, field);
        }
    }

    // What may be left out of an object: an optional, and an empty text, an empty list or `false`.
    template <class T>
    static constexpr bool mayBeAbsent =
        IsOptional<T>::value || IsVector<T>::value || std::is_same_v<T, std::string> || std::is_same_v<T, bool>;

    // An object with exactly the described fields, and `others` beside them.
    template <class T>
    void readObject(const Json& json, T& into, const std::string& field, const std::set<std::string>& others = {})
    {
        if (!json.is_object())
            return wrong(field, field + " must be an object.");
        Members members(*this, json, field, others);
        T::fields(into, [&](const char* name, auto& value) { members.read(name, value); });
        only(json, members.known());
    }

    // Refused: a field of the object that is not known.
    void only(const Json& object, const std::set<std::string>& known);

private:
    // The fields of one object as they are read. How one is read depends on its type alone, not on the object: there are a
    // hundred kinds of objects with the same few types of fields, and the compiler is spared the rest.
    class Members {
    public:
        Members(JsonReader& reader, const Json& json, const std::string& field, const std::set<std::string>& others);

        [[nodiscard]] const std::set<std::string>& known() const { return m_known; } // others, and what was read

        template <class V>
        void read(const char* name, V& into)
        {
            const Json* const found = find(name);
            if (found)
                m_reader.read(*found, into, path(name));
            else if constexpr (!mayBeAbsent<V>)
                m_reader.wrong(path(name), path(name) + " is missing.");
        }

    private:
        const Json* find(const char* name);
        [[nodiscard]] std::string path(const char* name) const;

        JsonReader& m_reader;
        const Json& m_json;
        const std::string& m_field;
        std::set<std::string> m_known;
    };

    template <class E>
    static std::string choices()
    {
        std::string all;
        for (const char* name : Spelling<E>::names)
            all += all.empty() ? name : std::string(", ") + name;
        return all;
    }

    std::optional<Refusal> m_fault;
};

} // namespace waymark::wire
