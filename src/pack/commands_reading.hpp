// Reading one command of a script from the fields it describes itself by. Private to this folder.
#pragma once

#include "pack/reading.hpp"
#include "pack/script.hpp"

namespace waymark::pack {

// Every kind of command, in the order of commands.hpp.
[[nodiscard]] const std::vector<std::string>& commandKinds();
// Nothing: there is no such kind. What is wrong with its fields is put on the list.
[[nodiscard]] std::optional<Command> readCommandOf(const std::string& kind, Table& table);
// "letter: Mark's letter" or the name of a step.
[[nodiscard]] Reference referenceTo(const std::string& written);
// The titles of the records of a kind that the pack prepares.
[[nodiscard]] std::vector<std::string> titlesOf(const std::string& kind, const Prepared& prepared);

} // namespace waymark::pack
