// The memory of the hall: the fold of one conference and the journal it comes from. Acts are performed and applied here
// first; `commit` puts everything done since the last commit on disk in one transaction, and only then may anybody be told.
// No Qt, no clock. One thread.
#pragma once

#include "journal/journal.hpp"
#include "rules/perform.hpp"

#include <unordered_map>

namespace waymark::server {

class Memory {
public:
    // Folds every row. Errors: the journal's own, and damaged-file for a row that is no event or breaks a rule.
    [[nodiscard]] static Result<Memory> open(journal::Journal journal);

    [[nodiscard]] const Conference& conference() const { return m_conference; }
    [[nodiscard]] const Making& making() const { return m_making; }
    [[nodiscard]] journal::Journal& journal() { return *m_journal; }
    [[nodiscard]] std::array<std::uint8_t, 16> conferenceId() const { return m_journal->conference().bytes; }
    [[nodiscard]] std::uint64_t commits() const { return m_commits; }

    // What a seat's command has become. Sent again, it is recognised and made no second time.
    struct Done {
        RecordId record;
        Moment at{};
    };
    [[nodiscard]] std::variant<Done, Refusal> ask(const sight::Chairing& seat, const sight::Surroundings& surroundings,
                                                  const Asked& asked, Moment now);
    // A device takes a seat: its code is used up, its key is known from now on.
    void takeSeat(SeatId seat, const std::string& deviceKey);
    // A seat with a new code, made if it is not there yet: what opened it before opens it no more, code or device.
    void giveSeat(Seat seat, std::string_view code, Moment now);

    // On disk when this returns without a failure. After a failure this memory is not to be used any more.
    [[nodiscard]] Result<void> commit();

    // The keyed hash under which a seat's joining code is kept.
    [[nodiscard]] Id<struct CodeTag> codeHash(std::string_view code) const;

private:
    explicit Memory(journal::Journal journal);
    [[nodiscard]] CommandKey keyOf(SeatId seat, CommandId command) const;
    void putSeat(const Seat& seat, CommandKey key);
    [[nodiscard]] Result<void> fold();
    [[nodiscard]] Result<void> take(const Event& event, CommandKey command);
    void forgetUnsaid();

    std::unique_ptr<journal::Journal> m_journal; // on the heap: m_making holds on to its keys
    Making m_making;
    Conference m_conference;
    std::unordered_map<CommandKey, Done> m_done;
    std::vector<journal::Entry> m_waiting; // performed, not yet on disk
    std::uint64_t m_commits = 0;
};

} // namespace waymark::server
