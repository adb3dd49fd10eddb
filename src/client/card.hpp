// The card of one seat: where its server is, by which key it is known, and the code that joins once.
// As text, on paper or in a QR picture: waymark:host:port:pin:CODE. Plain value; any thread.
#pragma once

#include "conference/result.hpp"
#include "wire/messages.hpp"

#include <QString>

namespace waymark::client {

struct Card {
    QString host; // a name or an address; an IPv6 address without brackets
    quint16 port = 0;
    wire::Key pin{};  // SHA-256 of the server certificate's SubjectPublicKeyInfo
    std::string code; // eight Crockford characters, upper case

    [[nodiscard]] QString text() const;
    // Errors: not-a-card, card-host, card-port, card-pin, card-code.
    static Result<Card> read(const QString& text);
};

// A code as it was typed -> upper case, without blanks and dashes, O, I and L read as the digits they look like.
// Nothing: it is no code.
[[nodiscard]] std::optional<std::string> readCode(const QString& typed);
// 64 hex digits. Nothing: it is no pin.
[[nodiscard]] std::optional<wire::Key> readPin(const QString& text);

} // namespace waymark::client
