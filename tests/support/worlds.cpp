#include "support/worlds.hpp"

#include "sight/people.hpp"

namespace waymark::tests {
namespace {

constexpr auto beat = std::chrono::minutes(2); // from one visible act to the next; hidden acts fall between

bool has(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string partOf(const std::string& viewer)
{
    if (viewer == "kit")
        return "D";
    return has(familyOf("A"), viewer) ? "A" : "B";
}

// Whom the viewer came with; themselves, if with nobody.
std::string principalOf(const std::string& viewer)
{
    if (viewer == "grace")
        return "hannah";
    if (viewer == "rosa")
        return "joan";
    return viewer == "dean" || viewer == "room" ? "mark" : viewer;
}

std::string around(const std::string& a, const std::string& b)
{
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    const std::size_t from = at > 300 ? at - 300 : 0;
    return "\n  one: \u2026" + a.substr(from, 500) + "\n  two: \u2026" + b.substr(from, 500);
}

std::string firstDifference(const std::vector<std::string>& one, const std::vector<std::string>& two)
{
    for (std::size_t i = 0; i < std::min(one.size(), two.size()); ++i)
        if (one[i] != two[i])
            return "message " + std::to_string(i) + around(one[i], two[i]);
    return one.size() == two.size()
               ? ""
               : std::to_string(one.size()) + " and " + std::to_string(two.size()) + " messages";
}

std::string otherThan(const std::string& letter)
{
    return letter == "A" ? "B" : "A";
}

// In every other script Mark may hear about Jack only.
FamilyFacts facts(std::uint64_t script, Leak leak)
{
    FamilyFacts result;
    if (script % 2)
        result.marks = {"jack"};
    result.leak = leak;
    return result;
}

// The child that the viewer, or somebody before the room screen, may not hear about; "" if there is none.
std::string unknownChild(const std::string& viewer, std::uint64_t script)
{
    if (viewer == "room")
        return "jack"; // Sam, from Ellie's school, sits before it
    return partOf(viewer) == "B" && script % 2 ? "ellie" : "";
}

} // namespace

World::World(const std::string& viewer, std::uint64_t script, std::uint64_t woven, Leak leak)
    : m_viewer(viewer),
      m_mine(partOf(viewer)),
      m_principal(principalOf(viewer)),
      m_script(script),
      m_woven(woven),
      m_weaves(woven != 0),
      m_notTheirs(unknownChild(viewer, script)),
      m_table(family(facts(script, leak))),
      m_clock(m_table.now)
{
    play();
}

WorldPair compareWorlds(const std::string& viewer, std::uint64_t seed, Leak leak)
{
    const World one(viewer, seed, 2 * seed + 1'000'001, leak);
    const World two(viewer, seed, seed % 3 ? 2 * seed + 1'000'002 : 0, leak);
    const std::string where = firstDifference(one.told(), two.told());
    return {where.empty(), one.hiddenActs(), one.visibleActs(), where};
}

const std::vector<std::string>& worldViewers()
{
    static const std::vector<std::string> all{"mark", "dean",  "hannah", "grace", "joan",
                                              "rosa", "olive", "kit",    "room"};
    return all;
}

std::vector<std::pair<Leak, const char*>> leaksFor(const std::string& viewer)
{
    std::vector<std::pair<Leak, const char*>> leaks{{Leak::idsCount, "ids-count"},
                                                    {Leak::sequenceGlobal, "sequence-global"},
                                                    {Leak::everyBatchTold, "every-batch-told"},
                                                    {Leak::sizesTell, "sizes-tell"}};
    if (viewer == "room")
        leaks.emplace_back(Leak::roomShowsRestricted, "room-shows-restricted");
    else
        leaks.insert(leaks.end(), {{Leak::situationGlobal, "situation-global"},
                                   {Leak::mayGlobal, "may-global"},
                                   {Leak::presenceLeaks, "presence-leaks"},
                                   {Leak::refusalsGlobal, "refusals-global"}});
    return leaks;
}

// ---- the script: the same in both worlds ----------------------------------------------------------------------------

void World::play()
{
    for (const std::string& name : professionals())
        marked(name, Where::in);
    marked("priya", Where::in);
    marked("elin", Where::in);
    if (room() && m_script() % 3 == 0)
        m_mine = "C"; // professionals alone: a section's circle is the open one
    m_broughtBack = visible("priya", BringBack{part(m_mine), PlanSection::action, about("ellie"),
                                               "Ellie is weighed", "Beth", "Mon 2 Nov", ""});
    begin(m_mine, 10);
    const int steps = 10 + static_cast<int>(m_script() % 12);
    for (int i = 0; i < steps; ++i) {
        hide(Ear::here);
        visibleStep();
    }
    hide(Ear::here);
    visible("priya", EndPart{});
    hide(Ear::gap);
    m_table.tell(m_viewer);
}

RecordId World::visible(const std::string& seat, Command command)
{
    m_clock += beat;
    m_table.now = m_clock;
    const auto answer = m_table.ask(seat, std::move(command), "visible " + std::to_string(++m_step));
    m_table.tell(m_viewer);
    return answer.record;
}

void World::marked(const std::string& name, Where where)
{
    visible("elin", MarkPresence{who(name), where});
}

void World::begin(const std::string& letter, int minutes)
{
    m_clock += std::chrono::minutes(minutes);
    for (const std::string& name : familyOf(letter))
        marked(name, Where::in);
    m_item = firstItem(letter);
    visible("priya", BeginPart{part(letter), m_item});
}

void World::leave(const std::string& letter)
{
    for (const std::string& name : familyOf(letter))
        marked(name, Where::left);
}

std::string World::text(std::mt19937_64& random)
{
    return "Line " + std::to_string(random() % 100000) + std::string(random() % 300, '.');
}

std::string World::pick(std::mt19937_64& random, const std::vector<std::string>& names)
{
    return names[random() % names.size()];
}

void World::visibleStep()
{
    const auto last = [](const std::vector<RecordId>& ids) { return ids.empty() ? RecordId{} : ids.back(); };
    const std::string me = room() ? pick(m_script, {"tom", "beth"}) : m_viewer;
    const std::string about = pick(m_script, {"meeting", "ellie", "both"});
    auto spoken = point(text(m_script), about);
    auto written = note(text(m_script), about);
    switch (m_script() % 22) {
    case 0:
    case 1:
        m_points.push_back(visible("priya", spoken));
        break;
    case 2:
        m_notes.push_back(visible("elin", written));
        break;
    case 3:
        m_offers.push_back(visible(me, offer(m_script() % 2 ? "Is she at Elm Cottage?" : text(m_script))));
        break;
    case 4:
        visible("priya", PutUp{last(m_offers), text(m_script),
                               ""}); // his own words may name what is protected from him
        break;
    case 5:
        m_hands.push_back(visible(me, RaiseHand{static_cast<Wish>(m_script() % 3)}));
        break;
    case 6:
        visible("priya", LowerHand{last(m_hands)});
        break;
    case 7:
        m_item = item(std::string(1, static_cast<char>(std::tolower(m_mine[0]))) +
                      std::to_string(m_mine == "C" ? 1 : 1 + m_script() % 3));
        visible("priya", GoTo{m_item});
        break;
    case 8:
        visible("priya", GiveFloor{who("beth")});
        break;
    case 9:
        m_plan.push_back(visible("elin", action(text(m_script), "ellie", "Tom", "Fri 13 Nov")));
        break;
    case 10:
        // By the chair, who sees Mark's version, too, when others have a newer one from while he was out.
        if (m_script() % 2)
            visible("priya", ChangePlanLine{last(m_plan), text(m_script), "Tom", "Fri 20 Nov", ""});
        else
            visible("priya", EditText{last(m_plan), TextField::what, 0, 0, 2, text(m_script)});
        break;
    case 11:
        m_notes.push_back(visible("elin", Correct{last(m_notes), text(m_script)}));
        break;
    case 12:
        visible("priya", Withdraw{last(m_points)});
        break;
    case 13:
        marked("karen", m_script() % 2 ? Where::out : Where::in);
        break;
    case 14: // what is not theirs to do
        visible(m_viewer, RaiseDissent{last(m_notes), {}});
        visible(m_viewer, note("I want this in the record."));
        break;
    case 15:
        room() ? section() : stepOut();
        break;
    case 16:
        room() ? section() : exclusion();
        break;
    case 17:
        otherPart();
        break;
    case 18:
        roundOfViews();
        break;
    case 19:
        scaleOfMarks();
        break;
    case 20:
        if (const RecordId now =
                visible("priya", ReviewAction{m_broughtBack, Progress::partly, Fate::keep, text(m_script)}))
            m_broughtBack = now;
        break;
    case 21:
        visible("priya",
                SetDates{child("ellie"),
                         m_table.seen("priya").first<Meeting>([](const Meeting&) { return true; })->date});
        break;
    }
}

void World::roundOfViews()
{
    if (std::exchange(m_asked, true))
        return;
    const RecordId shown = visible("priya", OpenRound{child("ellie"), ""});
    m_hiddenRound = visible("priya", OpenRound{child("jack"), ""});
    hide(Ear::here);
    visible("tom", yes(shown));
    visible("priya", ShowRound{shown, true});
}

// Everybody marks on one scale and it is shown; who marks on the other is hidden, and so is what.
void World::scaleOfMarks()
{
    if (std::exchange(m_marked, true))
        return;
    const RecordId shown = visible("priya", OpenScale{child("ellie"), "How safe?"});
    m_hiddenScale = visible("priya", OpenScale{child("jack"), "How safe?"});
    hide(Ear::here);
    visible("tom", GiveMark{shown, static_cast<std::int64_t>(m_script() % 11), text(m_script)});
    if (!room())
        for (const char* words : {"Is she at Elm Cottage?", ""})
            visible(m_viewer, GiveMark{shown, static_cast<std::int64_t>(m_script() % 11), words});
    hide(Ear::here);
    visible("priya", ShowScale{shown});
}

void World::stepOut()
{
    marked(m_viewer, Where::out);
    hide(
        Ear::
            here); // he is entitled to what is said to everybody meanwhile, so only narrower things are hidden
    visible(m_viewer, offer("From the corridor"));
    marked(m_viewer, Where::in);
}

void World::exclusion()
{
    if (std::exchange(m_excluded, true))
        return;
    visible("priya",
            Exclude{who(m_principal), Ground::violence, "You threatened Tom.", "I will find you.", 15});
    for (const std::string& name : familyOf(m_mine))
        if (name == m_principal || name == m_viewer)
            marked(name, Where::out);
    for (int i = 0; i < 3; ++i)
        hide(Ear::away);
    visible(m_viewer, RaiseHand{Wish::help});
    hide(Ear::away);
    visible("priya", EndExclusion{who(m_principal), "Everybody is calm again."});
    for (const std::string& name : familyOf(m_mine))
        if (name == m_principal || name == m_viewer)
            marked(name, Where::in);
    visible("priya", UncoverRoom{});
}

// For the room screen: that a section runs is plain to see, what is said in it is not.
void World::section()
{
    for (const std::string& name : familyOf(m_mine))
        marked(name, Where::out);
    visible("priya", CoverRoom{});
    hide(Ear::here);
    visible("priya", OpenSection{"Police information"});
    for (int i = 0; i < 3; ++i)
        hide(Ear::section);
    visible("priya", EndSection{});
    for (const std::string& name : familyOf(m_mine))
        marked(name, Where::in);
    hide(Ear::here);
    visible("priya", UncoverRoom{});
}

// The other part sits meanwhile, or does not; what it decided may be told afterwards.
void World::otherPart()
{
    if (std::exchange(m_sat, true))
        return;
    visible("priya", EndPart{});
    leave(m_mine);
    m_table.now = m_clock;
    if (!room()) {
        hide(Ear::gap);
        otherPartSits();
        hide(Ear::gap);
        begin(m_mine, 240);
        for (const RecordId decision : m_decisions)
            visible("priya", Tell{decision, part(m_mine), "There will be a plan."});
        return;
    }
    m_mine = otherThan(m_mine);
    begin(m_mine, 60);
}

void World::otherPartSits()
{
    const std::string other = otherThan(m_mine);
    const bool decides = m_script() % 2;
    if (!decides && (!m_weaves || m_woven() % 4 == 0))
        return;
    later(m_table, 25 + static_cast<int>(m_woven() % 10));
    in(m_table, familyOf(other));
    m_table.must("priya", BeginPart{part(other), firstItem(other)});
    m_table.tell(m_viewer);
    for (int i = 0; i < 3; ++i)
        hide(Ear::away);
    // The decision itself is in both worlds: it is told afterwards. When it was taken, and with whose views, is not.
    if (decides)
        m_decisions.push_back(decided(m_table, "ellie"));
    for (int i = 0; i < 3; ++i)
        hide(Ear::away);
    m_table.must("priya", EndPart{});
    left(m_table, familyOf(other));
    m_table.tell(m_viewer);
}

} // namespace waymark::tests
