#include "client/parcels.hpp"
#include "support/catch.hpp"

#include <sodium.h>

using namespace waymark;
using client::Parcels;

namespace {

std::vector<wire::PaperPiece> pieces(const std::string& text, std::size_t count, std::uint8_t recipient = 1)
{
    wire::PaperPiece piece;
    piece.recipient = PersonId{{recipient}};
    piece.of = count;
    crypto_generichash(piece.hash.data(), piece.hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    std::vector<wire::PaperPiece> result;
    const std::size_t size = text.size() / count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t end = i + 1 == count ? text.size() : (i + 1) * size;
        piece.piece = i;
        piece.bytes.assign(text.begin() + std::ptrdiff_t(i * size), text.begin() + std::ptrdiff_t(end));
        result.push_back(piece);
    }
    return result;
}

std::string take(Parcels& parcels, const wire::PaperPiece& piece)
{
    const auto paper = parcels.take(piece);
    if (!paper)
        return paper.failure().code;
    return *paper ? std::string((*paper)->bytes.begin(), (*paper)->bytes.end()) : "more";
}

} // namespace

TEST_CASE("a paper is handed out when its last piece has come")
{
    Parcels parcels;
    parcels.want({PersonId{{1}}, wire::PaperForm::html});
    const auto all = pieces("the whole paper", 3);
    CHECK(take(parcels, all[0]) == "more");
    CHECK(take(parcels, all[1]) == "more");
    CHECK(parcels.wanted().size() == 1);
    CHECK(take(parcels, all[2]) == "the whole paper");
    CHECK(parcels.wanted().empty());
}

TEST_CASE("two papers may come mixed")
{
    Parcels parcels;
    const auto one = pieces("paper one", 2, 1), two = pieces("paper two", 2, 2);
    CHECK(take(parcels, one[0]) == "more");
    CHECK(take(parcels, two[0]) == "more");
    CHECK(take(parcels, two[1]) == "paper two");
    CHECK(take(parcels, one[1]) == "paper one");
}

TEST_CASE("a paper that did not arrive whole is not handed out")
{
    Parcels parcels;
    auto all = pieces("the whole paper", 3);
    SECTION("a byte changed")
    {
        all[1].bytes[0] ^= 1;
        (void)take(parcels, all[0]);
        (void)take(parcels, all[1]);
        CHECK(take(parcels, all[2]) == "damaged-paper");
    }
    SECTION("a piece missing")
    {
        (void)take(parcels, all[0]);
        CHECK(take(parcels, all[2]) == "damaged-paper");
    }
    SECTION("the first piece missing")
    {
        CHECK(take(parcels, all[1]) == "damaged-paper");
    }
    SECTION("pieces of another wording")
    {
        (void)take(parcels, all[0]);
        CHECK(take(parcels, pieces("the other paper", 3)[1]) == "damaged-paper");
    }
    SECTION("no pieces at all")
    {
        all[0].of = 0;
        CHECK(take(parcels, all[0]) == "damaged-paper");
    }
    SECTION("more pieces than any paper has")
    {
        all[0].of = 1u << 30;
        CHECK(take(parcels, all[0]) == "damaged-paper");
    }
}

TEST_CASE("a paper that begins again is taken from its beginning")
{
    Parcels parcels;
    const auto all = pieces("the whole paper", 3);
    (void)take(parcels, all[0]);
    (void)take(parcels, all[1]);
    parcels.startAnew();
    CHECK(take(parcels, all[0]) == "more");
    CHECK(take(parcels, all[1]) == "more");
    CHECK(take(parcels, all[2]) == "the whole paper");
}
