// What one circle has is given to another by an act of the chair, or taken back. What is told or disclosed to another part
// is a record of its own there: it says nothing of where or when it was first said (domain.md, parts).
#include "rules/plan.hpp"
#include "rules/views.hpp"

#include <set>

namespace waymark::rules {

using namespace sight;

namespace {

using Ids = std::set<RecordId>;

// The lines that say one thing to several parts: the newest of each, joined by the links between copies.
Ids copiesOf(const Seen& seen, RecordId record)
{
    const auto newest = [&](RecordId id) {
        const Record* found = seen.newestOf(id);
        return found ? head(*found).id : id;
    };
    Ids all{newest(record)};
    for (std::size_t before = 0; before != all.size();) {
        before = all.size();
        seen.each<Link>([&](const Link& link) {
            const RecordId a = newest(link.original), b = newest(link.copy);
            if (all.contains(a) || all.contains(b))
                all.insert({a, b});
        });
    }
    return all;
}

} // namespace

const Record* lineOfPart(const Seen& seen, RecordId record, PartId part)
{
    for (const RecordId id : copiesOf(seen, record))
        if (const Record* found = seen.record(id); found && head(*found).part == part)
            return found;
    return nullptr;
}

namespace {

// A copy in the chair's wording. Whoever spoke in another part is not named in this one.
std::optional<Record> copyOf(const Record& original, const std::string& wording, const Ask& ask,
                             bool otherPart)
{
    Record copy = original;
    head(copy) = Head{};
    head(copy).about = head(original).about;
    const PersonId chair = *ask.seen.seat().person;
    const auto reworded = [&](std::string& text) {
        if (!wording.empty())
            text = wording;
    };
    if (auto* point = std::get_if<Point>(&copy)) {
        reworded(point->text);
        if (otherPart)
            point->speaker = chair;
    } else if (auto* note = std::get_if<Note>(&copy)) {
        reworded(note->text);
        note->before.clear(); // the wording before a correction is not disclosed
        if (otherPart) {
            note->speaker = chair;
            note->item = ask.seen.running()->item;
            note->readOut = false;
        }
    } else if (auto* voice = std::get_if<Voice>(&copy); voice && (voice->child || !otherPart)) {
        reworded(voice->text);
        if (otherPart)
            voice->how.clear();
    } else if (auto* line = std::get_if<PlanLine>(&copy)) {
        reworded(line->what);
        line->told = line->told || otherPart;
    } else if (auto* decision = std::get_if<Decision>(&copy)) {
        if (otherPart)
            *decision = toldCopy(std::move(*decision));
        reworded(decision->reasons);
    } else if (auto* dates = std::get_if<Dates>(&copy)) {
        dates->told = dates->told || otherPart;
    } else {
        return std::nullopt;
    }
    return copy;
}

bool isTellable(const Record& record)
{
    return std::holds_alternative<Decision>(record) || std::holds_alternative<PlanLine>(record) ||
           std::holds_alternative<Dates>(record);
}

// The telling that made one of these two lines from the other, whichever was first.
const Link* between(const Seen& seen, const Record& a, const Record& b)
{
    return seen.first<Link>([&](const Link& link) {
        const Record* original = seen.newestOf(link.original);
        const Record* copy = seen.newestOf(link.copy);
        return (original == &a && copy == &b) || (original == &b && copy == &a);
    });
}

// A link names both lines, so whoever has it must have them: somebody may have come to know of the telling, and never had
// the line as it stands in the part.
bool isForAllOf(const Seen& seen, const Link& link, const Record& line)
{
    const Record& told = *seen.record(link.head.id);
    return !seen.first<Person>(
        [&](const Person& p) { return seen.isFor(told, p.person) && !seen.isFor(line, p.person); });
}

// A part has a line already and is told how it stands in another: a version of its own line, for everybody who had that.
Decided tellAgain(const Ask& ask, const Tell& asked, const PlanLine& now, const PlanLine& there,
                  PlanLine copy)
{
    const Link* told = between(ask.seen, *ask.seen.record(now.head.id), *ask.seen.record(there.head.id));
    if (told ? !differs(ask.seen, *told) : sayTheSame(copy, there))
        return Refusal{"told-already", "record", "This has been told to the part already."};
    if (told && !isForAllOf(ask.seen, *told, *ask.seen.record(there.head.id)))
        return Refusal{
            "not-for-all", "record",
            "Not everybody who knows of the telling has the line as it stands in that part. Write it there "
            "as a line of its own."};
    Link link = told ? *told : Link{};
    const bool back = ask.seen.newestOf(link.copy) == ask.seen.record(now.head.id);
    (back ? link.original : link.copy) = draftId(0);
    if (asked.wording.empty() && told && now.what == (back ? told->wording : told->was))
        copy.what = there.what; // its words have not changed: the chair's own for this part stay
    link.was = back ? copy.what : now.what;
    link.wording = back ? now.what : copy.what;
    copy.told = there.told;
    Drafts made = drafts(Draft{std::move(copy), Anew{there.head.id}});
    if (told) {
        made.push_back(Draft{std::move(link), InPlace{}});
        return made;
    }
    link.original = asked.record;
    link.head.about = now.head.about;
    link.head.part = asked.part;
    made.push_back(Draft{std::move(link), ToBoth{asked.record, draftId(0)}});
    return made;
}

bool everybodyHasIt(const Seen& seen, const Record& record)
{
    const auto& people = seen.running()->people;
    return head(record).open && std::all_of(people.begin(), people.end(),
                                            [&](const Sitting& s) { return seen.isFor(record, s.person); });
}

std::optional<Refusal> disclose(const Ask& ask, RecordId id, const std::string& wording, Drafts& into)
{
    const Record* original = ask.seen.record(id);
    if (!original)
        return unknownRecord("records");
    const bool otherPart = head(*original).part != ask.seen.running()->head.part;
    if (otherPart && isTellable(*original))
        return Refusal{"tell-instead", "records",
                       "A decision or a line of the plan is told to another part. Choose \u201ctell\u201d."};
    auto copy = copyOf(*original, wording, ask, otherPart);
    if (!copy)
        return Refusal{
            "not-tellable", "records",
            "Points, lines of the record, a child\u2019s own words and lines of the plan can be disclosed."};
    if (!otherPart && wording.empty() && everybodyHasIt(ask.seen, *original))
        return Refusal{"told-already", "records", "Everybody here has this already."};
    const About what = head(*original).about;
    const RecordId made = draftId(into.size());
    if (!otherPart) { // as it stands, it is the line; in other words, a line of its own: the annex keeps what was said
        into.push_back(Draft{std::move(*copy), ToLive{}, wording.empty() ? std::optional(id) : std::nullopt});
        return std::nullopt;
    }
    if (lineOfPart(ask.seen, id, *ask.seen.running()->head.part))
        return Refusal{"told-already", "records", "This part has been given this already."};
    Link link;
    link.original = id;
    link.copy = made;
    into.push_back(Draft{std::move(*copy), ToLive{}});
    into.push_back(Draft{about(std::move(link), what), ToBoth{id, made}});
    return std::nullopt;
}

} // namespace

Decided act(const Ask& ask, const Tell& asked)
{
    const Stretch& running = *ask.seen.running();
    const bool byLetter = running.what == StretchKind::closed; // to a part that does not sit again
    if (!byLetter && running.head.part != asked.part)
        return Refusal{"not-that-part", "part", "Begin that part first: it is told when it sits."};
    if (!ask.seen.first<Part>([&](const Part& part) { return part.part == asked.part; }))
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    const Record* original = ask.seen.record(asked.record);
    if (!original)
        return unknownRecord("record");
    if (head(*original).part == asked.part)
        return Refusal{"told-already", "record", "This part has this already."};
    if (isSuperseded(ask.seen, asked.record))
        return Refusal{"superseded", "record", "Another decision has taken its place. Tell that one."};
    auto copy = isTellable(*original) ? copyOf(*ask.seen.newestOf(asked.record), asked.wording, ask, true)
                                      : std::nullopt;
    if (!copy)
        return Refusal{"not-tellable", "record",
                       "Only a decision, a line of the plan or its dates are told to another part."};
    if (const Record* there = lineOfPart(ask.seen, asked.record, asked.part)) {
        if (const auto* line = std::get_if<PlanLine>(there))
            return tellAgain(ask, asked, std::get<PlanLine>(*ask.seen.newestOf(asked.record)), *line,
                             std::get<PlanLine>(*copy));
        return Refusal{"told-already", "record", "This has been told to the part already."};
    }
    Link link;
    if (const auto* line = std::get_if<PlanLine>(original)) {
        link.was = line->what;
        link.wording = std::get<PlanLine>(*copy).what;
    }
    link.original = asked.record;
    link.copy = draftId(0);
    link.head.about = head(*original).about;
    link.head.part = asked.part;
    Drafts made = drafts(Draft{std::move(*copy), ToPart{asked.part}},
                         Draft{std::move(link), ToBoth{asked.record, draftId(0)}});
    tellInPlace(ask, asked, made);
    return made;
}

Decided act(const Ask& ask, const Disclose& asked)
{
    if (ask.seen.running()->head.part != asked.part)
        return Refusal{"not-that-part", "part",
                       "Another part sits. What is disclosed reaches those of the part that sits."};
    if (asked.records.empty())
        return Refusal{"unknown-record", "records", "Choose what is to be disclosed."};
    if (!asked.wording.empty() && asked.records.size() > 1)
        return Refusal{"one-wording", "wording",
                       "Words of your own fit one line. Disclose the lines one by one, or as they stand."};
    if (auto fault = asked.wording.empty() ? std::nullopt : textFault(asked.wording, "wording"))
        return std::move(*fault);
    Drafts result;
    Ids once;
    for (const RecordId id : asked.records)
        if (once.insert(id).second)
            if (auto refusal = disclose(ask, id, asked.wording, result))
                return std::move(*refusal);
    return result;
}

namespace {

// Handed in, or written down, before anything began: taken back, it was never there.
bool isPrepared(const Record& record)
{
    return std::holds_alternative<Report>(record) || std::holds_alternative<Letter>(record) ||
           std::holds_alternative<Protected>(record) || std::holds_alternative<PreMeeting>(record);
}

} // namespace

// By line, so that no earlier version comes back. Who had it already is kept, so that they can be warned.
Decided act(const Ask& ask, const Withdraw& asked)
{
    const Record* record = ask.seen.record(asked.record);
    if (!record)
        return unknownRecord("record");
    if (isPrepared(*record) && stateOf(ask.seen) == State::preparing)
        return drafts(TakeBack{asked.record});
    const bool said = std::holds_alternative<Point>(*record) || std::holds_alternative<Note>(*record) ||
                      std::holds_alternative<Voice>(*record) || std::holds_alternative<PlanLine>(*record) ||
                      std::holds_alternative<Danger>(*record);
    if (!said)
        return Refusal{"not-withdrawable", "record",
                       "Only a point, a line of the record or a line of the plan can be taken back."};
    Warned warned;
    warned.record = asked.record;
    warned.said = head(*record).at;
    std::set<PersonId> had;
    ask.seen.eachRecord([&](const Kept& kept) {
        if (head(kept.record).line != head(*record).line)
            return;
        warned.onScreen = warned.onScreen || head(kept.record).open;
        ask.seen.each<Presence>([&](const Presence& mark) {
            if (mark.attended && ask.seen.isFor(kept.record, mark.person))
                had.insert(mark.person);
        });
    });
    warned.persons.assign(had.begin(), had.end());
    return drafts(TakeBack{asked.record}, Draft{about(std::move(warned), About::theMeeting()), ToOffices{}});
}

} // namespace waymark::rules
