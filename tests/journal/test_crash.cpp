// Said is saved: processes killed, disks full, files held by somebody else. The children here end by _exit
// and tell what happened over a pipe; nothing of Catch2 runs in them.
#include "journal/fixture.hpp"

#include <csignal>
#include <functional>
#include <optional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace journal_test;

namespace {

// A child process that talks over a pipe in 8-byte numbers.
class Child {
public:
    using Say = std::function<void(std::uint64_t)>;

    explicit Child(const std::function<void(const Say&)>& work)
    {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        m_pid = fork();
        REQUIRE(m_pid >= 0);
        if (m_pid == 0) {
            ::close(ends[0]);
            work([&](std::uint64_t number) {
                if (::write(ends[1], &number, sizeof number) != sizeof number)
                    _exit(3);
            });
            _exit(0);
        }
        ::close(ends[1]);
        m_from = ends[0];
    }
    Child(const Child&) = delete;
    ~Child()
    {
        kill();
        ::close(m_from);
    }

    // Waits for the child's next number; nothing when it has ended.
    std::optional<std::uint64_t> hear()
    {
        std::uint64_t number = 0;
        if (::read(m_from, &number, sizeof number) != sizeof number)
            return std::nullopt;
        return number;
    }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    int m_from = -1;
};

constexpr std::uint64_t opened = 1'000'000, refused = 2'000'000;

// Appends one row after the other until it is killed, and says each that was acknowledged.
void appendForever(const Path& path, const Child::Say& say, std::uint64_t next, std::uint64_t batch)
{
    auto journal = Journal::open(path, sample().key());
    if (!journal)
        return say(refused);
    for (; append(*journal, next, next + batch - 1); next += batch)
        say(next + batch - 1);
}

} // namespace

TEST_CASE("nothing acknowledged is missing after the process was killed, and nothing is half there")
{
    const Folder folder;
    const auto path = folder / "one";
    write(path, sample().file);
    std::uint64_t kept = sampleRows;
    // Some rounds go past 1000 pages, where SQLite folds the -wal into the file.
    for (const std::uint64_t rounds : {1, 2, 7, 40, 3, 600, 11, 150}) {
        const std::uint64_t batch = 1 + rounds % 3;
        Child child{[&](const auto& say) { appendForever(path, say, kept + 1, batch); }};
        std::uint64_t acknowledged = kept;
        for (std::uint64_t n = 0; n < rounds; ++n) {
            const auto heard = child.hear();
            REQUIRE(heard);
            REQUIRE(*heard != refused);
            acknowledged = *heard;
        }
        child.kill();
        while (const auto heard = child.hear())
            acknowledged = *heard;
        auto journal = Journal::open(path, sample().key());
        REQUIRE(journal);
        const auto count = replayed(*journal);
        REQUIRE(count);
        CHECK(*count >= acknowledged);
        CHECK(*count <= acknowledged + batch);
        CHECK((*count - kept) % batch == 0);
        kept = *count;
    }
}

TEST_CASE("a wrong passphrase after a crash changes nothing, and the right one then finds everything")
{
    const Folder folder;
    const auto path = folder / "one", wal = folder / "one-wal";
    write(path, sample().file);
    Child child{[&](const auto& say) { appendForever(path, say, sampleRows + 1, 1); }};
    REQUIRE(child.hear() == sampleRows + 1);
    child.kill();
    const auto fileBefore = read(path), walBefore = read(wal);
    REQUIRE(!walBefore.empty());
    CHECK(code(Journal::open(path, "seven kettles over the bridge")) == "wrong-passphrase");
    CHECK(equal(read(path), fileBefore));
    CHECK(equal(read(wal), walBefore));

    auto journal = Journal::open(path, sample().key());
    REQUIRE(journal);
    const auto count = replayed(*journal);
    REQUIRE(count);
    CHECK(*count > sampleRows);
}

