// One act for each command, in the file of its feature. Permission by standing and state has been checked (permit.cpp);
// an act checks what it is about and says what is written, and for whom.
#pragma once

#include "rules/decide.hpp"
#include "rules/state.hpp"

namespace waymark::rules {

struct Ask {
    const sight::Seen& seen;
    Moment now;
};

// prepare.cpp
Decided act(const Ask&, const OpenConference&);
Decided act(const Ask&, const AddPart&);
Decided act(const Ask&, const AddChild&);
Decided act(const Ask&, const AddProtected&);
Decided act(const Ask&, const AddReport&);
Decided act(const Ask&, const AddLetter&);
Decided act(const Ask&, const AddSeat&);
// before.cpp
Decided act(const Ask&, const MarkReport&);
Decided act(const Ask&, const LogPreMeeting&);
// people.cpp
Decided act(const Ask&, const AddPerson&);
Decided act(const Ask&, const Admit&);
Decided act(const Ask&, const KeepOut&);
Decided act(const Ask&, const LetIn&);
// connection.cpp
Decided act(const Ask&, const DeclareConnection&);
Decided act(const Ask&, const DecideConnection&);
// agenda.cpp
Decided act(const Ask&, const MoveItem&);
Decided act(const Ask&, const InsertItem&);
Decided act(const Ask&, const SkipItem&);
Decided act(const Ask&, const UnskipItem&);
Decided act(const Ask&, const OrderQueue&);
// stretches.cpp
Decided act(const Ask&, const MarkPresence&);
Decided act(const Ask&, const MarkStranger&);
Decided act(const Ask&, const StrangerGone&);
Decided act(const Ask&, const BeginPart&);
Decided act(const Ask&, const GoTo&);
Decided act(const Ask&, const EndPart&);
Decided act(const Ask&, const TakeBreak&);
Decided act(const Ask&, const GoOn&);
Decided act(const Ask&, const CoverRoom&);
Decided act(const Ask&, const ArrangeRoom&);
Decided act(const Ask&, const UncoverRoom&);
Decided act(const Ask&, const OpenSection&);
Decided act(const Ask&, const EndSection&);
Decided act(const Ask&, const CloseConference&);
// exclusion.cpp
Decided act(const Ask&, const Exclude&);
Decided act(const Ask&, const EndExclusion&);
Decided act(const Ask&, const RequestExclusion&);
Decided act(const Ask&, const DecideRequest&);
Decided act(const Ask&, const FollowExclusion&);
// ending.cpp
Decided act(const Ask&, const Adjourn&);
Decided act(const Ask&, const Resume&);
Decided act(const Ask&, const Abandon&);
Decided act(const Ask&, const HandOver&);
// disclosing.cpp
Decided act(const Ask&, const Tell&);
Decided act(const Ask&, const Disclose&);
Decided act(const Ask&, const Withdraw&);
// saying.cpp
Decided act(const Ask&, const GiveFloor&);
Decided act(const Ask&, const RaiseHand&);
Decided act(const Ask&, const LowerHand&);
Decided act(const Ask&, const AddPoint&);
Decided act(const Ask&, const AddNote&);
Decided act(const Ask&, const Correct&);
Decided act(const Ask&, const AddVoice&);
Decided act(const Ask&, const ReadOut&);
// contributions.cpp
Decided act(const Ask&, const AddDanger&);
Decided act(const Ask&, const OpenScale&);
Decided act(const Ask&, const GiveMark&);
Decided act(const Ask&, const ShowScale&);
// writing.cpp
Decided act(const Ask&, const EditText&);
Decided act(const Ask&, const SettleText&);
// offers.cpp
Decided act(const Ask&, const MakeOffer&);
Decided act(const Ask&, const PutUp&);
Decided act(const Ask&, const NotNow&);
// views.cpp
Decided act(const Ask&, const OpenRound&);
Decided act(const Ask&, const GiveView&);
Decided act(const Ask&, const AddWrittenView&);
Decided act(const Ask&, const ShowRound&);
[[nodiscard]] std::optional<Refusal> viewerFault(const sight::Seen& seen, const Person& person); // may they be asked at all
// decisions.cpp
Decided act(const Ask&, const Declare&);
[[nodiscard]] Decision toldCopy(Decision decision); // as another part is told it: nothing of where or how it was declared
// When a decision is told that took another's place, the copy takes the place of that one's copy.
void tellInPlace(const Ask& ask, const Tell& asked, sight::Drafts& told);
// dissent.cpp
Decided act(const Ask&, const NoteDisagreement&);
Decided act(const Ask&, const RaiseDissent&);
Decided act(const Ask&, const DiscussDissent&);
Decided act(const Ask&, const WithdrawDissent&);
Decided act(const Ask&, const ConfirmDissent&);
// plan.cpp
Decided act(const Ask&, const AddPlanLine&);
Decided act(const Ask&, const ChangePlanLine&);
Decided act(const Ask&, const AgreePlan&);
// review.cpp
Decided act(const Ask&, const BringBack&);
Decided act(const Ask&, const ReviewAction&);
// dates.cpp
Decided act(const Ask&, const SetDates&);
// after.cpp
Decided act(const Ask&, const FinishRecord&);
Decided act(const Ask&, const ApproveRecord&);
Decided act(const Ask&, const AskCorrection&);
Decided act(const Ask&, const AnswerCorrection&);
// releases.cpp
Decided act(const Ask&, const ReleasePaper&);
Decided act(const Ask&, const ConfirmRelease&);

// Stretches, for the acts that end one and begin the next.
[[nodiscard]] sight::Draft endOf(const Stretch& running, Moment now);
// The stretch that goes on with the part, item and reason of `running`.
[[nodiscard]] Stretch nextAfter(const Stretch& running, StretchKind what, Moment now);
// The stretch that closes the conference, for the professionals.
[[nodiscard]] sight::Draft closing(const Meeting&, const Part& alone, Moment now);
[[nodiscard]] sight::Draft roomScreen(const sight::Seen& seen, bool covered);
// The running part goes on, with whoever belongs to it now: its stretch ends and the next of the same kind begins.
void goOnWithOthers(const Ask&, sight::Drafts& into);
// The children of this conference, for those of a part who have not been told of them yet.
void tellChildren(const sight::Seen& seen, PartId part, sight::Drafts& into);
// Keeps a professional out of these parts; if one of them sits, it goes on without them.
void keepOut(const Ask&, PersonId person, const std::vector<PartId>& parts, sight::Drafts& into);

// Whether some of these people have no part in common: no record may be for both. Chair and minute-taker only.
[[nodiscard]] bool neverMeet(const sight::Seen& seen, const std::vector<PersonId>& named);

// Drafts in a row.
template <class... D>
[[nodiscard]] sight::Drafts drafts(D... draft)
{
    sight::Drafts result;
    (result.emplace_back(std::move(draft)), ...);
    return result;
}

[[nodiscard]] inline Refusal unknownRecord(const char* field)
{
    return {"unknown-record", field, "This is not there any more, or not here. Choose one that is on your screen."};
}

} // namespace waymark::rules
