#include "chairkeys/turns.hpp"

namespace waymark::tests {

Turns without(const std::string& seat, const pack::Script& script, std::optional<Moment> from)
{
    Turns turns{script, {}};
    turns.script.steps.clear();
    std::optional<Moment> now;
    std::string open; // the turn that the last step belongs to
    for (pack::Step step : script.steps) {
        if (step.at)
            now = step.at;
        step.picture.clear();
        step.of.clear();
        step.papers = false;
        const bool hers = step.command && step.who == seat && (!from || now >= from);
        if (hers) {
            if (open.empty()) {
                open = "turn-" + std::to_string(turns.of.size() + 1);
                pack::Step pause;
                pause.line = step.line;
                pause.at = now;
                pause.picture = open;
                pause.of = {seat};
                turns.script.steps.push_back(std::move(pause));
            }
            turns.of[open].push_back(kindOf(*step.command));
        } else if (step.command || !step.joins.empty() || !step.leaves.empty()) {
            open.clear();
            turns.script.steps.push_back(std::move(step));
        }
    }
    return turns;
}

} // namespace waymark::tests
