#include "rules/foresee.hpp"

#include "rules/state.hpp"

#include "sight/people.hpp"

namespace waymark::rules {
namespace {

// Lines that somebody reads, as against facts about the meeting that every act may touch.
bool isLine(const Record& record)
{
    return std::visit(
        [](const auto& r) {
            using R = std::decay_t<decltype(r)>;
            return std::is_same_v<R, Point> || std::is_same_v<R, Note> || std::is_same_v<R, Voice> ||
                   std::is_same_v<R, Danger> || std::is_same_v<R, Mark> || std::is_same_v<R, View> ||
                   std::is_same_v<R, Decision> || std::is_same_v<R, PlanLine> || std::is_same_v<R, Dates>;
        },
        record);
}

struct Change {
    std::vector<std::string> dark;  // whose screens go dark
    std::vector<std::string> open;  // … or open again
    std::vector<std::string> gain;  // who gets a line they had not
    std::vector<std::string> without; // who does not get what others of this act get
    std::vector<std::string> lose;  // from whom a line is taken
    bool everyProfessional = true;  // all of them get it
    bool anyProfessional = false;
};

std::size_t count(const sight::Seen& seen, const std::vector<RecordId>& lines)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](RecordId id) { return seen.record(id) != nullptr; }));
}

// What somebody has on paper before and after: a screen may be shut just now, the paper comes all the same.
void compare(const Conference& before, const Conference& after, const sight::Surroundings& around, const Person& p,
             const std::vector<RecordId>& put, const std::vector<RecordId>& gone, Change& change)
{
    const sight::Chairing seat{{}, Face::tablet, p.person, p.standing, p.givesView};
    const bool wasShut = sight::view(before, seat, around).shut();
    const bool isShut = sight::view(after, seat, around).shut();
    if (wasShut != isShut)
        (isShut ? change.dark : change.open).push_back(p.name);
    const std::size_t has = count(sight::paper(after, p.person, {}), put);
    if (p.standing == Standing::professional) {
        change.anyProfessional = change.anyProfessional || has > 0;
        change.everyProfessional = change.everyProfessional && has > 0;
    } else if (!put.empty()) {
        (has > 0 ? change.gain : change.without).push_back(p.name);
    }
    if (count(sight::paper(before, p.person, {}), gone) > count(sight::paper(after, p.person, {}), gone))
        change.lose.push_back(p.name);
}

std::vector<std::string> inSentences(Change change, bool anyLine, bool wasNeutral, bool isNeutral)
{
    std::vector<std::string> says;
    const auto one = [](const std::vector<std::string>& names) { return names.size() == 1; };
    if (!wasNeutral && isNeutral)
        says.push_back("The room screen shows “We will continue shortly”.");
    if (wasNeutral && !isNeutral)
        says.push_back("The room screen shows the meeting again.");
    if (!change.dark.empty())
        says.push_back(listed(change.dark) + (one(change.dark) ? " sees nothing more: the screen goes dark."
                                                               : " see nothing more: their screens go dark."));
    if (!change.open.empty())
        says.push_back(listed(change.open) + (one(change.open) ? " sees the meeting from now on."
                                                               : " see the meeting from now on."));
    if (anyLine) {
        if (change.anyProfessional)
            change.gain.push_back(change.everyProfessional ? "all professionals" : "some of the professionals");
        if (change.gain.empty())
            says.push_back("Nobody but chair and minute-taker gets it.");
        else
            says.push_back("It goes to " + listed(change.gain) + ".");
        if (!change.without.empty())
            says.push_back("It does not go to " + listed(change.without) + ".");
    }
    if (!change.lose.empty())
        says.push_back("It is taken from " + listed(change.lose) + ".");
    if (says.empty())
        says.push_back("Nobody sees anything else than before.");
    return says;
}

} // namespace

std::variant<std::vector<std::string>, Refusal> foresee(const Conference& conference, const sight::Chairing& seat,
                                                        const sight::Surroundings& around, const Asked& asked,
                                                        Moment now, const Making& making)
{
    const sight::Seen seen = sight::view(conference, seat, around);
    if (!seen.office())
        return Refusal{"not-yours", "", "This is for the chair or the minute-taker."};
    auto performed = perform(conference, seat, around, asked, now, making);
    if (auto* refusal = std::get_if<Refusal>(&performed))
        return std::move(*refusal);
    Conference after = conference;
    std::vector<RecordId> put, gone;
    for (const Event& event : std::get<Performed>(performed).events) {
        if (const auto* made = std::get_if<Put>(&event.body); made && isLine(made->record)) {
            const Head& h = head(made->record);
            if (h.withdrawn)
                gone.push_back(h.id);
            else if (!conference.kept(h.id))
                put.push_back(h.id);
        }
        if (auto applied = apply(after, event); !applied)
            return Refusal{"fault", "", "Waymark cannot do this: " + applied.failure().say + "."};
    }
    Change change;
    after.each<Person>([&](const Person& p) {
        if (p.standing != Standing::chair && p.standing != Standing::minutes && p.comes)
            compare(conference, after, around, p, put, gone, change);
    });
    return inSentences(std::move(change), !put.empty(), sight::roomNeutral(conference, around),
                       sight::roomNeutral(after, around));
}

} // namespace waymark::rules
