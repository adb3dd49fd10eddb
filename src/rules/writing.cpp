// Text written together: a professional, the chair or the minute-taker writes in a line others write in, too. Each edit is
// transformed over what came since its writer saw the text, in the server's one order, so that no inserted word is ever
// lost. Family members never write in a joint text: what they send is an offer (domain.md, protected details).
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::string* textOf(PlanLine& line, TextField field)
{
    switch (field) {
    case TextField::what:
        return &line.what;
    case TextField::outcome:
        return &line.outcome;
    case TextField::owners:
        return &line.owners;
    case TextField::by:
        return &line.by;
    case TextField::measure:
        return &line.measure;
    default:
        return nullptr;
    }
}

std::string* textOf(Record& record, TextField field)
{
    if (auto* line = std::get_if<PlanLine>(&record))
        return textOf(*line, field);
    if (auto* point = std::get_if<Point>(&record); point && field == TextField::text)
        return &point->text;
    if (auto* note = std::get_if<Note>(&record); note && field == TextField::text)
        return &note->text;
    return nullptr;
}

// Points and lines of the record are for chair and minute-taker; a line of the record is drafted while its item runs, and
// corrected afterwards, so that its first wording is kept.
std::optional<Refusal> drafterFault(const Seen& seen, const Record& record)
{
    if (!seen.office() && !std::holds_alternative<PlanLine>(record))
        return Refusal{"not-yours", "record",
                       "This line is written by chair and minute-taker. Ask them, or send your words."};
    const auto* note = std::get_if<Note>(&record);
    if (note && (note->readOut || note->item != seen.running()->item))
        return Refusal{
            "use-correct", "record",
            "This line was finished with its item. Correct it instead, so that its first wording is kept."};
    return std::nullopt;
}

std::int64_t lettersAt(const std::string& now, const std::vector<Step>& steps, TextField field)
{
    std::int64_t letters = lettersOf(now);
    for (const Step& step : steps)
        if (step.field == field)
            letters += step.removed - step.added;
    return letters;
}

// The edit as it is now; or why it cannot be.
std::variant<Edit, Refusal> asItIsNow(const EditText& asked, const Drafting& drafting, const std::string& now)
{
    const auto steps = drafting.since(asked.base);
    if (!steps)
        return Refusal{
            "too-old", "base",
            "Too much has changed in this line since. Read it as it is now, then write your words again."};
    Edit edit{{asked.position, asked.removed, asked.inserted}};
    if (!fits(edit, lettersAt(now, *steps, asked.field)))
        return Refusal{"text-moved", "position",
                       "The line has no such place. Read it as it is now, then write your words again."};
    for (const Step& step : *steps)
        if (step.field == asked.field)
            edit = transform(edit, {{step.position, step.removed, step.added}}, Before::theirs);
    if (edit.empty())
        return Refusal{"already-gone", "",
                       "Nothing is left to change: somebody else has taken these words out already."};
    return edit;
}

bool isNewestOfItsLine(const Seen& seen, RecordId id)
{
    const Head wanted = head(*seen.record(id));
    std::uint64_t written = 0, newest = 0;
    seen.eachRecord([&](const Kept& kept) {
        const Head& h = head(kept.record);
        if (h.line == wanted.line)
            newest = std::max(newest, kept.written);
        if (h.id == id)
            written = kept.written;
    });
    return written == newest;
}

} // namespace

Decided act(const Ask& ask, const EditText& asked)
{
    const Record* before = ask.seen.record(asked.record);
    if (!before)
        return unknownRecord("record");
    if (auto fault = drafterFault(ask.seen, *before))
        return std::move(*fault);
    Record record = *before;
    std::string* text = textOf(record, asked.field);
    if (!text)
        return Refusal{"no-such-text", "field",
                       "This line has no such text. Choose a point, a line of the record or of the plan."};
    auto edit = asItIsNow(asked, head(record).drafting, *text);
    if (auto* refusal = std::get_if<Refusal>(&edit))
        return std::move(*refusal);
    *text = applied(*text, std::get<Edit>(edit));
    if (text->size() > longestText)
        return tooLong("inserted");
    if (auto* line = std::get_if<PlanLine>(
            &record)) { // new words take the place of the list or day behind the old ones
        if (asked.field == TextField::owners)
            line->owner.clear();
        if (asked.field == TextField::by)
            line->due.reset();
    }
    head(record).drafting.remember(asked.field, std::get<Edit>(edit));
    return drafts(Draft{std::move(record), Change{asked.record}});
}

// By chair and minute-taker, who see every version: written again in place, an older version would become the newest.
Decided act(const Ask& ask, const SettleText& asked)
{
    const Record* before = ask.seen.record(asked.record);
    if (!before)
        return unknownRecord("record");
    Record settled = *before;
    const bool lineOfPlan = std::holds_alternative<PlanLine>(settled);
    const std::string* text = textOf(settled, lineOfPlan ? TextField::what : TextField::text);
    if (!text)
        return Refusal{"no-such-text", "record",
                       "Only a point, a line of the record or of the plan is written together."};
    if (auto fault = textFault(*text, "record"))
        return std::move(*fault);
    if (!isNewestOfItsLine(ask.seen, asked.record))
        return Refusal{"older-version", "record",
                       "Somebody who was out still has these words; others have newer ones. Settle those."};
    head(settled).drafting.steps.clear();
    return drafts(Draft{std::move(settled), InPlace{}});
}

} // namespace waymark::rules
