// The copy on a second path: the same rows, never more, never in the way, and never over another conference.
#include "journal/fixture.hpp"

#include <chrono>
#include <csignal>
#include <sys/resource.h>

using namespace journal_test;

namespace {

Journal opened(const Path& path)
{
    write(path, sample().file);
    auto journal = Journal::open(path, sample().key());
    REQUIRE(journal);
    return std::move(*journal);
}

// As whoever has the copy and the passphrase opens it.
Journal fromCopy(const Path& path)
{
    auto copy = Journal::open(path, sample().key());
    REQUIRE(copy);
    return std::move(*copy);
}

bool isLost(const Journal& journal)
{
    return journal.copyIsOverWithin(std::chrono::seconds(6)) && journal.copy() == CopyState::lost;
}

} // namespace

TEST_CASE("a copy has every row and the same head, from its beginning on")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    CHECK(journal.copy() == CopyState::none);
    REQUIRE(journal.keepCopy(folder / "copy"));
    CHECK(journal.copy() == CopyState::current);
    REQUIRE(append(journal, sampleRows + 1, sampleRows + 3));
    REQUIRE(append(journal, sampleRows + 4, sampleRows + 4));
    const auto head = journal.head();
    const auto conference = journal.conference();
    {
        const Journal ended = std::move(journal);
    }
    auto copy = fromCopy(folder / "copy");
    CHECK(copy.rows() == sampleRows + 4);
    CHECK(copy.head() == head);
    CHECK(copy.conference() == conference);
    CHECK(*replayed(copy) == sampleRows + 4);
}

TEST_CASE("what is acknowledged is on the copy's disk: whoever copies it at any moment finds it")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    REQUIRE(journal.keepCopy(folder / "copy"));
    for (std::uint64_t n = sampleRows + 1; n <= sampleRows + 5; ++n) {
        REQUIRE(append(journal, n, n));
        // As after a power cut: what lies there, the -wal with it.
        const auto as = "cut" + std::to_string(n);
        write(folder / as, read(folder / "copy"));
        write(folder / (as + "-wal"), read(folder / "copy-wal"));
        auto cut = fromCopy(folder / as);
        CHECK(cut.rows() == n);
        CHECK(cut.head() == journal.head());
    }
}

TEST_CASE("an older copy gets the rows it lacks")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    write(folder / "copy", sample().file);
    REQUIRE(append(journal, sampleRows + 1, sampleRows + 9));
    REQUIRE(journal.keepCopy(folder / "copy"));
    const auto head = journal.head();
    {
        const Journal ended = std::move(journal);
    }
    auto copy = fromCopy(folder / "copy");
    CHECK(copy.head() == head);
    CHECK(*replayed(copy) == sampleRows + 9);
}

TEST_CASE("a copy that knows more, or another history, is refused and left as it is")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    {
        auto ahead = opened(folder / "copy");
        REQUIRE(append(ahead, sampleRows + 1, sampleRows + 1));
    }
    SECTION("more rows") {}
    SECTION("as many rows, but others")
    {
        REQUIRE(append(journal, sampleRows + 2, sampleRows + 2));
    }
    SECTION("fewer rows, of which one is another")
    {
        REQUIRE(append(journal, sampleRows + 2, sampleRows + 9));
    }
    const auto before = read(folder / "copy");
    CHECK(code(journal.keepCopy(folder / "copy")) == "copy-newer");
    CHECK(equal(read(folder / "copy"), before));
    CHECK(journal.copy() == CopyState::none);
    CHECK(append(journal, sampleRows + 20, sampleRows + 20));
}

TEST_CASE("a copy of another conference, and what is no conference, is refused and left as it is")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    std::string wanted = "copy-foreign";
    SECTION("another conference")
    {
        REQUIRE(Journal::create(folder / "copy", passphrase));
    }
    SECTION("a plain file")
    {
        write(folder / "copy", bytesOf("SQLite format 3" + std::string(8177, '\0')));
        wanted = "plain-file";
    }
    SECTION("a file cut short")
    {
        write(folder / "copy", bytesOf("something"));
        wanted = "truncated-file";
    }
    const auto before = read(folder / "copy");
    CHECK(code(journal.keepCopy(folder / "copy")) == wanted);
    CHECK(equal(read(folder / "copy"), before));
    CHECK(append(journal, sampleRows + 1, sampleRows + 1));
}

