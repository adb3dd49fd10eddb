// Opening, locking and naming the file with plain system calls, before SQLCipher touches it.
#include "journal/held_file.hpp"

#include "journal/database.hpp"
#include "journal/left_wal.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace waymark::journal {

namespace {

Failure because(const std::string& code, const std::string& say)
{
    return {code, say + " (" + std::strerror(errno) + ")."};
}

Failure taken(const std::filesystem::path& path)
{
    return {"file-exists",
            "There is already a file " + path.string() + "; choose another name, nothing was changed."};
}

bool hasBytes(const std::filesystem::path& path)
{
    struct stat facts {};
    return stat(path.c_str(), &facts) == 0 && facts.st_size > 0;
}

std::filesystem::path beside(std::filesystem::path path, std::string_view ending)
{
    return path += ending;
}

} // namespace

HeldFile::HeldFile(HeldFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_salt(other.m_salt)
{}

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_salt, other.m_salt);
    return *this;
}

HeldFile::~HeldFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<HeldFile> HeldFile::hold(const std::filesystem::path& path)
{
    HeldFile file{::open(path.c_str(), O_RDWR | O_CLOEXEC)};
    if (file.m_descriptor < 0 && errno == ENOENT)
        return Failure{"no-such-file", "There is no file " + path.string() + "; check the name."};
    if (file.m_descriptor < 0)
        return because("file-not-opened", "The file " + path.string() + " could not be opened");
    // flock, not only SQLite's own lock: those are given up when this process closes any descriptor of the
    // file, as a second attempt to open it in the same process would.
    if (flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return Failure{"file-in-use",
                       "This conference is already open in another program; close it there first."};
    if (auto checked = file.check(path); !checked)
        return checked.failure();
    return file;
}

Result<void> HeldFile::check(const std::filesystem::path& path)
{
    struct stat facts {};
    if (fstat(m_descriptor, &facts) != 0)
        return because("file-not-opened", "The file " + path.string() + " could not be read");
    if (!S_ISREG(facts.st_mode))
        return Failure{"file-not-opened", path.string() + " is not a file."};
    const ssize_t got = pread(m_descriptor, m_salt.data(), m_salt.size(), 0);
    if (got < 0)
        return because("file-not-opened", "The file " + path.string() + " could not be read");
    // The trap this catches: another SQLite library in the process ignores the key, and everything is plain
    // text.
    constexpr std::string_view plain{"SQLite format 3", 16};
    if (got >= 15 && std::memcmp(m_salt.data(), plain.data(), 15) == 0)
        return Failure{"plain-file",
                       "This file is not encrypted, so it is no conference file; it was left as it is."};
    // With a -wal beside it a power cut may have left the file itself half written; SQLite then completes it.
    const bool whole = facts.st_size % pageSize == 0 || hasBytes(beside(path, "-wal"));
    if (facts.st_size < pageSize || !whole)
        return Failure{"truncated-file", "This file is cut short; it was left as it is: use a copy of it."};
    return leftWalIsWhole(beside(path, "-wal"));
}

Result<HeldFile> HeldFile::make(const std::filesystem::path& path)
{
    HeldFile file{::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
    if (file.m_descriptor < 0 && errno == EEXIST)
        return taken(path);
    if (file.m_descriptor < 0 || flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return because("file-not-made", "The file " + path.string() + " could not be made");
    return file;
}

bool HeldFile::isAt(const std::filesystem::path& path) const
{
    struct stat own {}, there {};
    return fstat(m_descriptor, &own) == 0 && stat(path.c_str(), &there) == 0 && own.st_dev == there.st_dev &&
           own.st_ino == there.st_ino;
}

Result<void> HeldFile::rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto folder = to.has_parent_path() ? to.parent_path() : std::filesystem::path{"."};
    const HeldFile directory{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (directory.m_descriptor < 0 || fsync(m_descriptor) != 0)
        return because("file-not-made", "The file " + to.string() + " could not be made");
    int named = renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    // Some sticks' file systems know no such rename; whether something is there was asked just before.
    if (named != 0 && errno == EINVAL && nothingAt(to))
        named = ::rename(from.c_str(), to.c_str());
    if (named != 0)
        return errno == EEXIST ? taken(to)
                               : because("file-not-made", "The file " + to.string() + " could not be made");
    if (fsync(directory.m_descriptor) != 0)
        return because("file-not-made", "The file " + to.string() + " may not be safe on disk");
    return {};
}

Result<void> nothingAt(const std::filesystem::path& path)
{
    for (const char* ending : {"", "-wal", "-journal", "-shm"}) {
        std::error_code ignored;
        if (const auto at = beside(path, ending); std::filesystem::exists(symlink_status(at, ignored)))
            return taken(at);
    }
    return {};
}

} // namespace waymark::journal
