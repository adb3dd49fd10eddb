// The records of a conference: what was said, decided, marked. Each names one circle, the frozen set of people entitled
// to it, and is whole for everybody in it: it refers only to records whose circle contains its own.
// Plain values; nothing here decides anything.
#pragma once

#include "conference/values.hpp"

#include <variant>

namespace waymark {

// What every record carries. `circle`, `under` and `line` are the server's own business and never travel;
// `part` travels to chair and minute-taker only.
struct Head {
    RecordId id;
    LineId line;                     // shared by the versions of one thing
    CircleId circle;                 // who is entitled to it
    CircleId under;                  // the live circle it was written under
    std::optional<PartId> part;      // the part it was written in; none: prepared for the whole conference
    bool open = false;               // said outside a section to the whole live circle
    About about;
    PersonId by;
    std::optional<PersonId> typedBy; // entered by chair or minute-taker for somebody
    Moment at{};
    bool withdrawn = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("id", self.id);
        f("line", self.line);
        f("circle", self.circle);
        f("under", self.under);
        f("part", self.part);
        f("open", self.open);
        f("about", self.about);
        f("by", self.by);
        f("typedBy", self.typedBy);
        f("at", self.at);
        f("withdrawn", self.withdrawn);
    }
};

// ---- prepared before the meeting ------------------------------------------------------------------------------------

// The facts of the conference and the settings of its authority. For chair and minute-taker; what others need of it
// stands in each stretch.
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
    std::int64_t quorumOthers = 2; // agencies needed beside children's social care
    std::int64_t gapMinutes = 0;   // between the leaving of one part and the beginning of another
    bool countsShown = false;      // may family and room know how many views are in

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
        f("quorumOthers", self.quorumOthers);
        f("gapMinutes", self.gapMinutes);
        f("countsShown", self.countsShown);
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
    std::string sector; // for the quorum: "social care", "health", "school", "police", …
    bool directContact = false;
    bool leads = false;              // lead social worker
    bool givesView = false;
    bool comes = true;               // false: by written report only
    std::optional<PersonId> supports; // supporter or interpreter of
    std::vector<Relation> relations;  // family: to which child
    std::vector<ChildId> children;    // whom this person is entitled to hear about
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
        f("relations", self.relations);
        f("children", self.children);
        f("getsPapers", self.getsPapers);
        f("contact", self.contact);
        f("needs", self.needs);
    }
};

struct AgendaItem {
    ItemId item;
    ItemKind what = ItemKind::talk;
    std::string title; // chair's and minute-taker's wording, "Going well, worries, what needs to happen"
    std::string plain; // room's and family's wording, "Talking about Ellie and Jack"
    std::string lead;
    std::int64_t minutes = 0;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("what", self.what);
        f("title", self.title);
        f("plain", self.plain);
        f("lead", self.lead);
        f("minutes", self.minutes);
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
    std::optional<PersonId> person; // none: the room screen
    Id<struct CodeTag> code;        // keyed hash of the joining code; none once used
    std::string key;                // the device's Ed25519 public key, 64 hex digits; empty: nobody joined yet

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("seat", self.seat);
        f("face", self.face);
        f("person", self.person);
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

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("from", self.from);
        f("title", self.title);
        f("gist", self.gist);
        f("received", self.received);
        f("shared", self.shared);
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

// ---- where we are ---------------------------------------------------------------------------------------------------

// One person as everybody of a stretch may know them.
struct Sitting {
    PersonId person;
    Standing standing = Standing::professional;
    std::string name;
    std::string known;
    std::string role;
    std::string agency;
    Where where = Where::expected;
    Moment since{};

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("standing", self.standing);
        f("name", self.name);
        f("known", self.known);
        f("role", self.role);
        f("agency", self.agency);
        f("where", self.where);
        f("since", self.since);
    }
};

// A stretch of the meeting during which the live circle does not change. Its circle *is* the live circle.
struct Stretch {
    static constexpr auto kind = "stretch";
    Head head;
    StretchKind what = StretchKind::item;
    ItemId item;
    Moment from{};
    std::optional<Moment> to;
    std::string meeting; // "Initial child protection conference"
    std::string authority;
    std::string service;
    std::string place;
    Day date{};
    bool rehearsal = false;
    std::string reason;  // of a section
    std::vector<AgendaItem> agenda;
    std::vector<Sitting> people;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("item", self.item);
        f("from", self.from);
        f("to", self.to);
        f("meeting", self.meeting);
        f("authority", self.authority);
        f("service", self.service);
        f("place", self.place);
        f("date", self.date);
        f("rehearsal", self.rehearsal);
        f("reason", self.reason);
        f("agenda", self.agenda);
        f("people", self.people);
    }
};

// Where a person is, for chair and minute-taker: also of those who are not in the running part.
struct Presence {
    static constexpr auto kind = "presence";
    Head head;
    PersonId person;
    Where where = Where::expected;
    Moment since{};
    bool attended = false; // was in or remote at some time

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
        f("since", self.since);
        f("attended", self.attended);
    }
};

// Whether the chair has covered the room screen.
struct RoomScreen {
    static constexpr auto kind = "room-screen";
    Head head;
    bool covered = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("covered", self.covered);
    }
};

struct Floor {
    static constexpr auto kind = "floor";
    Head head;
    PersonId speaker;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("speaker", self.speaker);
    }
};

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

