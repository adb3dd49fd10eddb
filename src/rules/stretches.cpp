// Where we are: presence, parts, agenda items, breaks, the room screen, confidential sections, closing. Whatever changes
// who may hear ends the running stretch and begins the next in the same act.
#include "rules/acts.hpp"
#include "rules/agenda.hpp"
#include "rules/closing.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

bool hasItem(const std::vector<AgendaItem>& agenda, ItemId id)
{
    return std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem& item) { return item.item == id; });
}

// Everybody still in the building who does not belong to the part that is to begin.
std::vector<std::string> stillHere(const Seen& seen, const Part& part)
{
    std::vector<std::string> names;
    seen.each<Person>([&](const Person& p) {
        const Where where = whereIs(seen, p.person);
        const bool here = isIn(where) || where == Where::out || where == Where::waiting;
        if (here && !admits(seen, part, p.person))
            names.push_back(p.name);
    });
    for (std::string& stranger : strangers(seen))
        names.push_back(std::move(stranger));
    return names;
}

std::optional<Refusal> gapFault(const Ask& ask, const Part& part)
{
    std::optional<Moment> ended;
    ask.seen.each<Stretch>([&](const Stretch& stretch) {
        if (stretch.head.part != part.part)
            ended = stretch.to; // nothing runs now, and the last of them ended last
    });
    if (!ended)
        return std::nullopt;
    // The gap begins when the last of them has left, not when the part was ended.
    ask.seen.each<Person>([&](const Person& p) {
        const auto* mark = ask.seen.first<Presence>([&](const Presence& m) { return m.person == p.person; });
        if (mark && mark->attended && !admits(ask.seen, part, p.person))
            ended = std::max(*ended, mark->since);
    });
    const auto gap = ask.seen.settings().gapMinutes;
    const auto waited = std::chrono::duration_cast<std::chrono::minutes>(ask.now - *ended).count();
    if (waited >= gap)
        return std::nullopt;
    return Refusal{"gap-not-over", "",
                   "The gap between the parts is " + std::to_string(gap) + " minutes; wait " +
                       std::to_string(gap - waited) + " more."};
}

Stretch firstStretch(const Meeting& meeting, StretchKind what, ItemId item, std::vector<AgendaItem> agenda,
                     Moment now)
{
    Stretch stretch;
    stretch.what = what;
    stretch.item = item;
    stretch.from = now;
    stretch.meeting = meeting.title;
    stretch.authority = meeting.authority;
    stretch.service = meeting.service;
    stretch.place = meeting.place;
    stretch.date = meeting.date;
    stretch.rehearsal = meeting.rehearsal;
    stretch.agenda = std::move(agenda);
    stretch.head.about = About::theMeeting();
    return stretch;
}

const RoomScreen* screenOf(const Seen& seen)
{
    return seen.first<RoomScreen>([](const RoomScreen&) { return true; });
}

// As this part was last shown; one that has not sat yet, as it was arranged while no part sat.
Picture pictureFor(const Seen& seen, PartId part)
{
    const Stretch* last = nullptr;
    seen.each<Stretch>([&](const Stretch& stretch) {
        if (stretch.head.part == part)
            last = &stretch;
    });
    if (last)
        return last->picture;
    const auto* screen = screenOf(seen);
    return screen ? screen->picture : Picture{};
}

Decided swap(const Ask& ask, StretchKind what, ItemId item, const std::string& reason = {})
{
    const Stretch& running = *ask.seen.running();
    Stretch next = nextAfter(running, what, ask.now);
    next.item = item;
    next.reason = reason;
    return drafts(endOf(running, ask.now), Draft{std::move(next), ToStretch{*running.head.part, what, item}});
}

} // namespace

Draft endOf(const Stretch& running, Moment now)
{
    Stretch ended = running;
    ended.to = now;
    return {std::move(ended), InPlace{}};
}

Stretch nextAfter(const Stretch& running, StretchKind what, Moment now)
{
    Stretch next = running;
    next.head = Head{};
    next.head.about = About::theMeeting();
    next.what = what;
    next.from = now;
    next.to.reset();
    next.until.reset();
    return next;
}

Draft closing(const Meeting& meeting, const Part& alone, Moment now)
{
    return {firstStretch(meeting, StretchKind::closed, {}, {}, now),
            ToStretch{alone.part, StretchKind::closed}};
}

Draft roomScreen(const Seen& seen, bool covered)
{
    if (const auto* screen = screenOf(seen)) {
        RoomScreen changed = *screen;
        changed.covered = covered;
        return {std::move(changed), InPlace{}};
    }
    RoomScreen screen;
    screen.covered = covered;
    return {about(std::move(screen), About::theMeeting()), ToOffices{}};
}

