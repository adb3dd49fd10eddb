// The memory of one conference: an append-only list of rows in one encrypted file (FORMAT.md). A row is what
// one event became: sealed under its circle, chained to the row before. What a payload means is not known
// here. One thread at a time; a Journal may move between threads with its conference. It holds the file until
// it goes.
#pragma once

#include "conference/around.hpp"
#include "conference/ids.hpp"
#include "conference/result.hpp"
#include "journal/keys.hpp"
#include "journal/seal.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace waymark::journal {

// An event in plain: the payload is encoded by src/conference/codec.hpp.
struct Entry {
    CircleId circle;
    CommandKey command;
    Bytes payload; // at most longestPayload
};

// The same on disk.
struct Row {
    std::uint64_t seq = 0; // 1, 2, 3, … without gaps
    CircleId circle;
    CommandKey command;
    Bytes sealed;
    Hash hash{};
};

// A row with what opening it needs, for whoever gets some rows and not the file.
struct SealedRow {
    Row row;
    Hash before{}; // the hash of the row before it
};

inline constexpr std::size_t longestPayload = 4 * 1024 * 1024; // bytes

struct OpenFile;

class Journal {
public:
    // A new conference. Made aside, tried with a wrong key, then named: a crash leaves no half-made file at
    // `path`.
    // Errors: file-exists, file-not-made, no-encryption, encryption-failed, no-passphrase, no-memory.
    static Result<Journal> create(const std::filesystem::path& path, std::string_view passphrase);

    // Errors: no-such-file, plain-file, truncated-file, file-in-use, wrong-passphrase, damaged-file,
    // newer-format, no-encryption, settings-refused, file-not-opened, no-passphrase, no-memory. The file is
    // left as it was.
    static Result<Journal> open(const std::filesystem::path& path, std::string_view passphrase);
    static Result<Journal> open(const std::filesystem::path& path, Keys keys);

    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    // One transaction: all entries or none, encrypted and on disk when this returns without a failure.
    // Errors: too-long (nothing happened), not-saved (whether it was kept is not known: this journal refuses
    // everything from now on; open the file again and see).
    [[nodiscard]] Result<void> append(std::span<const Entry> entries);

    // Every row from the first, its chain verified and its payload opened before `each` sees it.
    // Errors: damaged-file (this journal then refuses everything), not-saved, or what `each` gave.
    // `each` must not use this journal.
    [[nodiscard]] Result<void> replay(const std::function<Result<void>(std::uint64_t, const Entry&)>& each);

    // The rows of these circles in their order, still sealed; the chain of all rows is verified on the way.
    // Errors: damaged-file, not-saved.
    [[nodiscard]] Result<std::vector<SealedRow>> sealedRows(std::span<const CircleId> circles);

    // From now on keeps an encrypted copy at `path` (FORMAT.md, copies): another file with the same rows, made or brought up
    // to date before this returns. append() then waits for the copy too, up to a twentieth of a second, and goes on
    // without it when it fails. Errors, the file itself is none the worse for: copy-foreign, copy-newer, copy-kept, and
    // those of create and open about the copy.
    [[nodiscard]] Result<void> keepCopy(const std::filesystem::path& path);
    // Lost: it failed, it is gone, or it is three seconds behind; one that is only slow becomes current again.
    [[nodiscard]] CopyState copy() const;
    // Waits until the copy takes nothing more, at most so long. False: it still does, or none is kept.
    [[nodiscard]] bool copyIsOverWithin(std::chrono::milliseconds atMost) const;

    [[nodiscard]] const Keys& keys() const;
    [[nodiscard]] ConferenceId conference() const;
    [[nodiscard]] std::uint64_t rows() const;
    // The chain's newest hash, for receipts outside the file.
    [[nodiscard]] Hash head() const;

    // Closes the file and gives the keys back, to open it again without the passphrase.
    [[nodiscard]] Keys release() &&;

private:
    explicit Journal(std::unique_ptr<OpenFile> file);

    std::unique_ptr<OpenFile> m_file;
};

// Opens one row without the file. Errors: not-opened.
[[nodiscard]] Result<Entry> openRow(const CircleKey& key, const SealedRow& sealed,
                                    const ConferenceId& conference);

} // namespace waymark::journal
