// Somebody who has the database key changes rows. The chain and the seals stand without it.
#include "journal/chain.hpp"
#include "journal/database.hpp"
#include "journal/fixture.hpp"

using namespace journal_test;

namespace {

// A sample whose tables were changed behind the journal's back.
class Tampered {
public:
    explicit Tampered(const std::vector<const char*>& statements)
    {
        write(m_folder / "one", sample().file);
        auto database = Database::open(m_folder / "one", sample().keys.databaseKey(), sample().keys.salt());
        REQUIRE(database);
        for (const char* statement : statements) {
            CAPTURE(statement);
            REQUIRE(database->run(statement));
        }
    }
    Result<Journal> open() const { return Journal::open(m_folder / "one", sample().key()); }

    // How many rows came through before the failure, and its code.
    [[nodiscard]] std::pair<std::uint64_t, std::string> replay() const
    {
        auto journal = open();
        if (!journal)
            return {0, code(journal)};
        std::uint64_t good = 0;
        const auto done = journal->replay([&](std::uint64_t seq, const Entry& read) -> Result<void> {
            if (!same(read, entry(seq)))
                FAIL("row " << seq << " is not what was written");
            good = seq;
            return {};
        });
        return {good, code(done)};
    }
    [[nodiscard]] Path path() const { return m_folder / "one"; }

private:
    Folder m_folder;
};

} // namespace

TEST_CASE("without tampering the same road finds nothing")
{
    CHECK(Tampered{{}}.replay() == std::pair{sampleRows, std::string{"none"}});
}

TEST_CASE("a changed row is found, and only the rows before it are believed")
{
    using Rows = std::vector<const char*>;
    const Rows changes = {
        "UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE seq = 20",
        "UPDATE entry SET sealed = (SELECT sealed FROM entry WHERE seq = 23) WHERE seq = 20",
        "UPDATE entry SET circle = (SELECT circle FROM entry WHERE seq = 21) WHERE seq = 20",
        "UPDATE entry SET command = (SELECT command FROM entry WHERE seq = 21) WHERE seq = 20",
        "UPDATE entry SET hash = (SELECT hash FROM entry WHERE seq = 21) WHERE seq = 20",
        "UPDATE entry SET sealed = sealed || x'00' WHERE seq = 20",
        "UPDATE entry SET sealed = x'' WHERE seq = 20",
        "UPDATE entry SET circle = 'text' WHERE seq = 20",
        "DELETE FROM entry WHERE seq = 20",
        "DELETE FROM entry WHERE seq = 20; UPDATE entry SET seq = seq - 1 WHERE seq > 20",
        "UPDATE entry SET seq = 1000 WHERE seq = 20; UPDATE entry SET seq = 20 WHERE seq = 21;"
        "UPDATE entry SET seq = 21 WHERE seq = 1000",
    };
    for (const char* change : changes) {
        CAPTURE(change);
        CHECK(Tampered{{change}}.replay() == std::pair{std::uint64_t{19}, std::string{"damaged-file"}});
    }
}

TEST_CASE("rows taken from the end or added to it are found")
{
    for (const char* change :
         {"DELETE FROM entry WHERE seq > 50", "DELETE FROM entry",
          "INSERT INTO entry SELECT 61, circle, command, sealed, hash FROM entry WHERE seq = 60",
          "INSERT INTO entry SELECT 0, circle, command, sealed, hash FROM entry WHERE seq = 60"}) {
        CAPTURE(change);
        CHECK(Tampered{{change}}.replay().second == "damaged-file");
    }
}

TEST_CASE("another conference id, row count, head or no meta at all is found")
{
    for (const char* change :
         {"UPDATE meta SET conference = zeroblob(16)", "UPDATE meta SET rows = rows - 1",
          "UPDATE meta SET head = zeroblob(32)", "UPDATE meta SET head = x'00'",
          "UPDATE meta SET rows = 'many'", "DELETE FROM meta", "DROP TABLE meta", "DROP TABLE entry"}) {
        CAPTURE(change);
        CHECK(Tampered{{change}}.replay().second == "damaged-file");
    }
}

TEST_CASE("a file of a later format is refused by name")
{
    const Tampered later{{"UPDATE meta SET version = 2"}};
    CHECK(code(later.open()) == "newer-format");
}

TEST_CASE("papers get no rows out of a broken chain")
{
    const Tampered broken{{"UPDATE entry SET command = zeroblob(16) WHERE seq = 20"}};
    auto journal = broken.open();
    REQUIRE(journal);
    CHECK(code(journal->sealedRows({})) == "damaged-file");
}

TEST_CASE("a row moved to another circle does not open even when the whole chain was made anew")
{
    const Tampered moved{
        {"UPDATE entry SET circle = (SELECT circle FROM entry WHERE seq = 2) WHERE seq = 1"}};
    const auto& keys = sample().keys;
    {
        auto database = Database::open(moved.path(), keys.databaseKey(), keys.salt());
        REQUIRE(database);
        auto rows = database->prepare("SELECT seq, circle, command, sealed FROM entry ORDER BY seq");
        REQUIRE(rows);
        std::vector<Hash> hashes;
        Hash head = chainStart(keys, sample().conference);
        while (*rows->step()) {
            CircleId circleOf;
            CommandKey command;
            std::ranges::copy(*rows->bytes(1), circleOf.bytes.begin());
            std::ranges::copy(*rows->bytes(2), command.bytes.begin());
            head = chainNext(keys, head, *rows->number(0), circleOf, command, *rows->bytes(3));
            hashes.push_back(head);
        }
        REQUIRE(hashes.size() == sampleRows);
        auto update = database->prepare("UPDATE entry SET hash = ? WHERE seq = ?");
        REQUIRE(update);
        for (std::uint64_t seq = 1; seq <= hashes.size(); ++seq) {
            update->again();
            REQUIRE(update->bind(1, hashes[seq - 1]).bind(2, seq).step());
        }
        auto meta = database->prepare("UPDATE meta SET head = ?");
        REQUIRE(meta);
        REQUIRE(meta->bind(1, head).step());
    }
    auto journal = moved.open();
    REQUIRE(journal);
    CHECK(journal->sealedRows({}));
    CHECK(code(replayed(*journal)) == "damaged-file");
    CHECK(code(append(*journal, 61, 61)) == "damaged-file");
}
