// The mistakes found in one file, each with its line, what is wrong and what to write instead. A reader goes on after
// a mistake, so that one look shows them all; whoever asked for the file gets either everything or this list.
#pragma once

#include "conference/result.hpp"

#include <string>
#include <vector>

namespace waymark::pack {

class Mistakes {
public:
    // file: as the person named it. code: of the failure, "pack-mistake".
    Mistakes(std::string file, std::string code) : m_file(std::move(file)), m_code(std::move(code)) {}

    void at(int line, const std::string& say);
    [[nodiscard]] bool none() const { return m_found.empty(); }
    // One mistake a line, in the order of the file; past twenty the rest is only counted.
    [[nodiscard]] Failure failure() const;

private:
    struct Found {
        int line;
        std::string say;
    };
    std::string m_file;
    std::string m_code;
    std::vector<Found> m_found;
};

// "hannah, mark or tom"; of a long list the first ones.
[[nodiscard]] std::string oneOf(const std::vector<std::string>& choices);
// What was probably meant: the closest choice, or nothing when none is close.
[[nodiscard]] std::string nearest(const std::string& word, const std::vector<std::string>& choices);
// `write "hannah"; known are: …` when one is close, `write one of: …` otherwise.
[[nodiscard]] std::string insteadOf(const std::string& word, const std::vector<std::string>& choices);

} // namespace waymark::pack
