// The sample conference without one of its people: where the script has that person do something, the play stands still and
// waits for it to be done at that person's own face.
#pragma once

#include "pack/script.hpp"

#include <map>

namespace waymark::tests {

// What the person does in the sample while the play stands still: the names of the commands, in order.
using Turn = std::vector<std::string>;

struct Turns {
    pack::Script script;
    std::map<std::string, Turn> of; // by the picture at which the play stands still
};

// `from`: up to that moment the script does everything itself; none: it never does. Pictures and papers of the script are
// left out.
[[nodiscard]] Turns without(const std::string& seat, const pack::Script& script, std::optional<Moment> from);

} // namespace waymark::tests
