#include "pack/mistakes.hpp"

#include <algorithm>
#include <numeric>

namespace waymark::pack {

namespace {

constexpr std::size_t shownAtMost = 20;
constexpr std::size_t namedAtMost = 16;

// Small steps from one word to the other: a letter put in, left out, changed.
std::size_t steps(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

void Mistakes::at(int line, const std::string& say)
{
    const auto same = [&](const Found& found) { return found.line == line && found.say == say; };
    if (std::none_of(m_found.begin(), m_found.end(), same))
        m_found.push_back({line, say});
}

Failure Mistakes::failure() const
{
    auto sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Found& a, const Found& b) { return a.line < b.line; });
    std::string say;
    for (std::size_t i = 0; i < std::min(sorted.size(), shownAtMost); ++i)
        say += (i ? "\n" : "") + m_file + ":" + std::to_string(sorted[i].line) + ": " + sorted[i].say;
    if (sorted.size() > shownAtMost)
        say += "\nand " + std::to_string(sorted.size() - shownAtMost) + " more";
    return {m_code, say};
}

std::string oneOf(const std::vector<std::string>& choices)
{
    const std::size_t named = std::min(choices.size(), namedAtMost);
    std::string say;
    for (std::size_t i = 0; i < named; ++i)
        say += (i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ") + choices[i];
    return choices.size() > named ? say + ", …" : say;
}

std::string nearest(const std::string& word, const std::vector<std::string>& choices)
{
    if (word.size() > 64) // nobody meant this by a slip of the finger
        return {};
    std::string best;
    std::size_t fewest = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& choice : choices)
        if (const std::size_t n = steps(word, choice); n < fewest && n < choice.size()) {
            fewest = n;
            best = choice;
        }
    return best;
}

std::string insteadOf(const std::string& word, const std::vector<std::string>& choices)
{
    if (const std::string meant = nearest(word, choices); !meant.empty())
        return "write \"" + meant + "\"; known are: " + oneOf(choices);
    return "write one of: " + oneOf(choices);
}

} // namespace waymark::pack
