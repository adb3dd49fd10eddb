#include "support/variants.hpp"

namespace waymark::tests {
namespace {

// Walks a command's fields and changes the n-th thing that can be changed.
class Changer {
public:
    Changer(const Conference& conference, Moment now, const InWords& words, std::size_t n)
        : m_conference(conference), m_now(now), m_words(words), m_left(n)
    {}

    std::string field, how;
    [[nodiscard]] bool changed() const { return m_changed; }

    template <class T>
    void change(const std::string& name, T& v)
    {
        if constexpr (std::is_same_v<T, Head> || std::is_same_v<T, Settings>) {
            return;
        } else if constexpr (IsOptional<T>::value) {
            optional(name, v);
        } else if constexpr (IsVector<T>::value) {
            vector(name, v);
        } else if constexpr (requires { others(v); }) {
            for (auto& [said, other] : others(v))
                if (other != v && takes(name, said)) {
                    v = other;
                    return;
                }
        } else {
            T::fields(v, [&](const char* inner, auto& inside) {
                if (!m_changed)
                    change(name.empty() ? inner : name + "." + inner, inside);
            });
        }
    }

private:
    template <class T>
    using Others = std::vector<std::pair<std::string, T>>;

    bool takes(const std::string& name, const std::string& said)
    {
        if (m_changed || m_left-- > 0)
            return false;
        m_changed = true;
        field = name;
        how = said;
        return true;
    }

    template <class T>
    void optional(const std::string& name, std::optional<T>& v)
    {
        if (v) {
            if (takes(name, "left out"))
                v.reset();
            else
                change(name, *v);
            return;
        }
        if (takes(name, "said")) {
            v.emplace();
            return;
        }
        T other{};
        change(name, other);
        if (m_changed)
            v = std::move(other);
    }

    template <class T>
    void vector(const std::string& name, std::vector<T>& v)
    {
        if (!v.empty() && takes(name, "none"))
            v.clear();
        else if (!v.empty() && takes(name, "the first twice"))
            v.push_back(v.front());
        else if (v.size() > 1 && takes(name, "turned round"))
            std::reverse(v.begin(), v.end());
        for (std::size_t i = 0; i < v.size() && i < 2 && !m_changed; ++i)
            change(name, v[i]);
        T more{};
        if (!m_changed) {
            change(name, more);
            if (m_changed) {
                v.push_back(std::move(more));
                how += ", too";
            }
        }
    }

    Others<std::string> others(const std::string& now) const
    {
        return {{"nothing", ""},
                {"blank", " \n"},
                {"other words", now + " or so"},
                {"too long", std::string(4001, 'x')},
                {"protected words", "She came to Larch House."}};
    }
    Others<bool> others(bool now) const { return {{now ? "no" : "yes", !now}}; }
    Others<std::int64_t> others(std::int64_t now) const
    {
        Others<std::int64_t> all;
        for (const std::int64_t n : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, now + 1,
                                     std::int64_t{11}, std::int64_t{1440}, std::int64_t{1441}})
            all.push_back({std::to_string(n), n});
        return all;
    }
    Others<Moment> others(Moment) const
    {
        Others<Moment> all;
        for (const int hours : {-80, -1, 1})
            all.push_back({std::to_string(hours) + " h from now", m_now + std::chrono::hours(hours)});
        return all;
    }
    Others<Day> others(Day) const
    {
        Others<Day> all;
        const Day today = std::chrono::floor<std::chrono::days>(m_now);
        for (const int days : {-1, 0, 4, 13, 14, 200})
            all.push_back({std::to_string(days) + " days from today", today + std::chrono::days(days)});
        return all;
    }
    template <Spelled E>
    Others<E> others(E) const
    {
        Others<E> all;
        for (std::size_t i = 0; i < std::size(Spelling<E>::names); ++i)
            all.push_back({Spelling<E>::names[i], static_cast<E>(i)});
        return all;
    }
    template <class Tag>
    Others<Id<Tag>> others(Id<Tag>) const
    {
        Others<Id<Tag>> all{{"one that is not there", named<Id<Tag>>("nothing of this table")}};
        const auto some = [&](std::initializer_list<const char*> names, auto from) {
            for (const char* name : names)
                all.push_back({name, from(name)});
        };
        if constexpr (std::is_same_v<Id<Tag>, PersonId>) {
            some({"priya", "elin", "tom", "sam", "neil", "hannah", "grace", "olive", "mark", "visitor"}, who);
        } else if constexpr (std::is_same_v<Id<Tag>, ChildId>) {
            some({"ellie", "jack", "kit"}, child);
        } else if constexpr (std::is_same_v<Id<Tag>, PartId>) {
            some({"A", "B", "D", "P"}, part);
        } else if constexpr (std::is_same_v<Id<Tag>, ItemId>) {
            some({"a1", "a2", "a3", "b2"}, item);
        } else if constexpr (std::is_same_v<Id<Tag>, RecordId>) {
            std::map<std::size_t, int> taken;
            for (const Kept& kept : m_conference.records())
                if (++taken[kept.record.index()] <= 3)
                    all.push_back({m_words.record(head(kept.record).id), head(kept.record).id});
        }
        return all;
    }

    const Conference& m_conference;
    Moment m_now;
    const InWords& m_words;
    std::size_t m_left;
    bool m_changed = false;
};

} // namespace

std::vector<Variant> variantsOf(const Command& command, const Conference& conference, Moment now)
{
    const InWords words(conference);
    std::vector<Variant> all;
    for (;;) {
        Command other = command;
        Changer changer(conference, now, words, all.size());
        std::visit([&](auto& c) { changer.change("", c); }, other);
        if (!changer.changed())
            return all;
        all.push_back({changer.field, changer.how, std::move(other)});
    }
}

} // namespace waymark::tests
