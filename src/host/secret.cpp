#include "host/secret.hpp"

#include <QCoreApplication>
#include <QSet>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace waymark::host {

Secret::Secret(std::string_view text)
{
    if (text.empty() || sodium_init() < 0)
        return;
    m_bytes = static_cast<char*>(sodium_malloc(text.size()));
    if (!m_bytes)
        return;
    std::memcpy(m_bytes, text.data(), text.size());
    m_size = text.size();
}

Secret::Secret(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    *this = Secret(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes it first
}

Secret readSecret(int from)
{
    std::array<char, 1024> line{};
    std::size_t size = 0;
    while (size < line.size()) {
        const ssize_t count = ::read(from, &line[size], 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || line[size] == '\n')
            break;
        ++size;
    }
    if (size > 0 && line[size - 1] == '\r')
        --size;
    Secret secret(std::string_view(line.data(), size));
    sodium_memzero(line.data(), line.size());
    return secret;
}

Strength strengthOf(const QString& passphrase)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Strength", text); };
    const auto length = passphrase.size();
    if (length == 0)
        return {};
    if (length < leastPassphrase)
        return {false, 1, say("Too short. Use at least 12 characters, for example four words.")};
    const QSet<QChar> letters(passphrase.begin(), passphrase.end());
    const bool onlyDigits =
        std::all_of(passphrase.begin(), passphrase.end(), [](QChar c) { return c.isDigit(); });
    if (letters.size() < 6 || onlyDigits)
        return {true, 2,
                say("Weak. It repeats itself, or has only numbers. Four unrelated words are better.")};
    const auto words = passphrase.simplified().split(' ', Qt::SkipEmptyParts).size();
    if (length >= 20 && (words >= 4 || letters.size() >= 14))
        return {true, 4, say("Strong, if it is not a saying that others know.")};
    return {true, 3, say("Fair. One or two more words make it strong.")};
}

void forbidDumps()
{
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace waymark::host
