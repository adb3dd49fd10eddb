// The authority's profile: every way in which published practice differs between authorities, as plain values. Read from
// assets/profiles (each value with its source there) and kept in the conference's Meeting record, so that replay needs no
// file. Settings are published procedure, the same for every conference of the authority: they tell nobody anything about
// a family, and every seat's rules may depend on them.
// The values written here are those of the default profile for England.
#pragma once

#include "conference/values.hpp"

namespace waymark {

enum class ConferenceKind : std::uint8_t { initial, review, transferIn, preBirth, coreGroup, deathPanel };
template <>
struct Spelling<ConferenceKind> {
    static constexpr const char* names[] = {"initial", "review", "transfer-in", "pre-birth", "core-group", "death-panel"};
};

// Who decides (practice.md, "Who decides"): the chair after seeking consensus; the practitioners; the members, whom the
// chair may advise on the record.
enum class DecisionRule : std::uint8_t { chair, practitioners, members };
template <>
struct Spelling<DecisionRule> {
    static constexpr const char* names[] = {"chair", "practitioners", "members"};
};

// How many categories of harm a view or decision may name: one; several; a first and at most one second, in that order.
enum class HarmPolicy : std::uint8_t { one, several, primary };
template <>
struct Spelling<HarmPolicy> {
    static constexpr const char* names[] = {"one", "several", "primary"};
};

enum class Unit : std::uint8_t { hours, days, workingDays, weeks, months };
template <>
struct Spelling<Unit> {
    static constexpr const char* names[] = {"hours", "days", "working-days", "weeks", "months"};
};

// A length of time before or after something; how it is counted is said in rules/clocks.
struct Span {
    std::int64_t amount = 0;
    Unit unit = Unit::workingDays;

    friend bool operator==(const Span&, const Span&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("amount", self.amount);
        f("unit", self.unit);
    }
};

// What a working-day calendar knows: its first and last day, and the bank holidays between them. Beyond them nobody
// guesses (rules/calendar). It stands in the settings, so that a replay needs no file.
struct BankHolidays {
    Day first{};
    Day last{}; // first == last: no calendar
    std::vector<Day> days;

    friend bool operator==(const BankHolidays&, const BankHolidays&) = default;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("first", self.first);
        f("last", self.last);
        f("days", self.days);
    }
};

struct Settings {
    std::string profile = "england";           // which profile this is
    std::vector<std::string> local;            // the fields this conference's own pack has set otherwise
    std::string chairTitle = "chair";          // "independent reviewing officer", "lead child protection practitioner"
    std::string planTitle = "child protection plan";
    std::vector<std::string> languages = {"English"};
    std::string recordingRule = "Nobody makes a sound or picture recording of the conference.";
    std::string calendar = "england-wales";    // working days and bank holidays
    BankHolidays holidays;                     // … of that calendar
    // outcomes a decision may have (rules/kinds says which of them a kind can have at all)
    std::vector<Outcome> outcomesInitial = {Outcome::plan, Outcome::other, Outcome::more};
    std::vector<Outcome> outcomesReview = {Outcome::goesOn, Outcome::ends, Outcome::more};
    std::vector<Outcome> outcomesTransferIn = {Outcome::plan, Outcome::other, Outcome::more};
    std::vector<Outcome> outcomesPreBirth = {Outcome::plan, Outcome::other, Outcome::more};
    // quorum
    std::int64_t quorumOthers = 2;             // agencies needed beside children's social care
    bool healthCountsOnce = false;             // all of health is one agency
    bool directContact = true;                 // only agencies in direct contact with the child count
    bool inquorateOverride = true;             // the chair may go on inquorate, with a reason on the record
    bool inquorateTwice = false;               // … also when the last conference was inquorate
    bool quorateToEnd = true;                  // a plan is ended by a quorate review only, whatever the reason
    // deciding
    DecisionRule decides = DecisionRule::chair;
    HarmPolicy harms = HarmPolicy::several;
    bool viewsHidden = true;                   // until all are in or the chair closes the round
    bool countsShown = false;                  // may family and room know how many views are in
    bool solicitorGivesView = false;           // the authority's own solicitor
    bool writtenViewCounts = false;            // an absent agency's written view is weighed as one of the round
    bool endAtFirstReview = false;             // may the first review end a plan without a reason of its own
    std::int64_t dissentHours = 0;             // after closing; 0: in the conference only
    // parts, sections, exclusion
    std::int64_t gapMinutes = 15;              // between the leaving of one part and the beginning of another
    bool sectionAnytime = true;                // or before the first item only
    bool sectionTold = false;                  // does the family's record name that a section took place
    bool advocateHearsSection = false;         // an independent advocate counts as a professional for sections
    std::vector<Ground> grounds = {Ground::violence, Ground::disruption,   Ground::prejudice, Ground::childAsks,
                                   Ground::abuse,    Ground::confidential, Ground::conflict,  Ground::intoxication};
    Span exclusionNotice = {3, Unit::workingDays};
    // before
    Span conferenceWithin = {15, Unit::workingDays}; // of the strategy discussion
    Span reportInitial = {2, Unit::workingDays};     // to the family, before an initial conference
    Span reportReview = {5, Unit::workingDays};      // … before a review
    std::int64_t meetBeforeMinutes = 30;             // the chair meets the family
    Span transferWithin = {15, Unit::workingDays};   // of the written notice
    bool reportRecommends = true;                    // does a report say what its writer would decide
    std::int64_t preBirthFromWeek = 12;              // of the pregnancy
    std::int64_t preBirthByWeek = 34;
    std::int64_t preBirthPlanFromWeek = 24;          // no plan for an unborn child before
    std::int64_t childAge = 12;                      // from which a child may attend part; 0: who understands, may
    std::int64_t observersMax = 1;
    // after
    Span letterWithin = {1, Unit::workingDays};
    Span outlineWithin = {5, Unit::workingDays};
    Span recordWithin = {15, Unit::workingDays};
    Span correctionsWithin = {10, Unit::workingDays}; // of receipt
    Span coreGroupWithin = {10, Unit::workingDays};
    Span coreGroupEvery = {6, Unit::weeks};
    Span firstReviewWithin = {3, Unit::months};
    Span laterReviewWithin = {6, Unit::months};
    Span birthReviewWithin = {4, Unit::weeks};        // after a birth
    Span inquorateAgainWithin = {10, Unit::workingDays};
    std::int64_t retentionYears = 0;                  // 0: not set; nothing is destroyed by itself
    bool scaleTenIsSafe = true;