// ---- what is said ---------------------------------------------------------------------------------------------------

// A line of the three columns, on the screens.
struct Point {
    static constexpr auto kind = "point";
    Head head;
    Column column = Column::well;
    std::string text;
    PersonId speaker;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("column", self.column);
        f("text", self.text);
        f("speaker", self.speaker);
    }
};

// A line of the record.
struct Note {
    static constexpr auto kind = "note";
    Head head;
    ItemId item;
    PersonId speaker;
    Statement statement = Statement::fact;
    std::string text;
    bool readOut = false; // a letter of the speaker's, read out by the chair
    std::string before;   // corrected: the wording it had at first

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("speaker", self.speaker);
        f("statement", self.statement);
        f("text", self.text);
        f("readOut", self.readOut);
        f("before", self.before);
    }
};

// A contribution, action or words sent from a tablet: its writer's, the chair's and the minute-taker's, until put up.
struct Offer {
    static constexpr auto kind = "offer";
    Head head;
    OfferKind what = OfferKind::point;
    Column column = Column::well;
    Statement statement = Statement::opinion;
    std::string text;
    PersonId from;
    std::optional<RecordId> of; // a correction: of which line
    std::string owners;         // an action
    std::string by;             // an action
    std::string measure;        // an action

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("column", self.column);
        f("statement", self.statement);
        f("text", self.text);
        f("from", self.from);
        f("of", self.of);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
    }
};

// What became of an offer (or a letter): for the offices, and for an offer's writer while they are here to see it.
struct Handled {
    static constexpr auto kind = "handled";
    Head head;
    RecordId offer;
    std::optional<RecordId> as; // none: not now

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("offer", self.offer);
        f("as", self.as);
    }
};

struct Hand {
    static constexpr auto kind = "hand";
    Head head;
    PersonId person;
    Wish wish = Wish::speak;
    bool up = true;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("wish", self.wish);
        f("up", self.up);
    }
};

// Own words of a child or a family member: stand beside the decision, never inside it.
struct Voice {
    static constexpr auto kind = "voice";
    Head head;
    std::optional<ChildId> child;   // whose words: a child's …
    std::optional<PersonId> person; // … or a person's
    std::string text;
    std::string how; // "told to Tom on 4 November"

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("person", self.person);
        f("text", self.text);
        f("how", self.how);
    }
};

// ---- views, decision, dissent ---------------------------------------------------------------------------------------

struct Round {
    static constexpr auto kind = "round";
    Head head;
    ChildId child;
    std::string question;
    bool shown = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
        f("shown", self.shown);
    }
};

// That somebody has given a view, not which: for chair and minute-taker.
struct Given {
    static constexpr auto kind = "given";
    Head head;
    RecordId round;
    PersonId person;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("person", self.person);
    }
};

// One agency's view for one child. Until it is shown it lies in its giver's hand.
struct View {
    static constexpr auto kind = "view";
    Head head;
    RecordId round;
    ChildId child;
    PersonId person;
    Threshold threshold = Threshold::yes;
    std::vector<Harm> harms;
    std::string reason;
    bool shown = false;
    bool written = false; // an absent agency's, in writing: stands apart

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("child", self.child);
        f("person", self.person);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
        f("shown", self.shown);
        f("written", self.written);
    }
};

struct Decision {
    static constexpr auto kind = "decision";
    Head head;
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;
    std::string reasons;
    bool told = false; // a copy told to another part

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
        f("told", self.told);
    }
};

struct Dissent {
    static constexpr auto kind = "dissent";
    Head head;
    RecordId decision;
    ChildId child;
    PersonId person;
    DissentState state = DissentState::raised;
    std::string words;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("child", self.child);
        f("person", self.person);
        f("state", self.state);
        f("words", self.words);
    }
};

// ---- the plan -------------------------------------------------------------------------------------------------------

struct PlanLine {
    static constexpr auto kind = "plan-line";
    Head head;
    PlanSection section = PlanSection::action;
    std::string what;
    std::string owners;  // "Amira, Hannah"
    std::string by;      // "Fri 13 Nov", "from Fri 13 Nov"
    std::string measure; // how it will be known to have worked
    bool told = false;   // a copy told to another part

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("section", self.section);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
        f("told", self.told);
    }
};

struct Agreed {
    static constexpr auto kind = "agreed";
    Head head;
    ChildId child;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
    }
};

// That a line told to another part is a copy of this one: for the professionals in both copies' circles.
struct Link {
    static constexpr auto kind = "link";
    Head head;
    RecordId original;
    RecordId copy;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("original", self.original);
        f("copy", self.copy);
    }
};

using Record = std::variant<Meeting, Child, Person, Part, Protected, Seat, Report, Letter, Stretch, Presence, RoomScreen,
                            Floor, Exclusion, Evidence, Returned, Point, Note, Offer, Handled, Hand, Voice, Round, Given,
                            View, Decision, Dissent, PlanLine, Agreed, Link>;

[[nodiscard]] inline const Head& head(const Record& record)
{
    return std::visit([](const auto& r) -> const Head& { return r.head; }, record);
}
[[nodiscard]] inline Head& head(Record& record)
{
    return std::visit([](auto& r) -> Head& { return r.head; }, record);
}
[[nodiscard]] inline const char* kindOf(const Record& record)
{
    return std::visit([](const auto& r) { return std::decay_t<decltype(r)>::kind; }, record);
}

} // namespace waymark
