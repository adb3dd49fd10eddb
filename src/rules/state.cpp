#include "rules/state.hpp"

#include "sight/people.hpp"

#include <set>

namespace waymark::rules {

State stateOf(const sight::Seen& seen)
{
    const Stretch* running = seen.running();
    if (!running)
        return seen.first<Stretch>([](const Stretch&) { return true; }) ? State::gap : State::preparing;
    switch (running->what) {
    case StretchKind::section:
        return State::section;
    case StretchKind::pause:
        return State::pause;
    case StretchKind::closed:
        return State::closed;
    case StretchKind::item:
        break;
    }
    return State::item;
}

const Person* personOf(const sight::Seen& seen, PersonId id)
{
    return seen.first<Person>([&](const Person& p) { return p.person == id; });
}

const Sitting* sittingOf(const sight::Seen& seen, PersonId id)
{
    const Stretch* running = seen.running();
    if (!running)
        return nullptr;
    const auto found = std::find_if(running->people.begin(), running->people.end(),
                                    [&](const Sitting& sitting) { return sitting.person == id; });
    return found == running->people.end() ? nullptr : &*found;
}

std::string nameOf(const sight::Seen& seen, PersonId id)
{
    if (const Person* p = personOf(seen, id))
        return p->name;
    const Sitting* sitting = sittingOf(seen, id);
    return sitting ? sitting->name : "this person";
}

Where whereIs(const sight::Seen& seen, PersonId id)
{
    const auto* mark = seen.first<Presence>([&](const Presence& p) { return p.person == id; });
    return mark ? mark->where : Where::expected;
}

bool knowsChild(const sight::Seen& seen, ChildId id)
{
    return seen.first<Child>([&](const Child& child) { return child.child == id; }) != nullptr;
}

bool admits(const sight::Seen& seen, const Part& part, PersonId id)
{
    const Person* p = personOf(seen, id);
    if (!p)
        return false;
    if (sight::isProfessional(p->standing))
        return std::find(part.keptOut.begin(), part.keptOut.end(), id) == part.keptOut.end();
    return std::find(part.admitted.begin(), part.admitted.end(), p->supports.value_or(id)) != part.admitted.end();
}

std::optional<Refusal> textFault(const std::string& text, const char* field)
{
    if (text.find_first_not_of(" \t\n") == std::string::npos)
        return Refusal{"empty-text", field, "Write what is to be kept; the text is empty."};
    if (text.size() > longestText)
        return Refusal{"too-long", field, "Make the text shorter, or write it in two lines: the limit is 4,000 letters."};
    return std::nullopt;
}

std::optional<Refusal> aboutFault(const sight::Seen& seen, const About& about)
{
    if (!about.said())
        return Refusal{"say-about", "about", "Say which child this is about, or that it is about the meeting."};
    for (const ChildId child : about.children)
        if (!knowsChild(seen, child))
            return Refusal{"unknown-child", "about", "Choose a child of this conference."};
    return std::nullopt;
}

Quorum quorumOf(const sight::Seen& seen)
{
    const auto needed = seen.settings().quorumOthers;
    bool socialCare = false;
    std::set<std::string> others;
    seen.each<Person>([&](const Person& p) {
        if (p.standing != Standing::professional || !sight::isIn(whereIs(seen, p.person)))
            return;
        if (p.sector == "social care")
            socialCare = true;
        else if (p.directContact)
            others.insert(p.sector);
    });
    const bool met = socialCare && static_cast<std::int64_t>(others.size()) >= needed;
    const std::string count = std::to_string(others.size()) + (others.size() == 1 ? " other" : " others");
    return {met, (socialCare ? "Social care and " : "No social care, ") + count + ", " + std::to_string(needed) + " needed"};
}

std::vector<std::string> inTheWay(const sight::Seen& seen)
{
    std::vector<std::string> result;
    const auto blanked = [&](PersonId id) {
        const auto& waiting = seen.surroundings().notBlanked;
        return std::find(waiting.begin(), waiting.end(), id) == waiting.end();
    };
    seen.each<Person>([&](const Person& p) {
        // A professional kept out of this part, or excluded, is as much in the way as anybody else.
        if (sight::isProfessional(p.standing) && (!seen.running() || sittingOf(seen, p.person)))
            return;
        if (sight::isIn(whereIs(seen, p.person)))
            result.push_back(p.name + " is still in the room");
        else if (!blanked(p.person))
            result.push_back(p.name + "\u2019s tablet has not answered; it may still be showing words");
    });
    return result;
}

} // namespace waymark::rules
