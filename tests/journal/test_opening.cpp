// What is refused at the door, with which code, and that nothing was changed by it.
#include "journal/fixture.hpp"

using namespace journal_test;

TEST_CASE("a wrong passphrase is refused and the file left as it is")
{
    const Folder folder;
    write(folder / "one", sample().file);
    const auto refused = Journal::open(folder / "one", "seven kettles over the bridge");
    CHECK(code(refused) == "wrong-passphrase");
    CHECK(refused.failure().say.find("cannot be told apart") != std::string::npos);
    CHECK(equal(read(folder / "one"), sample().file));
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
    CHECK(code(Journal::open(folder / "one", "")) == "no-passphrase");
    CHECK(Journal::open(folder / "one", passphrase));
}

TEST_CASE("keys of another file, or a changed salt, are refused")
{
    const Folder folder;
    auto other = sample().file;
    other[7] ^= 1;
    write(folder / "one", other);
    CHECK(code(Journal::open(folder / "one", sample().key())) == "wrong-passphrase");
    CHECK(code(Journal::open(folder / "one", passphrase)) == "wrong-passphrase");
    CHECK(equal(read(folder / "one"), other));
}

TEST_CASE("a plain SQLite file is refused, whatever its length, and left as it is")
{
    const Folder folder;
    for (const std::size_t size : {16u, 1024u, 4096u, 12288u}) {
        auto plain = bytesOf("SQLite format 3");
        plain.resize(size);
        write(folder / "plain", plain);
        CAPTURE(size);
        CHECK(code(Journal::open(folder / "plain", passphrase)) == "plain-file");
        CHECK(equal(read(folder / "plain"), plain));
    }
}

TEST_CASE("a file that is not there is refused and not made")
{
    const Folder folder;
    CHECK(code(Journal::open(folder / "none", passphrase)) == "no-such-file");
    CHECK(std::filesystem::is_empty(folder.path));
}

TEST_CASE("a folder is not a conference")
{
    const Folder folder;
    CHECK(code(Journal::open(folder.path, passphrase)) == "file-not-opened");
}

TEST_CASE("a new conference does not replace a file, nor what an earlier one left beside it")
{
    const Folder folder;
    const auto mine = bytesOf("mine");
    for (const char* there : {"one", "one-wal", "one-journal"}) {
        write(folder / there, mine);
        CAPTURE(there);
        CHECK(code(Journal::create(folder / "one", passphrase)) == "file-exists");
        CHECK(equal(read(folder / there), mine));
        CHECK(std::filesystem::remove(folder / there));
    }
    CHECK(Journal::create(folder / "one", passphrase));
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
}

TEST_CASE("a conference that cannot be made leaves nothing behind")
{
    const Folder folder;
    CHECK(code(Journal::create(folder / "one", "")) == "no-passphrase");
    CHECK(code(Journal::create(folder.path / "missing" / "one", passphrase)) == "file-not-made");
    CHECK(std::filesystem::is_empty(folder.path));
}

TEST_CASE("a closed conference is one file: encrypted, in whole pages, alone")
{
    const Folder folder;
    {
        auto journal = Journal::create(folder / "one", passphrase);
        REQUIRE(journal);
        REQUIRE(append(*journal, 1, 3));
    }
    const auto bytes = read(folder / "one");
    CHECK(bytes.size() % 4096 == 0);
    CHECK(!contains(bytes, "SQLite format 3"));
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
}
