#include "rules/decide.hpp"

#include "conference/described.hpp"
#include "rules/acts.hpp"

namespace waymark::rules {
namespace {

// The first text that is longer than a line may be: its field, "text" or "person.name"; empty: none is.
template <class T>
std::string longText(const T& v, const std::string& field)
{
    std::string found;
    if constexpr (std::is_same_v<T, std::string>) {
        found = v.size() > longestText ? field : "";
    } else if constexpr (IsOptional<T>::value) {
        found = v ? longText(*v, field) : "";
    } else if constexpr (IsVector<T>::value) {
        for (const auto& one : v)
            found = found.empty() ? longText(one, field) : found;
    } else if constexpr (requires { T::fields(v, [](const char*, const auto&) {}); }) {
        T::fields(v, [&](const char* name, const auto& inner) {
            if (found.empty())
                found = longText(inner, field.empty() ? name : field + "." + name);
        });
    }
    return found;
}

} // namespace

Decided decide(const sight::Seen& seen, const Command& command, Moment now)
{
    if (auto refusal = permit(seen, kindOf(command)))
        return std::move(*refusal);
    if (std::string field = std::visit([](const auto& asked) { return longText(asked, ""); }, command);
        !field.empty())
        return tooLong(std::move(field));
    return std::visit([&](const auto& asked) { return act(Ask{seen, now}, asked); }, command);
}

} // namespace waymark::rules
