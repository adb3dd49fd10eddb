// The agenda while a part sits: moved, lengthened, shortened; and the queue of those who wish to speak. A change is made in
// the running stretch, for everybody of it; how it goes on is for src/sight/stretching.
#include "rules/agenda.hpp"

#include "rules/acts.hpp"

#include <cctype>
#include <set>

namespace waymark::rules {

using namespace sight;

namespace {

using Agenda = std::vector<AgendaItem>;

Agenda::iterator placeOf(Agenda& agenda, ItemId id)
{
    return std::find_if(agenda.begin(), agenda.end(),
                        [&](const AgendaItem& item) { return item.item == id; });
}

Refusal unknownItem(const char* field)
{
    return {"unknown-item", field, "Choose an item of this agenda."};
}

Decided withAgenda(const Ask& ask, Agenda agenda)
{
    Stretch changed = *ask.seen.running();
    changed.agenda = std::move(agenda);
    return drafts(Draft{std::move(changed), InPlace{}});
}

std::optional<Refusal> putBefore(Agenda& agenda, AgendaItem item, const std::optional<ItemId>& before)
{
    const auto place = before ? placeOf(agenda, *before) : agenda.end();
    if (before && place == agenda.end())
        return unknownItem("before");
    agenda.insert(place, std::move(item));
    return std::nullopt;
}

// Titles are read on every screen, also by people who may not hear about a child (architecture.md, circles): they never
// name one. Whole words only: "Will" is not in "What we will do".
bool names(std::string text, std::string name)
{
    for (std::string* words : {&text, &name})
        std::transform(words->begin(), words->end(), words->begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    // Behind the last letter of a text stands a 0, which is none.
    for (std::size_t at = text.find(name); !name.empty() && at != std::string::npos;
         at = text.find(name, at + 1))
        if ((at == 0 || !letter(text[at - 1])) && !letter(text[at + name.size()]))
            return true;
    return false;
}

std::optional<Refusal> titleFault(const Seen& seen, const AgendaItem& item)
{
    for (const auto& [text, field] :
         {std::pair{&item.title, "item.title"}, std::pair{&item.plain, "item.plain"}}) {
        if (auto fault = textFault(*text, field))
            return fault;
        const auto* child = seen.first<Child>(
            [&, said = text](const Child& c) { return names(*said, c.known) || names(*said, c.name); });
        if (child)
            return Refusal{
                "names-a-child", field,
                "Everybody reads the agenda, so it names no child. Write what the item is about instead."};
    }
    if (item.minutes < 0 || item.minutes > 24 * 60)
        return Refusal{"need-duration", "item.minutes",
                       "Say how many minutes this item may take, up to a day."};
    return std::nullopt;
}

Decided skipped(const Ask& ask, ItemId item, bool skip)
{
    Agenda agenda = ask.seen.running()->agenda;
    const auto place = placeOf(agenda, item);
    if (place == agenda.end())
        return unknownItem("item");
    if (skip && item == ask.seen.running()->item)
        return Refusal{"is-now", "item", "This item is being talked about. Go to another one first."};
    if (place->skipped == skip)
        return Refusal{skip ? "skipped-already" : "not-skipped", "item",
                       skip ? "This item is skipped already." : "This item was not skipped."};
    place->skipped = skip;
    return withAgenda(ask, std::move(agenda));
}

} // namespace

Decided act(const Ask& ask, const MoveItem& asked)
{
    Agenda agenda = ask.seen.running()->agenda;
    const auto place = placeOf(agenda, asked.item);
    if (place == agenda.end())
        return unknownItem("item");
    if (asked.before == asked.item)
        return Refusal{"unknown-item", "before", "Choose another item to move this one before."};
    AgendaItem moved = *place;
    agenda.erase(place);
    if (auto fault = putBefore(agenda, std::move(moved), asked.before))
        return std::move(*fault);
    return withAgenda(ask, std::move(agenda));
}

Decided act(const Ask& ask, const InsertItem& asked)
{
    if (asked.item.item.none())
        return unknownItem("item.item");
    Agenda agenda = ask.seen.running()->agenda;
    if (placeOf(agenda, asked.item.item) != agenda.end())
        return Refusal{"already-here", "item.item", "This item stands on the agenda already."};
    if (auto fault = titleFault(ask.seen, asked.item))
        return std::move(*fault);
    AgendaItem item = asked.item;
    item.skipped = false;
    if (auto fault = putBefore(agenda, std::move(item), asked.before))
        return std::move(*fault);
    return withAgenda(ask, std::move(agenda));
}

Decided act(const Ask& ask, const SkipItem& asked)
{
    return skipped(ask, asked.item, true);
}

Decided act(const Ask& ask, const UnskipItem& asked)
{
    return skipped(ask, asked.item, false);
}

Decided act(const Ask& ask, const OrderQueue& asked)
{
    std::set<RecordId> named;
    for (const RecordId id : asked.hands) {
        const auto* hand = ask.seen.find<Hand>(id);
        if (!hand || !hand->up)
            return unknownRecord("hands");
        if (!named.insert(id).second)
            return Refusal{"twice", "hands", "Somebody stands in the order twice. Name everybody once."};
    }
    if (const auto* before = ask.seen.first<Queue>([](const Queue&) { return true; })) {
        Queue queue = *before;
        queue.hands = asked.hands;
        return drafts(Draft{std::move(queue), InPlace{}});
    }
    Queue queue;
    queue.hands = asked.hands;
    return drafts(Draft{about(std::move(queue), About::theMeeting()), ToOffices{}});
}

std::chrono::seconds timeSpent(const Seen& seen, ItemId item, Moment now)
{
    std::chrono::seconds spent{};
    seen.each<Stretch>([&](const Stretch& stretch) {
        if (stretch.what == StretchKind::item && stretch.item == item)
            spent += stretch.to.value_or(now) - stretch.from;
    });
    return spent;
}

std::vector<AgendaItem> agendaOf(const Seen& seen, const Part& part)
{
    const Stretch* newest = nullptr;
    seen.each<Stretch>([&](const Stretch& stretch) {
        if (stretch.head.part == part.part && stretch.what != StretchKind::section &&
            stretch.what != StretchKind::closed)
            newest = &stretch;
    });
    return newest ? newest->agenda : part.agenda;
}

} // namespace waymark::rules
