// FORMAT.md, held to its word: its vectors, and a file made by another SQLCipher.
#include "journal/chain.hpp"
#include "journal/fixture.hpp"

#include <sodium.h>

using namespace journal_test;

namespace {

std::string hex(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

// The value of a row "| name | `hex` |" in FORMAT.md.
std::string vectorOf(const std::string& name)
{
    const auto bytes = read(Path{WAYMARK_SOURCE_DIR} / "src" / "journal" / "FORMAT.md");
    const std::string text(bytes.begin(), bytes.end()), before = "| " + name + " | `";
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    const auto from = at + before.size();
    return text.substr(from, text.find('`', from) - from);
}

Bytes unhex(const std::string& text)
{
    Bytes bytes(text.size() / 2);
    REQUIRE(sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, nullptr, nullptr) ==
            0);
    return bytes;
}

} // namespace

TEST_CASE("keys, chain and seal are those of FORMAT.md")
{
    Salt salt{};
    for (std::size_t n = 0; n < salt.size(); ++n)
        salt[n] = static_cast<std::uint8_t>(n);
    const auto keys = Keys::fromPassphrase("seven kettles under the bridge", salt);
    REQUIRE(keys);
    const auto conference = id<ConferenceId>(0x33);
    const auto start = chainStart(*keys, conference);
    CHECK(hex(keys->databaseKey()) == vectorOf("database key"));
    CHECK(hex(keys->circleKey(circle(0x11)).bytes) == vectorOf("key of circle `11…11`"));
    CHECK(hex(keys->chainKey()) == vectorOf("chain key"));
    CHECK(hex(keys->hash(bytesOf("word"))) == vectorOf("keyed hash of `word`"));
    CHECK(hex(start) == vectorOf("chain start of conference `33…33`"));

    const Place place{conference, 1, circle(0x11), start};
    const auto sealed = unhex(vectorOf("sealed `word` at row 1"));
    const auto opened = open(keys->circleKey(circle(0x11)), sealed, place);
    REQUIRE(opened);
    CHECK(*opened == bytesOf("word"));
    CHECK(hex(chainNext(*keys, start, 1, circle(0x11), id<CommandKey>(0x22), sealed)) ==
          vectorOf("hash of that row"));
}

TEST_CASE("a file made by SQLCipher 3 opens here, takes rows and opens again")
{
    const Folder folder;
    const auto path = folder / "old";
    write(path, read(Path{WAYMARK_SOURCE_DIR} / "tests" / "journal" / "made-by-sqlcipher-3.waymark"));
    auto journal = Journal::open(path, passphrase);
    REQUIRE(journal);
    CHECK(*replayed(*journal) == 5);
    REQUIRE(append(*journal, 6, 8));
    auto again = Journal::open(path, std::move(*journal).release());
    REQUIRE(again);
    CHECK(*replayed(*again) == 8);
    again = Failure{"closed", "Closed."};
    CHECK(std::distance(std::filesystem::directory_iterator{folder.path}, {}) == 1);
}
