#include "server/passphrase.hpp"

#include <sodium.h>

#include <cerrno>

#include <unistd.h>

namespace waymark::server {

Result<Passphrase> Passphrase::read(int from)
{
    Passphrase result;
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(from, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || byte == '\n')
            break;
        if (result.m_size == result.m_bytes.size())
            return Failure{"passphrase-too-long", "a passphrase has at most 1024 bytes"};
        result.m_bytes[result.m_size++] = byte;
    }
    if (result.m_size > 0 && result.m_bytes[result.m_size - 1] == '\r')
        --result.m_size;
    if (result.m_size == 0)
        return Failure{"no-passphrase", "give the passphrase as the first line of standard input"};
    return result;
}

Passphrase::Passphrase(Passphrase&& other) noexcept : m_bytes(other.m_bytes), m_size(other.m_size)
{
    sodium_memzero(other.m_bytes.data(), other.m_bytes.size());
    other.m_size = 0;
}

Passphrase::~Passphrase()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

} // namespace waymark::server
