// The file of a conference, held by this process: a lock that keeps every other Waymark out, and the checks
// that need no key. One thread. Must outlive the Database on it: closing any descriptor of a file gives up
// SQLite's own locks.
#pragma once

#include "conference/result.hpp"
#include "journal/keys.hpp"

#include <filesystem>

namespace waymark::journal {

class HeldFile {
public:
    // An existing file. It is read, never changed.
    // Errors: no-such-file, plain-file, truncated-file, damaged-file (its -wal), file-in-use,
    // file-not-opened.
    static Result<HeldFile> hold(const std::filesystem::path& path);

    // A new, empty file that only its owner may read. Errors: file-exists, file-not-made.
    static Result<HeldFile> make(const std::filesystem::path& path);

    HeldFile(HeldFile&& other) noexcept;
    HeldFile& operator=(HeldFile&& other) noexcept;
    ~HeldFile();

    // The first 16 bytes. Only for a file from hold().
    [[nodiscard]] const Salt& salt() const { return m_salt; }

    // Whether this is still the file at `path`.
    [[nodiscard]] bool isAt(const std::filesystem::path& path) const;

    // Gives the file its final name, durably, and never over another file. Errors: file-exists,
    // file-not-made.
    [[nodiscard]] Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to);

private:
    explicit HeldFile(int descriptor) : m_descriptor(descriptor) {}
    [[nodiscard]] Result<void> check(const std::filesystem::path& path);

    int m_descriptor = -1;
    Salt m_salt{};
};

// What stands in the way of a new conference at this path: the file itself, or what an earlier one left
// beside it (SQLite would take a stray -wal for part of the new file). Errors: file-exists.
[[nodiscard]] Result<void> nothingAt(const std::filesystem::path& path);

} // namespace waymark::journal
