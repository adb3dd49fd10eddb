// What one seat is sent: the difference between what it may see now and what it was last sent, one message for each
// batch that changed anything for it, padded to the next KiB; nothing changed, nothing sent. Knows no sockets; any thread.
#pragma once

#include "sight/seen.hpp"
#include "wire/messages.hpp"

namespace waymark::wire {

class Stream {
public:
    // room: the second stream of an office seat, which watches the room screen.
    explicit Stream(bool room = false) : m_room(room) {}

    struct Facts {
        std::vector<Did> did;                 // answers to this seat's own commands
        std::optional<SituationId> situation; // where the seat is now
        std::vector<std::string> may;
        std::optional<Around> around;         // offices only
    };
    // Nothing: this batch changed nothing for this seat.
    [[nodiscard]] std::optional<std::string> tell(const sight::Seen& seen, Facts facts);
    // Rehearsal: the clock on the wall; nothing while in the lobby.
    [[nodiscard]] std::optional<std::string> tellClock(Moment now);
    // Whether the last message cut the seat off (it answers Blanked).
    [[nodiscard]] bool inLobby() const { return m_state == State::lobby; }

private:
    enum class State { unborn, lobby, open };
    std::optional<std::string> tellLobby(Facts facts);
    void changes(const sight::Seen& seen, Update& update);

    bool m_room;
    State m_state = State::unborn;
    std::uint64_t m_n = 0;
    struct Row {
        std::uint64_t written = 0;
        std::string text;
    };
    std::map<RecordId, Row> m_sent; // the rows as they were last sent
    std::optional<SituationId> m_situation;
    std::vector<std::string> m_may;
    std::optional<Around> m_around;
};

} // namespace waymark::wire
