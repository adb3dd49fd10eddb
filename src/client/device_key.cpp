#include "client/device_key.hpp"

#include <sodium.h>

#include <cassert>

namespace waymark::client {

void DeviceKey::Wipe::operator()(unsigned char* secret) const
{
    sodium_free(secret);
}

DeviceKey::DeviceKey()
{
    // Without randomness or memory nothing that follows may run.
    const int ready = sodium_init();
    assert(ready >= 0);
    m_secret.reset(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    assert(ready >= 0 && m_secret);
    crypto_sign_keypair(m_public.data(), m_secret.get());
    sodium_mprotect_readonly(m_secret.get());
}

wire::Proof DeviceKey::prove(const wire::Hello& hello, const wire::Key& pin) const
{
    const auto text = wire::proofText(hello.nonce, pin, hello.conference);
    wire::Proof proof{};
    crypto_sign_detached(proof.data(), nullptr, text.data(), text.size(), m_secret.get());
    return proof;
}

} // namespace waymark::client