TEST_CASE("a flipped bit or a cut in what a crash left is found, or costs no more than the last two commits")
{
    const Folder folder;
    const auto path = folder / "one", wal = folder / "one-wal";
    write(path, sample().file);
    constexpr std::uint64_t written = 30;
    Child child{[&](const auto& say) {
        auto journal = Journal::open(path, sample().key());
        for (auto n = sampleRows + 1; journal && n <= sampleRows + written; ++n)
            if (!append(*journal, n, n))
                return say(refused);
        say(opened);
        pause();
    }};
    REQUIRE(child.hear() == opened);
    child.kill();
    const auto file = read(path), left = read(wal);
    REQUIRE(left.size() > 100'000);
    std::size_t found = 0, whole = 0;
    for (std::size_t at = 0; at < left.size(); at += at < 200 ? 5 : 797) {
        auto flipped = left;
        flipped[at] ^= static_cast<std::uint8_t>(1u << at % 8);
        write(path, file);
        write(wal, flipped);
        CAPTURE(at);
        auto journal = Journal::open(path, sample().key());
        if (!journal) {
            ++found;
            REQUIRE(code(journal) == "damaged-file");
            REQUIRE(equal(read(wal), flipped));
            continue;
        }
        ++whole;
        const auto count = replayed(*journal);
        REQUIRE(count);
        REQUIRE(*count >= sampleRows + written - 2);
    }
    CHECK(found > 8 * whole);
}

TEST_CASE("what a power cut leaves of the last commit is no damage")
{
    const Folder folder;
    const auto path = folder / "one", wal = folder / "one-wal";
    write(path, sample().file);
    Child child{[&](const auto& say) {
        auto journal = Journal::open(path, sample().key());
        for (auto n = sampleRows + 1; journal && append(*journal, n, n) && n < sampleRows + 3; ++n)
            ;
        say(opened);
        pause();
    }};
    REQUIRE(child.hear() == opened);
    child.kill();
    const auto file = read(path), left = read(wal);
    // Cut anywhere within the last two frames, or the last but one frame not written and the last one there.
    for (const std::size_t missing : {1, 100, 4095, 4097, 4119, 4120, 4121, 8000, 0}) {
        auto cut = left;
        cut.resize(left.size() - missing);
        if (missing == 0)
            std::fill(cut.end() - 2 * 4120, cut.end() - 4120, std::uint8_t{0});
        write(path, file);
        write(wal, cut);
        CAPTURE(missing);
        auto journal = Journal::open(path, sample().key());
        REQUIRE(journal);
        CHECK(*replayed(*journal) == sampleRows + 2);
    }
}

TEST_CASE("on a full disk an append is not acknowledged, the journal refuses everything, and opening again "
          "is whole")
{
    const Folder folder;
    const auto path = folder / "one";
    write(path, sample().file);
    Child child{[&](const auto& say) {
        auto journal = Journal::open(path, sample().key());
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{64 * 1024, 64 * 1024};
        if (!journal || setrlimit(RLIMIT_FSIZE, &small) != 0)
            return say(refused);
        std::uint64_t next = sampleRows + 1;
        while (code(append(*journal, next, next)) == "none")
            say(next++);
        say(opened);
        const auto rows = journal->rows();
        say(code(append(*journal, next, next)) == "not-saved");
        say(code(journal->replay([](std::uint64_t, const Entry&) { return Result<void>{}; })) == "not-saved");
        say(code(journal->sealedRows({})) == "not-saved");
        say(rows == next - 1);
    }};
    std::uint64_t acknowledged = 0;
    for (auto heard = child.hear(); heard != opened; heard = child.hear()) {
        REQUIRE(heard);
        REQUIRE(*heard != refused);
        acknowledged = *heard;
    }
    CHECK(acknowledged > sampleRows);
    for (int answer = 0; answer < 4; ++answer)
        CHECK(child.hear() == 1u);
    child.kill();
    auto journal = Journal::open(path, sample().key());
    REQUIRE(journal);
    const auto count = replayed(*journal);
    REQUIRE(count);
    CHECK(*count >= acknowledged);
    CHECK(append(*journal, *count + 1, *count + 1));
}

TEST_CASE("a file open in another process is refused, and free again when that process dies")
{
    const Folder folder;
    const auto path = folder / "one";
    write(path, sample().file);
    Child child{[&](const auto& say) {
        auto journal = Journal::open(path, sample().key());
        say(journal ? opened : refused);
        for (;;)
            pause();
    }};
    REQUIRE(child.hear() == opened);
    CHECK(code(Journal::open(path, sample().key())) == "file-in-use");
    CHECK(code(Journal::open(path, sample().key())) == "file-in-use");
    child.kill();
    CHECK(Journal::open(path, sample().key()));
}

TEST_CASE("a second attempt in the same process is refused and does not let another process in")
{
    const Folder folder;
    const auto path = folder / "one";
    write(path, sample().file);
    auto journal = Journal::open(path, sample().key());
    REQUIRE(journal);
    CHECK(code(Journal::open(path, sample().key())) == "file-in-use");
    Child child{[&](const auto& say) {
        say(code(Journal::open(path, sample().key())) == "file-in-use" ? refused : opened);
    }};
    CHECK(child.hear() == refused);
    CHECK(append(*journal, sampleRows + 1, sampleRows + 1));
}
