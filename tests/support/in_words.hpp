// Any described value in one line of words, with the names of the sample family instead of ids: for pages that people read
// and tests hold. What is empty or as nobody set it is left out.
#pragma once

#include "conference/described.hpp"
#include "support/family.hpp"

namespace waymark::tests {

// Names everything in one conference, and what an act has just made in it.
class InWords {
public:
    explicit InWords(const Conference& conference);

    // An act's events from here on: its records get the next numbers of their kind.
    void follow(const std::vector<Event>& events);

    [[nodiscard]] std::string record(RecordId id) const; // "note 3"
    [[nodiscard]] std::string people(CircleId id) const; // "chair, minutes, tom"
    // "text “Ellie sleeps.”", "about.children ellie"; empty: nothing to say.
    template <class T>
    [[nodiscard]] std::vector<std::string> fields(const T& described) const
    {
        std::vector<std::string> said;
        T::fields(described, [&](const char* name, const auto& field) { add(said, name, field); });
        return said;
    }
    [[nodiscard]] std::string value(const std::string& text) const;
    [[nodiscard]] std::string value(PersonId id) const;
    [[nodiscard]] std::string value(ChildId id) const;
    [[nodiscard]] std::string value(PartId id) const;
    [[nodiscard]] std::string value(ItemId id) const;
    [[nodiscard]] std::string value(RecordId id) const { return record(id); }
    [[nodiscard]] std::string value(CircleId id) const { return people(id); }
    template <class Tag>
    [[nodiscard]] std::string value(Id<Tag>) const
    {
        return "an id";
    }
    [[nodiscard]] std::string value(Moment at) const;
    [[nodiscard]] std::string value(Day day) const;

private:
    template <class T>
    void add(std::vector<std::string>& said, const std::string& name, const T& v) const
    {
        if constexpr (std::is_same_v<T, Head>) {
            return;
        } else if constexpr (std::is_same_v<T, bool>) {
            if (v)
                said.push_back(name);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
            if (v != 0)
                said.push_back(name + " " + std::to_string(v));
        } else if constexpr (Spelled<T>) {
            said.push_back(name + " " + spell(v));
        } else if constexpr (std::is_same_v<T, std::string>) {
            if (!v.empty())
                said.push_back(name + " " + value(v));
        } else if constexpr (IsId<T>::value || std::is_same_v<T, Moment> || std::is_same_v<T, Day>) {
            if (v != T{})
                said.push_back(name + " " + value(v));
        } else if constexpr (IsOptional<T>::value) {
            if (v)
                add(said, name, *v);
        } else if constexpr (IsVector<T>::value) {
            for (const auto& one : v) {
                if constexpr (requires { std::decay_t<decltype(one)>::fields(one, [](const char*, const auto&) {}); })
                    said.push_back(name + " (" + values(fields(one)) + ")");
                else
                    add(said, name, one);
            }
        } else {
            T::fields(v, [&](const char* inner, const auto& field) { add(said, name + "." + inner, field); });
        }
    }

    // "hannah, family, “Hannah”": what the fields hold, without their names.
    [[nodiscard]] static std::string values(const std::vector<std::string>& fields);

    const Conference& m_conference;
    std::map<RecordId, std::string> m_records;
    std::map<std::string, int> m_count; // of each kind
    std::map<CircleId, People> m_circles;
};

} // namespace waymark::tests
