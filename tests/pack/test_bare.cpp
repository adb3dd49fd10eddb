// A bare pack: chair and minute-taker alone, for a conference that is prepared on the chair's console.
#include "pack/pack.hpp"
#include "pack/small.hpp"
#include "support/catch.hpp"

using namespace waymark;

namespace {

const std::string bare = R"([conference]
bare = true
reference = "T 1"
title = "Initial child protection conference"
authority = "Testshire"
service = "Children's Services"
place = "Room 1"
date = 2026-11-10
kind = "initial"
profile = "england"

[[person]]
key = "cat"
standing = "chair"
name = "Cat Chair"
known = "Cat"
role = "chair"

[[person]]
key = "max"
standing = "minutes"
name = "Max Minutes"
known = "Max"
role = "minute-taker"

[[seat]]
key = "cat"
face = "chair"
person = "cat"

[[seat]]
key = "max"
face = "minutes"
person = "max"
)";

std::string without(std::string text, const std::string& line)
{
    const auto at = text.find(line);
    REQUIRE(at != text.npos);
    return text.erase(at, line.size());
}

} // namespace

TEST_CASE("a pack that says it is bare has the conference, its two offices, and professionals alone")
{
    const auto pack = pack::read(bare, "bare");
    INFO((pack ? std::string() : pack.failure().say));
    REQUIRE(pack);
    CHECK(pack->commands.size() == 4);
    CHECK(std::get<AddPart>(pack->commands.back()).part.letter == "P");
    CHECK(pack->seats.size() == 2);
}

TEST_CASE("who does not say so and forgets the children, the parts or the lead is told")
{
    const auto pack = pack::read(without(bare, "bare = true\n"), "bare");
    REQUIRE_FALSE(pack);
    CHECK(pack.failure().say.find("no child is named") != std::string::npos);
    CHECK(pack.failure().say.find("there is no part") != std::string::npos);
    CHECK(pack.failure().say.find("lead social worker") != std::string::npos);
}

TEST_CASE("a bare pack still has a chair and a minute-taker with seats")
{
    const auto pack = pack::read(bare.substr(0, bare.find("[[person]]\nkey = \"max\"")), "bare");
    REQUIRE_FALSE(pack);
    CHECK(pack.failure().say.find("minute-taker") != std::string::npos);
}

TEST_CASE("what a bare pack does name is held to the same rules")
{
    const auto pack = pack::read(bare + "\n[[child]]\nkey = \"ann\"\nname = \"Ann Low\"\n", "bare");
    REQUIRE_FALSE(pack);
    CHECK(pack.failure().say.find("known") != std::string::npos);
}

TEST_CASE("a pack reads the same from text as from a file")
{
    const auto pack = pack::read(smallPack, "small");
    INFO((pack ? std::string() : pack.failure().say));
    REQUIRE(pack);
    CHECK(pack->reference == "T 1");
}