    template <class Self, class F>
    static void fields(Self& self, F&& f)
    {
        f("profile", self.profile);
        f("local", self.local);
        f("chairTitle", self.chairTitle);
        f("planTitle", self.planTitle);
        f("languages", self.languages);
        f("recordingRule", self.recordingRule);
        f("calendar", self.calendar);
        f("holidays", self.holidays);
        f("outcomesInitial", self.outcomesInitial);
        f("outcomesReview", self.outcomesReview);
        f("outcomesTransferIn", self.outcomesTransferIn);
        f("outcomesPreBirth", self.outcomesPreBirth);
        f("quorumOthers", self.quorumOthers);
        f("healthCountsOnce", self.healthCountsOnce);
        f("directContact", self.directContact);
        f("inquorateOverride", self.inquorateOverride);
        f("inquorateTwice", self.inquorateTwice);
        f("quorateToEnd", self.quorateToEnd);
        f("decides", self.decides);
        f("harms", self.harms);
        f("viewsHidden", self.viewsHidden);
        f("countsShown", self.countsShown);
        f("solicitorGivesView", self.solicitorGivesView);
        f("writtenViewCounts", self.writtenViewCounts);
        f("endAtFirstReview", self.endAtFirstReview);
        f("dissentHours", self.dissentHours);
        f("gapMinutes", self.gapMinutes);
        f("sectionAnytime", self.sectionAnytime);
        f("sectionTold", self.sectionTold);
        f("advocateHearsSection", self.advocateHearsSection);
        f("grounds", self.grounds);
        f("exclusionNotice", self.exclusionNotice);
        f("conferenceWithin", self.conferenceWithin);
        f("reportInitial", self.reportInitial);
        f("reportReview", self.reportReview);
        f("meetBeforeMinutes", self.meetBeforeMinutes);
        f("transferWithin", self.transferWithin);
        f("reportRecommends", self.reportRecommends);
        f("preBirthFromWeek", self.preBirthFromWeek);
        f("preBirthByWeek", self.preBirthByWeek);
        f("preBirthPlanFromWeek", self.preBirthPlanFromWeek);
        f("childAge", self.childAge);
        f("observersMax", self.observersMax);
        f("letterWithin", self.letterWithin);
        f("outlineWithin", self.outlineWithin);
        f("recordWithin", self.recordWithin);
        f("correctionsWithin", self.correctionsWithin);
        f("coreGroupWithin", self.coreGroupWithin);
        f("coreGroupEvery", self.coreGroupEvery);
        f("firstReviewWithin", self.firstReviewWithin);
        f("laterReviewWithin", self.laterReviewWithin);
        f("birthReviewWithin", self.birthReviewWithin);
        f("inquorateAgainWithin", self.inquorateAgainWithin);
        f("retentionYears", self.retentionYears);
        f("scaleTenIsSafe", self.scaleTenIsSafe);
    }
};

} // namespace waymark
