// One SQLCipher connection with the settings of FORMAT.md, and its statements. Known inside src/journal only.
// One thread at a time. A Statement must not outlive its Database.
#pragma once

#include "conference/result.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace waymark::journal {

// Reaches disk: DO NOT CHANGE.
inline constexpr int pageSize = 4096;

class Statement {
public:
    // Parameters count from 1. The bytes must stay until the step.
    Statement& bind(int parameter, std::uint64_t number);
    Statement& bind(int parameter, std::span<const std::uint8_t> bytes);

    // true: a row is there to be read; false: done. Errors: as Database::run.
    [[nodiscard]] Result<bool> step();

    // For use with other parameters.
    void again();

    // Columns count from 0; nothing if the column holds another type. Bytes stay until the next step.
    [[nodiscard]] std::optional<std::uint64_t> number(int column) const;
    [[nodiscard]] std::optional<std::span<const std::uint8_t>> bytes(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

class Database {
public:
    // An existing file, which may be empty. Nothing is written before the key has been proved. A file made by
    // SQLCipher 3 is also opened by SQLCipher 4, not the other way round.
    // Errors: wrong-passphrase, no-encryption, damaged-file, file-in-use, disk-failed, file-not-opened,
    // settings-refused.
    static Result<Database> open(const std::filesystem::path& path, std::span<const std::uint8_t, 32> key,
                                 std::span<const std::uint8_t, 16> salt);

    // Errors: damaged-file, disk-full, disk-failed, file-in-use, statement-refused.
    [[nodiscard]] Result<void> run(const char* sql);
    [[nodiscard]] Result<Statement> prepare(const char* sql) const;

    // The first column of the first row, as text; empty when there is none.
    [[nodiscard]] Result<std::string> ask(const char* sql) const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    enum class Profile {
        own,
        three
    }; // how the pages are encrypted: as this SQLCipher does, or as SQLCipher 3 did

    explicit Database(sqlite3* connection) : m_connection(connection) {}
    static Result<Database> attempt(const std::filesystem::path& path, std::span<const std::uint8_t, 32> key,
                                    std::span<const std::uint8_t, 16> salt, Profile profile);
    [[nodiscard]] Result<void> unlock(std::span<const std::uint8_t, 32> key,
                                      std::span<const std::uint8_t, 16> salt);
    [[nodiscard]] Result<void> prove(Profile profile);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] bool isFour() const;

    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace waymark::journal
