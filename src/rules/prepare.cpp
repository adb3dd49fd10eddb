// What is prepared before the meeting. The pack's reader has checked names and cross-references with line numbers; here
// stands only what must hold in the conference itself.
#include "rules/acts.hpp"

namespace waymark::rules {

using namespace sight;

Decided act(const Ask& ask, const OpenConference& asked)
{
    if (ask.seen.first<Meeting>([](const Meeting&) { return true; }))
        return Refusal{"already-open", "", "This conference is open already."};
    return drafts(Draft{asked.meeting, ToOffices{}});
}

Decided act(const Ask& ask, const AddPerson& asked)
{
    if (personOf(ask.seen, asked.person.person))
        return Refusal{"already-here", "person", asked.person.name + " is on the list already."};
    return drafts(Draft{asked.person, ToOffices{}});
}

Decided act(const Ask&, const AddPart& asked)
{
    return drafts(Draft{asked.part, ToOffices{}});
}

// A child is a record of its own for each part: two parents who must not meet never share one.
Decided act(const Ask& ask, const AddChild& asked)
{
    Drafts result;
    ask.seen.each<Part>([&](const Part& part) {
        result.push_back(Draft{about(asked.child, {false, {asked.child.child}}), ToPart{part.part}});
    });
    if (result.empty())
        return Refusal{"no-parts", "child", "Add the parts first."};
    return result;
}

Decided act(const Ask&, const AddProtected& asked)
{
    return drafts(Draft{asked.detail, ToOffices{}});
}

Decided act(const Ask& ask, const AddReport& asked)
{
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    return drafts(Draft{about(asked.report, asked.about), ToNamed{asked.sharedWith}});
}

Decided act(const Ask& ask, const AddLetter& asked)
{
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    return drafts(Draft{about(asked.letter, asked.about), ToOffices{}});
}

Decided act(const Ask&, const AddSeat& asked)
{
    return drafts(Draft{asked.seat, ToNobody{}});
}

} // namespace waymark::rules
