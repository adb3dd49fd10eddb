// The conference pack: what is prepared before a conference, in one readable file. load() gives all of it or a list of
// mistakes, each with file, line, what is wrong and what to write instead; never a part of it. The form of the file is
// shown by assets/demo/reed.pack.toml, which names every section. A pack that says `bare = true` in [conference] has chair and
// minute-taker and perhaps nothing else: children, people and parts are then prepared on the chair's console. Plain values, no thread of its own.
#pragma once

#include "conference/commands.hpp"
#include "conference/result.hpp"
#include "pack/names.hpp"

#include <filesystem>

namespace waymark::pack {

// A seat that somebody will need. The server makes its joining code.
struct SeatWish {
    SeatId seat;
    Face face = Face::tablet;
    std::optional<PersonId> person; // none: a room screen
    std::vector<PartId> parts;      // … of these parts alone
    std::string key;                // as the pack calls it, "hannah"
    std::string label;              // for people: "Hannah Reed", "Room screen"
};

// Words that occur in the sample and that named people must never get, for the tests to search for.
struct Planted {
    std::string phrase;
    std::vector<PersonId> withheldFrom;
    bool withheldFromRoom = false;
};

struct Prepared {
    std::string reference;
    Day date{};
    // OpenConference, AddPerson …, AddPart … (the last is "P", professionals alone), AddChild …, AddProtected …,
    // AddReport …, AddLetter …
    std::vector<Command> commands;
    std::vector<SeatWish> seats;
    std::vector<Planted> planted;
    Names names;
};

// Failure: pack-mistake (one mistake a line), pack-unreadable.
[[nodiscard]] Result<Prepared> load(const std::filesystem::path& path);
// The same from text: name stands in the mistakes. Nothing stands beside it, so its profile is one of those carried.
[[nodiscard]] Result<Prepared> read(std::string_view text, const std::string& name);

} // namespace waymark::pack
