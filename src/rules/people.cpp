// People: who is on the list and as what, who is admitted to a part by name, who is kept out of one. Everybody has one
// standing in a conference; whatever changes who belongs to the part that sits ends its stretch and begins the next.
#include "rules/acts.hpp"
#include "rules/kinds.hpp"
#include "rules/righting.hpp"

#include "sight/people.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

bool helps(Standing standing)
{
    return standing == Standing::supporter || standing == Standing::interpreter;
}

// Beside this person, who may be on the list already and is being put right.
std::size_t othersWith(const Seen& seen, const Person& but, Standing standing)
{
    std::size_t count = 0;
    seen.each<Person>([&](const Person& p) { count += p.standing == standing && p.person != but.person; });
    return count;
}

// A supporter or interpreter is there for one person, who is on the list and not there to help, too.
std::optional<Refusal> helperFault(const Seen& seen, const Person& p)
{
    if (p.supports == p.person)
        return Refusal{"unknown-person", "supports",
                       "Say whom this person is there for; nobody supports themselves."};
    if (!helps(p.standing)) {
        if (p.supports || p.independent || p.alsoInterprets)
            return Refusal{"not-a-helper", "supports",
                           "Only a supporter or an interpreter is there for somebody else."};
        return std::nullopt;
    }
    const Person* principal = p.supports ? personOf(seen, *p.supports) : nullptr;
    if (!principal || helps(principal->standing))
        return Refusal{"unknown-person", "supports",
                       "Say whom this person is there for: one person of the list who is not there to help."};
    if (p.independent && p.standing == Standing::interpreter)
        return Refusal{"not-a-helper", "independent",
                       "An interpreter is there for one person, and not in their own right."};
    return std::nullopt;
}

// Family of a child here is family, whatever their profession; a family member never interprets (practice.md).
std::optional<Refusal> roleFault(const Seen& seen, const Person& p)
{
    const bool family = p.standing == Standing::family || p.standing == Standing::child;
    if (!p.relations.empty() && p.standing == Standing::interpreter)
        return Refusal{"not-family", "standing",
                       "A family member never interprets. Ask for an interpreter from outside."};
    if (!p.relations.empty() && !family)
        return Refusal{"one-standing", "standing",
                       "Family of a child here takes part as family, and in no other way. Choose "
                       "\u201cfamily\u201d, or another person."};
    if (p.standing == Standing::child && !p.child)
        return Refusal{"unknown-child", "child", "Say which child of this conference this is."};
    for (const Standing office : {Standing::chair, Standing::minutes})
        if (p.standing == office && othersWith(seen, p, office) > 0)
            return Refusal{"one-standing", "standing",
                           std::string("There is a ") +
                               (office == Standing::chair ? "chair" : "minute-taker") +
                               " already. Hand over instead."};
    return std::nullopt;
}

// For two who must not meet, an interpreter only by an act of the chair with its reason: listed once for each of them, so
// that each listing has its own circles, its own seat and a device that is wiped between them (domain.md, people).
std::optional<Refusal> interpreterFault(const Seen& seen, const Person& p)
{
    if (p.standing != Standing::interpreter)
        return std::nullopt;
    const auto* same = seen.first<Person>([&](const Person& other) {
        return other.standing == Standing::interpreter && other.person != p.person &&
               (other.person == p.alsoInterprets || other.name == p.name);
    });
    if (p.alsoInterprets && (!same || same->person != *p.alsoInterprets))
        return Refusal{"unknown-person", "alsoInterprets",
                       "Choose the interpreter as listed for the other person."};
    if (same && isBlank(p.attends))
        return Refusal{"need-reason", "attends",
                       same->name + " interprets for somebody else here. Ask for another interpreter, or "
                                    "write the chair\u2019s reason."};
    return std::nullopt;
}

