// What is appended comes back: whole, in order, and to those who hold the circle's key.
#include "journal/fixture.hpp"

using namespace journal_test;

namespace {

Result<Journal> sampleAt(const Path& path)
{
    write(path, sample().file);
    return Journal::open(path, sample().key());
}

} // namespace

TEST_CASE("what was appended comes back in order after the file was closed")
{
    const Folder folder;
    {
        auto journal = Journal::create(folder / "one", passphrase);
        REQUIRE(journal);
        CHECK(journal->rows() == 0);
        REQUIRE(append(*journal, 1, 1));
        REQUIRE(append(*journal, 2, 9));
        CHECK(journal->rows() == 9);
        CHECK(*replayed(*journal) == 9);
    }
    auto again = Journal::open(folder / "one", passphrase);
    REQUIRE(again);
    CHECK(again->rows() == 9);
    REQUIRE(append(*again, 10, 12));
    CHECK(*replayed(*again) == 12);
}

TEST_CASE("an empty conference replays nothing, and appending nothing changes nothing")
{
    const Folder folder;
    auto journal = Journal::create(folder / "one", passphrase);
    REQUIRE(journal);
    const auto head = journal->head();
    CHECK(journal->append({}));
    CHECK(*replayed(*journal) == 0);
    CHECK(journal->head() == head);
    REQUIRE(append(*journal, 1, 1));
    CHECK(journal->head() != head);
}

TEST_CASE("conference id and head are the same after opening again, and another conference has others")
{
    const Folder folder;
    auto first = sampleAt(folder / "one");
    REQUIRE(first);
    CHECK(first->conference() == sample().conference);
    CHECK(first->conference());
    const auto head = first->head();
    auto second = Journal::open(folder / "one", std::move(*first).release());
    REQUIRE(second);
    CHECK(second->head() == head);
    auto other = Journal::create(folder / "two", passphrase);
    REQUIRE(other);
    CHECK(other->conference() != second->conference());
    CHECK(other->head() != second->head());
    CHECK(other->keys().salt() != second->keys().salt());
}

TEST_CASE("an empty payload and the longest payload come back; a longer one is refused and nothing of its "
          "batch kept")
{
    const Folder folder;
    auto journal = sampleAt(folder / "one");
    REQUIRE(journal);
    const std::vector<Entry> tooLong{entry(sampleRows + 1),
                                     {circle(1), id<CommandKey>(1), Bytes(longestPayload + 1)}};
    CHECK(code(journal->append(tooLong)) == "too-long");
    CHECK(*replayed(*journal) == sampleRows);

    const std::vector<Entry> edges{{circle(1), id<CommandKey>(1), {}},
                                   {circle(2), id<CommandKey>(2), Bytes(longestPayload, 7)}};
    REQUIRE(journal->append(edges));
    std::vector<Entry> got;
    REQUIRE(journal->replay([&](std::uint64_t seq, const Entry& read) -> Result<void> {
        if (seq > sampleRows)
            got.push_back(read);
        return {};
    }));
    REQUIRE(got.size() == 2);
    CHECK(same(got[0], edges[0]));
    CHECK(same(got[1], edges[1]));
}

TEST_CASE("a replay stops where its listener fails, and the journal goes on")
{
    const Folder folder;
    auto journal = sampleAt(folder / "one");
    REQUIRE(journal);
    std::uint64_t last = 0;
    const auto stopped = journal->replay([&](std::uint64_t seq, const Entry&) -> Result<void> {
        last = seq;
        return seq == 3 ? Result<void>{Failure{"enough", "Enough."}} : Result<void>{};
    });
    CHECK(code(stopped) == "enough");
    CHECK(last == 3);
    CHECK(append(*journal, sampleRows + 1, sampleRows + 1));
    CHECK(*replayed(*journal) == sampleRows + 1);
}

TEST_CASE("papers get the rows of their circles only, in order, and open them without the file")
{
    const Folder folder;
    auto journal = sampleAt(folder / "one");
    REQUIRE(journal);
    const std::vector<CircleId> circles{circle(3), circle(1)};
    auto rows = journal->sealedRows(circles);
    REQUIRE(rows);
    const auto key1 = journal->keys().circleKey(circle(1)), key3 = journal->keys().circleKey(circle(3));
    journal = Failure{"closed", "Closed."};

    std::vector<std::uint64_t> seqs, expected;
    for (const auto& sealed : *rows) {
        const auto opened =
            openRow(sealed.row.circle == circle(1) ? key1 : key3, sealed, sample().conference);
        REQUIRE(opened);
        CHECK(same(*opened, entry(sealed.row.seq)));
        seqs.push_back(sealed.row.seq);
    }
    for (std::uint64_t n = 1; n <= sampleRows; ++n)
        if (entry(n).circle != circle(2))
            expected.push_back(n);
    CHECK(seqs == expected);
}

TEST_CASE("a paper without circles gets no rows")
{
    const Folder folder;
    auto journal = sampleAt(folder / "one");
    REQUIRE(journal);
    const auto rows = journal->sealedRows({});
    REQUIRE(rows);
    CHECK(rows->empty());
}

TEST_CASE("a row does not open with another circle's key, at another place, or in another conference")
{
    const Folder folder;
    auto journal = sampleAt(folder / "one");
    REQUIRE(journal);
    const std::vector<CircleId> circles{circle(1)};
    const auto rows = journal->sealedRows(circles);
    REQUIRE(rows);
    REQUIRE(rows->size() > 2);
    const auto right = journal->keys().circleKey(circle(1)), wrong = journal->keys().circleKey(circle(2));
    const auto& conference = sample().conference;
    REQUIRE(openRow(right, rows->front(), conference));

    auto changed = rows->front();
    const auto refused = [&](const CircleKey& key, const ConferenceId& in) {
        CHECK(code(openRow(key, changed, in)) == "not-opened");
    };
    SECTION("key")
    {
        refused(wrong, conference);
    }
    SECTION("conference")
    {
        refused(right, id<ConferenceId>(9));
    }
    SECTION("sequence")
    {
        ++changed.row.seq, refused(right, conference);
    }
    SECTION("circle")
    {
        changed.row.circle = circle(2), refused(right, conference);
    }
    SECTION("hash before")
    {
        changed.before[31] ^= 1, refused(right, conference);
    }
    SECTION("another row's bytes")
    {
        changed.row.sealed = (*rows)[1].row.sealed, refused(right, conference);
    }
    SECTION("a flipped bit")
    {
        changed.row.sealed.back() ^= 1, refused(right, conference);
    }
    SECTION("cut short")
    {
        changed.row.sealed.resize(39), refused(right, conference);
    }
    SECTION("empty")
    {
        changed.row.sealed.clear(), refused(right, conference);
    }
}
