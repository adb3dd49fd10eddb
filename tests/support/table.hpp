// A conference on the table: the real rules, sight and wire, with hand-set time and no sockets or disk. Seats ask, the
// table performs, applies, tells; every message a seat is sent is kept. Copyable: a copy is a second world.
#pragma once

#include "rules/around.hpp"
#include "rules/perform.hpp"
#include "wire/stream.hpp"

#include <memory>
#include <string>

namespace waymark::tests {

// An id from a word; equal words, equal ids.
template <class Made>
[[nodiscard]] Made named(const std::string& word)
{
    std::uint64_t a = 1469598103934665603ull, b = 0x9e3779b97f4a7c15ull;
    for (const char c : word) {
        a = (a ^ static_cast<unsigned char>(c)) * 1099511628211ull;
        b = (b ^ static_cast<unsigned char>(c)) * 0x100000001b3ull + (a >> 7);
    }
    Made id;
    std::memcpy(id.bytes.data(), &a, 8);
    std::memcpy(id.bytes.data() + 8, &b, 8);
    return id;
}

// Faults the table commits on purpose, so that a test can show that it would find them. Production code knows none.
enum class Leak {
    none,
    idsCount,          // record ids are counters instead of hashes of their own command
    situationGlobal,   // a seat's situation changes with every stretch of the conference
    mayGlobal,         // what a seat may do depends on what waits for the chair
    sequenceGlobal,    // messages carry a number of the whole conference
    everyBatchTold,    // a seat is sent something for each batch, even if nothing changed for it
    presenceLeaks,     // times of marks outside the viewer's circle travel with a message
    refusalsGlobal,    // a wish is refused because somebody else has one
    roomShowsRestricted, // the room screen shows what was said to the same people in a section
    sizesTell,         // a message's length depends on how much the conference holds
};

class Table {
public:
    explicit Table(Leak leak = Leak::none);

    Moment now = Moment{} + std::chrono::hours(20'000 * 24);
    Conference conference;
    sight::Surroundings surroundings;

    // Seats at the table: told after every act from now on.
    void seat(const std::string& name, Face face, std::optional<PersonId> person, Standing standing, bool givesView = false);

    struct Answer {
        std::optional<Refusal> refused;
        RecordId record;
        explicit operator bool() const { return !refused; }
        // "" when done, else the refusal's stable code.
        [[nodiscard]] std::string code() const { return refused ? refused->code : ""; }
    };
    // `id`: the command's own word, unique per seat; the situation is where the seat is now.
    Answer ask(const std::string& seat, Command command, const std::string& id);
    // The same with an id of the table's choosing.
    Answer ask(const std::string& seat, Command command);
    // Written in another situation than the seat is in now: a message that was long under way.
    Answer askFrom(std::optional<SituationId> situation, const std::string& seat, Command command);
    // As `ask`, for what a test takes for granted: throws the refusal's words if it is refused.
    RecordId must(const std::string& seat, Command command);
    RecordId must(const std::string& seat, Command command, const std::string& id);
    // Tells every seat what changed since it was last told; or this seat alone.
    void tell();
    void tell(const std::string& seat);

    [[nodiscard]] const std::vector<std::string>& told(const std::string& seat) const { return m_seats.at(seat).told; }
    [[nodiscard]] sight::Seen seen(const std::string& seat) const;
    [[nodiscard]] std::optional<SituationId> situation(const std::string& seat) const;
    [[nodiscard]] const sight::Chairing& chairing(const std::string& seat) const { return m_seats.at(seat).chairing; }
    [[nodiscard]] std::vector<std::string> seats() const;
    [[nodiscard]] const Making& making() const { return m_making; }
    // Every event ever applied, in order.
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    struct Place {
        sight::Chairing chairing;
        wire::Stream stream;
        std::vector<wire::Did> did;
        std::vector<std::string> told;
        std::string leaked;
    };
    Answer perform(const std::string& seat, Asked asked);
    std::optional<Refusal> leakyRefusal(const Command& command) const;
    void leakInto(const Place& place, wire::Stream::Facts& facts) const;
    void leakAfter(Place& place, bool sent) const;

    Leak m_leak;
    Making m_making;
    std::map<std::string, Place> m_seats;
    std::vector<Event> m_events;
    int m_asked = 0;
};

} // namespace waymark::tests
