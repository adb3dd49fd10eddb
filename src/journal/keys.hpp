// The keyring of one conference: the file key made from the passphrase, and every key derived from it
// (FORMAT.md, keys). All of it lies in guarded, locked memory and is wiped when the Keys go. Any number of
// threads may use one Keys at the same time, as long as none moves or destroys it.
#pragma once

#include "conference/ids.hpp"
#include "conference/result.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace waymark::journal {

using Salt = std::array<std::uint8_t, 16>;

// Opens the rows of one circle and of no other. This is all that the program which writes papers is given.
struct CircleKey {
    std::array<std::uint8_t, 32> bytes{};

    ~CircleKey();
};

class Keys {
public:
    // Argon2id, 256 MiB and about half a second, on purpose. Errors: no-passphrase, no-memory.
    static Result<Keys> fromPassphrase(std::string_view passphrase, const Salt& salt);

    // For whoever must still have the keys when opening a file with them fails. Errors: no-memory.
    [[nodiscard]] Result<Keys> duplicate() const;

    // The salt the passphrase was mixed with: also the first 16 bytes of the file.
    [[nodiscard]] const Salt& salt() const;

    [[nodiscard]] std::span<const std::uint8_t, 32> databaseKey() const;
    [[nodiscard]] std::span<const std::uint8_t, 32> chainKey() const;
    [[nodiscard]] CircleKey circleKey(const CircleId& circle) const;

    // A keyed 128-bit hash: nobody without the passphrase can make it or test a guess against it.
    // Begin the bytes with a word for the purpose ("record", "circle", …), so that two purposes never meet.
    [[nodiscard]] std::array<std::uint8_t, 16> hash(std::span<const std::uint8_t> bytes) const;

private:
    struct Secrets;
    struct Wipe {
        void operator()(Secrets* secrets) const;
    };

    static Result<std::unique_ptr<Secrets, Wipe>> guarded();
    explicit Keys(std::unique_ptr<Secrets, Wipe> secrets) : m_secrets(std::move(secrets)) {}
    [[nodiscard]] const Secrets& secrets() const;

    std::unique_ptr<Secrets, Wipe> m_secrets;
};

} // namespace waymark::journal
