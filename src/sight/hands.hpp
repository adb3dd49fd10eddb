// What lies in a hand: an answer to a round or a scale (View, Mark) that its giver has given and nobody has been shown yet.
// `of`: the field in which the answer says what it answers. Known inside src/sight only.
#pragma once

#include "conference/conference.hpp"

#include <map>
#include <vector>

namespace waymark::sight {

inline bool isWritten(const View& view)
{
    return view.written;
}
inline bool isWritten(const Mark&)
{
    return false;
}

// A round left open for somebody who was out may be shown again; nobody's view is shown twice.
template <class Answer>
[[nodiscard]] bool hasShown(const Conference& conference, PersonId person, LineId line, RecordId Answer::*of)
{
    return conference.first<Answer>([&](const Answer& one) {
        return one.person == person && one.shown && !isWritten(one) &&
               head(conference.kept(one.*of)->record).line == line;
    }) != nullptr;
}

// Everybody's answer that is still to be shown, the one given last, in the order of the list of people and not of arrival:
// who was first to answer is nobody's business.
template <class Answer>
[[nodiscard]] std::vector<Answer> inHand(const Conference& conference, const Head& asked,
                                         RecordId Answer::*of)
{
    std::map<PersonId, const Answer*> last;
    conference.each<Answer>([&](const Answer& one) {
        if (one.*of == asked.id && !one.shown && !hasShown(conference, one.person, asked.line, of))
            last[one.person] = &one;
    });
    std::vector<Answer> all;
    conference.each<Person>([&](const Person& p) {
        if (const auto found = last.find(p.person); found != last.end())
            all.push_back(*found->second);
    });
    return all;
}

// Given again before it is shown, a view is a version of what lay in the hand before, so that its giver sees one.
// Who had typed that one for them goes on seeing what they typed, and nothing of the change.
template <class Answer>
[[nodiscard]] LineId lineInHand(const Conference& conference, const Answer& given, RecordId Answer::*of)
{
    LineId line{given.head.id.bytes};
    conference.each<Answer>([&](const Answer& one) {
        if (one.*of == given.*of && one.person == given.person && !one.shown)
            line = one.head.line;
    });
    return line;
}

// How many have given a view for that round, with those that the act's own events add.
[[nodiscard]] inline std::size_t givenTo(RecordId round, const Conference& conference,
                                         const std::vector<Event>& events)
{
    std::size_t count = 0;
    conference.each<Given>([&](const Given& given) { count += given.round == round ? 1U : 0U; });
    for (const Event& event : events)
        if (const auto* put = std::get_if<Put>(&event.body))
            if (const auto* given = std::get_if<Given>(&put->record); given && given->round == round)
                ++count;
    return count;
}

} // namespace waymark::sight
