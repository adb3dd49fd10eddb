// Who may give which kind of command when: one table, one line for each command.
#include "rules/decide.hpp"

#include "rules/after.hpp"
#include "rules/state.hpp"

#include <array>

namespace waymark::rules {
namespace {

enum class By { chair, offices, professional, anyone, speaker, drafter, viewer, marker };
enum class When {
    preparing,
    ahead,
    sitting,
    item,
    section,
    pause,
    noSection,
    adjourned,
    notClosed,
    gap,
    dissent,
    correcting,
    telling,
    after
};

struct Rule {
    std::string_view kind;
    By by;
    When when;
};

constexpr std::array rules{
    Rule{OpenConference::kind, By::chair, When::preparing},
    Rule{AddPerson::kind, By::chair, When::notClosed},
    Rule{AddPart::kind, By::chair, When::preparing},
    Rule{AddChild::kind, By::chair, When::preparing},
    Rule{AddProtected::kind, By::chair, When::ahead},
    Rule{AddReport::kind, By::chair, When::preparing},
    Rule{MarkReport::kind, By::offices, When::ahead},
    Rule{LogPreMeeting::kind, By::offices, When::ahead},
    Rule{AddLetter::kind, By::offices, When::ahead},
    Rule{AddSeat::kind, By::chair, When::preparing},
    Rule{Admit::kind, By::chair, When::notClosed},
    Rule{KeepOut::kind, By::chair, When::notClosed},
    Rule{LetIn::kind, By::chair, When::notClosed},
    Rule{DeclareConnection::kind, By::professional, When::notClosed},
    Rule{DecideConnection::kind, By::chair, When::notClosed},
    Rule{MarkPresence::kind, By::offices, When::notClosed},
    Rule{MarkStranger::kind, By::offices, When::notClosed},
    Rule{StrangerGone::kind, By::offices, When::notClosed},
    Rule{BeginPart::kind, By::chair, When::gap},
    Rule{GoTo::kind, By::chair, When::item},
    Rule{MoveItem::kind, By::chair, When::sitting},
    Rule{InsertItem::kind, By::chair, When::sitting},
    Rule{SkipItem::kind, By::chair, When::sitting},
    Rule{UnskipItem::kind, By::chair, When::sitting},
    Rule{OrderQueue::kind, By::chair, When::sitting},
    Rule{EndPart::kind, By::chair, When::item},
    Rule{TakeBreak::kind, By::chair, When::item},
    Rule{GoOn::kind, By::chair, When::pause},
    Rule{CoverRoom::kind, By::chair, When::notClosed},
    Rule{UncoverRoom::kind, By::chair, When::sitting},
    Rule{ArrangeRoom::kind, By::offices, When::notClosed},
    Rule{OpenSection::kind, By::chair, When::item},
    Rule{EndSection::kind, By::chair, When::section},
    Rule{Exclude::kind, By::chair, When::noSection},
    Rule{EndExclusion::kind, By::chair, When::noSection},
    Rule{RequestExclusion::kind, By::offices, When::notClosed},
    Rule{DecideRequest::kind, By::chair, When::notClosed},
    Rule{FollowExclusion::kind, By::offices, When::notClosed},
    Rule{GiveFloor::kind, By::chair, When::sitting},
    Rule{RaiseHand::kind, By::anyone, When::sitting},
    Rule{LowerHand::kind, By::anyone, When::sitting},
    Rule{CloseConference::kind, By::chair, When::gap},
    Rule{Adjourn::kind, By::chair, When::noSection},
    Rule{Resume::kind, By::chair, When::adjourned},
    Rule{Abandon::kind, By::chair, When::noSection},
    Rule{HandOver::kind, By::offices, When::notClosed},
    Rule{AddPoint::kind, By::offices, When::sitting},
    Rule{AddNote::kind, By::offices, When::sitting},
    Rule{Correct::kind, By::offices, When::correcting},
    Rule{Withdraw::kind, By::chair, When::notClosed},
    Rule{EditText::kind, By::drafter, When::sitting},
    Rule{SettleText::kind, By::offices, When::sitting},
    Rule{MakeOffer::kind, By::speaker, When::sitting},
    Rule{PutUp::kind, By::chair, When::sitting},
    Rule{NotNow::kind, By::chair, When::sitting},
    Rule{ReadOut::kind, By::chair, When::sitting},
    Rule{AddVoice::kind, By::offices, When::sitting},
    Rule{AddDanger::kind, By::offices, When::sitting},
    Rule{OpenScale::kind, By::chair, When::item},
    Rule{GiveMark::kind, By::marker, When::item},
    Rule{ShowScale::kind, By::chair, When::item},
    Rule{OpenRound::kind, By::chair, When::item},
    Rule{GiveView::kind, By::viewer, When::item},
    Rule{AddWrittenView::kind, By::chair, When::item},
    Rule{ShowRound::kind, By::chair, When::item},
    Rule{Declare::kind, By::chair, When::item},
    Rule{NoteDisagreement::kind, By::professional, When::dissent},
    Rule{RaiseDissent::kind, By::professional, When::dissent},
    Rule{DiscussDissent::kind, By::chair, When::dissent},
    Rule{WithdrawDissent::kind, By::professional, When::dissent},
    Rule{ConfirmDissent::kind, By::professional, When::dissent},
    Rule{AddPlanLine::kind, By::offices, When::sitting},
    Rule{ChangePlanLine::kind, By::drafter, When::sitting},
    Rule{BringBack::kind, By::chair, When::preparing},
    Rule{ReviewAction::kind, By::drafter, When::sitting},
    Rule{AgreePlan::kind, By::chair, When::item},
    Rule{SetDates::kind, By::offices, When::item},
    Rule{Tell::kind, By::chair, When::telling},
    Rule{Disclose::kind, By::chair, When::item},
    Rule{FinishRecord::kind, By::offices, When::after},
    Rule{ApproveRecord::kind, By::chair, When::after},
    Rule{AskCorrection::kind, By::anyone, When::after},
    Rule{AnswerCorrection::kind, By::chair, When::after},
    Rule{ReleasePaper::kind, By::offices, When::after},
    Rule{ConfirmRelease::kind, By::offices, When::after},
};
static_assert(rules.size() == std::variant_size_v<Command>);

const Rule* ruleFor(std::string_view kind)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.kind == kind; });
    return found == rules.end() ? nullptr : found;
}