std::optional<Refusal> observerFault(const Seen& seen, const Person& p)
{
    if (p.standing != Standing::observer)
        return std::nullopt;
    const auto most = seen.settings().observersMax;
    if (static_cast<std::int64_t>(othersWith(seen, p, Standing::observer)) >= most)
        return Refusal{"too-many-observers", "standing",
                       most == 0 ? "Nobody observes a conference here."
                                 : "No more than " + std::to_string(most) + " may observe a conference."};
    if (isBlank(p.consent))
        return Refusal{
            "need-consent", "consent",
            "Write who of the family agreed to the observer, and when; the chair must agree, too."};
    return std::nullopt;
}

// Whether somebody is kept apart from another who belongs to a part: they belong to one, and none to both.
bool apart(const Seen& seen, PersonId person, PersonId other)
{
    bool ofOne = false, both = false;
    seen.each<Part>([&](const Part& part) {
        const bool has = admits(seen, part, person);
        ofOne = ofOne || has;
        both = both || (has && admits(seen, part, other));
    });
    return ofOne && !both;
}

// Somebody of this part whom this person, or whoever comes with them, must not meet.
const Person* mustNotMeet(const Seen& seen, PersonId person, const Part& part)
{
    return seen.first<Person>([&](const Person& other) {
        return !isProfessional(other.standing) && admits(seen, part, other.person) &&
               apart(seen, person, other.person);
    });
}

std::optional<Refusal> ageFault(const Seen& seen, const Person& p, const std::string& reason)
{
    if (p.standing != Standing::child || !isBlank(p.attends) || !isBlank(reason))
        return std::nullopt;
    const auto* child = seen.first<Child>([&](const Child& c) { return c.child == p.child; });
    const auto from = seen.settings().childAge;
    if (child && child->age >= from)
        return std::nullopt;
    return Refusal{
        "child-too-young", "reason",
        (child ? p.name + " is " + std::to_string(child->age) : "It is not known how old " + p.name + " is") +
            "; children attend from " + std::to_string(from) +
            ". Write the chair\u2019s reason to admit them."};
}

std::optional<Refusal> admissionFault(const Seen& seen, const Person& p, const Part& part,
                                      const std::string& reason)
{
    if (isProfessional(p.standing))
        return Refusal{"not-admitted-by-name", "person",
                       p.name + " is in every part unless kept out. Let them in instead."};
    if (p.supports && !p.independent)
        return Refusal{"not-admitted-by-name", "person",
                       p.name + " comes with " + nameOf(seen, *p.supports) + ". Admit " +
                           nameOf(seen, *p.supports) + "."};
    if (std::find(part.admitted.begin(), part.admitted.end(), p.person) != part.admitted.end())
        return Refusal{"already-here", "person", p.name + " belongs to part " + part.letter + " already."};
    if (part.letter == "P")
        return Refusal{"professionals-alone", "part", "Part P is professionals alone. Choose another part."};
    if (const Person* other = mustNotMeet(seen, p.person, part))
        return Refusal{"not-together", "person",
                       p.name + " and " + other->name +
                           " have no part in common, so they must not meet. Hear them one after the other."};
    return ageFault(seen, p, reason);
}

// Somebody by name in a part, or kept out of one.
bool names(const std::vector<PersonId>& people, PersonId id)
{
    return std::find(people.begin(), people.end(), id) != people.end();
}

bool isAdmittedByName(const Person& p)
{
    return !isProfessional(p.standing) && (!p.supports || p.independent);
}

