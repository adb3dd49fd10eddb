// The release of papers: one person prepares, another checks the name on it, and only then it goes out. Never to somebody
// who gets no papers, never a record before it is approved, never twice without a reason (domain.md, after; security.md,
// the wrong envelope).
#include "rules/acts.hpp"
#include "rules/after.hpp"

#include <set>

namespace waymark::rules {

using namespace sight;

namespace {

// Supporters, solicitors, interpreters and observers see live what their person sees and receive no papers (domain.md,
// people), whatever the list of people says.
bool getsPapers(const Person& p)
{
    const bool helps = p.standing == Standing::supporter || p.standing == Standing::interpreter;
    return p.getsPapers && !helps && p.standing != Standing::observer;
}

bool isParent(const Person& p)
{
    static const std::set<std::string> parents{"mother",   "father",     "parent",     "carer",
                                               "guardian", "stepmother", "stepfather", "foster carer"};
    return std::any_of(p.relations.begin(), p.relations.end(),
                       [](const Relation& relation) { return parents.contains(relation.how); });
}

// A child who is old enough to attend is old enough for a letter of their own.
bool isChildOfAge(const Seen& seen, const Person& p)
{
    return p.standing == Standing::child && seen.first<Child>([&](const Child& child) {
        return child.child == p.child && child.age >= seen.settings().childAge;
    });
}

std::optional<Refusal> letterFault(const Seen& seen, const Person& p)
{
    if (!isParent(p) && !isChildOfAge(seen, p))
        return Refusal{"no-letter", "recipient",
                       "The decision letter goes to each parent and to a child of age. Send " + p.name +
                           " another paper."};
    const bool told =
        seen.first<Decision>([&](const Decision& decision) { return seen.isFor(decision, p.person); });
    if (!told)
        return Refusal{"not-told", "recipient",
                       "No decision has been told to " + p.name +
                           ", so the letter would be empty. Tell it to their part first."};
    return std::nullopt;
}

std::optional<Refusal> recipientFault(const Seen& seen, const Person& p, Paper paper)
{
    if (!getsPapers(p))
        return Refusal{"no-papers", "recipient",
                       p.name + " gets no papers of this conference. Choose somebody who does."};
    if (paper == Paper::letter)
        return letterFault(seen, p);
    if (paper == Paper::record && !isApproved(seen))
        return Refusal{"not-approved", "paper",
                       "The record goes out when it has been approved. Ask the chair to read it."};
    return std::nullopt;
}

std::string name(Paper paper)
{
    static constexpr const char* names[] = {"The letter", "The outline of the plan", "The record"};
    return names[static_cast<std::size_t>(paper)];
}

} // namespace

Decided act(const Ask& ask, const ReleasePaper& asked)
{
    const Person* recipient = personOf(ask.seen, asked.recipient);
    if (!recipient)
        return Refusal{"unknown-person", "recipient", "Choose a person from the list."};
    if (auto fault = recipientFault(ask.seen, *recipient, asked.paper))
        return std::move(*fault);
    const auto same = [&](const Release& r) {
        return r.recipient == asked.recipient && r.paper == asked.paper;
    };
    const Release* before = ask.seen.first<Release>(same);
    if (before && !asked.again)
        return Refusal{"released-already", "again",
                       name(asked.paper) + " for " + recipient->name +
                           (before->checkedBy ? " has gone out" : " is prepared") +
                           " already. If it goes once more, say why."};
    if (asked.again)
        if (auto fault = textFault(*asked.again, "again"))
            return std::move(*fault);
    Release release;
    release.recipient = asked.recipient;
    release.paper = asked.paper;
    release.seal = asked.seal.value_or("");
    release.again = asked.again.value_or("");
    return drafts(Draft{about(std::move(release), About::theMeeting()), ToOffices{}});
}

Decided act(const Ask& ask, const ConfirmRelease& asked)
{
    const auto* release = ask.seen.find<Release>(asked.release);
    if (!release)
        return unknownRecord("release");
    if (release->checkedBy)
        return Refusal{"released-already", "release", "This paper has gone out already."};
    if (release->head.by == ask.seen.seat().person)
        return Refusal{"same-person", "",
                       "Who prepared a paper cannot check it. Ask somebody else to look at the name on it."};
    Release out = *release;
    out.checkedBy = ask.seen.seat().person;
    out.out = ask.now;
    return drafts(Draft{std::move(out), InPlace{}});
}

} // namespace waymark::rules
