// What both directions of the protocol read and write alike: fields of one object, and a whole message. Known inside src/wire
// only; what is wrong goes to the reader, which keeps the first fault.
#pragma once

#include "wire/json.hpp"
#include "wire/messages.hpp"

namespace waymark::wire {

constexpr const char* formNames[] = {"html", "pdf"};

template <std::size_t N>
void bytes(JsonReader& reader, const Json& object, const char* name, std::array<std::uint8_t, N>& into)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string() || !unhex(found->get_ref<const std::string&>(), into))
        reader.wrong(name, std::string(name) + " must be " + std::to_string(2 * N) + " hex digits.");
}

template <class T>
void value(JsonReader& reader, const Json& object, const char* name, T& into)
{
    const auto found = object.find(name);
    if (found != object.end())
        reader.read(*found, into, name);
    else if constexpr (!IsOptional<T>::value)
        reader.wrong(name, std::string(name) + " is missing.");
}

// As value, but may be left out whatever it is: then `into` stays as it was.
template <class T>
void optionally(JsonReader& reader, const Json& object, const char* name, T& into)
{
    if (const auto found = object.find(name); found != object.end())
        reader.read(*found, into, name);
}

// The one of a variant's alternatives whose kind it is, with `others` beside its fields. False: there is none of that kind.
template <class Variant>
bool alternative(JsonReader& reader, const Json& object, const std::string& kind, Variant& into,
                 const std::set<std::string>& others)
{
    const auto read = [&]<std::size_t I>() {
        if (kind != std::variant_alternative_t<I, Variant>::kind)
            return false;
        reader.readObject(object, into.template emplace<I>(), "", others);
        return true;
    };
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (read.template operator()<I>() || ...);
    }(std::make_index_sequence<std::variant_size_v<Variant>>{});
}

inline void only(JsonReader& reader, const Json& object, const std::set<std::string>& known)
{
    if (!object.is_object())
        return reader.wrong("", "it must be an object.");
    reader.only(object, known);
}

inline void form(JsonReader& reader, const Json& object, PaperForm& into)
{
    std::string name;
    value(reader, object, "form", name);
    if (name != formNames[0] && name != formNames[1])
        return reader.wrong("form", "form must be html or pdf.");
    into = name == formNames[0] ? PaperForm::html : PaperForm::pdf;
}

template <class Message, class Read>
std::variant<Message, Refusal> strictly(std::string_view text, Read read)
{
    auto parsed = parse(text);
    if (auto* refusal = std::get_if<Refusal>(&parsed))
        return std::move(*refusal);
    JsonReader reader;
    Message message = read(reader, std::get<Json>(parsed));
    if (reader.fault())
        return *reader.fault();
    return message;
}

} // namespace waymark::wire
