// What every journal test needs: a folder that goes away, rows to write, and a conference made once, because
// each passphrase costs half a second.
#pragma once

#include "journal/journal.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace journal_test {

using namespace waymark;
using namespace waymark::journal;
using Path = std::filesystem::path;

inline constexpr std::string_view passphrase = "seven kettles under the bridge";

struct Folder {
    Path path;

    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "waymark-journal-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        path = name;
    }
    Folder(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    [[nodiscard]] Path operator/(const std::string& name) const { return path / name; }
};

inline Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

inline Bytes read(const Path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void write(const Path& path, std::span<const std::uint8_t> bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

// Instead of ==, so that a failing test does not print whole files.
inline bool equal(const Bytes& a, const Bytes& b)
{
    return a == b;
}

inline bool contains(const Bytes& bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

template <class Any>
Any id(std::uint8_t first)
{
    Any made;
    made.bytes.fill(first);
    return made;
}

inline CircleId circle(std::uint8_t n)
{
    return id<CircleId>(n);
}

// The n-th row of every test: its circle, command and words follow from n, so that a wrong row is noticed as
// such.
inline Entry entry(std::uint64_t n)
{
    std::string words = "row " + std::to_string(n) + " said";
    for (std::uint64_t i = 0; i < n % 5; ++i)
        words += " and what was said went on for a while";
    return {circle(static_cast<std::uint8_t>(1 + n % 3)), id<CommandKey>(static_cast<std::uint8_t>(n)),
            bytesOf(words)};
}

inline bool same(const Entry& a, const Entry& b)
{
    return a.circle == b.circle && a.command == b.command && a.payload == b.payload;
}

inline Result<void> append(Journal& journal, std::uint64_t from, std::uint64_t to)
{
    std::vector<Entry> entries;
    for (auto n = from; n <= to; ++n)
        entries.push_back(entry(n));
    return journal.append(entries);
}

// Replays and counts; a row that is not the one that was written fails the test there and then.
inline Result<std::uint64_t> replayed(Journal& journal)
{
    std::uint64_t count = 0;
    auto done = journal.replay([&](std::uint64_t seq, const Entry& read) -> Result<void> {
        if (seq != ++count || !same(read, entry(seq)))
            FAIL("row " << seq << " is not what was written");
        return {};
    });
    if (!done)
        return done.failure();
    return count;
}

// The code of a failure, or "none".
template <class T>
std::string code(const Result<T>& result)
{
    return result ? "none" : result.failure().code;
}

inline constexpr std::uint64_t sampleRows = 60;

// A closed conference of sampleRows rows, and its keys.
struct Sample {
    Bytes file;
    Keys keys;
    ConferenceId conference;

    [[nodiscard]] Keys key() const { return std::move(*keys.duplicate()); }
};

inline const Sample& sample()
{
    static const Sample made = [] {
        const Folder folder;
        auto journal = Journal::create(folder / "sample", passphrase);
        REQUIRE(journal);
        for (std::uint64_t n = 1; n <= sampleRows; n += 4)
            REQUIRE(append(*journal, n, n + 3));
        const auto conference = journal->conference();
        Keys keys = std::move(*journal).release();
        return Sample{read(folder / "sample"), std::move(keys), conference};
    }();
    return made;
}

} // namespace journal_test
