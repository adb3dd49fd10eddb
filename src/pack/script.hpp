// The script of a conference: who does what, in order, for the player. loadScript() reads it together with the pack it
// names, whole or not at all. The form is shown by assets/demo/reed.script.toml:
//     pack = "reed.pack.toml"
//     [[step]]
//     at = "10:38"  who = "priya"  do = "AddPoint"  column = "well"  text = "…"  about = ["ellie"]  speaker = "sam"
//     as = "school-every-day"
// `do` is a command of conference/commands.hpp, with its own fields; ids are written as the pack's keys ("hannah",
// "ellie", "B", "A/columns"), records as the name an earlier step gave with `as`, or as "letter: Mark's letter" for what
// the pack prepared. `refused` expects a refusal with that code. `joins`, `leaves`: seats that connect, disconnect.
// `picture` with `seats` asks for pictures, `papers` for all papers, `say` is shown as progress.
// Left out: `width` (everyone), and what an offer, an action or a wording does not need; see mayMiss in script.cpp.
#pragma once

#include "pack/pack.hpp"

namespace waymark::pack {

// What stands in a command for a record that only the play will know. The player swaps every placeholder for the real
// id (eachId<RecordId> of described.hpp): kind empty: the record acknowledged to the step called `name`; otherwise the
// record of that kind with that title in what the acting seat sees.
struct Reference {
    RecordId placeholder;
    std::string kind; // "", "letter", "report"
    std::string name; // "school-every-day", "Mark's letter"
};

// One step; played in the order say, joins, command, picture, papers, leaves.
struct Step {
    int line = 0;
    std::optional<Moment> at; // none: as the step before; never backwards
    std::string say;
    std::vector<std::string> joins;
    std::vector<std::string> leaves;
    std::string who; // a seat's key, as in joins, leaves and of
    std::optional<Command> command;
    std::vector<Reference> references;
    std::string as;
    std::string refused;
    std::string picture;
    std::vector<std::string> of; // `seats` in the file; one picture of each
    bool papers = false;
};

struct Script {
    std::filesystem::path pack;
    Prepared prepared;
    std::vector<Step> steps;
};

// The id that stands for a record until the play knows it.
[[nodiscard]] RecordId placeholder(const std::string& written);

// The file stem of a picture: the step's name, and the seat's behind it where several are taken at once.
[[nodiscard]] std::string pictureName(const Step& step, const std::string& seat);

// Failure: script-mistake, script-unreadable, or the pack's own (pack-mistake, pack-unreadable).
[[nodiscard]] Result<Script> loadScript(const std::filesystem::path& path);

} // namespace waymark::pack
