// A journal's beginning: making a file, opening one, and everything that is refused at the door.
#include "journal/chain.hpp"
#include "journal/open_file.hpp"

#include <sodium.h>

#include <algorithm>

namespace waymark::journal {

namespace {

// Reaches disk: DO NOT CHANGE. A file with a higher version was made by a later Waymark.
constexpr std::uint64_t formatVersion = 1;

constexpr const char* tables = R"(
BEGIN;
CREATE TABLE meta (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    version    INTEGER NOT NULL,
    conference BLOB NOT NULL,
    rows       INTEGER NOT NULL,
    head       BLOB NOT NULL
);
CREATE TABLE entry (
    seq     INTEGER PRIMARY KEY,
    circle  BLOB NOT NULL,
    command BLOB NOT NULL,
    sealed  BLOB NOT NULL,
    hash    BLOB NOT NULL
);
)";

// A half-made file is taken away again, with whatever SQLite put beside it.
struct Aside {
    std::filesystem::path path;

    explicit Aside(const std::filesystem::path& beside) : path(beside)
    {
        path += "." + std::to_string(randombytes_random()) + ".new";
    }
    ~Aside()
    {
        std::error_code ignored;
        for (const char* ending : {"", "-wal", "-journal"})
            std::filesystem::remove(std::filesystem::path{path} += ending, ignored);
    }
};

Result<void> writeTables(OpenFile& file, const ConferenceId& conference)
{
    file.conference = conference;
    file.head = chainStart(file.keys, file.conference);
    if (auto made = file.database.run(tables); !made)
        return made;
    {
        auto statement = file.database.prepare("INSERT INTO meta VALUES (1, ?, ?, 0, ?)");
        if (!statement)
            return statement.failure();
        statement->bind(1, formatVersion).bind(2, file.conference.bytes).bind(3, file.head);
        if (auto done = statement->step(); !done)
            return done.failure();
    }
    return file.database.run("COMMIT");
}

// A key that is not the file's must not open it: else the file is not encrypted, whatever SQLCipher says of
// itself.
Result<void> tryWrongKey(const std::filesystem::path& path, const Salt& salt)
{
    std::array<std::uint8_t, 32> wrong{};
    randombytes_buf(wrong.data(), wrong.size());
    if (const auto opened = Database::open(path, wrong, salt);
        opened || opened.failure().code != "wrong-passphrase")
        return Failure{"encryption-failed",
                       "The new file could be opened with a wrong key, so it would not be safe; "
                       "it was taken away again. Reinstall SQLCipher."};
    return {};
}

Result<void> readMeta(OpenFile& file)
{
    const Failure damaged{"damaged-file",
                          "The file is damaged: its first entries are not as they should be. Nothing "
                          "in it was changed; use a copy of it."};
    auto statement = file.database.prepare("SELECT version, conference, rows, head FROM meta WHERE one = 1");
    if (!statement)
        return damaged;
    const auto there = statement->step();
    if (!there || !*there)
        return damaged;
    const auto version = statement->number(0), rows = statement->number(2);
    const auto conference = statement->bytes(1), head = statement->bytes(3);
    if (version && *version > formatVersion)
        return Failure{"newer-format", "This file was made by a later Waymark; open it with that one."};
    if (!version || !rows || !conference || conference->size() != file.conference.bytes.size() || !head ||
        head->size() != file.head.size())
        return damaged;
    std::ranges::copy(*conference, file.conference.bytes.begin());
    std::ranges::copy(*head, file.head.begin());
    file.rows = *rows;
    return {};
}

Opening connect(const std::filesystem::path& path, HeldFile held, Keys keys)
{
    auto database = Database::open(path, keys.databaseKey(), keys.salt());
    if (!database)
        return database.failure();
    return std::make_unique<OpenFile>(OpenFile{{}, std::move(held), std::move(keys), std::move(*database)});
}

Opening load(const std::filesystem::path& path, HeldFile held, Keys keys)
{
    auto file = connect(path, std::move(held), std::move(keys));
    if (!file)
        return file;
    if (auto read = readMeta(**file); !read)
        return read.failure();
    return file;
}

} // namespace

Opening makeFile(const std::filesystem::path& path, Keys keys, const ConferenceId& conference,
                 const std::function<Result<void>(OpenFile&)>& fill)
{
    if (auto clear = nothingAt(path); !clear)
        return clear.failure();
    const Aside aside{path};
    auto empty = HeldFile::make(aside.path);
    if (!empty)
        return empty.failure();
    auto file = connect(aside.path, std::move(*empty), std::move(keys));
    if (!file)
        return file.failure();
    if (auto written = writeTables(**file, conference); !written)
        return written.failure();
    if (auto filled = fill(**file); !filled)
        return filled.failure();
    HeldFile held = std::move((*file)->held);
    Keys kept = std::move((*file)->keys);
    // Closing folds the -wal in: the file gets its name whole and alone.
    file->reset();
    if (auto tried = tryWrongKey(aside.path, kept.salt()); !tried)
        return tried.failure();
    if (auto named = held.rename(aside.path, path); !named)
        return named.failure();
    return load(path, std::move(held), std::move(kept));
}

Opening openFile(const std::filesystem::path& path, Keys keys)
{
    auto held = HeldFile::hold(path);
    if (!held)
        return held.failure();
    if (held->salt() != keys.salt())
        return Failure{"wrong-passphrase",
                       "This key belongs to another file, or the beginning of the file is damaged; "
                       "use a copy of the file."};
    return load(path, std::move(*held), std::move(keys));
}

Result<void> OpenFile::keepHead()
{
    auto statement = database.prepare("UPDATE meta SET rows = ?, head = ? WHERE one = 1");
    if (!statement)
        return statement.failure();
    if (auto done = statement->bind(1, rows).bind(2, head).step(); !done)
        return done.failure();
    return {};
}

Result<Journal> Journal::create(const std::filesystem::path& path, std::string_view passphrase)
{
    if (auto clear = nothingAt(path); !clear)
        return clear.failure();
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    auto keys = Keys::fromPassphrase(passphrase, salt);
    if (!keys)
        return keys.failure();
    ConferenceId conference;
    randombytes_buf(conference.bytes.data(), conference.bytes.size());
    auto made = makeFile(path, std::move(*keys), conference, [](OpenFile&) { return Result<void>{}; });
    if (!made)
        return made.failure();
    return Journal{std::move(*made)};
}

Result<Journal> Journal::open(const std::filesystem::path& path, std::string_view passphrase)
{
    auto held = HeldFile::hold(path);
    if (!held)
        return held.failure();
    auto keys = Keys::fromPassphrase(passphrase, held->salt());
    if (!keys)
        return keys.failure();
    auto file = load(path, std::move(*held), std::move(*keys));
    if (!file)
        return file.failure();
    return Journal{std::move(*file)};
}

Result<Journal> Journal::open(const std::filesystem::path& path, Keys keys)
{
    auto file = openFile(path, std::move(keys));
    if (!file)
        return file.failure();
    return Journal{std::move(*file)};
}

} // namespace waymark::journal
