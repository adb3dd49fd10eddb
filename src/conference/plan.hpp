// The plan: its lines, its dates, its agreement, copies told to another part, and the last plan at a review.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// A child in need plan has the same form as a child protection plan (domain.md, plan).
enum class PlanKind : std::uint8_t { protection, need };
template <>
struct Spelling<PlanKind> {
    static constexpr const char* names[] = {"protection", "need"};
};

// What became of an action of the last plan, and what becomes of it now (domain.md, plan: at a review).
enum class Progress : std::uint8_t { done, partly, no };
template <>
struct Spelling<Progress> {
    static constexpr const char* names[] = {"done", "partly", "not"};
};
enum class Fate : std::uint8_t { keep, change, drop };
template <>
struct Spelling<Fate> {
    static constexpr const char* names[] = {"keep", "change", "drop"};
};

// Who does it: a person, here or not; an agency; neither named: the family.
struct Owner {
    std::optional<PersonId> person;
    std::optional<std::string> agency;

    friend bool operator==(const Owner&, const Owner&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("agency", self.agency);
    }
};

struct PlanLine {
    static constexpr auto kind = "plan-line";
    Head head;
    PlanSection section = PlanSection::action;
    PlanKind plan = PlanKind::protection;
    std::string what;
    std::string outcome;      // for what
    std::string owners;       // "Amira, Hannah": what the screens show
    std::vector<Owner> owner; // the same, for the rules; empty: only the words are known
    std::string by;           // "Fri 13 Nov", "from Fri 13 Nov": what the screens show
    std::optional<Day> due;   // the same, for the rules
    std::string measure;      // how it will be known to have worked
    bool told = false;        // a copy told to another part
    std::string was;          // brought back from the last plan: as it stood there; empty: new
    std::optional<Progress> progress;
    std::optional<Fate> fate;
    std::string said; // at the review, about how it went

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("section", self.section);
        f("plan", self.plan);
        f("what", self.what);
        f("outcome", self.outcome);
        f("owners", self.owners);
        f("owner", self.owner);
        f("by", self.by);
        f("due", self.due);
        f("measure", self.measure);
        f("told", self.told);
        f("was", self.was);
        f("progress", self.progress);
        f("fate", self.fate);
        f("said", self.said);
    }
};

struct Agreed {
    static constexpr auto kind = "agreed";
    Head head;
    ChildId child;
    PlanKind plan = PlanKind::protection;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("plan", self.plan);
    }
};

// When those who carry the plan meet, and when the conference meets again; told before people leave. The last one said holds.
struct Dates {
    static constexpr auto kind = "dates";
    Head head;
    ChildId child;
    std::optional<Day> coreGroup;
    std::optional<Day> review;
    std::string late;  // why a date is later than it should be; empty: it is not
    bool told = false; // a copy told to another part

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("coreGroup", self.coreGroup);
        f("review", self.review);
        f("late", self.late);
        f("told", self.told);
    }
};

// That a line told to another part is a copy of this one: for the professionals in both copies' circles. The wordings are
// those of the telling: whether either has changed since is how the chair sees what differs.
struct Link {
    static constexpr auto kind = "link";
    Head head;
    RecordId original;
    RecordId copy;
    std::string was;     // the original's words then
    std::string wording; // the copy's

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("original", self.original);
        f("copy", self.copy);
        f("was", self.was);
        f("wording", self.wording);
    }
};

// `owner` and `due` may be left out while a line is drafted, and so may the words for them where these are given.
// `only`: the line is for these people, whoever supports them, and the professionals. Not said: an action of one parent
// in a conference held in parts is for that parent, any other line for everybody; an empty list: for everybody.
struct AddPlanLine {
    static constexpr auto kind = "AddPlanLine";
    PlanSection section = PlanSection::action;
    About about;
    std::string what;
    std::string owners;
    std::string by;
    std::string measure;
    Width width = Width::everyone;
    std::optional<PlanKind> plan = {}; // not said: child protection
    std::optional<std::string> outcome = {};
    std::optional<std::vector<Owner>> owner = {};
    std::optional<Day> due = {};
    std::optional<std::vector<PersonId>> only = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("section", self.section);
        f("about", self.about);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
        f("width", self.width);
        f("plan", self.plan);
        f("outcome", self.outcome);
        f("owner", self.owner);
        f("due", self.due);
        f("only", self.only);
    }
};

// New words for owners or date alone take the place of the list or day that stood behind the old ones.
struct ChangePlanLine {
    static constexpr auto kind = "ChangePlanLine";
    RecordId planLine;
    std::string what;
    std::string owners;
    std::string by;
    std::string measure;
    std::optional<std::string> outcome = {};
    std::optional<std::vector<Owner>> owner = {};
    std::optional<Day> due = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("planLine", self.planLine);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
        f("outcome", self.outcome);
        f("owner", self.owner);
        f("due", self.due);
    }
};

struct AgreePlan {
    static constexpr auto kind = "AgreePlan";
    ChildId child;
    std::optional<PlanKind> plan = {}; // not said: child protection
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("plan", self.plan);
    }
};

// `late`: why a date is later than the authority allows.
struct SetDates {
    static constexpr auto kind = "SetDates";
    ChildId child;
    std::optional<Day> coreGroup = {};
    std::optional<Day> review = {};
    std::optional<std::string> late = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("coreGroup", self.coreGroup);
        f("review", self.review);
        f("late", self.late);
    }
};

// Tells a decision, a line of the plan or its dates to another part, as a copy of its own in the wording given (empty: as
// it stands). What has changed since it was told is told again.
struct Tell {
    static constexpr auto kind = "Tell";
    RecordId record;
    PartId part;
    std::string wording;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("part", self.part);
        f("wording", self.wording);
    }
};

// Prepares a review: a line of the last plan, once for each part that has it. `only` as in AddPlanLine.
struct BringBack {
    static constexpr auto kind = "BringBack";
    PartId part;
    PlanSection section = PlanSection::action;
    About about;
    std::string what;
    std::string owners;
    std::string by;
    std::string measure;
    std::optional<PlanKind> plan = {};
    std::optional<std::string> outcome = {};
    std::optional<std::vector<Owner>> owner = {};
    std::optional<Day> due = {};
    std::vector<PersonId> only = {};
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("part", self.part);
        f("section", self.section);
        f("about", self.about);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
        f("plan", self.plan);
        f("outcome", self.outcome);
        f("owner", self.owner);
        f("due", self.due);
        f("only", self.only);
    }
};

// How a line of the last plan went and what becomes of it. What is dropped leaves the plan and stays on the record.
struct ReviewAction {
    static constexpr auto kind = "ReviewAction";
    RecordId planLine;
    Progress progress = Progress::done;
    Fate fate = Fate::keep;
    std::string words;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("planLine", self.planLine);
        f("progress", self.progress);
        f("fate", self.fate);
        f("words", self.words);
    }
};

} // namespace waymark
