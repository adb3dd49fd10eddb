// The plan: its lines, its agreement, and copies told to another part.
#pragma once

#include "conference/head.hpp"

namespace waymark {

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

struct AddPlanLine {
    static constexpr auto kind = "AddPlanLine";
    PlanSection section = PlanSection::action;
    About about;
    std::string what;
    std::string owners;
    std::string by;
    std::string measure;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("section", self.section);
        f("about", self.about);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
        f("width", self.width);
    }
};

struct ChangePlanLine {
    static constexpr auto kind = "ChangePlanLine";
    RecordId planLine;
    std::string what;
    std::string owners;
    std::string by;
    std::string measure;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("planLine", self.planLine);
        f("what", self.what);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
    }
};

struct AgreePlan {
    static constexpr auto kind = "AgreePlan";
    ChildId child;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("child", self.child); }
};

// Tells a decision or a plan line to another part, as a copy of its own in the wording given (empty: as it stands).
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

} // namespace waymark
