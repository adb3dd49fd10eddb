// The agenda: its items, the commands that change it while a part sits, and the queue of those who wish to speak.
#pragma once

#include "conference/head.hpp"

namespace waymark {

struct AgendaItem {
    ItemId item;
    ItemKind what = ItemKind::talk;
    std::string title; // chair's and minute-taker's wording, "Going well, worries, what needs to happen"
    std::string plain; // room's and family's wording, "Talking about Ellie and Jack"
    std::string lead;
    std::int64_t minutes = 0;
    bool skipped = false;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("what", self.what);
        f("title", self.title);
        f("plain", self.plain);
        f("lead", self.lead);
        f("minutes", self.minutes);
        f("skipped", self.skipped);
    }
};

// In which order those who raised a hand are asked to speak: the chair's order, for chair and minute-taker.
struct Queue {
    static constexpr auto kind = "queue";
    Head head;
    std::vector<RecordId> hands;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("hands", self.hands);
    }
};

// Moves an item of the running agenda before another; none: to the end.
struct MoveItem {
    static constexpr auto kind = "MoveItem";
    ItemId item;
    std::optional<ItemId> before;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("before", self.before);
    }
};

// A new item; its id is the chair's choice, as in a pack. Titles never name a child.
struct InsertItem {
    static constexpr auto kind = "InsertItem";
    AgendaItem item;
    std::optional<ItemId> before;
    template <class Self, class F> static void fields(Self& self, F&& f)
    {
        f("item", self.item);
        f("before", self.before);
    }
};

struct SkipItem {
    static constexpr auto kind = "SkipItem";
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("item", self.item); }
};

struct UnskipItem {
    static constexpr auto kind = "UnskipItem";
    ItemId item;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("item", self.item); }
};

// The whole order, first to speak first. Hands that are not named keep their place behind.
struct OrderQueue {
    static constexpr auto kind = "OrderQueue";
    std::vector<RecordId> hands;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("hands", self.hands); }
};

} // namespace waymark
