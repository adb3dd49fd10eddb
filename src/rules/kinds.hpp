// What each kind of meeting is, and what it therefore has not: outcomes, views on the threshold, family, a plan. The same
// machinery runs them all (domain.md, the meeting). Pure.
#pragma once

#include "conference/prepare.hpp"
#include "conference/refusal.hpp"
#include "sight/seen.hpp"

namespace waymark::rules {

struct KindRule {
    bool threshold = false;    // views per child on the threshold, and a decision
    bool family = true;        // family and children may be admitted to its parts
    bool plan = true;          // drafts or works on a plan; else it makes recommendations
    bool weekdaysOnly = false; // never on a Saturday or Sunday
    std::vector<Outcome> outcomes; // a decision of this kind can have at all
};
[[nodiscard]] const KindRule& ruleOf(ConferenceKind kind);
// Which kind this conference is. Chair and minute-taker only: they alone see its facts.
[[nodiscard]] ConferenceKind kindOfMeeting(const sight::Seen& seen);
// "an initial conference"
[[nodiscard]] const char* inWords(ConferenceKind kind);

// The outcomes a decision may have: what the kind can have and the authority's settings list.
[[nodiscard]] std::vector<Outcome> outcomesOf(const Settings& settings, ConferenceKind kind);

// "not-an-outcome"
[[nodiscard]] std::optional<Refusal> outcomeFault(const Settings& settings, ConferenceKind kind, Outcome outcome);
// "no-threshold": no round of views, no decision.
[[nodiscard]] std::optional<Refusal> thresholdFault(ConferenceKind kind);
// "professionals-only": for somebody of this standing.
[[nodiscard]] std::optional<Refusal> standingFault(ConferenceKind kind, Standing standing);
// "no-plan": it makes recommendations instead.
[[nodiscard]] std::optional<Refusal> planFault(ConferenceKind kind);
// "weekend"
[[nodiscard]] std::optional<Refusal> weekendFault(ConferenceKind kind, Day date);

} // namespace waymark::rules
