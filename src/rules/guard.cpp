#include "rules/guard.hpp"

#include "conference/described.hpp"
#include "rules/phrases.hpp"

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

std::vector<std::string> textsOf(const Record& record)
{
    std::vector<std::string> all;
    std::visit([&](const auto& r) { eachText(r, [&](const std::string& text) { all.push_back(text); }); },
               record);
    return all;
}

bool reaches(const Protected& detail, const People& circle)
{
    return std::any_of(detail.from.begin(), detail.from.end(),
                       [&](PersonId id) { return circle.contains(id); });
}

const std::string* phraseIn(const Protected& detail, const std::vector<std::string>& texts)
{
    for (const std::string& phrase : detail.phrases)
        for (const std::string& text : texts)
            if (says(text, phrase))
                return &phrase;
    return nullptr;
}

// Whom the words of a record will reach. A view in hand is read against those it will be shown to, so that its giver
// hears it now and not the whole room later; from a giver who may not know the detail it stays a secret that there is one.
People bound(const Conference& conference, const Record& record, const People& circle)
{
    const auto* view = std::get_if<View>(&record);
    const auto* mark = std::get_if<Mark>(&record);
    const Kept* round = view && !view->shown   ? conference.kept(view->round)
                        : mark && !mark->shown ? conference.kept(mark->scale)
                                               : nullptr;
    return round ? *conference.circle(head(round->record).circle) : circle;
}

// A mark in hand: family members mark, too, and are never answered; who typed it for them is.
bool answersMark(const Conference& conference, const Protected& detail, const Mark& mark)
{
    const auto* giver = conference.first<Person>([&](const Person& p) { return p.person == mark.person; });
    const bool barred = std::find(detail.from.begin(), detail.from.end(), mark.person) != detail.from.end();
    return mark.head.typedBy || (giver && giver->standing == Standing::professional && !barred);
}

bool answers(const Conference& conference, const Protected& detail, const Record& record)
{
    // An offer goes to its writer, the chair and the minute-taker only, whatever it says: never an oracle.
    if (std::holds_alternative<Offer>(record))
        return false;
    if (const auto* mark = std::get_if<Mark>(&record); mark && !mark->shown)
        return answersMark(conference, detail, *mark);
    const auto* view = std::get_if<View>(&record);
    return !view || view->shown ||
           std::find(detail.from.begin(), detail.from.end(), view->person) == detail.from.end();
}

// A record written again with the words it had (the end of a stretch) tells nobody anything new, and must not be held up.
bool saysNothingNew(const Conference& conference, const Record& record, const std::vector<std::string>& texts)
{
    const Kept* before = conference.kept(head(record).id);
    return before && textsOf(before->record) == texts;
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
        const auto texts = textsOf(record);
        if (saysNothingNew(conference, record, texts))
            continue;
        const People reached = bound(conference, record, who);
        conference.each<Protected>([&](const Protected& detail) {
            const bool asks = !caught && !detail.head.withdrawn && answers(conference, detail, record) && reaches(detail, reached);
            const std::string* phrase = asks ? phraseIn(detail, texts) : nullptr;
            if (phrase)
                caught =
                    Refusal{"protected-phrase", "text",
                            "\u201c" + *phrase +
                                "\u201d is protected from somebody who may see this line. Write \u201c" +
                                detail.instead + "\u201d, take the words out, or make the line narrower."};
        });
    }
    return caught;
}

} // namespace waymark::rules
