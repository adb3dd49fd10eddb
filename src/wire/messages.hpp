// What travels between a client and the server, as values; PROTOCOL.md has it in prose. All text is JSON.
// Decoding is strict: unknown or missing field, duplicate key, wrong type, over-long text, control character, too deep:
// refused with a stable code and a sentence. Pure functions; any thread.
#pragma once

#include "conference/around.hpp"
#include "conference/commands.hpp"
#include "conference/refusal.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark::wire {

inline constexpr int protocolVersion = 1;
inline constexpr std::size_t joinLimit = 4 * 1024;     // bytes of a message before a seat is joined
inline constexpr std::size_t messageLimit = 64 * 1024; // bytes of a message afterwards
inline constexpr std::size_t paperPiece = 40 * 1024;   // bytes of a paper in one message

using Key = std::array<std::uint8_t, 32>;   // an Ed25519 public key, or a nonce, or a pin
using Proof = std::array<std::uint8_t, 64>; // an Ed25519 signature
using ConferenceId = std::array<std::uint8_t, 16>;

// ---- joining --------------------------------------------------------------------------------------------------------

// Server, first message of a connection.
struct Hello {
    Key nonce{};
    ConferenceId conference{};
};
// Client, with the code on its card: once per seat. `proof` signs proofText(nonce, pin, conference).
struct Join {
    std::string code; // eight Crockford characters, as typed (case, blanks and dashes do not matter)
    Key key{};
    Proof proof{};
};
// Client, later: a device that has joined before.
struct Resume {
    Key key{};
    Proof proof{};
};
struct Joined {
    SeatId seat;
    Face face = Face::tablet;
    std::optional<PersonId> person;
    std::string name; // the person's own name; "Room screen"
};
// What a device key signs: a relay with another certificate has another pin.
[[nodiscard]] std::vector<std::uint8_t> proofText(const Key& nonce, const Key& pin, const ConferenceId& conference);

// ---- client to server, once joined ----------------------------------------------------------------------------------

struct Blanked {}; // the client has cleared its screen after a cut
// Chair and minute-taker: watch what the room screen shows.
struct Watch {
    bool room = true;
};
enum class PaperForm : std::uint8_t { html, pdf };
struct AskPaper {
    PersonId recipient;
    PaperForm form = PaperForm::html;
};

// The chair: a joining code for the seat of a person, or of a room screen (`seat`: of this one; else of a further one, for
// `parts`, none: for all). The seat's code before it opens nothing any more, and its device is turned away.
struct AskCode {
    std::optional<PersonId> person;
    std::optional<SeatId> seat;
    std::vector<PartId> parts;
};
// Chair and minute-taker: what a command would change, and for whom. It is not done.
struct Foresee {
    Asked asked;
};

using FromClient = std::variant<Join, Resume, Asked, Blanked, Watch, AskPaper, AskCode, Foresee>;
[[nodiscard]] std::variant<FromClient, Refusal> readFromClient(std::string_view text);
[[nodiscard]] std::string write(const FromClient& message);

// ---- server to client -----------------------------------------------------------------------------------------------

// What became of one command of this seat.
struct Did {
    CommandId id;
    std::optional<Refusal> refused; // none: done and saved
    RecordId record;                // the record it made or changed first
    Moment at{};
    std::string seen;               // who may see what was written, in words
};
// A record as this viewer sees it, and who else does, in words ("Everyone in the room").
struct Shown {
    Record record;
    std::string seen;
};
// One message per seat and batch: everything that changed for this seat. Padded with spaces to the next KiB.
struct Update {
    std::uint64_t n = 0;           // 1, 2, … since the view began anew
    bool room = false;             // about the watched room screen, not about this seat itself
    bool fresh = false;            // forget everything: `put` is the whole view
    bool lobby = false;            // forget everything: nothing is shown (answer: Blanked)
    std::vector<Did> did;
    std::vector<Shown> put;
    std::vector<RecordId> drop;
    std::optional<SituationId> situation;
    std::optional<std::vector<std::string>> may; // the commands this seat may give now; absent: unchanged
    std::optional<Moment> now;                   // rehearsal only: the clock on the wall
    std::optional<Around> around;
};
struct PaperPiece {
    PersonId recipient;
    PaperForm form = PaperForm::html;
    std::uint64_t piece = 0; // 0 …
    std::uint64_t of = 1;
    Key hash{};              // BLAKE2b-256 of the whole paper
    std::vector<std::uint8_t> bytes;
};

// To the chair alone. What stands on a card beside it (host, port, pin) the chair's own card says.
struct NewCode {
    SeatId seat;
    Face face = Face::tablet;
    std::optional<PersonId> person; // none: a room screen
    std::vector<PartId> parts;
    std::string code;
};
// Answers Foresee: sentences, or why the command would be refused.
struct Foreseen {
    CommandId id;
    std::optional<Refusal> refused;
    std::vector<std::string> says;
};

using FromServer = std::variant<Hello, Joined, Refusal, Update, PaperPiece, NewCode, Foreseen>;
[[nodiscard]] std::variant<FromServer, Refusal> readFromServer(std::string_view text);
[[nodiscard]] std::string write(const FromServer& message);

// Text form of an id: 32 lower-case hex digits.
template <class Tag>
[[nodiscard]] std::string text(const Id<Tag>& id)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string result;
    for (const std::uint8_t byte : id.bytes) {
        result += digits[byte >> 4];
        result += digits[byte & 15];
    }
    return result;
}

} // namespace waymark::wire
