// The guard for protected details: text bound for a circle with somebody from whom a detail is protected is caught before
// it is sent, however it is written (phrases.hpp). It answers only chair, minute-taker and professionals: everybody else
// sends offers, which go to the chair.
#pragma once

#include "conference/conference.hpp"
#include "conference/refusal.hpp"

namespace waymark::rules {

[[nodiscard]] std::optional<Refusal> guard(const Conference&, const std::vector<Event>& events);

} // namespace waymark::rules
