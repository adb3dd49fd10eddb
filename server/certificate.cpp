#include "server/certificate.hpp"

#include "server/keeping.hpp"

#include <QFile>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <memory>

namespace waymark::server {

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

struct Pair {
    PrivateKey key;
    Certificate certificate;
};

Failure noCertificate()
{
    return {"no-certificate", "the server's key and certificate could not be made"};
}

Failure damaged(const QString& path)
{
    return {"server-key-damaged",
            "'" + path.toStdString() +
                "' cannot be read as the server's key or certificate; bring back its copy"};
}

Failure notKept(const QString& path)
{
    return {"server-key-not-kept",
            "'" + path.toStdString() + "' cannot be written; check the folder and its space"};
}

bool nameIt(X509* certificate)
{
    static constexpr unsigned char name[] = "Waymark";
    X509_NAME* subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, name, -1, -1, 0) &&
           X509_set_issuer_name(certificate, subject);
}

bool numberIt(X509* certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] &= 0x7f; // serial numbers are positive
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(BN_bin2bn(bytes, sizeof bytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

// Fixed dates: that and when a conference takes place is itself confidential, and the pin is what is compared.
bool dateIt(X509* certificate)
{
    return ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20200101000000Z") &&
           ASN1_TIME_set_string(X509_getm_notAfter(certificate), "21191231235959Z");
}

Certificate selfSigned(EVP_PKEY* key)
{
    Certificate made(X509_new());
    if (!made || !X509_set_version(made.get(), 2) || !numberIt(made.get()) || !dateIt(made.get()) ||
        !nameIt(made.get()) || !X509_set_pubkey(made.get(), key) || !X509_sign(made.get(), key, EVP_sha256()))
        return {};
    return made;
}

QByteArray textOf(BIO* memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

QByteArray pem(EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_secmem()));
    if (!memory || !PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr))
        return {};
    return textOf(memory.get());
}

QByteArray pem(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || !PEM_write_bio_X509(memory.get(), certificate))
        return {};
    return textOf(memory.get());
}

wire::Key pinOf(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    wire::Key pin{};
    if (size > 0)
        SHA256(der, static_cast<std::size_t>(size), pin.data());
    OPENSSL_free(der);
    return pin;
}

Result<Identity> identity(const Pair& pair)
{
    const QByteArray key = pem(pair.key.get());
    const QByteArray certificate = pem(pair.certificate.get());
    Identity result{QSslKey(key, QSsl::Ec), QSslCertificate(certificate), pinOf(pair.certificate.get())};
    if (result.key.isNull() || result.certificate.isNull())
        return noCertificate();
    return result;
}

Result<Pair> freshPair()
{
    PrivateKey key(EVP_EC_gen("P-256"));
    if (!key)
        return noCertificate();
    Certificate certificate = selfSigned(key.get());
    if (!certificate)
        return noCertificate();
    return Pair{std::move(key), std::move(certificate)};
}

Memory reading(const QString& path)
{
    return Memory(BIO_new_file(QFile::encodeName(path).constData(), "r"));
}

Result<PrivateKey> keptKey(const QString& path)
{
    const Memory file = reading(path);
    PrivateKey key(file ? PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key)
        return damaged(path);
    return key;
}

Result<Certificate> keptCertificate(const QString& path, EVP_PKEY* key)
{
    const Memory file = reading(path);
    Certificate certificate(file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate || X509_check_private_key(certificate.get(), key) != 1)
        return damaged(path);
    return certificate;
}

// The pin is the key's: a certificate that a power cut left out is made anew and every card stays good.
Result<Pair> keptPair(const QString& folder)
{
    auto key = keptKey(keyFile(folder));
    if (!key)
        return key.failure();
    const QString path = certificateFile(folder);
    if (QFile::exists(path)) {
        auto certificate = keptCertificate(path, key->get());
        if (!certificate)
            return certificate.failure();
        return Pair{std::move(*key), std::move(*certificate)};
    }
    Certificate certificate = selfSigned(key->get());
    if (!certificate)
        return noCertificate();
    if (!keep(path, pem(certificate.get())))
        return notKept(path);
    return Pair{std::move(*key), std::move(certificate)};
}

} // namespace

QString keyFile(const QString& folder)
{
    return folder + "/server.key";
}
QString certificateFile(const QString& folder)
{
    return folder + "/server.crt";
}

QSslConfiguration Identity::configuration() const
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(
        QSslSocket::VerifyNone); // devices prove a key of their own after the upgrade
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    return configuration;
}

Result<Identity> makeIdentity()
{
    const auto pair = freshPair();
    if (!pair)
        return pair.failure();
    return identity(*pair);
}

Result<Identity> identityIn(const QString& folder)
{
    if (QFile::exists(keyFile(folder))) {
        const auto pair = keptPair(folder);
        if (!pair)
            return pair.failure();
        return identity(*pair);
    }
    if (QFile::exists(certificateFile(folder)))
        return Failure{"server-key-missing", "'" + keyFile(folder).toStdString() +
                                                 "' is missing beside its certificate; bring back its copy, "
                                                 "or no card that was handed out will work"};
    const auto pair = freshPair();
    if (!pair)
        return pair.failure();
    // The key first: a certificate without its key is the one state that cannot be mended.
    if (!keep(keyFile(folder), pem(pair->key.get())))
        return notKept(keyFile(folder));
    if (!keep(certificateFile(folder), pem(pair->certificate.get())))
        return notKept(certificateFile(folder));
    return identity(*pair);
}

} // namespace waymark::server
