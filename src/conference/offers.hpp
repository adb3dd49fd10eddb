// Offers: what tablets send, and what became of it.
#pragma once

#include "conference/head.hpp"

namespace waymark {

// A contribution, action or words sent from a tablet: its writer's, the chair's and the minute-taker's, until put up.
struct Offer {
    static constexpr auto kind = "offer";
    Head head;
    OfferKind what = OfferKind::point;
    Column column = Column::well;
    Statement statement = Statement::opinion;
    std::string text;
    PersonId from;
    std::optional<RecordId> of; // a correction: of which line
    std::string owners;         // an action
    std::string by;             // an action
    std::string measure;        // an action

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("column", self.column);
        f("statement", self.statement);
        f("text", self.text);
        f("from", self.from);
        f("of", self.of);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
    }
};

// What became of an offer (or a letter): for the offices, and for an offer's writer while they are here to see it.
struct Handled {
    static constexpr auto kind = "handled";
    Head head;
    RecordId offer;
    std::optional<RecordId> as; // none: not now

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("offer", self.offer);
        f("as", self.as);
    }
};

// That the chair put words up although they say a protected phrase, and why.
struct Overridden {
    static constexpr auto kind = "overridden";
    Head head;
    RecordId record;
    std::string reason;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("record", self.record);
        f("reason", self.reason);
    }
};

struct MakeOffer {
    static constexpr auto kind = "MakeOffer";
    OfferKind what = OfferKind::point;
    Column column = Column::well;
    Statement statement = Statement::opinion;
    std::string text;
    About about;
    std::optional<RecordId> of;
    std::string owners;
    std::string by;
    std::string measure;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("what", self.what);
        f("column", self.column);
        f("statement", self.statement);
        f("text", self.text);
        f("about", self.about);
        f("of", self.of);
        f("owners", self.owners);
        f("by", self.by);
        f("measure", self.measure);
    }
};

// Puts an offer on the screens, recorded as said now. An empty text takes the offer's own. `despite`: the chair's reason to
// show words that are held back because they say a protected phrase; it goes on the record.
struct PutUp {
    static constexpr auto kind = "PutUp";
    RecordId offer;
    std::string text;
    std::string despite;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("offer", self.offer);
        f("text", self.text);
        f("despite", self.despite);
    }
};

struct NotNow {
    static constexpr auto kind = "NotNow";
    RecordId offer;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("offer", self.offer); }
};

} // namespace waymark
