// Contributions beside the three columns. Danger statements and safety goals are written like points. On a scale
// everybody who takes part marks for themselves, unseen; then all marks are shown together (domain.md, agenda: "safety
// scale 0–10 per person and child, revealed together"), so that nobody follows the first who spoke.
#include "rules/acts.hpp"
#include "rules/views.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

// Family, children and professionals mark; who is there to help, to watch, to run the meeting or to write does not.
bool givesMarks(Standing standing)
{
    return standing == Standing::professional || standing == Standing::family || standing == Standing::child;
}

namespace {

std::variant<PersonId, Refusal> markerOf(const Ask& ask, const Scale& scale,
                                         const std::optional<PersonId>& forPerson)
{
    const auto& seat = ask.seen.seat();
    if (!ask.seen.office()) {
        if (forPerson && forPerson != seat.person)
            return Refusal{"not-yours", "forPerson", "You can give your own mark only."};
        return *seat.person;
    }
    const Person* who = forPerson ? personOf(ask.seen, *forPerson) : nullptr;
    if (!who || !givesMarks(who->standing))
        return Refusal{"not-entitled", "forPerson", "Choose somebody of the family or a professional."};
    if (!isIn(whereIs(ask.seen, *forPerson)))
        return Refusal{"did-not-attend", "forPerson", who->name + " is not in the meeting."};
    if (!ask.seen.isFor(scale, *forPerson))
        return Refusal{
            "not-entitled", "forPerson",
            who->name + " was not asked: this scale is for those who were in the part and know the child."};
    return *forPerson;
}

// Words of the family go through the chair, always and not only when they hold a protected detail: shown or held back
// together with the marks, they would tell whether there is one (domain.md, the guard is never an oracle).
std::optional<Refusal> wordsFault(const Ask& ask, const std::string& words)
{
    if (words.empty())
        return std::nullopt;
    if (!ask.seen.office() && ask.seen.seat().standing != Standing::professional)
        return Refusal{
            "number-only", "words",
            "Give the number here. What you want to say about it, send to the chair in your own words."};
    return textFault(words, "words");
}

std::optional<Refusal> openFault(const Ask& ask, const Scale& scale)
{
    if (!inRunningPart(ask.seen, scale.head))
        return Refusal{"not-that-part", "scale",
                       "This scale belongs to another part. It can be shown when that part sits."};
    if (scale.shown)
        return Refusal{"scale-shown", "scale", "The marks have been shown; this scale is over."};
    return std::nullopt;
}

// The mark that a new one takes the place of, if this seat may see it: its own, or the one it entered for somebody.
bool maySee(const Ask& ask, RecordId scale, PersonId giver)
{
    return ask.seen.first<Mark>(
               [&](const Mark& mark) { return mark.scale == scale && mark.person == giver; }) != nullptr;
}

bool hasMarked(const Ask& ask, RecordId scale, PersonId giver)
{
    return ask.seen.first<Given>([&](const Given& g) { return g.round == scale && g.person == giver; }) !=
           nullptr;
}

Draft inHand(const Ask& ask, const Scale& scale, const GiveMark& asked, PersonId giver)
{
    Mark mark;
    mark.scale = asked.scale;
    mark.child = scale.child;
    mark.person = giver;
    mark.value = asked.value;
    mark.words = asked.words;
    if (ask.seen.office())
        mark.head.typedBy = ask.seen.seat().person;
    const auto typedBy = mark.head.typedBy;
    return {about(std::move(mark), scale.head.about), ToHand{giver, typedBy}};
}

bool knowsDanger(const Ask& ask, const std::optional<RecordId>& id)
{
    const auto* danger = id ? ask.seen.find<Danger>(*id) : nullptr;
    return !id || (danger && danger->what == DangerKind::danger);
}

} // namespace

Decided act(const Ask& ask, const AddDanger& asked)
{
    if (auto fault = textFault(asked.text, "text"))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (asked.about.children.empty())
        return Refusal{"say-about", "about", "Say for which child this is a danger or a goal."};
    if (asked.answers && asked.what != DangerKind::goal)
        return Refusal{"not-a-goal", "answers", "Only a goal answers a danger."};
    if (!knowsDanger(ask, asked.answers))
        return unknownRecord("answers");
    Danger danger;
    danger.what = asked.what;
    danger.text = asked.text;
    danger.answers = asked.answers;
    return drafts(Draft{about(std::move(danger), asked.about), ToLive{asked.width, {}, {}}});
}

Decided act(const Ask& ask, const OpenScale& asked)
{
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (auto fault = asked.question.empty() ? std::nullopt : textFault(asked.question, "question"))
        return std::move(*fault);
    if (!knowsDanger(ask, asked.danger))
        return unknownRecord("danger");
    const auto open = [&](const Scale& s) {
        return s.child == asked.child && s.danger == asked.danger && !s.shown &&
               inRunningPart(ask.seen, s.head);
    };
    if (ask.seen.first<Scale>(open))
        return Refusal{"already-asked", "child", "This scale is open already. Show its marks first."};
    Scale scale;
    scale.child = asked.child;
    scale.question = asked.question.empty() ? "How safe is " + childName(ask.seen, asked.child) + " today?"
                                            : asked.question;
    scale.danger = asked.danger;
    scale.tenIsSafe = ask.seen.settings().scaleTenIsSafe;
    return drafts(Draft{about(std::move(scale), {false, {asked.child}}), ToLive{}});
}

Decided act(const Ask& ask, const GiveMark& asked)
{
    const auto* scale = ask.seen.find<Scale>(asked.scale);
    if (!scale)
        return unknownRecord("scale");
    if (auto fault = openFault(ask, *scale))
        return std::move(*fault);
    if (asked.value < 0 || asked.value > 10)
        return Refusal{"not-on-scale", "value", "Choose a number from 0 to 10."};
    if (auto fault = wordsFault(ask, asked.words))
        return std::move(*fault);
    auto giver = markerOf(ask, *scale, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&giver))
        return std::move(*refusal);
    const PersonId who = std::get<PersonId>(giver);
    const bool again = maySee(ask, asked.scale, who);
    if (!again && hasMarked(ask, asked.scale, who))
        return Refusal{"already-given", "",
                       "This mark has been given. Only who gave or entered it can change it."};
    Drafts result = drafts(inHand(ask, *scale, asked, who));
    if (again)
        return result; // that it was changed is nobody else's business
    Given given;
    given.round = asked.scale;
    given.person = who;
    result.push_back(Draft{about(std::move(given), scale->head.about), ToOffices{}});
    return result;
}

Decided act(const Ask& ask, const ShowScale& asked)
{
    const auto* scale = ask.seen.find<Scale>(asked.scale);
    if (!scale)
        return unknownRecord("scale");
    if (auto fault = openFault(ask, *scale))
        return std::move(*fault);
    if (!ask.seen.first<Given>([&](const Given& g) { return g.round == asked.scale; }))
        return Refusal{"no-marks", "scale", "Nobody has marked yet."};
    Scale shown = *scale;
    shown.shown = true;
    return drafts(Draft{std::move(shown), Change{asked.scale}}, RevealHands{asked.scale});
}

} // namespace waymark::rules