bool isBy(const sight::Seen& seen, By by)
{
    const auto& seat = seen.seat();
    switch (by) {
    case By::chair:
        return seen.holds() == Office::chair;
    case By::offices:
        return seen.office();
    case By::professional:
    case By::drafter:
        return seen.office() || seat.standing == Standing::professional;
    case By::viewer:
        return seen.office() || (seat.standing == Standing::professional && seat.givesView);
    case By::marker:
        return seen.office() || (seat.face == Face::tablet && givesMarks(seat.standing));
    case By::speaker:
        return seat.face != Face::room && seat.person && seat.standing != Standing::observer;
    case By::anyone:
        return seat.face != Face::room && seat.person;
    }
    return false;
}

// From a declared connection on, a professional writes nothing in the joint text: the sentence depends on nothing but that
// declaration, so it never tells whether a detail is protected from them (domain.md, protected details).
std::optional<Refusal> hasConnection(const sight::Seen& seen, const Rule& rule)
{
    const bool drafts =
        rule.by == By::drafter || rule.kind == ConfirmDissent::kind || rule.kind == NoteDisagreement::kind;
    const auto own = [&](const Connection& c) { return c.person == seen.seat().person; };
    if (!drafts || seen.office() || !seen.first<Connection>(own))
        return std::nullopt;
    return Refusal{
        "declared-connection", "",
        "You have declared a personal connection. Say it aloud, or send it as an offer, and the chair or the "
        "minute-taker writes it down."};
}

