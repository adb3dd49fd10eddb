// Appending, replaying and handing out rows. The formats behind it: seal, chain, rows, database; all of it in
// FORMAT.md.
#include "journal/journal.hpp"

#include "journal/rows.hpp"

#include <algorithm>
#include <exception>

namespace waymark::journal {

namespace {

Failure notSaved(const std::string& why)
{
    return {"not-saved",
            "It may not have been saved: " + why + " Open the conference again before going on."};
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

// What was added, for the copy; on disk when this comes back without a failure.
Result<std::vector<Row>> insertAll(OpenFile& file, std::span<const Entry> entries)
{
    auto adding = Adding::begin(file);
    if (!adding)
        return adding.failure();
    std::vector<Row> rows;
    for (const Entry& entry : entries) {
        rows.push_back(nextRow(file, entry));
        if (auto added = adding->add(rows.back()); !added)
            return added.failure();
    }
    if (auto committed = adding->commit(); !committed)
        return committed.failure();
    return rows;
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
    auto inserted = [&]() -> Result<std::vector<Row>> {
        try {
            return insertAll(file, entries);
        } catch (const std::exception& error) {
            return Failure{"no-memory", error.what() + std::string{"."}};
        }
    }();
    if (inserted) {
        // Never the copy first: it must not know what this file does not.
        if (file.copy)
            file.copy->add(std::move(*inserted));
        return {};
    }
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

Result<void> Journal::keepCopy(const std::filesystem::path& path)
{
    OpenFile& file = *m_file;
    if (file.stopped)
        return *file.stopped;
    if (file.copy && !file.copy->over())
        return Failure{"copy-kept", "A copy is being kept already."};
    file.copy.reset();
    auto copy = Copy::begin(file, path);
    if (!copy)
        return copy.failure();
    file.copy = std::move(*copy);
    return {};
}

CopyState Journal::copy() const
{
    return m_file->copy ? m_file->copy->state() : CopyState::none;
}

bool Journal::copyIsOverWithin(std::chrono::milliseconds atMost) const
{
    return m_file->copy && m_file->copy->isOverWithin(atMost);
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
