// Two worlds with one script. The script holds every act the viewer may notice, with fixed times and ids, chosen by the
// world's seed; between its steps each world weaves hidden acts of its own (or none). See test_paired_worlds.cpp.
#pragma once

#include "support/family.hpp"

#include <random>

namespace waymark::tests {

class World {
public:
    // viewer: one of worldViewers(). woven: 0 weaves nothing, else the seed of what is hidden.
    World(const std::string& viewer, std::uint64_t script, std::uint64_t woven, Leak leak = Leak::none);

    // Everything the viewer was sent, in order.
    [[nodiscard]] const std::vector<std::string>& told() const { return m_table.told(m_viewer); }
    [[nodiscard]] int hiddenActs() const { return m_hiddenActs; }
    [[nodiscard]] int visibleActs() const { return m_step; }

private:
    // What is hidden depends on where the viewer is.
    enum class Ear {
        here,      // hears what is said to everybody: only narrower things are hidden
        section,   // the room screen, while a section runs: everything said is hidden
        away,      // excluded, or another part sits: everything is hidden
        gap,       // nothing sits
    };

    void play();
    void visibleStep();
    RecordId visible(const std::string& seat, Command command);
    void marked(const std::string& name, Where where);
    void begin(const std::string& letter, int minutes);
    void leave(const std::string& letter);
    void exclusion();
    void stepOut();
    void section();
    void otherPart();
    void otherPartSits();
    void roundOfViews();
    void scaleOfMarks();

    void hide(Ear ear);
    void hiddenAct(Ear ear);
    void hiddenAside(Ear ear);
    void hiddenOpenly();
    void hiddenSection();
    void hiddenOrder(Ear ear);
    void hiddenPeople(Ear ear);
    void hiddenPresence();
    bool hidden(const std::string& seat, Command command, RecordId* made = nullptr);

    [[nodiscard]] bool room() const { return m_viewer == "room"; }
    [[nodiscard]] std::string text(std::mt19937_64& random);
    [[nodiscard]] std::string pick(std::mt19937_64& random, const std::vector<std::string>& names);

    std::string m_viewer;
    std::string m_mine;      // the letter of the viewer's part (the room's: of the one that sits)
    std::string m_principal; // whom the viewer came with
    std::mt19937_64 m_script;
    std::mt19937_64 m_woven;
    bool m_weaves;
    std::string m_notTheirs; // a child that the viewer may not hear about
    Table m_table;
    Moment m_clock;
    int m_step = 0;
    int m_hiddenActs = 0;
    int m_added = 0;
    bool m_excluded = false, m_sat = false, m_asked = false, m_marked = false;
    ItemId m_item;
    std::vector<RecordId> m_notes, m_points, m_plan, m_offers, m_hands; // of the script
    std::vector<RecordId> m_decisions;
    RecordId m_broughtBack; // a line of the last plan

    std::vector<RecordId> m_hiddenNotes, m_hiddenOffers, m_hiddenHands;
    std::optional<RecordId> m_hiddenRound, m_hiddenScale;
};

// One script, two worlds that hide different things; every third pair compares with a world that hides nothing.
struct WorldPair {
    bool same = true;
    int hidden = 0;
    int visible = 0;
    std::string where; // the first difference
};
[[nodiscard]] WorldPair compareWorlds(const std::string& viewer, std::uint64_t seed, Leak leak = Leak::none);

// Everybody whose eyes a world can be looked at with.
[[nodiscard]] const std::vector<std::string>& worldViewers();
// The planted faults that this viewer could notice.
[[nodiscard]] std::vector<std::pair<Leak, const char*>> leaksFor(const std::string& viewer);

} // namespace waymark::tests
