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

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("with", self.with);
        f("ground", self.ground);
        f("reasons", self.reasons);
        f("until", self.until);
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

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("exclusion", self.exclusion);
    }
};

struct Exclude {
    static constexpr auto kind = "Exclude";
    PersonId person;
    Ground ground = Ground::violence;
    std::string reasons;  // as told to the person
    std::string evidence; // for professionals
    std::int64_t minutes = 0; // minimum duration
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("ground", self.ground);
        f("reasons", self.reasons);
        f("evidence", self.evidence);
        f("minutes", self.minutes);
    }
};

struct EndExclusion {
    static constexpr auto kind = "EndExclusion";
    PersonId person;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("person", self.person); }
};

} // namespace waymark
