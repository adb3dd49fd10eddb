// Every key for one purpose, and always the same from the same passphrase and salt.
#include "journal/fixture.hpp"

using namespace journal_test;

namespace {

Bytes list(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST_CASE("another passphrase or another salt gives other keys, the same give the same")
{
    Salt salt{}, otherSalt{};
    otherSalt[15] = 1;
    const auto keys = Keys::fromPassphrase("one", salt), again = Keys::fromPassphrase("one", salt);
    const auto word = Keys::fromPassphrase("onE", salt), grain = Keys::fromPassphrase("one", otherSalt);
    REQUIRE((keys && again && word && grain));
    CHECK(list(keys->databaseKey()) == list(again->databaseKey()));
    for (const auto* other : {&*word, &*grain}) {
        CHECK(list(keys->databaseKey()) != list(other->databaseKey()));
        CHECK(list(keys->chainKey()) != list(other->chainKey()));
        CHECK(keys->circleKey(circle(1)).bytes != other->circleKey(circle(1)).bytes);
        CHECK(keys->hash(bytesOf("a")) != other->hash(bytesOf("a")));
    }
}

TEST_CASE("an empty passphrase is refused")
{
    CHECK(code(Keys::fromPassphrase("", Salt{})) == "no-passphrase");
}

TEST_CASE("no two purposes and no two circles share a key")
{
    const auto& keys = sample().keys;
    const std::vector<Bytes> all{list(keys.databaseKey()), list(keys.chainKey()),
                                 list(keys.circleKey(circle(1)).bytes),
                                 list(keys.circleKey(circle(2)).bytes)};
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            CHECK(all[a] != all[b]);
    CHECK(keys.hash(bytesOf("a")) != keys.hash(bytesOf("b")));
    CHECK(keys.hash({}) != keys.hash(bytesOf("a")));
    CHECK(keys.hash(bytesOf("a")) == keys.hash(bytesOf("a")));
}

TEST_CASE("keys move, and a duplicate lives on after the first is gone")
{
    auto first = Keys::fromPassphrase("one", Salt{});
    REQUIRE(first);
    const auto database = list(first->databaseKey());
    Keys moved = std::move(*first);
    CHECK(list(moved.databaseKey()) == database);
    auto second = moved.duplicate();
    moved = std::move(*second);
    CHECK(list(moved.databaseKey()) == database);
}
