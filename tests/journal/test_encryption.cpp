// Nothing readable reaches the disk, and the SQLite inside is ours alone.
#include "journal/fixture.hpp"
#include "journal/process.hpp"

#include <dlfcn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sys/prctl.h>

using namespace journal_test;

extern "C" [[gnu::visibility("default")]] int waymarkTestExport()
{
    return 1;
}

TEST_CASE("a planted phrase is nowhere on disk, neither while the conference is open nor after")
{
    constexpr std::string_view phrase = "14 Plover Lane, the yellow door";
    const Folder folder;
    const auto path = folder / "one";
    auto journal = Journal::create(path, passphrase);
    REQUIRE(journal);
    for (int n = 0; n < 50; ++n) {
        const std::vector<Entry> entries{{circle(1), id<CommandKey>(1), bytesOf(phrase)}};
        REQUIRE(journal->append(entries));
    }
    const auto search = [&] {
        std::size_t searched = 0;
        for (const auto& file : std::filesystem::directory_iterator{folder.path}) {
            const auto bytes = read(file.path());
            searched += bytes.size();
            for (const std::string_view clear :
                 {phrase, std::string_view{"Plover"}, std::string_view{"SQLite format 3"},
                  std::string_view{"CREATE TABLE"}, passphrase})
                CHECK(!contains(bytes, clear));
        }
        return searched;
    };
    CHECK(!read(folder / "one-wal").empty());
    CHECK(search() > 50 * 4096);
    journal = Failure{"closed", "Closed."};
    CHECK(search() > 2 * 4096);
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
}

TEST_CASE("equal payloads in equal circles are not equal on disk")
{
    const auto key = sample().keys.circleKey(circle(1));
    const Place place{id<ConferenceId>(1), 1, circle(1), {}};
    const auto words = bytesOf("No.");
    const auto first = seal(key, words, place), second = seal(key, words, place);
    CHECK(first != second);
    CHECK(first.size() == words.size() + 40);
    CHECK(*open(key, first, place) == words);
    CHECK(*open(key, second, place) == words);
}

TEST_CASE("only the owner may read the file and what lies beside it")
{
    const Folder folder;
    auto journal = Journal::create(folder / "one", passphrase);
    REQUIRE(journal);
    REQUIRE(append(*journal, 1, 1));
    for (const char* name : {"one", "one-wal"}) {
        struct stat facts {};
        REQUIRE(stat((folder / name).c_str(), &facts) == 0);
        CHECK((facts.st_mode & 0777) == 0600);
    }
}

TEST_CASE("the program exports its own functions, but none of SQLCipher's")
{
    CHECK(waymarkTestExport() == 1);
    CHECK(dlsym(RTLD_DEFAULT, "waymarkTestExport"));
    CHECK(!dlsym(RTLD_DEFAULT, "sqlite3_open"));
    CHECK(!dlsym(RTLD_DEFAULT, "sqlite3_key"));
}

TEST_CASE("a process that forbids dumps leaves none and cannot be read by others")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        rlimit limit{};
        const bool forbidden = static_cast<bool>(forbidDumps()) && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 &&
                               getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
                               limit.rlim_max == 0;
        _exit(forbidden ? 0 : 1);
    }
    int status = 1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}
