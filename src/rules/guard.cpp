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

// Bytes of a blank, dash, quote or invisible sign beyond ASCII at the start of a text; 0: none. A pasted no-break space
// must not carry an address past the guard.
std::size_t blankAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.size() >= 2 && byte(0) == 0xc2 && byte(1) < 0xc0)
        return 2; // U+0080 … U+00BF
    if (text.size() >= 3 && byte(0) == 0xe2 && (byte(1) == 0x80 || byte(1) == 0x81))
        return 3; // U+2000 … U+207F
    if (text.size() >= 3 && (text.substr(0, 3) == "\u3000" || text.substr(0, 3) == "\ufeff"))
        return 3;
    return 0;
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
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t skip = blankAt(text.substr(i))) {
            i += skip - 1;
            continue;
        }
        if (const auto byte = static_cast<unsigned char>(text[i]); std::isalnum(byte) || byte >= 0x80)
            result += static_cast<char>(std::tolower(byte));
    }
    return result;
}

namespace {

// Whom the words of a record will reach. A view in hand is read against those it will be shown to, so that its giver
// hears it now and not the whole room later; from a giver who may not know the detail it stays a secret that there is one.
People bound(const Conference& conference, const Record& record, const People& circle)
{
    const auto* view = std::get_if<View>(&record);
    const Kept* round = view && !view->shown ? conference.kept(view->round) : nullptr;
    return round ? *conference.circle(head(round->record).circle) : circle;
}

bool answers(const Protected& detail, const Record& record)
{
    // An offer goes to its writer, the chair and the minute-taker only, whatever it says: never an oracle.
    if (std::holds_alternative<Offer>(record))
        return false;
    const auto* view = std::get_if<View>(&record);
    return !view || view->shown || std::find(detail.from.begin(), detail.from.end(), view->person) == detail.from.end();
}

// A record written again with the words it had (the end of a stretch) tells nobody anything new, and must not be held up.
bool saysNothingNew(const Conference& conference, const Record& record, const std::string& text)
{
    const Kept* before = conference.kept(head(record).id);
    return before && textOf(before->record) == text;
}

} // namespace

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
        const Record& record = std::get<Put>(event.body).record;
        const std::string text = textOf(record);
        if (saysNothingNew(conference, record, text))
            continue;
        const People reached = bound(conference, record, who);
        conference.each<Protected>([&](const Protected& detail) {
            const bool asks = !caught && answers(detail, record) && reaches(detail, reached);
            const std::string* phrase = asks ? phraseIn(detail, text) : nullptr;
            if (phrase)
                caught = Refusal{"protected-phrase", "text",
                                 "\u201c" + *phrase + "\u201d is protected from somebody who may see this line. Write \u201c" +
                                     detail.instead + "\u201d, take the words out, or make the line narrower."};
        });
    }
    return caught;
}

} // namespace waymark::rules