TEST_CASE("a file is not its own copy, and a folder that is not there is said")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    CHECK(code(journal.keepCopy(folder / "one")) == "file-in-use");
    CHECK(code(journal.keepCopy(folder / "nowhere/copy")) == "file-not-made");
    REQUIRE(journal.keepCopy(folder / "copy"));
    CHECK(code(journal.keepCopy(folder / "other")) == "copy-kept");
}

TEST_CASE("a copy that has gone is lost within seconds, the file goes on, and the copy can be begun again")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    std::filesystem::create_directory(folder / "stick");
    REQUIRE(journal.keepCopy(folder / "stick/copy"));
    std::filesystem::rename(folder / "stick", folder / "pulled");
    SECTION("noticed while nothing is written")
    {
        CHECK(isLost(journal));
    }
    SECTION("noticed by the next act, which does not mind")
    {
        REQUIRE(append(journal, sampleRows + 1, sampleRows + 1));
        CHECK(isLost(journal));
    }
    const auto rows = journal.rows();
    REQUIRE(append(journal, rows + 1, rows + 2));
    std::filesystem::rename(folder / "pulled", folder / "stick");
    REQUIRE(journal.keepCopy(folder / "stick/copy"));
    CHECK(journal.copy() == CopyState::current);
    const auto head = journal.head();
    {
        const Journal ended = std::move(journal);
    }
    CHECK(fromCopy(folder / "stick/copy").head() == head);
}

TEST_CASE("a copy whose disk is full is lost; the file keeps its promise")
{
    const Folder folder;
    write(folder / "copy", sample().file);
    {
        auto journal = opened(folder / "one");
        const std::vector<Entry> large(4, {circle(1), id<CommandKey>(9), Bytes(100'000, 7)});
        REQUIRE(journal.append(large));
    }
    auto journal = fromCopy(folder / "one");
    REQUIRE(journal.keepCopy(folder / "copy"));
    // The copy took four large rows in one piece, and its -wal may not grow any more; the file's own is empty and may.
    const auto limit = std::filesystem::file_size(folder / "copy-wal");
    REQUIRE(limit > 400'000);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{limit, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto added = append(journal, 1, 1);
    const bool lost = isLost(journal);
    const auto more = append(journal, 2, 2);
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(added);
    CHECK(lost);
    CHECK(more);
    CHECK(journal.rows() == sampleRows + 6);
}

TEST_CASE("no phrase is in plain in a copy or beside it")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    REQUIRE(journal.keepCopy(folder / "copy"));
    const std::vector<Entry> entries{{circle(1), id<CommandKey>(9), bytesOf("behind the green larch house")}};
    REQUIRE(journal.append(entries));
    for (const char* name : {"copy", "copy-wal"})
        CHECK_FALSE(contains(read(folder / name), "larch"));
    CHECK((std::filesystem::status(folder / "copy").permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);
}

TEST_CASE("what a copy costs an act, for the record", "[.cost]")
{
    const Folder folder;
    auto journal = opened(folder / "one");
    const auto timed = [&](const char* what) {
        std::vector<double> taken;
        for (int i = 0; i < 400; ++i) {
            const auto from = std::chrono::steady_clock::now();
            REQUIRE(append(journal, journal.rows() + 1, journal.rows() + 1));
            taken.push_back(
                std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - from).count());
        }
        std::sort(taken.begin(), taken.end());
        WARN(what << ": p50 " << taken[200] << " us, p99 " << taken[396] << " us");
    };
    timed("alone");
    REQUIRE(journal.keepCopy(folder / "copy"));
    timed("with a copy");
}
