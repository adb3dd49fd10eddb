#include "rules/state.hpp"

#include "sight/people.hpp"

#include <set>

namespace waymark::rules {

State stateOf(const sight::Seen& seen)
{
    const Stretch* running = seen.running();
    if (!running && seen.first<Adjourned>([](const Adjourned& a) { return !a.resumed; }))
        return State::adjourned;
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
    const auto named = [&](PersonId one) {
        return std::find(part.admitted.begin(), part.admitted.end(), one) != part.admitted.end();
    };
    return named(p->supports.value_or(id)) || (p->independent && named(id));
}

bool hearsSection(const sight::Seen& seen, const Person& p)
{
    return sight::isProfessional(p.standing) ||
           (p.standing == Standing::supporter && p.advocate && seen.settings().advocateHearsSection);
}

std::vector<std::string> strangers(const sight::Seen& seen)
{
    std::vector<std::string> result;
    seen.each<Stranger>([&](const Stranger& stranger) {
        if (!stranger.gone)
            result.push_back("somebody unknown (" + stranger.words + ")");
    });
    return result;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string result;
    for (std::size_t i = 0; i < names.size(); ++i)
        result += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return result;
}

const Part* partOf(const sight::Seen& seen, PartId id)
{
    return seen.first<Part>([&](const Part& part) { return part.part == id; });
}

const Part* partAlone(const sight::Seen& seen)
{
    return seen.first<Part>([](const Part& part) { return part.letter == "P"; });
}

bool holdsOffice(const sight::Seen& seen, PersonId person)
{
    return seen.holder(Office::chair) == person || seen.holder(Office::minutes) == person;
}

Refusal tooLong(std::string field)
{
    return {"too-long", std::move(field),
            "Make the text shorter, or write it in two lines: the limit is 4,000 letters."};
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

std::optional<Refusal> textFault(const std::string& text, const char* field)
{
    if (isBlank(text))
        return Refusal{"empty-text", field, "Write what is to be kept; the text is empty."};
    return std::nullopt;
}

std::optional<Refusal> aboutFault(const sight::Seen& seen, const About& about)
{
    if (!about.said())
        return Refusal{"say-about", "about",
                       "Say which child this is about, or that it is about the meeting."};
    for (const ChildId child : about.children)
        if (!knowsChild(seen, child))
            return Refusal{"unknown-child", "about", "Choose a child of this conference."};
    return std::nullopt;
}

namespace {

// Which agency somebody counts as. All of health is one where the authority says so (practice.md, "Quorum": Guernsey one,
// Swindon several); else each of its services. Two schools are both "school": counting fewer is the safe mistake.
std::string agencyOf(const Person& p, const Settings& settings)
{
    const bool apart = p.sector == "health" && !settings.healthCountsOnce && !p.agency.empty();
    return apart ? p.agency : p.sector.empty() ? p.agency : p.sector;
}

// In the room or remote, and of the part that sits: who stepped out, left or is excluded counts no more.
bool counts(const sight::Seen& seen, const Person& p)
{
    const bool here = sight::isIn(whereIs(seen, p.person)) && (!seen.running() || sittingOf(seen, p.person));
    return here && p.standing == Standing::professional;
}

std::string quorumSay(bool socialCare, std::size_t others, std::int64_t needed,
                      const std::vector<std::string>& without)
{
    const std::string count = std::to_string(others) + (others == 1 ? " other" : " others");
    const std::string say = (socialCare ? "Social care and " : "No social care, ") + count + ", " +
                            std::to_string(needed) + " needed";
    return without.empty() ? say : say + "; not counted, no direct contact: " + listed(without);
}

} // namespace

Quorum quorumOf(const sight::Seen& seen)
{
    const Settings& settings = seen.settings();
    bool socialCare = false;
    std::set<std::string> others, contactless;
    seen.each<Person>([&](const Person& p) {
        if (!counts(seen, p))
            return;
        if (p.sector == "social care")
            socialCare = true;
        else
            (p.directContact || !settings.directContact ? others : contactless).insert(agencyOf(p, settings));
    });
    std::vector<std::string> without;
    for (const std::string& agency : contactless)
        if (!agency.empty() && !others.contains(agency))
            without.push_back(agency);
    others.erase("");
    const bool met = socialCare && static_cast<std::int64_t>(others.size()) >= settings.quorumOthers;
    return {met, quorumSay(socialCare, others.size(), settings.quorumOthers, without)};
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
        if (hearsSection(seen, p) && (!seen.running() || sittingOf(seen, p.person)))
            return;
        if (sight::isIn(whereIs(seen, p.person)))
            result.push_back(p.name + " is still in the room");
        else if (!blanked(p.person))
            result.push_back(p.name + "\u2019s tablet has not answered; it may still be showing words");
    });
    for (std::string& stranger : strangers(seen)) {
        stranger[0] = 'S';
        result.push_back(std::move(stranger) + " is in the room or on the line");
    }
    return result;
}

} // namespace waymark::rules