// What is asked of a new person has been asked already; here stands what others rest on.
std::optional<Refusal> restFault(const Seen& seen, const Person& before, const Person& p)
{
    if (p.standing != before.standing && holdsOffice(seen, p.person))
        return Refusal{"holds-office", "standing",
                       before.name + " holds the chair or writes the record. Hand over first."};
    const auto* helper = seen.first<Person>([&](const Person& other) { return other.supports == p.person; });
    if (helper && helps(p.standing))
        return Refusal{"unknown-person", "standing",
                       helper->name + " is there for " + before.name +
                           ", who cannot be there to help somebody else then. Put " + helper->name +
                           " right first."};
    const auto declared = [&](const Connection& c) { return c.person == p.person; };
    const auto barred = [&](const Protected& detail) { return names(detail.from, p.person); };
    if (p.standing == Standing::professional && seen.first<Protected>(barred) &&
        !seen.first<Connection>(declared))
        return Refusal{"declare-first", "standing",
                       "A detail is protected from " + p.name +
                           ". Professionals without a declared connection hear everything."};
    const bool admitted = seen.first<Part>([&](const Part& part) { return names(part.admitted, p.person); });
    if (!admitted || !isAdmittedByName(p))
        return std::nullopt;
    if (auto fault = standingFault(kindOfMeeting(seen), p.standing))
        return fault;
    if (auto fault = p.child && knowsChild(seen, *p.child) ? ageFault(seen, p, "") : std::nullopt) {
        fault->field = "attends";
        return fault;
    }
    return std::nullopt;
}

// Nothing has begun: the words said now stand instead of those before, and reach whom they reach now.
Decided putRight(const Ask& ask, const Person& before, const Person& now)
{
    if (auto fault = restFault(ask.seen, before, now))
        return std::move(*fault);
    const Righted righted{ask.seen, &now};
    const bool moves = movesSomebody(before, now);
    if (auto fault = moves ? rightingFault(righted) : std::nullopt)
        return std::move(*fault);
    Person person = now;
    person.head = before.head;
    Drafts result = drafts(Draft{std::move(person), InPlace{}});
    if (!moves)
        return result;
    // A name that means nothing in a part any more is not left there to mean something again.
    ask.seen.each<Part>([&](const Part& part) {
        Part without = part;
        if (!isAdmittedByName(now))
            std::erase(without.admitted, now.person);
        if (now.standing != Standing::professional)
            std::erase(without.keptOut, now.person);
        if (movesSomebody(part, without))
            result.push_back(Draft{std::move(without), InPlace{}});
    });
    readdressReports(righted, result);
    readdressChildren(ask.seen, result);
    return result;
}

bool sits(const Seen& seen, PartId part)
{
    return seen.running() && seen.running()->head.part == part;
}

} // namespace

// ---- for the acts that change who belongs to a part -----------------------------------------------------------------

void tellChildren(const Seen& seen, PartId part, Drafts& into)
{
    std::map<ChildId, const Child*> newest;
    seen.each<Child>([&](const Child& child) {
        if (child.head.part == part)
            newest[child.child] = &child;
    });
    for (const auto& [id, child] : newest)
        into.push_back(Draft{about(*child, child->head.about), ToPart{part}, child->head.id, true});
}

void goOnWithOthers(const Ask& ask, Drafts& into)
{
    const Stretch& running = *ask.seen.running();
    Stretch next = nextAfter(running, running.what, ask.now);
    into.push_back(endOf(running, ask.now));
    into.push_back(Draft{std::move(next), ToStretch{*running.head.part, running.what, running.item}});
}

void keepOut(const Ask& ask, PersonId person, const std::vector<PartId>& parts, Drafts& into)
{
    bool leavesNow = false;
    ask.seen.each<Part>([&](const Part& part) {
        const bool meant = std::find(parts.begin(), parts.end(), part.part) != parts.end();
        if (!meant || !admits(ask.seen, part, person))
            return;
        Part without = part;
        without.keptOut.push_back(person);
        into.push_back(Draft{std::move(without), InPlace{}});
        leavesNow = leavesNow || sits(ask.seen, part.part);
    });
    if (!leavesNow)
        return;
    goOnWithOthers(ask, into);
    if (isIn(whereIs(ask.seen, person)))
        into.push_back(roomScreen(ask.seen, true));
}

// ---- the acts -------------------------------------------------------------------------------------------------------

