// Exclusion: the record, its evidence, the return.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// The last record of the circle the excluded person was in; the evidence is a record of its own.
struct Exclusion {
    static constexpr auto kind = "exclusion";
    Head head;
    PersonId person;
    std::vector<PersonId> with; // who goes with them
    Ground ground = Ground::violence;
    std::string reasons;        // as told to the person
    Moment until{};             // minimum duration
    std::vector<PartId> parts;  // which parts; none: the whole conference
    std::vector<ItemId> items;  // which items only

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("with", self.with);
        f("ground", self.ground);
        f("reasons", self.reasons);
        f("until", self.until);
        f("parts", self.parts);
        f("items", self.items);
    }
};

struct Evidence {
    static constexpr auto kind = "evidence";
    Head head;
    RecordId exclusion;
    std::string text;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("exclusion", self.exclusion);
        f("text", self.text);
    }
};

struct Returned {
    static constexpr auto kind = "returned";
    Head head;
    RecordId exclusion;
    std::string reason; // before the minimum duration was over

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("exclusion", self.exclusion);
        f("reason", self.reason);
    }
};

enum class RequestState : std::uint8_t { asked, granted, refused };
template <>
struct Spelling<RequestState> {
    static constexpr const char* names[] = {"asked", "granted", "refused"};
};

// That somebody asked, before the meeting or in it, for a person to be excluded; and what the chair decided, how and when
// it was explained to the person. For chair and minute-taker.
struct ExclusionRequest {
    static constexpr auto kind = "exclusion-request";
    Head head;
    PersonId person;
    PersonId asker;
    Ground ground = Ground::violence;
    std::string evidence;
    Moment asked{};
    RequestState state = RequestState::asked;
    std::string reasons;
    std::optional<Moment> explained;
    std::string how;                  // "by telephone, with her advocate"
    std::optional<RecordId> exclusion; // that followed

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("asker", self.asker);
        f("ground", self.ground);
        f("evidence", self.evidence);
        f("asked", self.asked);
        f("state", self.state);
        f("reasons", self.reasons);
        f("explained", self.explained);
        f("how", self.how);
        f("exclusion", self.exclusion);
    }
};

// What followed an exclusion: the letter, how the person is heard instead, how they hear what was decided.
struct AfterExclusion {
    static constexpr auto kind = "after-exclusion";
    Head head;
    RecordId exclusion;
    std::optional<Moment> letter;
    std::string heard;    // "letter read out by the chair", "own part"
    std::string feedback; // "the chair telephones on Friday"

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("exclusion", self.exclusion);
        f("letter", self.letter);
        f("heard", self.heard);
        f("feedback", self.feedback);
    }
};

// Less than the whole conference; and supporters invited in their own right, who would else stay.
struct ExclusionScope {
    std::vector<PartId> parts;
    std::vector<ItemId> items;
    std::vector<PersonId> alsoOut;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("parts", self.parts);
        f("items", self.items);
        f("alsoOut", self.alsoOut);
    }
};

// From the whole conference, or from the parts or items of `scope`. Before a part begins or in the middle of it.
struct Exclude {
    static constexpr auto kind = "Exclude";
    PersonId person;
    Ground ground = Ground::violence;
    std::string reasons;  // as told to the person
    std::string evidence; // for professionals
    std::int64_t minutes = 0; // minimum duration
    std::optional<ExclusionScope> scope = {};
    std::optional<RecordId> request = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("ground", self.ground);
        f("reasons", self.reasons);
        f("evidence", self.evidence);
        f("minutes", self.minutes);
        f("scope", self.scope);
        f("request", self.request);
    }
};

struct EndExclusion {
    static constexpr auto kind = "EndExclusion";
    PersonId person;
    std::optional<std::string> reason = {}; // needed before the minimum duration is over
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("reason", self.reason);
    }
};

struct RequestExclusion {
    static constexpr auto kind = "RequestExclusion";
    PersonId person;
    PersonId asker;
    Ground ground = Ground::violence;
    std::string evidence;
    Moment asked{};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("asker", self.asker);
        f("ground", self.ground);
        f("evidence", self.evidence);
        f("asked", self.asked);
    }
};

struct DecideRequest {
    static constexpr auto kind = "DecideRequest";
    RecordId request;
    bool granted = false;
    std::string reasons;
    std::optional<Moment> explained;
    std::string how;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("request", self.request);
        f("granted", self.granted);
        f("reasons", self.reasons);
        f("explained", self.explained);
        f("how", self.how);
    }
};

struct FollowExclusion {
    static constexpr auto kind = "FollowExclusion";
    RecordId exclusion;
    std::optional<Moment> letter;
    std::string heard;
    std::string feedback;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("exclusion", self.exclusion);
        f("letter", self.letter);
        f("heard", self.heard);
        f("feedback", self.feedback);
    }
};

} // namespace waymark
