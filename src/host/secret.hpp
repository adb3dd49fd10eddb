// A passphrase while it is needed: in locked memory that is not swapped and not dumped, and wiped when it goes. Movable,
// never copied. What a text field kept of it while it was typed is the field's; that memory cannot be wiped.
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

namespace waymark::host {

class Secret {
public:
    Secret() = default;
    // An empty one when the system gives no memory.
    explicit Secret(std::string_view text);
    explicit Secret(const QString& text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] std::string_view text() const { return {m_bytes, m_size}; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

// The first line of a descriptor, for whoever gives it by a pipe; what follows stays there.
[[nodiscard]] Secret readSecret(int from);

// At least this many characters; no other rule, because rules make passphrases that are forgotten or written down.
inline constexpr int leastPassphrase = 12;

// How hard it would be to guess, in plain words for whoever writes it.
struct Strength {
    bool enough = false; // long enough to be taken
    int step = 0;        // 0 nothing yet, 1 too short, 2 weak, 3 fair, 4 strong
    QString say;
};
[[nodiscard]] Strength strengthOf(const QString& passphrase);

// No core dump of this process, and no other process of the same user may read its memory. First thing in main.
void forbidDumps();

} // namespace waymark::host
