// The conference: the fold of its events. A plain store of circles and records; every check stands in src/rules (apply),
// every question of who may see what in src/sight. Copying it copies everything: tests rely on that.
#pragma once

#include "conference/records.hpp"

#include <map>
#include <unordered_map>

namespace waymark {

// What happened. An event is sealed under its circle's key; folding only the circles of one person gives the
// conference that this person is entitled to.
struct CircleMade {
    static constexpr auto kind = "circle";
    People who;
    template <class Self, class F> static void fields(Self& self, F&& f) { f("who", self.who); }
};
struct Put {
    static constexpr auto kind = "put";
    Record record;
};
struct Event {
    CircleId circle;
    std::variant<CircleMade, Put> body;
};

// A record in the fold. `written` grows with every put: it orders versions and never leaves the process.
struct Kept {
    Record record;
    std::uint64_t written = 0;
};

class Conference {
public:
    // whole: the server's fold, which knows every part. A paper's fold knows the circles of one person only.
    enum class Fold { whole, partial };
    explicit Conference(Fold fold = Fold::whole) : m_fold(fold) {}

    [[nodiscard]] Fold fold() const { return m_fold; }
    [[nodiscard]] const People* circle(CircleId id) const;
    [[nodiscard]] const std::map<CircleId, People>& circles() const { return m_circles; }
    // In the order in which the records were first written.
    [[nodiscard]] const std::vector<Kept>& records() const { return m_records; }
    [[nodiscard]] const Kept* kept(RecordId id) const;
    [[nodiscard]] const std::vector<std::size_t>& versions(LineId line) const; // indices into records(), oldest first
    [[nodiscard]] const Stretch* running() const; // none: the gap

    template <class T>
    [[nodiscard]] const T* find(RecordId id) const
    {
        const Kept* found = kept(id);
        return found ? std::get_if<T>(&found->record) : nullptr;
    }
    template <class T, class F>
    void each(F&& f) const
    {
        for (std::size_t index : m_byKind[indexOf<T>()])
            f(std::get<T>(m_records[index].record));
    }
    // The first record of a kind for which `is` holds.
    template <class T, class Is>
    [[nodiscard]] const T* first(Is&& is) const
    {
        for (std::size_t index : m_byKind[indexOf<T>()])
            if (const T& record = std::get<T>(m_records[index].record); is(record))
                return &record;
        return nullptr;
    }
    template <class T>
    [[nodiscard]] const T* any() const
    {
        return first<T>([](const T&) { return true; });
    }

    // Changes of the fold, for rules::apply alone.
    void makeCircle(CircleId id, People who);
    void put(Record record);

private:
    template <class T, std::size_t I = 0>
    static constexpr std::size_t indexOf()
    {
        if constexpr (std::is_same_v<std::variant_alternative_t<I, Record>, T>)
            return I;
        else
            return indexOf<T, I + 1>();
    }

    Fold m_fold;
    std::map<CircleId, People> m_circles;
    std::vector<Kept> m_records;
    std::unordered_map<RecordId, std::size_t> m_index;
    std::unordered_map<LineId, std::vector<std::size_t>> m_versions;
    std::vector<std::vector<std::size_t>> m_byKind = std::vector<std::vector<std::size_t>>(std::variant_size_v<Record>);
    std::optional<RecordId> m_running;
    std::uint64_t m_written = 0;
};

} // namespace waymark
