// The stored form of events: one value, one encoding, and nothing else is ever taken for an event.
#include "support/catch.hpp"

#include "conference/codec.hpp"
#include "support/filled.hpp"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

const CircleId circle{{1, 2, 3}};

Record filledRecord(std::size_t kind, std::uint64_t seed, bool full = true)
{
    Filler filler(seed);
    filler.full = full;
    Record record = alternative<Record>(kind);
    std::visit(
        [&](auto& r) {
            filler.fill(r.head);
            filler.fill(r);
        },
        record);
    head(record).circle = circle;
    return record;
}

} // namespace

TEST_CASE("every kind of record comes back from its bytes as it was")
{
    std::set<std::string> kinds;
    for (std::size_t kind = 0; kind < std::variant_size_v<Record>; ++kind)
        for (const bool full : {true, false}) {
            const Record record = filledRecord(kind, 40 + kind, full);
            INFO(kindOf(record));
            kinds.insert(kindOf(record));
            const Bytes bytes = encode({circle, Put{record}});
            const auto event = decode(circle, bytes);
            REQUIRE(event);
            const Record& back = std::get<Put>(event->body).record;
            CHECK(back.index() == record.index());
            CHECK(encode(*event) == bytes); // what fields() gives, and the head, is all there is
            // A value nobody describes would be lost in silence: two different fillings give different bytes.
            CHECK(encode({circle, Put{filledRecord(kind, 4000 + kind, full)}}) != bytes);
        }
    CHECK(kinds.size() == std::variant_size_v<Record>); // no two kinds share a name
}

TEST_CASE("a circle comes back from its bytes as it was")
{
    const People people({Member::of(PersonId{{7}}), Member::of(Office::minutes), Member::of(PersonId{{3}})});
    const Bytes bytes = encode({circle, CircleMade{people}});
    const auto event = decode(circle, bytes);
    REQUIRE(event);
    CHECK(std::get<CircleMade>(event->body).who == people);
}

TEST_CASE("every truncation, every byte too many and another circle are refused")
{
    for (std::size_t kind = 0; kind < std::variant_size_v<Record>; ++kind) {
        Bytes bytes = encode({circle, Put{filledRecord(kind, kind)}});
        INFO(kindOf(filledRecord(kind, kind)));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            if (decode(circle, std::span(bytes).first(size)))
                FAIL("taken at " << size << " of " << bytes.size());
        CHECK_FALSE(decode(CircleId{{9}}, bytes));
        bytes.push_back(0);
        CHECK_FALSE(decode(circle, bytes));
    }
}

TEST_CASE("a flipped byte is refused or read as another value, never as this one and never a crash")
{
    for (std::size_t kind = 0; kind < std::variant_size_v<Record>; ++kind) {
        const Bytes bytes = encode({circle, Put{filledRecord(kind, kind)}});
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            Bytes flipped = bytes;
            flipped[at] ^= 0x81;
            const auto event = decode(circle, flipped);
            if (event && encode(*event) != flipped)
                FAIL(kindOf(filledRecord(kind, kind)) << ": two encodings of one value, byte " << at);
        }
    }
}

TEST_CASE("a length that no memory could hold is refused at once")
{
    Bytes bytes = encode({circle, CircleMade{People({Member::of(PersonId{{7}})})}});
    for (std::size_t at = 0; at + 4 <= bytes.size(); ++at) {
        Bytes huge = bytes;
        std::fill_n(huge.begin() + static_cast<std::ptrdiff_t>(at), 4, std::uint8_t{0xff});
        (void)decode(circle, huge);
    }
    CHECK_FALSE(decode(circle, Bytes(64, 0xff)));
    CHECK_FALSE(decode(circle, Bytes{}));
}

TEST_CASE("every id inside a value is met, however deep")
{
    Part part;
    part.admitted = {PersonId{{1}}, PersonId{{2}}};
    part.keptOut = {PersonId{{3}}};
    part.agenda.resize(2);
    int persons = 0, items = 0;
    eachId<PersonId>(part, [&](const PersonId&) { ++persons; });
    eachId<ItemId>(part, [&](const ItemId&) { ++items; });
    CHECK(persons == 3);
    CHECK(items == 2);
    Handled handled;
    int records = 0;
    eachId<RecordId>(handled, [&](const RecordId&) { ++records; });
    CHECK(records == 1); // `as` is not there
    handled.as = RecordId{{4}};
    eachId<RecordId>(handled, [&](RecordId& id) { id = RecordId{{5}}; });
    CHECK(handled.as == RecordId{{5}});
    CHECK(handled.offer == RecordId{{5}});
}

TEST_CASE("every spelling is found again, and nothing else is")
{
    for (const char* name : Spelling<Ground>::names)
        CHECK(std::string(spell(*spelled<Ground>(name))) == name);
    CHECK_FALSE(spelled<Ground>("Violence"));
    CHECK_FALSE(spelled<Ground>(""));
}
