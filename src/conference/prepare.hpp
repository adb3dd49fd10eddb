// What is prepared before the meeting: the facts of the conference, people, parts, protected details, seats, reports,
// letters; and the commands that prepare it (the chair's office, before the first stretch).
#pragma once

#include "conference/agenda.hpp"
#include "conference/settings.hpp"

namespace waymark {

// The facts of the conference and the settings of its authority. For chair and minute-taker; what others need of the
// facts stands in each stretch.
struct Meeting {
    static constexpr auto kind = "meeting";
    Head head;
    std::string reference;       // the council's own, "WC 26-1184"
    std::string title;           // "Initial child protection conference": never names a child
    std::string authority;       // "Westmere Council"
    std::string service;         // "Children's Services"
    std::string place;
    Day date{};
    bool rehearsal = false;      // for ever: screens and papers say so
    ConferenceKind what = ConferenceKind::initial;
    std::optional<Moment> begins;           // the hour it is called for; none: from the start of its day
    std::optional<Day> strategyDiscussion;  // that started the section 47 enquiry
    std::optional<Day> writtenNotice;       // of a transfer-in: when the move was notified in writing
    std::optional<Day> birthDue;            // of a pre-birth conference
    bool firstReview = false;    // of a review: the first after the plan began
    bool lastInquorate = false;  // the conference before this one was not quorate
    Settings settings;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("reference", self.reference);
        f("title", self.title);
        f("authority", self.authority);
        f("service", self.service);
        f("place", self.place);
        f("date", self.date);
        f("rehearsal", self.rehearsal);
        f("what", self.what);
        f("begins", self.begins);
        f("strategyDiscussion", self.strategyDiscussion);
        f("writtenNotice", self.writtenNotice);
        f("birthDue", self.birthDue);
        f("firstReview", self.firstReview);
        f("lastInquorate", self.lastInquorate);
        f("settings", self.settings);
    }
};

// A child, in a copy of its own for each part: two parents who must not meet never share a record.
struct Child {
    static constexpr auto kind = "child";
    Head head;
    ChildId child;
    std::string name;  // "Ellie Reed"
    std::string known; // "Ellie"
    std::int64_t age = 0;
    Day born{};

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("name", self.name);
        f("known", self.known);
        f("age", self.age);
        f("born", self.born);
    }
};

struct Relation {
    ChildId child;
    std::string how; // "mother", "grandmother"

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("how", self.how);
    }
};

// Full facts about a person, for chair and minute-taker. Others know names and roles from stretches.
struct Person {
    static constexpr auto kind = "person";
    Head head;
    PersonId person;
    Standing standing = Standing::professional;
    std::string name;   // "DS Karen Whitlock"
    std::string known;  // "Karen"
    std::string role;   // "mother", "health visitor", "BSL interpreter"
    std::string agency; // "Oakfield Primary School"; empty for family
    std::string sector; // for the quorum: "social care", "health", …; "legal": the authority's own solicitor
    bool directContact = false;
    bool leads = false;              // lead social worker
    bool givesView = false;
    bool comes = true;               // false: by written report only
    std::optional<PersonId> supports; // supporter or interpreter of
    bool independent = false;         // a supporter also invited in their own right: admitted by name, own children
    bool advocate = false;            // an independent advocate by profession, not a friend
    bool deputy = false;              // named to take the chair's or minute-taker's seat
    std::optional<PersonId> alsoInterprets; // the same interpreter, listed once more for somebody else
    std::vector<Relation> relations;  // family: to which child
    std::vector<ChildId> children;    // whom this person is entitled to hear about
    std::optional<ChildId> child;     // a child who attends: which child of this conference
    std::string attends;              // the chair's reason: a child below the age, an interpreter for two
    std::string consent;              // an observer: who agreed, and when
    bool getsPapers = true;
    std::string contact;
    std::string needs;                // access needs

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("standing", self.standing);
        f("name", self.name);
        f("known", self.known);
        f("role", self.role);
        f("agency", self.agency);
        f("sector", self.sector);
        f("directContact", self.directContact);
        f("leads", self.leads);
        f("givesView", self.givesView);
        f("comes", self.comes);
        f("supports", self.supports);
        f("independent", self.independent);
        f("advocate", self.advocate);
        f("deputy", self.deputy);
        f("alsoInterprets", self.alsoInterprets);
        f("relations", self.relations);
        f("children", self.children);
        f("child", self.child);
        f("attends", self.attends);
        f("consent", self.consent);
        f("getsPapers", self.getsPapers);
        f("contact", self.contact);
        f("needs", self.needs);
    }
};

