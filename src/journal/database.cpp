// SQLCipher through its C API, in the SQL of SQLite 3.15 (SQLCipher 3.4.1). Settings and their reasons:
// FORMAT.md.
#include "journal/database.hpp"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <cstdlib>
#include <cstring>

namespace waymark::journal {

namespace {

// Bounds what a page made by somebody else can make SQLite do; far above what a conference needs.
constexpr int longestValue = 16 * 1024 * 1024;

Failure failureOf(sqlite3* connection, int code)
{
    const auto number = std::to_string(sqlite3_extended_errcode(connection));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"file-in-use", "This conference is already open in another program; close it there first."};
    case SQLITE_FULL:
        return {"disk-full", "The disk is full; make room, then open the conference again."};
    case SQLITE_IOERR:
        // A page whose MAC is wrong also comes back so; which of the two it was cannot be told from here.
        return {"disk-failed", "The disk could not be read or written (" + number + ")."};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM:
    case SQLITE_ERROR:
        return {"damaged-file",
                "The file is damaged (" + number + "); nothing in it was changed: use a copy of it."};
    default:
        return {"statement-refused", "The database refused a statement (" + number + ")."};
    }
}

// "x'<64 hex key><32 hex salt>'": taken as the key itself, with no derivation by SQLCipher.
struct KeyText {
    std::array<char, 2 + 64 + 32 + 2> text{};

    KeyText(std::span<const std::uint8_t, 32> key, std::span<const std::uint8_t, 16> salt)
    {
        text[0] = 'x';
        text[1] = '\'';
        sodium_bin2hex(&text[2], 65, key.data(), key.size());
        sodium_bin2hex(&text[66], 33, salt.data(), salt.size());
        text[98] = '\'';
    }
    ~KeyText() { sodium_memzero(text.data(), text.size()); }
    [[nodiscard]] int size() const { return 99; }
};

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close(connection);
}

Statement& Statement::bind(int parameter, std::uint64_t number)
{
    sqlite3_bind_int64(m_statement.get(), parameter, static_cast<sqlite3_int64>(number));
    return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> bytes)
{
    sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failureOf(sqlite3_db_handle(m_statement.get()), code);
}

void Statement::again()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

std::optional<std::uint64_t> Statement::number(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return static_cast<std::uint64_t>(sqlite3_column_int64(m_statement.get(), column));
}

std::optional<std::span<const std::uint8_t>> Statement::bytes(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return std::nullopt;
    // The pointer first: asking for the size must not come before the value was read from its pages.
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    if (!data)
        return std::nullopt;
    return std::span{static_cast<const std::uint8_t*>(data), size};
}

Result<Database> Database::open(const std::filesystem::path& path, std::span<const std::uint8_t, 32> key,
                                std::span<const std::uint8_t, 16> salt)
{
    auto database = attempt(path, key, salt, Profile::own);
    if (database || database.failure().code != "wrong-passphrase")
        return database;
    return attempt(path, key, salt, Profile::three);
}

Result<Database> Database::attempt(const std::filesystem::path& path, std::span<const std::uint8_t, 32> key,
                                   std::span<const std::uint8_t, 16> salt, Profile profile)
{
    sqlite3* connection = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database{connection};
    if (code != SQLITE_OK)
        return Failure{"file-not-opened", "The file " + path.string() + " could not be opened."};
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 0);
    if (auto unlocked = database.unlock(key, salt); !unlocked)
        return unlocked.failure();
    const auto proved = database.prove(profile);
    if (proved)
        return database;
    // Closing folds what a crash left in the -wal into the file, and a refused key must not change anything.
    // SQLite has no switch for it before 3.16, but leaves a -wal alone whose page size is not the
    // connection's.
    if (proved.failure().code == "wrong-passphrase")
        (void)database.run("PRAGMA cipher_page_size = 1024");
    return proved.failure();
}

Result<void> Database::unlock(std::span<const std::uint8_t, 32> key, std::span<const std::uint8_t, 16> salt)
{
    // Plain SQLite takes a key without a word and writes plain text: it knows no cipher_version.
    const auto version = ask("PRAGMA cipher_version");
    if (!version)
        return version.failure();
    const KeyText text{key, salt};
    if (version->empty() || sqlite3_key(m_connection.get(), text.text.data(), text.size()) != SQLITE_OK)
        return Failure{"no-encryption",
                       "The database part of this program cannot encrypt; install SQLCipher, no file "
                       "was opened."};
    return {};
}

bool Database::isFour() const
{
    const auto version = ask("PRAGMA cipher_version");
    return version && std::atoi(version->c_str()) >= 4;
}

Result<void> Database::prove(Profile profile)
{
    // SQLCipher 4 tells standard error of every refused page; ours to tell, once, in a sentence. The first key of a process
    // sets the level anew, so this comes after it. 3 ignores this.
    if (auto ran = run("PRAGMA cipher_log_level = NONE"); !ran)
        return ran;
    // cipher_compatibility sets its own page size, so ours comes after it.
    if (profile == Profile::three)
        if (auto ran = run("PRAGMA cipher_compatibility = 3"); !ran)
            return ran;
    if (auto ran = run("PRAGMA cipher_page_size = 4096"); !ran)
        return ran;
    if (isFour())
        if (auto ran = run("PRAGMA cipher_memory_security = ON"); !ran)
            return ran;
    // Before the first page is read, or the -wal would be shared through a file in plain sight (-shm).
    if (auto ran = run("PRAGMA locking_mode = EXCLUSIVE"); !ran)
        return ran;
    const int code =
        sqlite3_exec(m_connection.get(), "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_NOTADB)
        return Failure{"wrong-passphrase",
                       "The passphrase is wrong, or the beginning of the file is damaged (these "
                       "two cannot be told apart); try again, then use a copy of the file."};
    if (code != SQLITE_OK)
        return failureOf(m_connection.get(), code);
    return settle();
}

Result<void> Database::settle()
{
    if (auto ran =
            run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
                "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF");
        !ran)
        return ran;
    struct Setting {
        const char* ask;
        const char* answer;
    };
    // A setting that is misspelt or unknown is ignored in silence: what a promise rests on is read back.
    for (const auto& [question, answer] : {Setting{"PRAGMA journal_mode", "wal"},
                                           {"PRAGMA synchronous", "2"},
                                           {"PRAGMA locking_mode", "exclusive"},
                                           {"PRAGMA secure_delete", "1"}}) {
        const auto got = ask(question);
        if (!got || *got != answer)
            return Failure{"settings-refused",
                           std::string{"The database does not keep a setting that safety rests on ("} +
                               question + "); no conference was opened."};
    }
    if (const auto got = ask("PRAGMA cipher_memory_security"); isFour() && (!got || *got != "1"))
        return Failure{"settings-refused",
                       "The database does not wipe its memory; no conference was opened."};
    return {};
}

Result<void> Database::run(const char* sql)
{
    const int code = sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_connection.get(), code);
    return {};
}

Result<Statement> Database::prepare(const char* sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_connection.get(), sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failureOf(m_connection.get(), code);
    return Statement{statement};
}

Result<std::string> Database::ask(const char* sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement->step();
    if (!row)
        return row.failure();
    const unsigned char* text = *row ? sqlite3_column_text(statement->m_statement.get(), 0) : nullptr;
    return text ? std::string{reinterpret_cast<const char*>(text)} : std::string{};
}

} // namespace waymark::journal
