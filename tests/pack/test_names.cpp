#include "support/catch.hpp"

#include "pack/names.hpp"

#include <algorithm>

using namespace waymark;

TEST_CASE("the same key of the same conference is the same id on every machine")
{
    // Stored conferences hold this id: it must never come out differently.
    const auto hannah = pack::idOf<PersonId>("WC 26-1184", "person:hannah");
    const PersonId stored{
        {0x1f, 0x6d, 0x63, 0xdc, 0xfa, 0x41, 0x7e, 0xb0, 0x28, 0x4c, 0xc9, 0x4b, 0xe9, 0xd1, 0xb6, 0xaa}};
    CHECK(hannah == stored);
}

TEST_CASE("another key, kind or conference is another id")
{
    const auto hannah = pack::idOf<PersonId>("WC 26-1184", "person:hannah");
    CHECK(hannah != pack::idOf<PersonId>("WC 26-1184", "person:hanna"));
    CHECK(hannah != pack::idOf<PersonId>("WC 26-1185", "person:hannah"));
    CHECK(hannah.bytes != pack::idOf<ChildId>("WC 26-1184", "child:hannah").bytes);
    CHECK(pack::idOf<PersonId>("ab", "c") != pack::idOf<PersonId>("a", "bc"));
}

TEST_CASE("a thousand keys give a thousand ids, in both halves")
{
    std::vector<std::uint64_t> low, high;
    for (int i = 0; i < 1000; ++i) {
        const auto id = pack::idOf<ItemId>("WC 26-1184", "item:A/" + std::to_string(i));
        std::uint64_t halves[2];
        std::memcpy(halves, id.bytes.data(), sizeof halves);
        low.push_back(halves[0]);
        high.push_back(halves[1]);
    }
    for (auto* half : {&low, &high}) {
        std::sort(half->begin(), half->end());
        CHECK(std::adjacent_find(half->begin(), half->end()) == half->end());
    }
}

TEST_CASE("names are found by key, and keys by id")
{
    pack::Names names("WC 26-1184");
    CHECK(names.add<PersonId>("hannah"));
    CHECK_FALSE(names.add<PersonId>("hannah"));
    CHECK(names.add<ChildId>("ellie"));
    REQUIRE(names.find<PersonId>("hannah"));
    CHECK(names.keyOf(*names.find<PersonId>("hannah")) == "hannah");
    CHECK_FALSE(names.find<PersonId>("ellie"));
    CHECK(names.keyOf(PersonId{}).empty());
}