// A part: the family members, children and observers admitted to it by name. Professionals are in every part unless
// kept out. Part "P", professionals alone, exists in every conference.
struct Part {
    static constexpr auto kind = "part";
    Head head;
    PartId part;
    std::string letter;
    std::vector<PersonId> admitted;
    std::vector<PersonId> keptOut;
    std::vector<AgendaItem> agenda;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("part", self.part);
        f("letter", self.letter);
        f("admitted", self.admitted);
        f("keptOut", self.keptOut);
        f("agenda", self.agenda);
    }
};

// A detail protected from named people: its phrases must never reach their screens or papers.
struct Protected {
    static constexpr auto kind = "protected";
    Head head;
    std::string what; // "Hannah's new address"
    std::vector<std::string> phrases;
    std::vector<PersonId> from;
    std::string instead; // what to write, "a safe place"

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("phrases", self.phrases);
        f("from", self.from);
        f("instead", self.instead);
    }
};

// A seat: one device place for one person, or the room screen. Nobody sees it; the door reads it.
struct Seat {
    static constexpr auto kind = "seat";
    Head head;
    SeatId seat;
    Face face = Face::tablet;
    std::optional<PersonId> person; // none: a room screen
    std::vector<PartId> parts;      // a room screen where only these parts sit; empty: wherever we sit
    Id<struct CodeTag> code;        // keyed hash of the joining code; none once used
    std::string key;                // the device's Ed25519 public key, 64 hex digits; empty: nobody joined yet

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("seat", self.seat);
        f("face", self.face);
        f("person", self.person);
        f("parts", self.parts);
        f("code", self.code);
        f("key", self.key);
    }
};

// A report received before the conference, for those it was shared with and the professionals.
struct Report {
    static constexpr auto kind = "report";
    Head head;
    PersonId from;
    std::string title;
    std::string gist;
    std::optional<Moment> received;
    std::optional<Moment> shared;
    bool withheld = false; // not for the family, as the police may ask

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("from", self.from);
        f("title", self.title);
        f("gist", self.gist);
        f("received", self.received);
        f("shared", self.shared);
        f("withheld", self.withheld);
    }
};

// A letter or written view handed in, kept by chair and minute-taker until it is read out.
struct Letter {
    static constexpr auto kind = "letter";
    Head head;
    PersonId from;
    std::string title;
    std::string text;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("from", self.from);
        f("title", self.title);
        f("text", self.text);
    }
};

// That the chair met the family before the conference (domain.md, before): a fact that an appeal may ask for.
struct PreMeeting {
    static constexpr auto kind = "pre-meeting";
    Head head;
    std::vector<PersonId> persons;
    std::int64_t minutes = 0;
    Moment when{};
    std::string how; // "in the family room", "by telephone"

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("persons", self.persons);
        f("minutes", self.minutes);
        f("when", self.when);
        f("how", self.how);
    }
};

struct OpenConference {
    static constexpr auto kind = "OpenConference";
    Meeting meeting;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("meeting", self.meeting); }
};

struct AddPerson {
    static constexpr auto kind = "AddPerson";
    Person person;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("person", self.person); }
};

struct AddPart {
    static constexpr auto kind = "AddPart";
    Part part;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("part", self.part); }
};

// Makes one copy of the child for each part, so it comes after the parts.
struct AddChild {
    static constexpr auto kind = "AddChild";
    Child child;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("child", self.child); }
};

struct AddProtected {
    static constexpr auto kind = "AddProtected";
    Protected detail;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("detail", self.detail); }
};

struct AddReport {
    static constexpr auto kind = "AddReport";
    Report report;
    About about;
    std::vector<PersonId> sharedWith;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("report", self.report);
        f("about", self.about);
        f("sharedWith", self.sharedWith);
    }
};

// When a report was received, or shared with more of the family; who has it already keeps it.
struct MarkReport {
    static constexpr auto kind = "MarkReport";
    RecordId report;
    std::optional<Moment> received;
    std::optional<Moment> shared;
    std::vector<PersonId> sharedWith;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("report", self.report);
        f("received", self.received);
        f("shared", self.shared);
        f("sharedWith", self.sharedWith);
    }
};

struct LogPreMeeting {
    static constexpr auto kind = "LogPreMeeting";
    std::vector<PersonId> persons;
    std::int64_t minutes = 0;
    Moment when{};
    std::string how;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("persons", self.persons);
        f("minutes", self.minutes);
        f("when", self.when);
        f("how", self.how);
    }
};

struct AddLetter {
    static constexpr auto kind = "AddLetter";
    Letter letter;
    About about;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("letter", self.letter);
        f("about", self.about);
    }
};

struct AddSeat {
    static constexpr auto kind = "AddSeat";
    Seat seat;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("seat", self.seat); }
};

} // namespace waymark