namespace {

Presence marked(const Ask& ask, const Presence* before, const MarkPresence& asked)
{
    Presence mark = before ? *before : Presence{};
    mark.person = asked.person;
    mark.where = asked.where;
    mark.room = isIn(asked.where) ? asked.room.value_or("") : std::string();
    mark.since = ask.now;
    mark.attended = mark.attended || isIn(asked.where);
    mark.marks.push_back({mark.where, mark.room, ask.now});
    mark.head.about = About::theMeeting();
    return mark;
}

Stretch withMark(const Stretch& running, const Presence& mark)
{
    Stretch with = running;
    for (Sitting& sitting : with.people)
        if (sitting.person == mark.person) {
            sitting.where = mark.where;
            sitting.room = mark.room;
            sitting.since = mark.since;
        }
    return with;
}

} // namespace

Decided act(const Ask& ask, const MarkPresence& asked)
{
    if (!personOf(ask.seen, asked.person))
        return Refusal{"unknown-person", "person", "Choose a person from the list."};
    if (asked.room && asked.room->size() > 100)
        return Refusal{"too-long", "room", "Write only the name of the room, or “by telephone”."};
    Drafts result;
    const auto* before =
        ask.seen.first<Presence>([&](const Presence& p) { return p.person == asked.person; });
    const Presence mark = marked(ask, before, asked);
    result.push_back(before ? Draft{mark, InPlace{}} : Draft{mark, ToOffices{}});
    const Stretch* running = ask.seen.running();
    if (sittingOf(ask.seen, asked.person))
        result.push_back(Draft{withMark(*running, mark), InPlace{}});
    else if (running && isIn(asked.where))
        result.push_back(
            roomScreen(ask.seen, true)); // somebody who does not belong here: neutral until put back
    return result;
}

// Unknown means nobody: while there is an unknown face, the room screen is neutral and no section opens.
Decided act(const Ask& ask, const MarkStranger& asked)
{
    if (!isIn(asked.where))
        return Refusal{"not-here", "where", "Say whether they are in the room or remote."};
    if (auto fault = textFault(asked.words, "words"))
        return std::move(*fault);
    Stranger stranger;
    stranger.where = asked.where;
    stranger.words = asked.words;
    return drafts(Draft{about(std::move(stranger), About::theMeeting()), ToOffices{}},
                  roomScreen(ask.seen, true));
}

Decided act(const Ask& ask, const StrangerGone& asked)
{
    const auto* stranger = ask.seen.find<Stranger>(asked.stranger);
    if (!stranger || stranger->gone)
        return unknownRecord("stranger");
    Stranger gone = *stranger;
    gone.gone = ask.now;
    return drafts(Draft{std::move(gone), InPlace{}});
}

Decided act(const Ask& ask, const BeginPart& asked)
{
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    if (!meeting)
        return Refusal{"not-begun", "", "The conference is not open yet. Open it before a part begins."};
    const Part* part = partOf(ask.seen, asked.part);
    if (!part)
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    const auto agenda = agendaOf(ask.seen, *part);
    if (!hasItem(agenda, asked.item))
        return Refusal{"unknown-item", "item", "Choose an item of this part\u2019s agenda."};
    if (const auto names = stillHere(ask.seen, *part); !names.empty())
        return Refusal{"people-in-the-way", "part",
                       listed(names) + " must have left before part " + part->letter +
                           " begins. Mark them as left when you have seen them go."};
    if (auto fault = gapFault(ask, *part))
        return std::move(*fault);
    Stretch first = firstStretch(*meeting, StretchKind::item, asked.item, agenda, ask.now);
    first.picture = pictureFor(ask.seen, part->part);
    auto result = drafts(Draft{std::move(first), ToStretch{part->part, StretchKind::item, asked.item}},
                         roomScreen(ask.seen, false));
    tellChildren(ask.seen, part->part, result);
    return result;
}

Decided act(const Ask& ask, const GoTo& asked)
{
    const auto& agenda = ask.seen.running()->agenda;
    if (!hasItem(agenda, asked.item))
        return Refusal{"unknown-item", "item", "Choose an item of this agenda."};
    if (std::any_of(agenda.begin(), agenda.end(),
                    [&](const AgendaItem& i) { return i.item == asked.item && i.skipped; }))
        return Refusal{"item-skipped", "item", "This item was skipped. Take it back onto the agenda first."};
    return swap(ask, StretchKind::item, asked.item);
}

Decided act(const Ask& ask, const EndPart&)
{
    return drafts(endOf(*ask.seen.running(), ask.now));
}

