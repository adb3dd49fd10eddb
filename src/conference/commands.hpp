// The commands: everything a person can ask of a conference. Imperative; each is decided in src/rules. They stand with the
// records of their feature. A command never names a circle: who is entitled to what it writes is for src/sight to say.
#pragma once

#include "conference/records.hpp"

namespace waymark {

// clang-format off
using AnyCommand = std::variant<
    OpenConference,
    AddPerson,
    AddPart,
    AddChild,
    AddProtected,
    AddReport,
    MarkReport,
    LogPreMeeting,
    AddLetter,
    AddSeat,
    Admit,
    KeepOut,
    LetIn,
    DeclareConnection,
    DecideConnection,
    MarkPresence,
    MarkStranger,
    StrangerGone,
    BeginPart,
    GoTo,
    MoveItem,
    InsertItem,
    SkipItem,
    UnskipItem,
    OrderQueue,
    EndPart,
    TakeBreak,
    GoOn,
    CoverRoom,
    UncoverRoom,
    ArrangeRoom,
    OpenSection,
    EndSection,
    Exclude,
    EndExclusion,
    RequestExclusion,
    DecideRequest,
    FollowExclusion,
    GiveFloor,
    RaiseHand,
    LowerHand,
    CloseConference,
    Adjourn,
    Resume,
    Abandon,
    HandOver,
    AddPoint,
    AddNote,
    Correct,
    Withdraw,
    EditText,
    SettleText,
    MakeOffer,
    PutUp,
    NotNow,
    ReadOut,
    AddVoice,
    AddDanger,
    OpenScale,
    GiveMark,
    ShowScale,
    OpenRound,
    GiveView,
    AddWrittenView,
    ShowRound,
    Declare,
    NoteDisagreement,
    RaiseDissent,
    DiscussDissent,
    WithdrawDissent,
    ConfirmDissent,
    AddPlanLine,
    ChangePlanLine,
    BringBack,
    ReviewAction,
    AgreePlan,
    SetDates,
    Tell,
    Disclose,
    FinishRecord,
    ApproveRecord,
    AskCorrection,
    AnswerCorrection,
    ReleasePaper,
    ConfirmRelease>;
// clang-format on

// One of them; a type of its own for the reason records.hpp gives.
class Command : public AnyCommand {
public:
    using AnyCommand::AnyCommand;
    Command();
    Command(const Command&);
    Command(Command&&) noexcept;
    Command& operator=(const Command&);
    Command& operator=(Command&&) noexcept;
    ~Command();
};

[[nodiscard]] const char* kindOf(const Command& command);

// A command as a seat sends it.
struct Asked {
    CommandId id;
    std::optional<SituationId> situation; // where the writer thought they were; none: nowhere (the gap, preparing)
    Command command;
};

} // namespace waymark

template <>
struct std::variant_size<waymark::Command> : std::variant_size<waymark::AnyCommand> {};
template <std::size_t I>
struct std::variant_alternative<I, waymark::Command> : std::variant_alternative<I, waymark::AnyCommand> {};
