// Appending, replaying and handing out rows. The formats behind it: seal, chain, database; all of it in
// FORMAT.md.
#include "journal/journal.hpp"

#include "journal/chain.hpp"
#include "journal/open_file.hpp"

#include <algorithm>
#include <exception>

namespace waymark::journal {

namespace {

Failure damaged(const std::string& what)
{
    return {"damaged-file",
            "The file is damaged: " + what + ". Nothing in it was changed; use a copy of it."};
}

Failure notSaved(const std::string& why)
{
    return {"not-saved",
            "It may not have been saved: " + why + " Open the conference again before going on."};
}

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

// Every row in order, its place in the chain verified. What `each` gives is its own failure, not the file's:
// it comes back inside.
using EachRow = std::function<Result<void>(const Row&, const Hash& before)>;
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

// Damage stops the journal: nothing may be added behind rows that cannot be read.
Result<void> walkOrStop(OpenFile& file, const EachRow& each)
{
    if (file.stopped)
        return *file.stopped;
    auto walked = walk(file, each);
    if (walked)
        return *walked;
    file.stopped = walked.failure();
    if (file.stopped->code != "damaged-file")
        file.stopped = damaged(walked.failure().say);
    return *file.stopped;
}

Result<void> insert(OpenFile& file, Statement& statement, const Entry& entry)
{
    const Place place{file.conference, file.rows + 1, entry.circle, file.head};
    const Bytes sealed = seal(file.keys.circleKey(entry.circle), entry.payload, place);
    const Hash hash = chainNext(file.keys, file.head, place.seq, entry.circle, entry.command, sealed);
    statement.again();
    statement.bind(1, place.seq)
        .bind(2, entry.circle.bytes)
        .bind(3, entry.command.bytes)
        .bind(4, sealed)
        .bind(5, hash);
    if (const auto done = statement.step(); !done)
        return done.failure();
    file.rows = place.seq;
    file.head = hash;
    return {};
}

Result<void> insertAll(OpenFile& file, std::span<const Entry> entries)
{
    if (auto begun = file.database.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto statement = file.database.prepare("INSERT INTO entry (seq, circle, command, sealed, hash) "
                                           "VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return statement.failure();
    for (const Entry& entry : entries)
        if (auto inserted = insert(file, *statement, entry); !inserted)
            return inserted;
    if (auto kept = file.keepHead(); !kept)
        return kept;
    statement->again();
    return file.database.run("COMMIT");
}

} // namespace

Journal::Journal(std::unique_ptr<OpenFile> file) : m_file(std::move(file)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Result<void> Journal::append(std::span<const Entry> entries)
{
    OpenFile& file = *m_file;
    if (file.stopped)
        return *file.stopped;
    if (std::ranges::any_of(entries,
                            [](const Entry& entry) { return entry.payload.size() > longestPayload; }))
        return Failure{"too-long",
                       "What is to be saved is longer than 4 MiB; shorten it. Nothing was saved."};
    if (entries.empty())
        return {};
    const auto rows = file.rows;
    const auto head = file.head;
    auto inserted = [&]() -> Result<void> {
        try {
            return insertAll(file, entries);
        } catch (const std::exception& error) {
            return Failure{"no-memory", error.what() + std::string{"."}};
        }
    }();
    if (inserted)
        return {};
    // After a failed write or sync the file's state is unknown and a second try could seem to work without
    // having: only opening it again tells what is there.
    (void)file.database.run("ROLLBACK");
    file.rows = rows;
    file.head = head;
    file.stopped = notSaved(inserted.failure().say);
    return *file.stopped;
}

Result<void> Journal::replay(const std::function<Result<void>(std::uint64_t, const Entry&)>& each)
{
    OpenFile& file = *m_file;
    bool opens = true;
    auto walked = walkOrStop(file, [&](const Row& row, const Hash& before) -> Result<void> {
        const auto entry = openRow(file.keys.circleKey(row.circle), {row, before}, file.conference);
        opens = static_cast<bool>(entry);
        return opens ? each(row.seq, *entry)
                     : Result<void>{damaged("row " + std::to_string(row.seq) + " does not open")};
    });
    if (!opens)
        file.stopped = walked.failure();
    return walked;
}

Result<std::vector<SealedRow>> Journal::sealedRows(std::span<const CircleId> circles)
{
    std::vector<SealedRow> rows;
    auto walked = walkOrStop(*m_file, [&](const Row& row, const Hash& before) -> Result<void> {
        if (std::ranges::find(circles, row.circle) != circles.end())
            rows.push_back({row, before});
        return {};
    });
    if (!walked)
        return walked.failure();
    return rows;
}

const Keys& Journal::keys() const
{
    return m_file->keys;
}
ConferenceId Journal::conference() const
{
    return m_file->conference;
}
std::uint64_t Journal::rows() const
{
    return m_file->rows;
}
Hash Journal::head() const
{
    return m_file->head;
}

Keys Journal::release() &&
{
    Keys keys = std::move(m_file->keys);
    m_file.reset();
    return keys;
}

Result<Entry> openRow(const CircleKey& key, const SealedRow& sealed, const ConferenceId& conference)
{
    const Row& row = sealed.row;
    auto payload = open(key, row.sealed, Place{conference, row.seq, row.circle, sealed.before});
    if (!payload)
        return payload.failure();
    return Entry{row.circle, row.command, std::move(*payload)};
}

} // namespace waymark::journal
