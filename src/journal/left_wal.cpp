// SQLite's write-ahead log, as its page "WAL-mode File Format" describes it: a header of 32 bytes, then
// frames of 24 bytes and a page, with one checksum running through all of them. Numbers are big-endian.
#include "journal/left_wal.hpp"

#include "journal/database.hpp"

#include <cstring>
#include <fstream>
#include <iterator>
#include <vector>

namespace waymark::journal {

namespace {

constexpr std::size_t headerSize = 32, frameHeaderSize = 24, frameSize = frameHeaderSize + pageSize;

using Bytes = std::span<const std::uint8_t>;

std::uint32_t bigEndian(Bytes at)
{
    return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | at[3];
}

std::uint32_t littleEndian(Bytes at)
{
    return std::uint32_t{at[3]} << 24 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[1]} << 8 | at[0];
}

struct Checksum {
    bool bigEndianWords;
    std::uint32_t first = 0, second = 0;

    void add(Bytes bytes)
    {
        const auto word = bigEndianWords ? bigEndian : littleEndian;
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes.subspan(at)) + second;
            second += word(bytes.subspan(at + 4)) + first;
        }
    }
    [[nodiscard]] bool is(Bytes stored) const
    {
        return bigEndian(stored) == first && bigEndian(stored.subspan(4)) == second;
    }
};

class Frames {
public:
    explicit Frames(Bytes wal) : m_frames(wal.subspan(headerSize)) {}
    [[nodiscard]] std::size_t count() const { return m_frames.size() / frameSize; }
    [[nodiscard]] Bytes frame(std::size_t n) const { return m_frames.subspan(n * frameSize, frameSize); }
    [[nodiscard]] Bytes salts(std::size_t n) const { return frame(n).subspan(8, 8); }
    // The last frame of a transaction says how large the file is after it; the others say 0.
    [[nodiscard]] bool commits(std::size_t n) const { return bigEndian(frame(n).subspan(4)) != 0; }

private:
    Bytes m_frames;
};

bool same(Bytes a, Bytes b)
{
    return std::memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

bool losesCommits(std::span<const std::uint8_t> wal)
{
    if (wal.size() < headerSize + frameSize)
        return false;
    const Frames frames{wal};
    Checksum running{(wal[3] & 1) != 0};
    running.add(wal.first(24));
    const bool headed = running.is(wal.subspan(24));
    // Frames of an earlier round stay in the file behind those of this one: their salts are others.
    const Bytes salts = headed ? wal.subspan(16, 8) : frames.salts(0);
    std::size_t at = 0;
    for (; headed && at < frames.count() && same(frames.salts(at), salts); ++at) {
        running.add(frames.frame(at).first(8));
        running.add(frames.frame(at).subspan(frameHeaderSize));
        if (!running.is(frames.frame(at).subspan(16)))
            break;
    }
    // From here on SQLite drops everything. One commit may be the one that was cut; something of this round
    // behind a commit means that this commit had been synced.
    bool committed = false;
    for (; at < frames.count(); ++at) {
        if (!same(frames.salts(at), salts))
            continue;
        if (committed)
            return true;
        committed = frames.commits(at);
    }
    return false;
}

Result<void> leftWalIsWhole(const std::filesystem::path& wal)
{
    std::ifstream file(wal, std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file),
                                          std::istreambuf_iterator<char>()};
    if (losesCommits(bytes))
        return Failure{"damaged-file",
                       "What a crash left beside the file (" + wal.filename().string() +
                           ") is damaged, and rows would be lost; nothing was changed: use a copy of "
                           "both files."};
    return {};
}

} // namespace waymark::journal
