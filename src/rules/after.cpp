// After closing (domain.md, after): the minute-taker finishes the record, the chair approves it, and from then on no line
// changes: a correction is asked for and answered beside the line, as a log.
#include "rules/after.hpp"

#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

bool isSaid(const Record& record)
{
    return std::holds_alternative<Note>(record) || std::holds_alternative<Point>(record) ||
           std::holds_alternative<Voice>(record) || std::holds_alternative<PlanLine>(record) ||
           std::holds_alternative<Decision>(record) || std::holds_alternative<Report>(record);
}

// Whose correction it is: the seat's own, or that of somebody chair or minute-taker enters it for.
std::variant<PersonId, Refusal> askerOf(const Ask& ask, const Record& record,
                                        const std::optional<PersonId>& forPerson)
{
    const auto me = ask.seen.seat().person;
    if (!ask.seen.office()) {
        if (forPerson && forPerson != me)
            return Refusal{"not-yours", "forPerson", "You can ask for a correction in your own name only."};
        return *me;
    }
    const PersonId person = forPerson ? *forPerson : *me;
    if (!personOf(ask.seen, person))
        return Refusal{"unknown-person", "forPerson", "Choose a person from the list."};
    if (!ask.seen.isFor(record, person))
        return Refusal{"not-entitled", "forPerson",
                       "This person has not got the line, so the correction would tell them of it. Choose a "
                       "line they have."};
    return person;
}

} // namespace

bool isApproved(const Seen& seen)
{
    return seen.first<Approved>([](const Approved&) { return true; }) != nullptr;
}

std::optional<Refusal> mayDestroy(const Settings& settings, Day closed, Day today)
{
    if (settings.retentionYears <= 0)
        return Refusal{"retention-not-set", "",
                       "This authority has set no time after which a record is destroyed. It is kept."};
    const auto until = std::chrono::year_month_day(closed) + std::chrono::years(settings.retentionYears);
    const Day end = until.ok() ? Day(until) : Day(until.year() / until.month() / std::chrono::last);
    if (today <= end)
        return Refusal{"kept-until", "",
                       "The record is kept for " + std::to_string(settings.retentionYears) +
                           " years after the conference. It cannot be destroyed before."};
    return std::nullopt;
}

Decided act(const Ask& ask, const FinishRecord&)
{
    if (ask.seen.first<Finished>([](const Finished&) { return true; }))
        return Refusal{"already-finished", "", "The record has been finished already."};
    return drafts(Draft{about(Finished{}, About::theMeeting()), ToOffices{}});
}

Decided act(const Ask& ask, const ApproveRecord&)
{
    const auto* finished = ask.seen.first<Finished>([](const Finished&) { return true; });
    if (!finished)
        return Refusal{"not-finished", "", "The minute-taker has not finished the record yet. Wait for it."};
    if (isApproved(ask.seen))
        return Refusal{"approved", "", "The record has been approved already."};
    if (finished->head.by == ask.seen.seat().person)
        return Refusal{"same-person", "",
                       "Who finished the record cannot approve it. Ask somebody else to read it."};
    Approved approved;
    approved.finished = finished->head.id;
    return drafts(Draft{about(std::move(approved), About::theMeeting()), ToOffices{}});
}

Decided act(const Ask& ask, const AskCorrection& asked)
{
    const Record* record = ask.seen.record(asked.record);
    if (!record)
        return unknownRecord("record");
    if (!isSaid(*record))
        return Refusal{"not-correctable", "record",
                       "Choose a line of the record: what was said, shared, planned or decided."};
    if (auto fault = textFault(asked.text, "text"))
        return std::move(*fault);
    auto asker = askerOf(ask, *record, asked.forPerson);
    if (auto* refusal = std::get_if<Refusal>(&asker))
        return std::move(*refusal);
    Correction correction;
    correction.of = asked.record;
    correction.person = std::get<PersonId>(asker);
    correction.text = asked.text;
    if (correction.person != ask.seen.seat().person)
        correction.head.typedBy = ask.seen.seat().person;
    return drafts(
        Draft{about(std::move(correction), head(*record).about), ToWriter{std::get<PersonId>(asker)}});
}

Decided act(const Ask& ask, const AnswerCorrection& asked)
{
    const auto* correction = ask.seen.find<Correction>(asked.correction);
    if (!correction)
        return unknownRecord("correction");
    if (ask.seen.first<Handled>([&](const Handled& handled) { return handled.offer == asked.correction; }))
        return Refusal{"already-handled", "correction", "This has been answered already."};
    if (auto fault = textFault(asked.words, "words"))
        return std::move(*fault);
    Answer answer;
    answer.of = correction->of;
    answer.accepted = asked.accepted;
    answer.words = asked.words;
    Handled handled;
    handled.offer = asked.correction;
    handled.as = draftId(0);
    return drafts(Draft{about(std::move(answer), correction->head.about), ToCircleOf{correction->of}},
                  Draft{about(std::move(handled), About::theMeeting()), ToWriter{correction->person}});
}

} // namespace waymark::rules
