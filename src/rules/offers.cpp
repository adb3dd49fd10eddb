// Offers: what tablets send. It is its writer's, the chair's and the minute-taker's until the chair puts it up; then it is
// recorded again, as said now, for those it was meant for who are here.
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

bool isHandled(const Seen& seen, RecordId offer)
{
    return seen.first<Handled>([&](const Handled& h) { return h.offer == offer; }) != nullptr;
}

// `ofDecision`: what it is about is a decision.
Record recordFrom(const Offer& offer, const std::string& text, ItemId item, bool ofDecision)
{
    switch (offer.what) {
    case OfferKind::point: {
        Point point;
        point.column = offer.column;
        point.text = text;
        point.speaker = offer.from;
        return point;
    }
    case OfferKind::action: {
        PlanLine line;
        line.what = text;
        line.owners = offer.owners;
        line.by = offer.by;
        line.measure = offer.measure;
        return line;
    }
    case OfferKind::words: {
        Voice voice;
        voice.person = offer.from;
        voice.text = text;
        if (ofDecision)
            voice.of = offer.of;
        return voice;
    }
    case OfferKind::correction:
        break;
    }
    Note note;
    note.item = item;
    note.speaker = offer.from;
    note.statement = Statement::opinion;
    note.text = text;
    note.of = offer.of;
    return note;
}

} // namespace

Decided act(const Ask& ask, const MakeOffer& asked)
{
    if (auto fault = textFault(asked.text, "text"))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    const Record* of = asked.of ? ask.seen.record(*asked.of) : nullptr;
    const auto* inHand = of ? std::get_if<View>(of) : nullptr;
    const bool notTheirs = of && ask.seen.office() && !ask.seen.isFor(*of, *ask.seen.seat().person);
    if (asked.of && (!of || notTheirs ||
                     (inHand && !inHand->shown))) // a view in hand is nobody else's, not even by reference
        return unknownRecord("of");
    if (asked.what == OfferKind::action && asked.about.children.empty())
        return Refusal{"say-about", "about", "Say which child this action is for."};
    const PersonId me = *ask.seen.seat().person;
    Offer offer;
    offer.what = asked.what;
    offer.column = asked.column;
    offer.statement = asked.statement;
    offer.text = asked.text;
    offer.from = me;
    offer.of = asked.of;
    offer.owners = asked.owners;
    offer.by = asked.by;
    offer.measure = asked.measure;
    return drafts(Draft{about(std::move(offer), asked.about), ToWriter{me}});
}

Decided act(const Ask& ask, const PutUp& asked)
{
    const auto* offer = ask.seen.find<Offer>(asked.offer);
    if (!offer)
        return unknownRecord("offer");
    if (isHandled(ask.seen, asked.offer))
        return Refusal{"already-handled", "offer", "This has been dealt with already."};
    if (offer->head.part != ask.seen.running()->head.part)
        return Refusal{"not-that-part", "offer",
                       "This was sent while another part sat. Put it up when that part sits again."};
    if (auto fault = asked.text.empty() ? std::nullopt : textFault(asked.text, "text"))
        return std::move(*fault);
    if (auto fault = asked.despite.empty() ? std::nullopt : textFault(asked.despite, "despite"))
        return std::move(*fault);
    Record record = recordFrom(*offer, asked.text.empty() ? offer->text : asked.text,
                               ask.seen.running()->item, offer->of && ask.seen.find<Decision>(*offer->of));
    head(record).about = offer->head.about;
    Handled handled;
    handled.offer = asked.offer;
    handled.as = draftId(0);
    handled.head.about = About::theMeeting();
    Drafts result = drafts(Draft{std::move(record), ToLive{Width::everyone, offer->head.under, {}}},
                           Draft{std::move(handled), ToWriter{offer->from, true}});
    if (!asked.despite.empty()) {
        Overridden overridden;
        overridden.record = draftId(0);
        overridden.reason = asked.despite;
        result.push_back(Draft{about(std::move(overridden), About::theMeeting()), ToOffices{}});
    }
    return result;
}

Decided act(const Ask& ask, const NotNow& asked)
{
    const auto* offer = ask.seen.find<Offer>(asked.offer);
    if (!offer)
        return unknownRecord("offer");
    if (isHandled(ask.seen, asked.offer))
        return Refusal{"already-handled", "offer", "This has been dealt with already."};
    Handled handled;
    handled.offer = asked.offer;
    handled.head.about = About::theMeeting();
    return drafts(Draft{std::move(handled), ToWriter{offer->from, true}});
}

} // namespace waymark::rules
