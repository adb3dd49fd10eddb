// A meeting told command by command: each is done at the table and kept with the table as it stood before.
#pragma once

#include "support/whole_meeting.hpp"

namespace waymark::tests {

struct Steps {
    Table t;
    std::vector<Asking> steps;

    RecordId does(const std::string& seat, Command command)
    {
        steps.push_back({seat, t, command});
        return t.must(seat, std::move(command));
    }
    RecordId chair(Command command) { return does("priya", std::move(command)); }
    RecordId minutes(Command command) { return does("elin", std::move(command)); }
};

inline const Day review(std::chrono::year(2027) / 1 / 28);

} // namespace waymark::tests
