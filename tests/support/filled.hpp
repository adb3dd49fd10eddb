// Any described value filled with random content: what a test needs to say "each record kind", "each command" without a
// list that somebody forgets to lengthen. Ids come from a pool where there is one, so that many of them mean something.
#pragma once

#include "conference/commands.hpp"
#include "conference/described.hpp"

#include <random>

namespace waymark::tests {

class Filler {
public:
    explicit Filler(std::uint64_t seed) : random(seed) {}

    std::mt19937_64 random;
    std::vector<PersonId> persons;
    std::vector<ChildId> children;
    std::vector<PartId> parts;
    std::vector<ItemId> items;
    std::vector<RecordId> records;
    std::vector<std::string> texts{"Ellie sleeps better.", "M\u00e5rk", "a\nb\tc", "\u201cquoted\u201d"};
    std::vector<std::int64_t> numbers{1, 7, -3, 1'000'000};
    bool full = true; // every optional there, every list with something in it

    [[nodiscard]] std::size_t below(std::size_t n) { return static_cast<std::size_t>(random() % n); }
    [[nodiscard]] bool chance(unsigned percent) { return random() % 100 < percent; }
    template <class T>
    [[nodiscard]] const T& one(const std::vector<T>& of) { return of[below(of.size())]; }

    template <class T>
    void fill(T& v)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            v = one(texts);
        } else if constexpr (std::is_same_v<T, bool>) {
            v = full || chance(50);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
            v = one(numbers);
        } else if constexpr (std::is_same_v<T, Moment>) {
            v = Moment{} + std::chrono::seconds(1 + below(4'000'000'000));
        } else if constexpr (std::is_same_v<T, Day>) {
            v = Day{} + std::chrono::days(1 + below(40'000));
        } else if constexpr (Spelled<T>) {
            v = static_cast<T>(full ? std::size(Spelling<T>::names) - 1 : below(std::size(Spelling<T>::names)));
        } else if constexpr (IsId<T>::value) {
            fillId(v);
        } else if constexpr (IsOptional<T>::value) {
            v.reset();
            if (full || chance(40))
                fill(v.emplace());
        } else if constexpr (IsVector<T>::value) {
            v.clear();
            for (std::size_t n = full ? 2 : below(3); n > 0; --n)
                fill(v.emplace_back());
        } else {
            T::fields(v, [this](const char*, auto& field) { fill(field); });
        }
    }

private:
    template <class T>
    void fillId(T& id)
    {
        if constexpr (std::is_same_v<T, PersonId>)
            return pick(id, persons);
        else if constexpr (std::is_same_v<T, ChildId>)
            return pick(id, children);
        else if constexpr (std::is_same_v<T, PartId>)
            return pick(id, parts);
        else if constexpr (std::is_same_v<T, ItemId>)
            return pick(id, items);
        else if constexpr (std::is_same_v<T, RecordId>)
            return pick(id, records);
        else
            return pick(id, std::vector<T>{});
    }
    template <class T>
    void pick(T& id, const std::vector<T>& from)
    {
        if (!from.empty() && chance(97)) {
            id = one(from);
            return;
        }
        for (auto& byte : id.bytes)
            byte = static_cast<std::uint8_t>(random());
    }
};

template <class Variant, std::size_t I = 0>
[[nodiscard]] Variant alternative(std::size_t index)
{
    if constexpr (I + 1 < std::variant_size_v<Variant>)
        return index == I ? Variant(std::in_place_index<I>) : alternative<Variant, I + 1>(index);
    else
        return Variant(std::in_place_index<I>);
}

} // namespace waymark::tests
