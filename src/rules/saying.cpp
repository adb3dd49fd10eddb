// What is said and written down by chair and minute-taker: points, lines of the record, own words, corrections; and who
// has the floor or would like it.
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

// Somebody who may be named as the speaker of a line: of the running part.
std::optional<Refusal> speakerFault(const Seen& seen, PersonId speaker)
{
    if (sittingOf(seen, speaker))
        return std::nullopt;
    return Refusal{"unknown-person", "speaker", "Choose a speaker from the people of this part."};
}

std::optional<Refusal> lineFault(const Seen& seen, PersonId speaker, const std::string& text,
                                 const About& about)
{
    if (auto fault = textFault(text, "text"))
        return fault;
    if (auto fault = aboutFault(seen, about))
        return fault;
    return speakerFault(seen, speaker);
}

} // namespace

Decided act(const Ask& ask, const GiveFloor& asked)
{
    if (auto fault = speakerFault(ask.seen, asked.person))
        return std::move(*fault);
    Floor floor;
    floor.speaker = asked.person;
    return drafts(Draft{about(std::move(floor), About::theMeeting()), ToLive{}});
}

Decided act(const Ask& ask, const RaiseHand& asked)
{
    const PersonId me = *ask.seen.seat().person;
    if (ask.seen.seat().standing == Standing::observer && asked.wish == Wish::speak)
        return Refusal{"observers-watch", "wish", "You are here to observe. Speak to the chair afterwards."};
    if (ask.seen.first<Hand>([&](const Hand& h) { return h.person == me && h.up && h.wish == asked.wish; }))
        return Refusal{"hand-up", "", "The chair has your wish already."};
    Hand hand;
    hand.person = me;
    hand.wish = asked.wish;
    return drafts(Draft{about(std::move(hand), About::theMeeting()), ToWriter{me}});
}

Decided act(const Ask& ask, const LowerHand& asked)
{
    const auto* hand = ask.seen.find<Hand>(asked.hand);
    if (!hand || !hand->up)
        return unknownRecord("hand");
    Hand lowered = *hand;
    lowered.up = false;
    return drafts(Draft{std::move(lowered), InPlace{}});
}

Decided act(const Ask& ask, const AddPoint& asked)
{
    if (auto fault = lineFault(ask.seen, asked.speaker, asked.text, asked.about))
        return std::move(*fault);
    Point point;
    point.column = asked.column;
    point.text = asked.text;
    point.speaker = asked.speaker;
    return drafts(Draft{about(std::move(point), asked.about), ToLive{asked.width, {}, {}}});
}

Decided act(const Ask& ask, const AddNote& asked)
{
    if (auto fault = lineFault(ask.seen, asked.speaker, asked.text, asked.about))
        return std::move(*fault);
    Note note;
    note.item = ask.seen.running()->item;
    note.speaker = asked.speaker;
    note.statement = asked.statement;
    note.text = asked.text;
    return drafts(Draft{about(std::move(note), asked.about), ToLive{asked.width, {}, {}}});
}

Decided act(const Ask& ask, const Correct& asked)
{
    if (auto fault = textFault(asked.text, "text"))
        return std::move(*fault);
    if (const auto* note = ask.seen.find<Note>(asked.record)) {
        Note corrected = *note;
        if (corrected.before.empty())
            corrected.before = note->text;
        corrected.text = asked.text;
        return drafts(Draft{std::move(corrected), Anew{asked.record}});
    }
    if (const auto* point = ask.seen.find<Point>(asked.record)) {
        Point corrected = *point;
        corrected.text = asked.text;
        return drafts(Draft{std::move(corrected), Anew{asked.record}});
    }
    if (const auto* danger = ask.seen.find<Danger>(asked.record)) {
        Danger corrected = *danger; // in place, so that a goal goes on answering it
        if (corrected.before.empty())
            corrected.before = danger->text;
        corrected.text = asked.text;
        return drafts(Draft{std::move(corrected), InPlace{}});
    }
    return unknownRecord("record");
}

Decided act(const Ask& ask, const AddVoice& asked)
{
    if (auto fault = textFault(asked.text, "text"))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (asked.child.has_value() == asked.person.has_value())
        return Refusal{"say-whose", "person",
                       "Say whose words these are: a child\u2019s or a person\u2019s."};
    if (asked.child && !knowsChild(ask.seen, *asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (asked.person && !sittingOf(ask.seen, *asked.person))
        return Refusal{"unknown-person", "person", "Choose somebody of the part that sits."};
    if (asked.of && !ask.seen.find<Decision>(*asked.of))
        return unknownRecord("of");
    Voice voice;
    voice.child = asked.child;
    voice.person = asked.person;
    voice.text = asked.text;
    voice.how = asked.how;
    voice.of = asked.of;
    return drafts(Draft{about(std::move(voice), asked.about), ToLive{}});
}

// Handed in before, or by somebody who may not be here: the words go to those who hear them read out.
Decided act(const Ask& ask, const ReadOut& asked)
{
    const auto* letter = ask.seen.find<Letter>(asked.letter);
    if (!letter)
        return unknownRecord("letter");
    const Part* part = partOf(ask.seen, *ask.seen.running()->head.part);
    if (!part || !admits(ask.seen, *part, letter->from))
        return Refusal{"not-that-part", "letter",
                       "This letter is from somebody of another part. Read it out when that part sits."};
    Note note;
    note.item = ask.seen.running()->item;
    note.speaker = letter->from;
    note.statement = Statement::opinion;
    note.text = letter->text;
    note.readOut = true;
    Handled handled;
    handled.offer = asked.letter;
    handled.as = draftId(0);
    handled.head.about = About::theMeeting();
    return drafts(Draft{about(std::move(note), letter->head.about), ToLive{}},
                  Draft{std::move(handled), ToOffices{}});
}

} // namespace waymark::rules
