// The small words of a conference: enumerations with their spelling, moments and days, circles of people.
// Every type that travels or is stored describes its fields once, in `fields()`; wire, journal and tests derive from that.
#pragma once

#include "conference/ids.hpp"

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark {

// Local civil time at the place of the conference: what the clock on its wall shows.
using Moment = std::chrono::local_seconds;
using Day = std::chrono::local_days;

// The stable spelling of an enumeration, on the wire and in packs: Spelling<E>::names[int(value)].
template <class E>
struct Spelling;

enum class Office : std::uint8_t { chair, minutes };
template <>
struct Spelling<Office> {
    static constexpr const char* names[] = {"chair", "minutes"};
};

// A person's one standing in this conference (domain.md, people).
enum class Standing : std::uint8_t { chair, minutes, professional, family, child, supporter, interpreter, observer };
template <>
struct Spelling<Standing> {
    static constexpr const char* names[] = {"chair",  "minutes",   "professional", "family",
                                            "child", "supporter", "interpreter",  "observer"};
};

enum class Face : std::uint8_t { room, chair, tablet, minutes };
template <>
struct Spelling<Face> {
    static constexpr const char* names[] = {"room", "chair", "tablet", "minutes"};
};

// Where a person is: a fact about the person, marked by chair or minute-taker, never read off a device.
enum class Where : std::uint8_t { expected, waiting, in, remote, out, left, report };
template <>
struct Spelling<Where> {
    static constexpr const char* names[] = {"expected", "waiting", "in", "remote", "out", "left", "report"};
};

enum class StretchKind : std::uint8_t { item, section, pause, closed };
template <>
struct Spelling<StretchKind> {
    static constexpr const char* names[] = {"item", "section", "pause", "closed"};
};

// What an agenda item needs on the screens.
enum class ItemKind : std::uint8_t { talk, columns, voices, views, plan, dates, told, next, welcome, scales };
template <>
struct Spelling<ItemKind> {
    static constexpr const char* names[] = {"talk",  "columns", "voices", "views",   "plan",
                                            "dates", "told",    "next",   "welcome", "scales"};
};

enum class Column : std::uint8_t { well, worry, need };
template <>
struct Spelling<Column> {
    static constexpr const char* names[] = {"well", "worry", "need"};
};

enum class Statement : std::uint8_t { fact, opinion, allegation };
template <>
struct Spelling<Statement> {
    static constexpr const char* names[] = {"fact", "opinion", "allegation"};
};

enum class OfferKind : std::uint8_t { point, action, words, correction };
template <>
struct Spelling<OfferKind> {
    static constexpr const char* names[] = {"point", "action", "words", "correction"};
};

enum class Threshold : std::uint8_t { yes, no, more };
template <>
struct Spelling<Threshold> {
    static constexpr const char* names[] = {"yes", "no", "more"};
};

enum class Harm : std::uint8_t { neglect, physical, sexual, emotional };
template <>
struct Spelling<Harm> {
    static constexpr const char* names[] = {"neglect", "physical", "sexual", "emotional"};
};

// Outcomes (domain.md, views and decision): a plan, or no plan and other help; at a review the plan goes on, or ends;
// more information needed. Which of them a kind of conference has: rules/kinds.
enum class Outcome : std::uint8_t { plan, other, more, goesOn, ends };
template <>
struct Spelling<Outcome> {
    static constexpr const char* names[] = {"plan", "other", "more", "continue", "end"};
};

enum class DissentState : std::uint8_t { raised, discussed, withdrawn, confirmed };
template <>
struct Spelling<DissentState> {
    static constexpr const char* names[] = {"raised", "discussed", "withdrawn", "confirmed"};
};

enum class PlanSection : std::uint8_t { care, action, visits, contingency, group, review };
template <>
struct Spelling<PlanSection> {
    static constexpr const char* names[] = {"care", "action", "visits", "contingency", "group", "review"};
};

enum class Ground : std::uint8_t { violence, disruption, prejudice, childAsks, abuse, confidential, conflict, intoxication };
template <>
struct Spelling<Ground> {
    static constexpr const char* names[] = {"violence", "disruption",   "prejudice", "child-asks",
                                            "abuse",    "confidential", "conflict",  "intoxication"};
};

enum class Wish : std::uint8_t { speak, pause, help };
template <>
struct Spelling<Wish> {
    static constexpr const char* names[] = {"speak", "pause", "help"};
};

// How wide a line is meant to be. A writer may make it narrower than the live circle, never wider.
enum class Width : std::uint8_t { everyone, professionals, offices };
template <>
struct Spelling<Width> {
    static constexpr const char* names[] = {"everyone", "professionals", "offices"};
};

// One member of a circle: a person, or an office whoever holds it.
struct Member {
    PersonId person;              // none for an office
    std::optional<Office> office; // none for a person

    static Member of(PersonId person) { return {person, {}}; }
    static Member of(Office office) { return {{}, office}; }
    friend auto operator<=>(const Member&, const Member&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("office", self.office);
    }
};

// A sorted set of members. Equal sets are the same circle.
class People {
public:
    People() = default;
    explicit People(std::vector<Member> members) : m_members(std::move(members))
    {
        std::sort(m_members.begin(), m_members.end());
        m_members.erase(std::unique(m_members.begin(), m_members.end()), m_members.end());
    }

    [[nodiscard]] bool empty() const { return m_members.empty(); }
    [[nodiscard]] bool contains(const Member& member) const
    {
        return std::binary_search(m_members.begin(), m_members.end(), member);
    }
    [[nodiscard]] bool contains(PersonId person) const { return contains(Member::of(person)); }
    [[nodiscard]] bool contains(Office office) const { return contains(Member::of(office)); }
    [[nodiscard]] bool contains(const People& other) const
    {
        return std::includes(m_members.begin(), m_members.end(), other.m_members.begin(), other.m_members.end());
    }
    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }

    [[nodiscard]] People with(const Member& member) const
    {
        auto all = m_members;
        all.push_back(member);
        return People(std::move(all));
    }
    // Only the persons, without offices.
    [[nodiscard]] std::vector<PersonId> persons() const
    {
        std::vector<PersonId> result;
        for (const Member& member : m_members)
            if (!member.office)
                result.push_back(member.person);
        return result;
    }
    template <class Keep>
    [[nodiscard]] People onlyIf(Keep keep) const
    {
        std::vector<Member> result;
        std::copy_if(m_members.begin(), m_members.end(), std::back_inserter(result), keep);
        return People(std::move(result));
    }

    friend People operator&(const People& a, const People& b)
    {
        return a.onlyIf([&](const Member& member) { return b.contains(member); });
    }
    friend bool operator==(const People&, const People&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("members", self.m_members);
    }

private:
    std::vector<Member> m_members;
};

// What something is about: the meeting itself, or these children. "About the meeting" is said, never assumed.
struct About {
    bool meeting = false;
    std::vector<ChildId> children;

    static About theMeeting() { return {true, {}}; }
    [[nodiscard]] bool said() const { return meeting != !children.empty(); }
    [[nodiscard]] bool mentions(ChildId child) const
    {
        return std::find(children.begin(), children.end(), child) != children.end();
    }
    friend bool operator==(const About&, const About&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("meeting", self.meeting);
        f("children", self.children);
    }
};

} // namespace waymark
