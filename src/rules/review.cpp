// At a review the last plan comes back, action by action: done, partly, not; keep, change, drop (domain.md, plan).
#include "rules/plan.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::vector<PersonId> withSupporters(const Seen& seen, std::vector<PersonId> people)
{
    const auto named = people;
    seen.each<Person>([&](const Person& p) {
        if (p.supports && std::find(named.begin(), named.end(), *p.supports) != named.end())
            people.push_back(p.person);
    });
    return people;
}

} // namespace

Decided act(const Ask& ask, const BringBack& asked)
{
    const Part* part = partOf(ask.seen, asked.part);
    if (!part)
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    if (auto fault = lineFault(ask.seen, asked))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (asked.about.children.empty())
        return Refusal{"say-about", "about", "Say whose plan this line belonged to."};
    if (neverMeet(ask.seen, asked.only))
        return Refusal{"not-together", "only",
                       "These people have no part in common, so they cannot share a line. Bring it back once "
                       "for each part."};
    for (const PersonId person : asked.only)
        if (!admits(ask.seen, *part, person))
            return Refusal{"unknown-person", "only", "Choose people of the part that this line is for."};
    PlanLine line = lineFrom(ask.seen, asked);
    line.was = asked.what;
    line.head.part = asked.part;
    if (asked.only.empty())
        return drafts(Draft{about(std::move(line), asked.about), ToPart{asked.part}});
    return drafts(Draft{about(std::move(line), asked.about), ToNamed{withSupporters(ask.seen, asked.only)}});
}

Decided act(const Ask& ask, const ReviewAction& asked)
{
    const auto* line = ask.seen.find<PlanLine>(asked.planLine);
    if (!line)
        return unknownRecord("planLine");
    if (line->was.empty())
        return Refusal{"not-brought-back", "planLine",
                       "This line is new. Only lines of the last plan are looked back at."};
    if (asked.fate == Fate::drop)
        if (auto fault = textFault(asked.words, "words"))
            return std::move(*fault); // what leaves the plan leaves a reason on the record
    PlanLine reviewed = *line;
    reviewed.progress = asked.progress;
    reviewed.fate = asked.fate;
    reviewed.said = asked.words;
    return drafts(Draft{std::move(reviewed), Change{asked.planLine}});
}

} // namespace waymark::rules
