#include "server/memory.hpp"

#include "conference/codec.hpp"

#include <cstdlib>

namespace waymark::server {
namespace {

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

Memory::Memory(journal::Journal journal)
    : m_journal(std::make_unique<journal::Journal>(std::move(journal))),
      m_making([keys = m_journal.get()](std::span<const std::uint8_t> bytes) { return keys->keys().hash(bytes); })
{
}

Result<Memory> Memory::open(journal::Journal journal)
{
    Memory memory(std::move(journal));
    if (auto folded = memory.fold(); !folded)
        return folded.failure().in("read the conference");
    return memory;
}

Result<void> Memory::fold()
{
    m_conference = Conference();
    m_done.clear();
    return m_journal->replay([&](std::uint64_t seq, const journal::Entry& entry) -> Result<void> {
        const std::string where = "row " + std::to_string(seq);
        const auto event = decode(entry.circle, entry.payload);
        if (!event)
            return Failure{"damaged-file", where + " does not hold an event; use the copy on the second path"};
        if (auto taken = take(*event, entry.command); !taken)
            return Failure{"damaged-file", where + ": " + taken.failure().say};
        return {};
    });
}

// The first record a command put is what it is about; the same answer is given when it is sent again.
Result<void> Memory::take(const Event& event, CommandKey command)
{
    if (auto applied = rules::apply(m_conference, event); !applied)
        return applied;
    if (const auto* put = std::get_if<Put>(&event.body)) {
        const Head& h = head(put->record);
        m_done.try_emplace(command, Done{h.id, h.at});
    }
    return {};
}

std::variant<Memory::Done, Refusal> Memory::ask(const sight::Chairing& seat, const sight::Surroundings& surroundings,
                                                const Asked& asked, Moment now)
{
    const CommandKey key = keyOf(seat.seat, asked.id);
    if (const auto done = m_done.find(key); done != m_done.end())
        return done->second;
    auto outcome = rules::perform(m_conference, seat, surroundings, asked, now, m_making);
    if (auto* refusal = std::get_if<Refusal>(&outcome))
        return std::move(*refusal);
    const auto& performed = std::get<rules::Performed>(outcome);
    const std::size_t before = m_waiting.size();
    for (const Event& event : performed.events) {
        m_waiting.push_back({event.circle, key, encode(event)});
        if (auto taken = take(event, key); !taken) {
            m_waiting.resize(before);
            forgetUnsaid();
            return Refusal{"fault", "", "Waymark made a mistake and has kept nothing of this: " + taken.failure().say + "."};
        }
    }
    m_done[key] = {performed.record, now};
    return m_done[key];
}

// A rule of apply was broken in the middle of an act, which is a bug: the fold is made again from what is on disk and
// what is still waiting to go there, so that nothing of the act stays.
void Memory::forgetUnsaid()
{
    if (!fold())
        std::abort(); // half a conference must not be told to anybody
    for (const journal::Entry& entry : m_waiting) {
        const auto event = decode(entry.circle, entry.payload);
        if (!event || !take(*event, entry.command))
            std::abort();
    }
}

void Memory::takeSeat(SeatId seat, const std::string& deviceKey)
{
    const auto* kept = m_conference.first<Seat>([&](const Seat& s) { return s.seat == seat; });
    assert(kept);
    Seat taken = *kept;
    taken.code = {};
    taken.key = deviceKey;
    putSeat(taken, m_making.id<CommandKey>("seat", {seat.bytes, bytesOf(deviceKey)}));
}

void Memory::giveSeat(Seat seat, std::string_view code, Moment now)
{
    const auto* kept = m_conference.first<Seat>([&](const Seat& s) { return s.seat == seat.seat; });
    const auto* any = m_conference.any<Seat>(); // the chair's, at least: whose circle is nobody's, as every seat's
    assert(any);
    if (kept) {
        seat.head = kept->head;
    } else {
        seat.head = any->head;
        seat.head.id = m_making.id<RecordId>("seat", {seat.seat.bytes});
        seat.head.line = m_making.id<LineId>("seat", {seat.seat.bytes});
        seat.head.at = now;
    }
    seat.code = codeHash(code);
    seat.key.clear();
    putSeat(seat, m_making.id<CommandKey>("code", {seat.seat.bytes, seat.code.bytes}));
}

void Memory::putSeat(const Seat& seat, CommandKey key)
{
    const Event event{seat.head.circle, Put{seat}};
    m_waiting.push_back({event.circle, key, encode(event)});
    [[maybe_unused]] const auto applied = take(event, key);
    assert(applied);
}

Result<void> Memory::commit()
{
    if (m_waiting.empty())
        return {};
    const auto entries = std::exchange(m_waiting, {});
    auto saved = m_journal->append(entries);
    if (saved)
        ++m_commits;
    return saved;
}

Id<struct CodeTag> Memory::codeHash(std::string_view code) const
{
    return m_making.id<Id<struct CodeTag>>("code", {bytesOf(code)});
}

CommandKey Memory::keyOf(SeatId seat, CommandId command) const
{
    return m_making.id<CommandKey>("command", {seat.bytes, command.bytes});
}

} // namespace waymark::server