Refusal notYours(const sight::Seen& seen, std::string_view kind)
{
    if (kind == MakeOffer::kind && seen.seat().standing == Standing::observer)
        return {"observers-watch", "",
                "You are here to observe, so nothing is sent from here. Speak to the chair afterwards."};
    const bool dissent = kind == NoteDisagreement::kind || kind == RaiseDissent::kind ||
                         kind == WithdrawDissent::kind || kind == ConfirmDissent::kind;
    if (dissent || kind == GiveView::kind)
        return {"not-entitled", "",
                dissent ? "Dissent is for professionals who were asked for a view. You can say in your own "
                          "words what "
                          "you think of the decision, and it goes in the record."
                        : "Views are given by the professionals of this conference. You can say what you "
                          "think in your "
                          "own words."};
    return {"not-yours", "",
            seen.office() ? "Only the chair can do this. Ask the chair."
                          : "This is for the chair or the minute-taker."};
}

// The minute-taker corrects until the record is approved; who has no part left to be told in is told by letter.
bool isAfterClosing(When when)
{
    return when == When::after || when == When::correcting || when == When::telling;
}

std::optional<Refusal> isWhen(const sight::Seen& seen, When when)
{
    const State state = stateOf(seen);
    if (state == State::closed && isAfterClosing(when))
        return when == When::correcting && isApproved(seen)
                   ? std::optional(Refusal{"approved", "",
                                           "The record has been approved and no line changes. Ask for a "
                                           "correction; it is answered beside the line."})
                   : std::nullopt;
    // After closing only where the authority gives time for it, entered for the person; how long: dissent.cpp.
    const bool lateDissent = when == When::dissent && seen.office() && seen.settings().dissentHours > 0;
    if (state == State::closed && !lateDissent)
        return Refusal{"closed", "", "The conference is closed. Nothing can be added to it now."};
    const auto wrong = [](const char* code, const char* say) { return Refusal{code, "", say}; };
    const bool sitting = state == State::item || state == State::section || state == State::pause;
    switch (when) {
    case When::preparing:
        if (state != State::preparing)
            return wrong("prepared", "The conference has begun; this belongs to its preparation.");
        break;
    case When::ahead:
    case When::notClosed:
    case When::dissent:
    case When::correcting:
        break;
    case When::after:
        return wrong("not-closed", "This comes after the conference. Close it first.");
    case When::sitting:
        if (!sitting)
            return wrong("not-sitting", "No part is sitting. Begin a part first.");
        break;
    case When::item:
    case When::telling:
        if (state == State::section)
            return wrong("in-section", "A confidential section is open. End it first.");
        if (state == State::pause)
            return wrong("in-break", "There is a break. Go on with the meeting first.");
        if (state != State::item)
            return wrong("not-sitting", "No part is sitting. Begin a part first.");
        break;
    case When::section:
        if (state != State::section)
            return wrong("no-section", "No confidential section is open.");
        break;
    case When::pause:
        if (state != State::pause)
            return wrong("no-break", "There is no break to go on from.");
        break;
    case When::noSection:
        if (state == State::section)
            return wrong("in-section", "A confidential section is open. End it first.");
        break;
    case When::adjourned:
        if (state != State::adjourned)
            return wrong("not-adjourned", "The conference is not adjourned.");
        break;
    case When::gap:
        if (state == State::adjourned)
            return wrong("adjourned", "The conference is adjourned. Resume it first.");
        if (sitting)
            return wrong("part-sitting", "A part is still sitting. End it first.");
        break;
    }
    return std::nullopt;
}

template <std::size_t... I>
std::vector<std::string> allPermitted(const sight::Seen& seen, std::index_sequence<I...>)
{
    std::vector<std::string> result;
    const auto consider = [&](const char* kind) {
        if (!permit(seen, kind))
            result.emplace_back(kind);
    };
    (consider(std::variant_alternative_t<I, Command>::kind), ...);
    return result;
}

} // namespace

std::optional<Refusal> permit(const sight::Seen& seen, std::string_view kind)
{
    if (seen.shut())
        return Refusal{
            "not-here", "",
            "You are not in the meeting now, so nothing can be sent. Ask the chair to let you in."};
    const Rule* rule = ruleFor(kind);
    if (!rule || !isBy(seen, rule->by))
        return notYours(seen, kind);
    if (auto refusal = hasConnection(seen, *rule))
        return refusal;
    return isWhen(seen, rule->when);
}

std::vector<std::string> may(const sight::Seen& seen)
{
    return allPermitted(seen, std::make_index_sequence<std::variant_size_v<Command>>{});
}

} // namespace waymark::rules