Decided act(const Ask& ask, const AddPerson& asked)
{
    const Person& p = asked.person;
    const Person* before = personOf(ask.seen, p.person);
    if (before && !isPreparing(ask.seen))
        return Refusal{"already-here", "person", p.name + " is on the list already."};
    if (auto fault = textFault(p.name, "person.name"))
        return std::move(*fault);
    for (const auto fault : {viewerFault, helperFault, roleFault, interpreterFault, observerFault})
        if (auto refusal = fault(ask.seen, p))
            return std::move(*refusal);
    if (before)
        return putRight(ask, *before, p);
    Drafts result = drafts(Draft{p, ToOffices{}});
    // What professionals have before the conference, a professional who is added later has, too.
    if (isPreparing(ask.seen) && isProfessional(p.standing))
        readdressReports({ask.seen, &p}, result);
    const Stretch* running = ask.seen.running();
    const Part* part = running ? partOf(ask.seen, *running->head.part) : nullptr;
    const auto named = [&](PersonId id) {
        return std::find(part->admitted.begin(), part->admitted.end(), id) != part->admitted.end();
    };
    // Who belongs to the part that sits without being named in it is there from now on.
    if (part && (isProfessional(p.standing) || (p.supports && named(*p.supports)))) {
        goOnWithOthers(ask, result);
        tellChildren(ask.seen, part->part, result);
    }
    return result;
}

Decided act(const Ask& ask, const Admit& asked)
{
    const Person* who = personOf(ask.seen, asked.person);
    if (!who)
        return Refusal{"unknown-person", "person", "Choose a person from the list, or add them first."};
    const Part* part = partOf(ask.seen, asked.part);
    if (!part)
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    if (auto fault = admissionFault(ask.seen, *who, *part, asked.reason))
        return std::move(*fault);
    Part wider = *part;
    wider.admitted.push_back(asked.person);
    Drafts result = drafts(Draft{std::move(wider), InPlace{}});
    if (!isBlank(asked.reason)) {
        Person with = *who;
        with.attends = asked.reason;
        result.push_back(Draft{std::move(with), InPlace{}});
    }
    if (sits(ask.seen, asked.part)) {
        goOnWithOthers(ask, result);
        tellChildren(ask.seen, asked.part, result);
    }
    return result;
}

Decided act(const Ask& ask, const KeepOut& asked)
{
    const Person* who = personOf(ask.seen, asked.person);
    if (!who || who->standing != Standing::professional)
        return Refusal{"unknown-person", "person",
                       "Only professionals are kept out of a part; others are not admitted, or excluded."};
    if (holdsOffice(ask.seen, asked.person))
        return Refusal{"holds-office", "person",
                       who->name + " holds the chair or writes the record now. Hand over first."};
    const Part* part = partOf(ask.seen, asked.part);
    if (!part)
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    if (part->letter == "P")
        return Refusal{"professionals-alone", "part",
                       "Part P is for all professionals. To ask somebody to leave, exclude them."};
    if (!admits(ask.seen, *part, asked.person))
        return Refusal{"kept-out", "person",
                       who->name + " is kept out of part " + part->letter + " already."};
    Drafts result;
    keepOut(ask, asked.person, {asked.part}, result);
    return result;
}

Decided act(const Ask& ask, const LetIn& asked)
{
    const Part* part = partOf(ask.seen, asked.part);
    if (!part)
        return Refusal{"unknown-part", "part", "Choose a part of this conference."};
    const auto out = std::find(part->keptOut.begin(), part->keptOut.end(), asked.person);
    if (out == part->keptOut.end())
        return Refusal{"not-kept-out", "person", "This person is not kept out of part " + part->letter + "."};
    Part wider = *part;
    wider.keptOut.erase(wider.keptOut.begin() + (out - part->keptOut.begin()));
    Drafts result = drafts(Draft{std::move(wider), InPlace{}});
    if (sits(ask.seen, asked.part)) {
        goOnWithOthers(ask, result);
        tellChildren(ask.seen, asked.part, result);
    }
    return result;
}

} // namespace waymark::rules
