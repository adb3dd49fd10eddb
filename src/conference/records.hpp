// The records of a conference: what was said, decided, marked. Each names one circle, the frozen set of people entitled
// to it, and is whole for everybody in it: it refers only to records whose circle contains its own.
// Each feature has a header of its own, with its records and its commands.
#pragma once

#include "conference/after.hpp"
#include "conference/agenda.hpp"
#include "conference/contributions.hpp"
#include "conference/disclosing.hpp"
#include "conference/dissent.hpp"
#include "conference/ending.hpp"
#include "conference/exclusion.hpp"
#include "conference/offers.hpp"
#include "conference/people.hpp"
#include "conference/plan.hpp"
#include "conference/prepare.hpp"
#include "conference/saying.hpp"
#include "conference/stretches.hpp"
#include "conference/views.hpp"
#include "conference/writing.hpp"

#include <variant>

namespace waymark {

// clang-format off
using AnyRecord = std::variant<
    Meeting,
    Child,
    Person,
    Part,
    Connection,
    Protected,
    Seat,
    Report,
    Letter,
    PreMeeting,
    Stretch,
    Presence,
    Stranger,
    RoomScreen,
    Adjourned,
    Abandoned,
    Holding,
    Queue,
    Floor,
    Exclusion,
    Evidence,
    Returned,
    ExclusionRequest,
    AfterExclusion,
    Point,
    Note,
    Offer,
    Handled,
    Overridden,
    Hand,
    Voice,
    Danger,
    Scale,
    Mark,
    Round,
    Given,
    Counted,
    View,
    Decision,
    Superseded,
    Disagreement,
    Dissent,
    PlanLine,
    Agreed,
    Dates,
    Link,
    Warned,
    Finished,
    Approved,
    Correction,
    Answer,
    Release>;
// clang-format on

// One of them. A type of its own, so that what a variant of so many kinds needs to be copied and destroyed is compiled once
// (records.cpp) and not in every file that writes a record.
class Record : public AnyRecord {
public:
    using AnyRecord::AnyRecord;
    Record();
    Record(const Record&);
    Record(Record&&) noexcept;
    Record& operator=(const Record&);
    Record& operator=(Record&&) noexcept;
    ~Record();
};

[[nodiscard]] const Head& head(const Record& record);
[[nodiscard]] Head& head(Record& record);
[[nodiscard]] const char* kindOf(const Record& record);

} // namespace waymark

template <>
struct std::variant_size<waymark::Record> : std::variant_size<waymark::AnyRecord> {};
template <std::size_t I>
struct std::variant_alternative<I, waymark::Record> : std::variant_alternative<I, waymark::AnyRecord> {};
