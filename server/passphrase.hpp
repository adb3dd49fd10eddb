// The passphrase: the first line of standard input, read byte by byte so that what follows stays for others, and wiped
// when it goes.
#pragma once

#include "conference/result.hpp"

#include <array>
#include <string_view>

namespace waymark::server {

class Passphrase {
public:
    // Without its line end. Errors: no-passphrase, passphrase-too-long.
    static Result<Passphrase> read(int from);

    Passphrase(Passphrase&& other) noexcept;
    Passphrase& operator=(Passphrase&&) = delete;
    ~Passphrase();

    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }

private:
    Passphrase() = default;

    std::array<char, 1024> m_bytes{}; // never moved by a growing string, which would leave copies
    std::size_t m_size = 0;
};

} // namespace waymark::server
