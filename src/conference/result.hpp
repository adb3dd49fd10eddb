// Result<T>: a value, or a Failure (the world broke: disk, key, socket). Refusals (a person may not) are another type.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace waymark {

// code: stable, for programs ("wrong-passphrase"). say: one sentence for people, with what to do next.
struct Failure {
    std::string code;
    std::string say;

    // Adds short lower-case context once per level: "open journal: read header: …".
    [[nodiscard]] Failure in(const std::string& context) const { return {code, context + ": " + say}; }
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T& operator*() { assert(*this); return *std::get_if<0>(&m_state); }
    const T& operator*() const { assert(*this); return *std::get_if<0>(&m_state); }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }
    const Failure& failure() const { assert(!*this); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Failure> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)), m_failed(true) {}

    explicit operator bool() const { return !m_failed; }
    const Failure& failure() const { assert(m_failed); return m_failure; }

private:
    Failure m_failure;
    bool m_failed = false;
};

} // namespace waymark
