// The dates of a plan: the first core group, and the review; told before people leave (domain.md, plan). Each time they
// are set is a record of its own, for those who are there then: who was out while a date was set is not passed over when
// it is set again, and nothing set in their absence is mixed into what they hear. The last date said is the one that holds.
#include "rules/clocks.hpp"
#include "rules/plan.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::optional<Refusal> pastFault(const Meeting& meeting, const std::optional<Day>& day, const char* field)
{
    if (day && *day < meeting.date)
        return Refusal{"date-past", field, "This day is before the conference. Choose a later one."};
    return std::nullopt;
}

// Later than the authority allows (domain.md, plan: core group within 10 working days; the first review within 3 months,
// later ones within 6): only with a reason, which goes on the record. Beyond the calendar nobody knows, and nothing is late.
std::optional<Refusal> lateFault(const Ask& ask, const Meeting& meeting, const SetDates& asked)
{
    if (asked.late && !isBlank(*asked.late))
        return std::nullopt;
    const auto later = [](const char* field, const std::string& what, Day limit) {
        return Refusal{"date-late", field,
                       what + " is due by " + inWords(limit) +
                           ". Choose a day until then, or say why it is later."};
    };
    const auto group = coreGroupDue(ask.seen.settings(), meeting.date);
    if (asked.coreGroup && group && *asked.coreGroup > *group)
        return later("coreGroup", "The first core group", *group);
    const auto review = reviewLimit(ask.seen.settings(), meeting.what, meeting.date);
    if (asked.review && review && *review && *asked.review > **review)
        return later("review", "The review", **review);
    return std::nullopt;
}

} // namespace

Decided act(const Ask& ask, const SetDates& asked)
{
    if (!knowsChild(ask.seen, asked.child))
        return Refusal{"unknown-child", "child", "Choose a child of this conference."};
    if (!asked.coreGroup && !asked.review)
        return Refusal{"say-date", "review", "Say at least one date: of the core group, or of the review."};
    const auto* meeting = ask.seen.first<Meeting>([](const Meeting&) { return true; });
    for (const auto& [day, field] :
         {std::pair{&asked.coreGroup, "coreGroup"}, std::pair{&asked.review, "review"}})
        if (auto fault = pastFault(*meeting, *day, field))
            return std::move(*fault);
    if (auto fault = lateFault(ask, *meeting, asked))
        return std::move(*fault);
    Dates dates;
    dates.child = asked.child;
    dates.coreGroup = asked.coreGroup;
    dates.review = asked.review;
    dates.late = asked.late.value_or("");
    return drafts(Draft{about(std::move(dates), {false, {asked.child}}), ToLive{}});
}

} // namespace waymark::rules
