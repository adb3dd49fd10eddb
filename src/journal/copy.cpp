// Beginning a copy, keeping it, noticing that it is lost.
#include "journal/copy.hpp"

#include "journal/rows.hpp"

#include <exception>

namespace waymark::journal {

namespace {

constexpr const char* sameHistory =
    "; choose another folder for the copy, or serve from this one. Nothing was changed.";

Failure foreign(const std::filesystem::path& path)
{
    return {"copy-foreign", "The copy " + path.string() +
                                " belongs to another conference, or has another passphrase" + sameHistory};
}

Failure newer(const std::filesystem::path& path)
{
    return {"copy-newer", "The copy " + path.string() +
                              " holds something that this conference does not, as it does after "
                              "the meeting went on from it" +
                              sameHistory};
}

// The rows that the copy lacks. The chain of both is verified on the way.
Result<std::vector<Row>> missing(OpenFile& of, OpenFile& copy, const std::filesystem::path& path)
{
    if (copy.conference != of.conference)
        return foreign(path);
    if (copy.rows > of.rows)
        return newer(path);
    const auto whole = walk(copy, [](const Row&, const Hash&) { return Result<void>{}; });
    if (!whole)
        return whole.failure().in("the copy");
    std::vector<Row> rows;
    const auto walked = walk(of, [&](const Row& row, const Hash& before) -> Result<void> {
        if (row.seq == copy.rows + 1 && before != copy.head)
            return newer(path);
        if (row.seq > copy.rows)
            rows.push_back(row);
        return {};
    });
    if (!walked)
        return walked.failure();
    if (!*walked)
        return walked->failure();
    if (copy.rows == of.rows && copy.head != of.head)
        return newer(path);
    return rows;
}

Result<void> addAll(OpenFile& file, const std::vector<Row>& rows)
{
    if (rows.empty())
        return {};
    auto adding = Adding::begin(file);
    if (!adding)
        return adding.failure();
    for (const Row& row : rows)
        if (auto added = adding->add(row); !added)
            return added;
    return adding->commit();
}

Opening makeCopy(OpenFile& of, const std::filesystem::path& path, Keys keys)
{
    return makeFile(path, std::move(keys), of.conference, [&](OpenFile& copy) -> Result<void> {
        const auto rows = missing(of, copy, path);
        return rows ? addAll(copy, *rows) : rows.failure();
    });
}

Opening openCopy(OpenFile& of, const std::filesystem::path& path, Keys keys)
{
    auto copy = openFile(path, std::move(keys));
    if (!copy)
        return copy.failure().code == "wrong-passphrase" ? foreign(path) : copy.failure();
    const auto rows = missing(of, **copy, path);
    if (!rows)
        return rows.failure();
    if (auto added = addAll(**copy, *rows); !added)
        return added.failure();
    return copy;
}

} // namespace

Result<std::unique_ptr<Copy>> Copy::begin(OpenFile& of, const std::filesystem::path& path)
{
    auto keys = of.keys.duplicate();
    if (!keys)
        return keys.failure();
    std::error_code ignored;
    const bool there = std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
    auto file = there ? openCopy(of, path, std::move(*keys)) : makeCopy(of, path, std::move(*keys));
    if (!file)
        return file.failure();
    return std::unique_ptr<Copy>(new Copy(std::move(*file), path));
}

Copy::Copy(std::unique_ptr<OpenFile> file, std::filesystem::path path)
    : m_file(std::move(file)), m_path(std::move(path)), m_thread(&Copy::work, this)
{}

Copy::~Copy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void Copy::add(std::vector<Row> rows)
{
    std::unique_lock lock(m_mutex);
    if (m_over)
        return;
    if (m_waiting.empty() && !m_writing)
        m_behindSince = std::chrono::steady_clock::now();
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(rows.begin()),
                     std::make_move_iterator(rows.end()));
    m_news.notify_one();
    m_written.wait_for(lock, patience, [&] { return m_over || (m_waiting.empty() && !m_writing); });
}

CopyState Copy::state() const
{
    const std::lock_guard lock(m_mutex);
    const bool behind = !m_waiting.empty() || m_writing;
    return m_over || (behind && std::chrono::steady_clock::now() - m_behindSince > lostAfter)
               ? CopyState::lost
               : CopyState::current;
}

bool Copy::isOverWithin(std::chrono::milliseconds atMost) const
{
    std::unique_lock lock(m_mutex);
    return m_written.wait_for(lock, atMost, [&] { return m_over.has_value(); });
}

std::optional<Failure> Copy::over() const
{
    const std::lock_guard lock(m_mutex);
    return m_over;
}

void Copy::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_over) {
        m_news.wait_for(lock, lookEvery, [&] { return m_ending || !m_waiting.empty(); });
        if (m_ending && m_waiting.empty())
            break;
        const auto rows = std::exchange(m_waiting, {});
        const auto begun = std::chrono::steady_clock::now();
        m_writing = !rows.empty();
        lock.unlock();
        auto failure = write(rows);
        lock.lock();
        m_writing = false;
        // What came meanwhile waits since then.
        m_behindSince = begun;
        m_over = std::move(failure);
        m_written.notify_all();
    }
    lock.unlock();
    m_file
        .reset(); // here, and not in whoever ends the copy: closing a file on a stick that is gone can take long
}

std::optional<Failure> Copy::write(const std::vector<Row>& rows)
{
    if (auto gone = look())
        return gone;
    try {
        if (auto added = addAll(*m_file, rows); !added)
            return added.failure();
    } catch (const std::exception& error) {
        return Failure{"no-memory", error.what() + std::string{"."}};
    }
    return {};
}

// Rows written to a file that has lost its name would be safe nowhere.
std::optional<Failure> Copy::look() const
{
    if (m_file->held.isAt(m_path))
        return {};
    return Failure{"copy-gone", "The copy " + m_path.string() + " is not there any more."};
}

} // namespace waymark::journal
