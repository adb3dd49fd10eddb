// The server's own key and self-signed certificate: what its clients pin. ECDSA P-256, made once per data folder.
// Neither says anything about the conference, not even when it was made. Any thread.
#pragma once

#include "conference/result.hpp"
#include "wire/messages.hpp"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

namespace waymark::server {

struct Identity {
    QSslKey key;
    QSslCertificate certificate;
    wire::Key pin{}; // SHA-256 of the certificate's SubjectPublicKeyInfo, DER

    // TLS 1.3 alone, no session tickets.
    [[nodiscard]] QSslConfiguration configuration() const;
};

// A fresh one, in memory only. Errors: no-certificate.
[[nodiscard]] Result<Identity> makeIdentity();

// The one kept in `folder` as server.key (mode 0600) and server.crt, made at first call.
// Errors: no-certificate, server-key-missing, server-key-damaged, server-key-not-kept.
[[nodiscard]] Result<Identity> identityIn(const QString& folder);

// The names of these files, for whoever must leave nothing half-made behind.
[[nodiscard]] QString keyFile(const QString& folder);
[[nodiscard]] QString certificateFile(const QString& folder);

} // namespace waymark::server
