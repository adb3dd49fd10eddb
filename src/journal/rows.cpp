// Rows in and out of the table.
#include "journal/rows.hpp"

#include "journal/chain.hpp"

#include <algorithm>

namespace waymark::journal {

namespace {

template <class Fixed>
bool take(Fixed& into, std::optional<std::span<const std::uint8_t>> from)
{
    if (!from || from->size() != into.size())
        return false;
    std::ranges::copy(*from, into.begin());
    return true;
}

Result<Row> readRow(const Statement& statement)
{
    Row row;
    const auto seq = statement.number(0);
    const auto sealed = statement.bytes(3);
    if (!seq || !take(row.circle.bytes, statement.bytes(1)) || !take(row.command.bytes, statement.bytes(2)) ||
        !sealed || !take(row.hash, statement.bytes(4)))
        return damaged("a row has another shape than it should");
    row.seq = *seq;
    row.sealed.assign(sealed->begin(), sealed->end());
    return row;
}

} // namespace

Failure damaged(const std::string& what)
{
    return {"damaged-file",
            "The file is damaged: " + what + ". Nothing in it was changed; use a copy of it."};
}

Result<Result<void>> walk(OpenFile& file, const EachRow& each)
{
    auto statement =
        file.database.prepare("SELECT seq, circle, command, sealed, hash FROM entry ORDER BY seq");
    if (!statement)
        return statement.failure();
    Hash before = chainStart(file.keys, file.conference);
    std::uint64_t seq = 0;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.failure();
        if (!*more)
            break;
        const auto row = readRow(*statement);
        if (!row)
            return row.failure();
        if (row->seq != ++seq ||
            row->hash != chainNext(file.keys, before, seq, row->circle, row->command, row->sealed))
            return damaged("row " + std::to_string(seq) + " is missing or was changed");
        if (auto taken = each(*row, before); !taken)
            return taken;
        before = row->hash;
    }
    // An older page put back can end the list early; the head lies on another page.
    if (seq != file.rows || before != file.head)
        return damaged("its last rows are missing");
    return Result<void>{};
}

Row nextRow(const OpenFile& file, const Entry& entry)
{
    const Place place{file.conference, file.rows + 1, entry.circle, file.head};
    Row row{place.seq,
            entry.circle,
            entry.command,
            seal(file.keys.circleKey(entry.circle), entry.payload, place),
            {}};
    row.hash = chainNext(file.keys, file.head, row.seq, row.circle, row.command, row.sealed);
    return row;
}

Result<Adding> Adding::begin(OpenFile& file)
{
    if (auto begun = file.database.run("BEGIN IMMEDIATE"); !begun)
        return begun.failure();
    auto statement = file.database.prepare("INSERT INTO entry (seq, circle, command, sealed, hash) "
                                           "VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return statement.failure();
    return Adding{file, std::move(*statement)};
}

Result<void> Adding::add(const Row& row)
{
    m_statement.again();
    m_statement.bind(1, row.seq)
        .bind(2, row.circle.bytes)
        .bind(3, row.command.bytes)
        .bind(4, row.sealed)
        .bind(5, row.hash);
    if (const auto done = m_statement.step(); !done)
        return done.failure();
    m_file.rows = row.seq;
    m_file.head = row.hash;
    return {};
}

Result<void> Adding::commit()
{
    if (auto kept = m_file.keepHead(); !kept)
        return kept;
    m_statement.again();
    return m_file.database.run("COMMIT");
}

} // namespace waymark::journal