Decided act(const Ask& ask, const TakeBreak& asked)
{
    if (asked.until && (*asked.until <= ask.now || *asked.until - ask.now > std::chrono::hours(3)))
        return Refusal{"wrong-time", "until", "Say a time from now on, within three hours, at which you go on."};
    const Stretch& running = *ask.seen.running();
    Stretch pause = nextAfter(running, StretchKind::pause, ask.now);
    pause.until = asked.until;
    return drafts(endOf(running, ask.now),
                  Draft{std::move(pause), ToStretch{*running.head.part, StretchKind::pause, running.item}});
}

Decided act(const Ask& ask, const GoOn&)
{
    return swap(ask, StretchKind::item, ask.seen.running()->item);
}

Decided act(const Ask& ask, const CoverRoom&)
{
    return drafts(roomScreen(ask.seen, true));
}

// What one part is shown never depends on what was done while another sat: each keeps its own arrangement.
Decided act(const Ask& ask, const ArrangeRoom& asked)
{
    if (asked.screen.metres < 0 || asked.screen.metres > 40)
        return Refusal{"wrong-number", "screen.metres", "Say how many metres it is to the last seat, up to 40."};
    if (asked.screen.centimetres < 0 || asked.screen.centimetres > 1000)
        return Refusal{"wrong-number", "screen.centimetres",
                       "Say how many centimetres high the picture is, up to 1000."};
    if (const Stretch* running = ask.seen.running()) {
        Stretch shown = *running;
        shown.picture = asked.screen;
        return drafts(Draft{std::move(shown), InPlace{}});
    }
    const auto* screen = screenOf(ask.seen);
    RoomScreen arranged = screen ? *screen : about(RoomScreen{}, About::theMeeting());
    arranged.picture = asked.screen;
    return screen ? drafts(Draft{std::move(arranged), InPlace{}}) : drafts(Draft{std::move(arranged), ToOffices{}});
}

Decided act(const Ask& ask, const UncoverRoom&)
{
    const Stretch& running = *ask.seen.running();
    if (running.what == StretchKind::section)
        return Refusal{"in-section", "", "A confidential section is open. End it first."};
    if (const auto unknown = strangers(ask.seen); !unknown.empty())
        return Refusal{"people-in-the-way", "",
                       "There is " + listed(unknown) + ". Find out who it is, or see them go, first."};
    std::vector<std::string> others;
    ask.seen.each<Presence>([&](const Presence& mark) {
        if (isIn(mark.where) && !sittingOf(ask.seen, mark.person))
            others.push_back(nameOf(ask.seen, mark.person));
    });
    if (!others.empty())
        return Refusal{
            "people-in-the-way", "",
            listed(others) +
                " is marked in the room and does not belong to this part. Mark them as left first."};
    return drafts(roomScreen(ask.seen, false));
}

namespace {

// Whether this part has gone beyond the item it began with.
bool isUnderWay(const Seen& seen)
{
    const auto ofPart = [&](const Stretch& stretch) {
        return stretch.head.part == seen.running()->head.part;
    };
    const ItemId first = seen.first<Stretch>(ofPart)->item;
    return seen.first<Stretch>(
               [&](const Stretch& stretch) { return ofPart(stretch) && stretch.item != first; }) != nullptr;
}

} // namespace

Decided act(const Ask& ask, const OpenSection& asked)
{
    if (auto fault = textFault(asked.reason, "reason"))
        return std::move(*fault);
    if (!ask.seen.settings().sectionAnytime && isUnderWay(ask.seen))
        return Refusal{"section-at-start", "",
                       "Here a confidential section is held at the beginning only. Hear the professionals in "
                       "a part of their own."};
    if (!ask.seen.first<RoomScreen>([](const RoomScreen& screen) { return screen.covered; }))
        return Refusal{"not-covered", "",
                       "Cover the room screen first, so that nothing can be read from it."};
    if (const auto way = inTheWay(ask.seen); !way.empty())
        return Refusal{"people-in-the-way", "",
                       listed(way) + ". The section opens when nobody stands in the way."};
    return swap(ask, StretchKind::section, ask.seen.running()->item, asked.reason);
}

Decided act(const Ask& ask, const EndSection&)
{
    return swap(ask, StretchKind::item, ask.seen.running()->item);
}

Decided act(const Ask& ask, const CloseConference& asked)
{
    const Part* alone = partAlone(ask.seen);
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    if (!alone || stateOf(ask.seen) == State::preparing)
        return Refusal{"not-begun", "", "The conference has not begun, so there is nothing to close."};
    if (auto fault = closingFault(ask.seen, asked.anyway.value_or(false)))
        return std::move(*fault);
    return drafts(closing(*meeting, *alone, ask.now));
}

} // namespace waymark::rules
