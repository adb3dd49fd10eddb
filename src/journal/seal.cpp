// XChaCha20-Poly1305 from libsodium, and the layout of what a seal is bound to. DO NOT CHANGE: reaches disk.
#include "journal/seal.hpp"

#include <sodium.h>

#include <cassert>
#include <cstdlib>
#include <string_view>

namespace waymark::journal {

namespace {

constexpr std::string_view label = "waymark row 1";
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceSize == 24 && tagSize == 16);

// Every field has a fixed length, so no two places share an encoding.
Bytes boundTo(const Place& place)
{
    Bytes bytes(label.begin(), label.end());
    bytes.insert(bytes.end(), place.conference.bytes.begin(), place.conference.bytes.end());
    for (int shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(place.seq >> shift));
    bytes.insert(bytes.end(), place.circle.bytes.begin(), place.circle.bytes.end());
    bytes.insert(bytes.end(), place.hashBefore.begin(), place.hashBefore.end());
    return bytes;
}

} // namespace

Bytes seal(const CircleKey& key, std::span<const std::uint8_t> payload, const Place& place)
{
    // A nonce that is not random would give the payload away: better no program than that.
    if (sodium_init() < 0)
        std::abort();
    const Bytes bound = boundTo(place);
    Bytes sealed(nonceSize + payload.size() + tagSize);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, payload.data(),
                                               payload.size(), bound.data(), bound.size(), nullptr,
                                               sealed.data(), key.bytes.data());
    return sealed;
}

Result<Bytes> open(const CircleKey& key, std::span<const std::uint8_t> sealed, const Place& place)
{
    const Failure notOpened{"not-opened",
                            "A row could not be opened: its key is another, it stood in another "
                            "place, or it was changed."};
    if (sealed.size() < nonceSize + tagSize)
        return notOpened;
    const Bytes bound = boundTo(place);
    Bytes payload(sealed.size() - nonceSize - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            payload.data(), nullptr, nullptr, sealed.data() + nonceSize, sealed.size() - nonceSize,
            bound.data(), bound.size(), sealed.data(), key.bytes.data()) != 0)
        return notOpened;
    return payload;
}

} // namespace waymark::journal
