// Whatever happens to the bytes on disk: refused with a known code, or without effect; never other content.
#include "journal/fixture.hpp"

#include <set>

using namespace journal_test;

namespace {

const std::set<std::string> known{"wrong-passphrase", "damaged-file", "truncated-file", "plain-file"};

// Opens and replays; "none" means that every row came back as it was written (replayed() looks at each).
std::string outcome(const Path& path, std::string& refusedAt)
{
    auto journal = Journal::open(path, sample().key());
    refusedAt = "open";
    if (!journal)
        return code(journal);
    refusedAt = "replay";
    const auto count = replayed(*journal);
    if (!count)
        return code(count);
    REQUIRE(*count == sampleRows);
    return "none";
}

} // namespace

TEST_CASE("a flipped bit anywhere in the file is found or has no effect")
{
    const Folder folder;
    const auto path = folder / "one";
    const auto& file = sample().file;
    REQUIRE(file.size() > 4 * 4096);
    std::size_t found = 0, inert = 0;
    // 61 and 4096 have no common factor: all places within a page come up, and every page.
    for (std::size_t at = 0; at < file.size(); at += at < 128 ? 3 : 61) {
        auto flipped = file;
        flipped[at] ^= static_cast<std::uint8_t>(1u << at % 8);
        write(path, flipped);
        CAPTURE(at);
        std::string refusedAt;
        const auto what = outcome(path, refusedAt);
        CAPTURE(what);
        (what == "none" ? inert : found) += 1;
        if (what != "none")
            REQUIRE(known.contains(what));
        // Refused at the door: as it was, to the byte.
        if (what != "none" && refusedAt == "open")
            REQUIRE(equal(read(path), flipped));
    }
    // SQLCipher pads the end of each page's MAC area with bytes nobody reads: those few are the inert ones.
    CHECK(found > 20 * inert);
    CHECK(found > 300);
}

TEST_CASE("a file cut at any length is refused and left as it is")
{
    const Folder folder;
    const auto path = folder / "one";
    const auto& file = sample().file;
    std::vector<std::size_t> lengths{0, 1, 15, 16, 17, 1024, 4095, 4096, 4097, file.size() - 1};
    for (std::size_t page = 8192; page < file.size(); page += 4096)
        lengths.insert(lengths.end(), {page - 7, page, page + 1000});
    for (const auto length : lengths) {
        const Bytes cut(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(length));
        write(path, cut);
        CAPTURE(length);
        std::string refusedAt;
        const auto what = outcome(path, refusedAt);
        CHECK(what == (length % 4096 || length == 0 ? "truncated-file" : "damaged-file"));
        CHECK(equal(read(path), cut));
    }
}

TEST_CASE("two pages exchanged, or a page of zeroes, are found")
{
    const Folder folder;
    const auto path = folder / "one";
    const auto pages = sample().file.size() / 4096;
    for (std::size_t page = 1; page < pages; ++page) {
        CAPTURE(page);
        std::string refusedAt;
        auto zeroed = sample().file;
        std::fill_n(zeroed.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, std::uint8_t{0});
        write(path, zeroed);
        CHECK(outcome(path, refusedAt) == "damaged-file");
        if (page + 1 == pages)
            continue;
        auto swapped = sample().file;
        const auto at = swapped.begin() + static_cast<std::ptrdiff_t>(page * 4096);
        std::swap_ranges(at, at + 4096, at + 4096);
        write(path, swapped);
        CHECK(outcome(path, refusedAt) == "damaged-file");
    }
}

TEST_CASE("an older copy of any one page put back is found or has no effect")
{
    const Folder folder;
    const auto path = folder / "one";
    const auto& older = sample().file;
    write(path, older);
    {
        auto journal = Journal::open(path, sample().key());
        REQUIRE(journal);
        REQUIRE(append(*journal, sampleRows + 1, sampleRows + 1));
    }
    const auto newer = read(path);
    std::size_t changed = 0;
    for (std::size_t at = 0; at + 4096 <= std::min(older.size(), newer.size()); at += 4096) {
        auto mixed = newer;
        std::copy_n(older.begin() + static_cast<std::ptrdiff_t>(at), 4096,
                    mixed.begin() + static_cast<std::ptrdiff_t>(at));
        if (mixed == newer)
            continue;
        ++changed;
        write(path, mixed);
        CAPTURE(at);
        auto journal = Journal::open(path, sample().key());
        if (!journal) {
            CHECK(known.contains(code(journal)));
            continue;
        }
        const auto count = replayed(*journal);
        CHECK((count ? *count == sampleRows + 1 : count.failure().code == "damaged-file"));
    }
    CHECK(changed >= 2);
}

TEST_CASE("after damage was found the journal takes nothing more")
{
    const Folder folder;
    const auto path = folder / "one";
    auto broken = sample().file;
    broken[broken.size() - 2000] ^= 1;
    write(path, broken);
    auto journal = Journal::open(path, sample().key());
    REQUIRE(journal);
    REQUIRE(code(replayed(*journal)) == "damaged-file");
    CHECK(code(append(*journal, sampleRows + 1, sampleRows + 1)) == "damaged-file");
    CHECK(code(journal->sealedRows({})) == "damaged-file");
}
