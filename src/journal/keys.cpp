// Derivation of all keys. Every number and label here reaches disk: DO NOT CHANGE one without a new format
// version.
#include "journal/keys.hpp"

#include <sodium.h>

#include <cassert>

namespace waymark::journal {

namespace {

// libsodium's MODERATE, written out so that a later libsodium cannot change what old files need.
constexpr unsigned long long argonPasses = 3;
constexpr std::size_t argonMemory = 256u * 1024u * 1024u;

constexpr char label[crypto_kdf_CONTEXTBYTES + 1] = "WAYMARK1";

enum SubKey : std::uint64_t { database = 1, circles = 2, chain = 3, ids = 4 };

static_assert(crypto_kdf_KEYBYTES == 32 && crypto_pwhash_argon2id_SALTBYTES == 16);

Failure noMemory()
{
    return {"no-memory",
            "There is not enough memory for the keys (256 MiB are needed); close other programs and try "
            "again."};
}

} // namespace

struct Keys::Secrets {
    std::array<std::uint8_t, 32> file;
    std::array<std::uint8_t, 32> database;
    std::array<std::uint8_t, 32> circles;
    std::array<std::uint8_t, 32> chain;
    std::array<std::uint8_t, 32> ids;
    Salt salt;
};

CircleKey::~CircleKey()
{
    sodium_memzero(bytes.data(), bytes.size());
}

void Keys::Wipe::operator()(Secrets* secrets) const
{
    sodium_free(secrets);
}

Result<std::unique_ptr<Keys::Secrets, Keys::Wipe>> Keys::guarded()
{
    if (sodium_init() < 0)
        return Failure{"no-randomness", "The system gives no random numbers, so no key can be made."};
    std::unique_ptr<Secrets, Wipe> memory{static_cast<Secrets*>(sodium_malloc(sizeof(Secrets)))};
    if (!memory)
        return noMemory();
    return memory;
}

Result<Keys> Keys::fromPassphrase(std::string_view passphrase, const Salt& salt)
{
    if (passphrase.empty())
        return Failure{"no-passphrase", "The passphrase is empty; type the passphrase of this conference."};
    auto memory = guarded();
    if (!memory)
        return memory.failure();
    auto made = std::move(*memory);
    if (crypto_pwhash(made->file.data(), made->file.size(), passphrase.data(), passphrase.size(), salt.data(),
                      argonPasses, argonMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    const auto derive = [&](std::array<std::uint8_t, 32>& into, SubKey which) {
        crypto_kdf_derive_from_key(into.data(), into.size(), which, label, made->file.data());
    };
    derive(made->database, SubKey::database);
    derive(made->circles, SubKey::circles);
    derive(made->chain, SubKey::chain);
    derive(made->ids, SubKey::ids);
    made->salt = salt;
    sodium_mprotect_readonly(made.get());
    return Keys{std::move(made)};
}

Result<Keys> Keys::duplicate() const
{
    auto memory = guarded();
    if (!memory)
        return memory.failure();
    **memory = secrets();
    sodium_mprotect_readonly(memory->get());
    return Keys{std::move(*memory)};
}

const Keys::Secrets& Keys::secrets() const
{
    assert(m_secrets && "these keys were moved away");
    return *m_secrets;
}

const Salt& Keys::salt() const
{
    return secrets().salt;
}

std::span<const std::uint8_t, 32> Keys::databaseKey() const
{
    return secrets().database;
}

std::span<const std::uint8_t, 32> Keys::chainKey() const
{
    return secrets().chain;
}

CircleKey Keys::circleKey(const CircleId& circle) const
{
    CircleKey key;
    const auto& parent = secrets().circles;
    crypto_generichash(key.bytes.data(), key.bytes.size(), circle.bytes.data(), circle.bytes.size(),
                       parent.data(), parent.size());
    return key;
}

std::array<std::uint8_t, 16> Keys::hash(std::span<const std::uint8_t> bytes) const
{
    std::array<std::uint8_t, 16> result{};
    const auto& key = secrets().ids;
    crypto_generichash(result.data(), result.size(), bytes.data(), bytes.size(), key.data(), key.size());
    return result;
}

} // namespace waymark::journal
