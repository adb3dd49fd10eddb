// The encrypted copy on a second path: a conference file of its own, with the same keys and the same rows, so that another
// laptop can go on from it (FORMAT.md, copies). It is written by a thread of its own, since a stick can be slow, or gone:
// whoever adds rows waits for the copy's disk, but only for `patience`. Known inside src/journal only.
#pragma once

#include "conference/around.hpp"
#include "journal/journal.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace waymark::journal {

class Copy {
public:
    // How long an act waits for the copy. Longer, and it would be felt in the room: the rows then follow by themselves.
    static constexpr std::chrono::milliseconds patience{50};
    // How far behind a copy may be and still be called current.
    static constexpr std::chrono::seconds lostAfter{3};
    // How soon it is noticed that the copy has gone (a stick pulled) while nothing is written.
    static constexpr std::chrono::seconds lookEvery{1};

    // Makes the copy, or brings an older one up to date; rows in it are never changed or taken away.
    // Errors: copy-foreign (another conference), copy-newer (it holds rows that `of` does not), and those of
    // Journal::open and create. `of` is left as it is.
    static Result<std::unique_ptr<Copy>> begin(OpenFile& of, const std::filesystem::path& path);
    // Writes what still waits.
    ~Copy();

    // Rows that `of` has on disk by now, in order. On the copy's disk too when this returns, unless the copy is lost or
    // slower than patience.
    void add(std::vector<Row> rows);
    [[nodiscard]] CopyState state() const;
    // Waits until it takes nothing more, at most so long; whether that is so.
    [[nodiscard]] bool isOverWithin(std::chrono::milliseconds atMost) const;
    // It takes nothing more: what went wrong with it.
    [[nodiscard]] std::optional<Failure> over() const;

private:
    Copy(std::unique_ptr<OpenFile> file, std::filesystem::path path);
    void work();
    [[nodiscard]] std::optional<Failure> write(const std::vector<Row>& rows);
    [[nodiscard]] std::optional<Failure> look() const;

    std::unique_ptr<OpenFile> m_file; // the thread's alone
    const std::filesystem::path m_path;
    mutable std::mutex m_mutex; // for everything below
    std::condition_variable m_news;
    mutable std::condition_variable m_written;
    std::vector<Row> m_waiting;
    bool m_writing = false;
    std::chrono::steady_clock::time_point m_behindSince{};
    std::optional<Failure> m_over;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace waymark::journal
