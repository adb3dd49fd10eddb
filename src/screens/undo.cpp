// One counterpart for each command that has one.
#include "screens/undo.hpp"

#include <algorithm>

#include <map>

namespace waymark::screens {

namespace {

using Found = std::optional<Undoing>;

QString inQuotes(const std::string& text)
{
    const QString words = plain(text);
    return u'\u201c' + (words.size() > 40 ? words.left(38).trimmed() + u'\u2026' : words) + u'\u201d';
}

Found takeBack(const std::string& text)
{
    return Undoing{QStringLiteral("Take back %1").arg(inQuotes(text)), Withdraw{}};
}

template <class Asked>
Found counterpart(const Scene&, const Asked&)
{
    return std::nullopt;
}

// ---- lines ----------------------------------------------------------------------------------------------------------

Found counterpart(const Scene&, const AddPoint& asked)
{
    return takeBack(asked.text);
}
Found counterpart(const Scene&, const AddNote& asked)
{
    return takeBack(asked.text);
}
Found counterpart(const Scene&, const AddVoice& asked)
{
    return takeBack(asked.text);
}
Found counterpart(const Scene&, const AddDanger& asked)
{
    return takeBack(asked.text);
}
Found counterpart(const Scene&, const AddPlanLine& asked)
{
    return takeBack(asked.what);
}
Found counterpart(const Scene& before, const PutUp& asked)
{
    const Record* offer = before.record(asked.offer);
    const auto* found = offer ? std::get_if<Offer>(offer) : nullptr;
    return takeBack(!asked.text.empty() || !found ? asked.text : found->text);
}

Found counterpart(const Scene& before, const Correct& asked)
{
    const Record* record = before.record(asked.record);
    std::string text;
    if (const auto* note = record ? std::get_if<Note>(record) : nullptr)
        text = note->text;
    else if (const auto* point = record ? std::get_if<Point>(record) : nullptr)
        text = point->text;
    else if (const auto* danger = record ? std::get_if<Danger>(record) : nullptr)
        text = danger->text;
    else
        return std::nullopt;
    return Undoing{QStringLiteral("Put back %1").arg(inQuotes(text)), Correct{asked.record, text}};
}

Found counterpart(const Scene& before, const ChangePlanLine& asked)
{
    const Record* record = before.record(asked.planLine);
    const auto* line = record ? std::get_if<PlanLine>(record) : nullptr;
    if (!line)
        return std::nullopt;
    ChangePlanLine back{asked.planLine, line->what, line->owners, line->by, line->measure};
    back.outcome = line->outcome;
    if (!line->owner.empty())
        back.owner = line->owner;
    back.due = line->due;
    return Undoing{QStringLiteral("Put back %1").arg(inQuotes(line->what)), back};
}

Found counterpart(const Scene& before, const ReviewAction& asked)
{
    const Record* record = before.record(asked.planLine);
    const auto* line = record ? std::get_if<PlanLine>(record) : nullptr;
    if (!line || (!line->progress && asked.fate != Fate::drop))
        return std::nullopt;
    return Undoing{QStringLiteral("Put %1 back as it was").arg(inQuotes(line->what)),
                   ReviewAction{asked.planLine, line->progress.value_or(asked.progress),
                                line->fate.value_or(Fate::keep), line->said}};
}

// ---- where we are ---------------------------------------------------------------------------------------------------

Found counterpart(const Scene& before, const GoTo&)
{
    const Stretch* running = before.running();
    const AgendaItem* item = running ? before.item(running->item) : nullptr;
    if (!item)
        return std::nullopt;
    return Undoing{QStringLiteral("Back to %1").arg(inQuotes(item->title)), GoTo{item->item}};
}

Found counterpart(const Scene& before, const SkipItem& asked)
{
    const AgendaItem* item = before.item(asked.item);
    return Undoing{QStringLiteral("Take up %1 again").arg(inQuotes(item ? item->title : std::string())),
                   UnskipItem{asked.item}};
}

Found counterpart(const Scene& before, const UnskipItem& asked)
{
    const AgendaItem* item = before.item(asked.item);
    return Undoing{QStringLiteral("Skip %1 again").arg(inQuotes(item ? item->title : std::string())),
                   SkipItem{asked.item}};
}

Found counterpart(const Scene& before, const MoveItem& asked)
{
    const auto& agenda = before.agenda();
    const auto here = std::find_if(agenda.begin(), agenda.end(),
                                   [&](const AgendaItem& item) { return item.item == asked.item; });
    if (here == agenda.end())
        return std::nullopt;
    const auto next = here + 1;
    return Undoing{QStringLiteral("Put %1 back in its place").arg(inQuotes(here->title)),
                   MoveItem{asked.item, next == agenda.end() ? std::nullopt : std::optional(next->item)}};
}

Found counterpart(const Scene&, const InsertItem& asked)
{
    return Undoing{QStringLiteral("Skip %1").arg(inQuotes(asked.item.title)), SkipItem{asked.item.item}};
}

// ---- people ---------------------------------------------------------------------------------------------------------

QString placeSay(Where where)
{
    switch (where) {
    case Where::expected:
        return QStringLiteral("not here yet");
    case Where::waiting:
        return QStringLiteral("waiting");
    case Where::in:
        return QStringLiteral("in the room");
    case Where::remote:
        return QStringLiteral("by video or telephone");
    case Where::out:
        return QStringLiteral("stepped out");
    case Where::left:
        return QStringLiteral("left");
    case Where::report:
        break; // no place in the building
    }
    return {};
}

Found counterpart(const Scene& before, const MarkPresence& asked)
{
    const auto* mark = before.last<Presence>([&](const Presence& one) { return one.person == asked.person; });
    const Where was = mark ? mark->where : Where::expected;
    const QString place = placeSay(was);
    if (place.isEmpty() || was == asked.where)
        return std::nullopt;
    MarkPresence back{asked.person, was};
    if (mark && !mark->room.empty())
        back.room = mark->room;
    return Undoing{QStringLiteral("Mark %1 as %2 again").arg(before.name(asked.person), place), back};
}

Found counterpart(const Scene& before, const KeepOut& asked)
{
    return Undoing{
        QStringLiteral("Let %1 into part %2 again").arg(before.name(asked.person), before.letter(asked.part)),
        LetIn{asked.person, asked.part}};
}

Found counterpart(const Scene& before, const LetIn& asked)
{
    return Undoing{QStringLiteral("Keep %1 out of part %2 again")
                       .arg(before.name(asked.person), before.letter(asked.part)),
                   KeepOut{asked.person, asked.part}};
}

Found counterpart(const Scene& before, const GiveFloor&)
{
    if (before.speaker().none())
        return std::nullopt;
    return Undoing{QStringLiteral("Give the floor back to %1").arg(before.name(before.speaker())),
                   GiveFloor{before.speaker()}};
}

Found counterpart(const Scene& before, const ArrangeRoom&)
{
    const Stretch* running = before.running();
    if (!running)
        return std::nullopt;
    return Undoing{QStringLiteral("Arrange the room screen as before"), ArrangeRoom{running->picture}};
}

} // namespace

std::optional<Undoing> undoingOf(const Scene& before, const Command& command)
{
    return std::visit([&](const auto& asked) { return counterpart(before, asked); },
                      static_cast<const AnyCommand&>(command));
}

std::optional<Undoing> completed(Undoing undoing, RecordId made)
{
    if (auto* withdraw = std::get_if<Withdraw>(&undoing.command)) {
        if (made.none())
            return std::nullopt;
        withdraw->record = made;
    }
    return undoing;
}

bool isOffered(const Undoing& undoing, const Scene& scene, const std::vector<std::string>& may)
{
    if (std::find(may.begin(), may.end(), kindOf(undoing.command)) == may.end())
        return false;
    const auto* withdraw = std::get_if<Withdraw>(&undoing.command);
    const Record* record = withdraw ? scene.record(withdraw->record) : nullptr;
    return !withdraw || (record && !head(*record).withdrawn);
}

} // namespace waymark::screens
