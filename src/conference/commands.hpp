// The commands: everything a person can ask of a conference. Imperative; each is decided in src/rules.
// A command never names a circle: who is entitled to what it writes is for src/sight to say.
#pragma once

#include "conference/records.hpp"

namespace waymark {

// ---- preparing (chair's office, before the first stretch) -----------------------------------------------------------

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

// ---- running --------------------------------------------------------------------------------------------------------

struct MarkPresence {
    static constexpr auto kind = "MarkPresence";
    PersonId person;
    Where where = Where::in;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("person", self.person);
        f("where", self.where);
    }
};
struct BeginPart {
    static constexpr auto kind = "BeginPart";
    PartId part;
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("part", self.part);
        f("item", self.item);
    }
};
struct GoTo {
    static constexpr auto kind = "GoTo";
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("item", self.item); }
};
struct EndPart {
    static constexpr auto kind = "EndPart";
    template <class Self, class F> static void fields(Self&, F&&) {}
};
struct TakeBreak {
    static constexpr auto kind = "TakeBreak";
    template <class Self, class F> static void fields(Self&, F&&) {}
};
// Goes on after a break, with the item that was interrupted.
struct GoOn {
    static constexpr auto kind = "GoOn";
    template <class Self, class F> static void fields(Self&, F&&) {}
};
struct CoverRoom {
    static constexpr auto kind = "CoverRoom";
    template <class Self, class F> static void fields(Self&, F&&) {}
};
struct UncoverRoom {
    static constexpr auto kind = "UncoverRoom";
    template <class Self, class F> static void fields(Self&, F&&) {}
};
struct OpenSection {
    static constexpr auto kind = "OpenSection";
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("reason", self.reason); }
};
struct EndSection {
    static constexpr auto kind = "EndSection";
    template <class Self, class F> static void fields(Self&, F&&) {}
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
struct GiveFloor {
    static constexpr auto kind = "GiveFloor";
    PersonId person;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("person", self.person); }
};
struct RaiseHand {
    static constexpr auto kind = "RaiseHand";
    Wish wish = Wish::speak;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("wish", self.wish); }
};
// Own hand from a tablet; anybody's from chair or minute-taker.
struct LowerHand {
    static constexpr auto kind = "LowerHand";
    RecordId hand;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("hand", self.hand); }
};
struct CloseConference {
    static constexpr auto kind = "CloseConference";
    template <class Self, class F> static void fields(Self&, F&&) {}
};

// ---- saying ---------------------------------------------------------------------------------------------------------

struct AddPoint {
    static constexpr auto kind = "AddPoint";
    Column column = Column::well;
    std::string text;
    About about;
    PersonId speaker;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("column", self.column);
        f("text", self.text);
        f("about", self.about);
        f("speaker", self.speaker);
        f("width", self.width);
    }
};
struct AddNote {
    static constexpr auto kind = "AddNote";
    PersonId speaker;
    Statement statement = Statement::fact;
    std::string text;
    About about;
    Width width = Width::everyone;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("speaker", self.speaker);
        f("statement", self.statement);
        f("text", self.text);
        f("about", self.about);
        f("width", self.width);
    }
};
// A new version of a note or point in its own circle; the first version is kept.
struct Correct {
    static constexpr auto kind = "Correct";
    RecordId record;
    std::string text;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("text", self.text);
    }
};
// Takes a line back from every screen and paper.
struct Withdraw {
    static constexpr auto kind = "Withdraw";
    RecordId record;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("record", self.record); }
};
struct MakeOffer {
    static constexpr auto kind = "MakeOffer";
    OfferKind what = OfferKind::point;
    Column column = Column::well;
    Statement statement = Statement::opinion;
    std::string text;
    About about;
    std::optional<RecordId> of;
    std::string owners;
    std::string by;
    std::string measure;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("column", self.column);
        f("statement", self.statement);
        f("text", self.text);
        f("about", self.about);
        f("of", self.of);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
    }
};
// Puts an offer on the screens, recorded as said now. An empty text takes the offer's own.
struct PutUp {
    static constexpr auto kind = "PutUp";
    RecordId offer;
    std::string text;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("offer", self.offer);
        f("text", self.text);
    }
};
struct NotNow {
    static constexpr auto kind = "NotNow";
    RecordId offer;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("offer", self.offer); }
};
struct ReadOut {
    static constexpr auto kind = "ReadOut";
    RecordId letter;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("letter", self.letter); }
};
struct AddVoice {
    static constexpr auto kind = "AddVoice";
    std::optional<ChildId> child;
    std::optional<PersonId> person;
    std::string text;
    std::string how;
    About about;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("person", self.person);
        f("text", self.text);
        f("how", self.how);
        f("about", self.about);
    }
};

