// Compile-time questions about described types: what `fields()` gives, how an enumeration is spelled.
#pragma once

#include "conference/ids.hpp"
#include "conference/values.hpp"

#include <string_view>
#include <type_traits>

namespace waymark {

template <class T>
concept Spelled = std::is_enum_v<T> && requires { Spelling<T>::names; };

template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <Spelled E>
[[nodiscard]] constexpr const char* spell(E value)
{
    return Spelling<E>::names[static_cast<std::size_t>(value)];
}

template <Spelled E>
[[nodiscard]] constexpr std::optional<E> spelled(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(Spelling<E>::names); ++i)
        if (name == Spelling<E>::names[i])
            return static_cast<E>(i);
    return std::nullopt;
}

// Calls f with every id of type `Wanted` inside a described value, however deep. f takes a reference.
template <class Wanted, class T, class F>
void eachId(T& value, F&& f)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, Wanted>) {
        f(value);
    } else if constexpr (IsOptional<Plain>::value) {
        if (value)
            eachId<Wanted>(*value, f);
    } else if constexpr (IsVector<Plain>::value) {
        for (auto& item : value)
            eachId<Wanted>(item, f);
    } else if constexpr (requires { Plain::fields(value, [](const char*, auto&) {}); }) {
        Plain::fields(value, [&](const char*, auto& field) { eachId<Wanted>(field, f); });
    }
}

} // namespace waymark
