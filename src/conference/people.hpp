// People while the meeting runs: who is admitted to a part or kept out of one, and a professional's declared connection
// with the family. The facts about a person stand in prepare.hpp.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// What the chair decided about a declared connection: not yet; stays; stays out of named parts; leaves the conference.
enum class ConnectionState : std::uint8_t { declared, stays, out, leaves };
template <>
struct Spelling<ConnectionState> {
    static constexpr const char* names[] = {"declared", "stays", "out", "leaves"};
};

// A professional's personal connection with somebody here: theirs, the chair's and the minute-taker's.
struct Connection {
    static constexpr auto kind = "connection";
    Head head;
    PersonId person;
    std::string what; // "her cousin is married to the father's brother"
    ConnectionState state = ConnectionState::declared;
    std::vector<PartId> parts; // out: of which

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("what", self.what);
        f("state", self.state);
        f("parts", self.parts);
    }
};

// Admits a family member, child or observer to a part by name; from now on, if the part sits. `reason`: of a child below
// the age at which children attend.
struct Admit {
    static constexpr auto kind = "Admit";
    PersonId person;
    PartId part;
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("part", self.part);
        f("reason", self.reason);
    }
};

// A professional stays out of a part.
struct KeepOut {
    static constexpr auto kind = "KeepOut";
    PersonId person;
    PartId part;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("part", self.part);
    }
};

struct LetIn {
    static constexpr auto kind = "LetIn";
    PersonId person;
    PartId part;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("part", self.part);
    }
};

// By the professional, or entered by chair or minute-taker.
struct DeclareConnection {
    static constexpr auto kind = "DeclareConnection";
    PersonId person;
    std::string what;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("what", self.what);
    }
};

struct DecideConnection {
    static constexpr auto kind = "DecideConnection";
    RecordId connection;
    ConnectionState decision = ConnectionState::stays;
    std::vector<PartId> parts;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("connection", self.connection);
        f("decision", self.decision);
        f("parts", self.parts);
    }
};

} // namespace waymark
