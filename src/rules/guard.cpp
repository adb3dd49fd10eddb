#include "rules/guard.hpp"

#include "conference/described.hpp"

#include <cctype>
#include <functional>

namespace waymark::rules {
namespace {

template <class T>
void eachText(const T& value, const std::function<void(const std::string&)>& f)
{
    if constexpr (std::is_same_v<T, std::string>) {
        f(value);
    } else if constexpr (IsOptional<T>::value) {
        if (value)
            eachText(*value, f);
    } else if constexpr (IsVector<T>::value) {
        for (const auto& item : value)
            eachText(item, f);
    } else if constexpr (requires { T::fields(value, [](const char*, const auto&) {}); }) {
        T::fields(value, [&](const char*, const auto& field) { eachText(field, f); });
    }
}

std::string textOf(const Record& record)
{
    std::string all;
    std::visit([&](const auto& r) { eachText(r, [&](const std::string& text) { all += folded(text) + "|"; }); }, record);
    return all;
}

bool reaches(const Protected& detail, const People& circle)
{
    return std::any_of(detail.from.begin(), detail.from.end(), [&](PersonId id) { return circle.contains(id); });
}

const std::string* phraseIn(const Protected& detail, const std::string& text)
{
    for (const std::string& phrase : detail.phrases)
        if (const std::string key = folded(phrase); !key.empty() && text.find(key) != std::string::npos)
            return &phrase;
    return nullptr;
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (const auto byte = static_cast<unsigned char>(c); std::isalnum(byte) || byte >= 0x80)
            result += static_cast<char>(std::tolower(byte));
    return result;
}

std::optional<Refusal> guard(const Conference& conference, const std::vector<Event>& events)
{
    std::map<CircleId, People> made;
    std::optional<Refusal> caught;
    for (const Event& event : events) {
        if (const auto* circle = std::get_if<CircleMade>(&event.body)) {
            made[event.circle] = circle->who;
            continue;
        }
        const People* known = conference.circle(event.circle);
        const People& who = known ? *known : made[event.circle];
        const std::string text = textOf(std::get<Put>(event.body).record);
        conference.each<Protected>([&](const Protected& detail) {
            const std::string* phrase = !caught && reaches(detail, who) ? phraseIn(detail, text) : nullptr;
            if (phrase)
                caught = Refusal{"protected-phrase", "text",
                                 "\u201c" + *phrase + "\u201d is protected from somebody who may see this line. Write \u201c" +
                                     detail.instead + "\u201d, take the words out, or make the line narrower."};
        });
    }
    return caught;
}

} // namespace waymark::rules