// ---- views, decision, dissent ---------------------------------------------------------------------------------------

struct OpenRound {
    static constexpr auto kind = "OpenRound";
    ChildId child;
    std::string question;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("question", self.question);
    }
};
// `forPerson`: entered by chair or minute-taker for somebody without a device, read back and confirmed aloud.
struct GiveView {
    static constexpr auto kind = "GiveView";
    RecordId round;
    Threshold threshold = Threshold::yes;
    std::vector<Harm> harms;
    std::string reason;
    std::optional<PersonId> forPerson;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
        f("forPerson", self.forPerson);
    }
};
// The written view of an absent agency, shown apart from the round.
struct AddWrittenView {
    static constexpr auto kind = "AddWrittenView";
    RecordId round;
    PersonId person;
    Threshold threshold = Threshold::more;
    std::vector<Harm> harms;
    std::string reason;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("round", self.round);
        f("person", self.person);
        f("threshold", self.threshold);
        f("harms", self.harms);
        f("reason", self.reason);
    }
};
struct ShowRound {
    static constexpr auto kind = "ShowRound";
    RecordId round;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("round", self.round); }
};
struct Declare {
    static constexpr auto kind = "Declare";
    ChildId child;
    Outcome outcome = Outcome::plan;
    std::vector<Harm> harms;
    std::string reasons;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("child", self.child);
        f("outcome", self.outcome);
        f("harms", self.harms);
        f("reasons", self.reasons);
    }
};
struct RaiseDissent {
    static constexpr auto kind = "RaiseDissent";
    RecordId decision;
    std::optional<PersonId> forPerson;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("decision", self.decision);
        f("forPerson", self.forPerson);
    }
};
struct WithdrawDissent {
    static constexpr auto kind = "WithdrawDissent";
    RecordId dissent;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("dissent", self.dissent); }
};
struct ConfirmDissent {
    static constexpr auto kind = "ConfirmDissent";
    RecordId dissent;
    std::string words;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("dissent", self.dissent);
        f("words", self.words);
    }
};

// ---- the plan -------------------------------------------------------------------------------------------------------

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

using Command =
    std::variant<OpenConference, AddPerson, AddPart, AddChild, AddProtected, AddReport, AddLetter, AddSeat, MarkPresence,
                 BeginPart, GoTo, EndPart, TakeBreak, GoOn, CoverRoom, UncoverRoom, OpenSection, EndSection, Exclude,
                 EndExclusion, GiveFloor, RaiseHand, LowerHand, CloseConference, AddPoint, AddNote, Correct, Withdraw,
                 MakeOffer, PutUp, NotNow, ReadOut, AddVoice, OpenRound, GiveView, AddWrittenView, ShowRound, Declare,
                 RaiseDissent, WithdrawDissent, ConfirmDissent, AddPlanLine, ChangePlanLine, AgreePlan, Tell>;

[[nodiscard]] inline const char* kindOf(const Command& command)
{
    return std::visit([](const auto& c) { return std::decay_t<decltype(c)>::kind; }, command);
}

// A command as a seat sends it.
struct Asked {
    CommandId id;
    std::optional<SituationId> situation; // where the writer thought they were; none: nowhere (the gap, preparing)
    Command command;
};

} // namespace waymark
