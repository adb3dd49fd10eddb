// How what was just done is undone: by an act of its own, which stands on the record as well. Pure; any thread.
#pragma once

#include "screens/scene.hpp"

#include "conference/commands.hpp"

namespace waymark::screens {

struct Undoing {
    QString say; // what the undoing does, "Take back “Ellie is at school”"
    Command command;
};

// `before`: where we were when the command was asked. What a line is taken back by lacks its record until `completed`.
// None: it has no counterpart, or one of its own that is always at hand (covering, a break, a section).
[[nodiscard]] std::optional<Undoing> undoingOf(const Scene& before, const Command& command);
// `made`: the record that the command made. None: there is nothing to take back.
[[nodiscard]] std::optional<Undoing> completed(Undoing undoing, RecordId made);
// Whether it could still be asked: permitted just now, and of a line that still stands.
[[nodiscard]] bool isOffered(const Undoing& undoing, const Scene& scene, const std::vector<std::string>& may);

} // namespace waymark::screens
