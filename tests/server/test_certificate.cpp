#include "server/certificate.hpp"
#include "server/events.hpp"
#include "support/catch.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::server;
using namespace waymark::tests;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Before the first use of TLS.
struct Application {
    Application() { needApplication(); }
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE_METHOD(Application,
                 "the key is made once, only its owner may read it, and it is the same at the next start")
{
    QTemporaryDir folder;
    const auto first = identityIn(folder.path());
    REQUIRE(first);
    CHECK(QFile::permissions(keyFile(folder.path())) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto again = identityIn(folder.path());
    REQUIRE(again);
    CHECK(again->pin == first->pin);
    CHECK(again->certificate == first->certificate);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE_METHOD(Application, "two servers never share a pin")
{
    CHECK(makeIdentity()->pin != makeIdentity()->pin);
}

TEST_CASE_METHOD(Application, "the pin is the SHA-256 of the SubjectPublicKeyInfo, an elliptic P-256 key")
{
    const auto identity = makeIdentity();
    REQUIRE(identity);
    const QByteArray info = identity->certificate.publicKey().toDer();
    const QByteArray hash = QCryptographicHash::hash(info, QCryptographicHash::Sha256);
    CHECK(hash == QByteArray(reinterpret_cast<const char*>(identity->pin.data()), 32));
    CHECK(identity->certificate.publicKey().algorithm() == QSsl::Ec);
    CHECK(info.size() == 91); // P-256, named curve, uncompressed point
}

TEST_CASE_METHOD(Application, "the certificate says nothing of the conference, not even when it was made")
{
    const auto one = makeIdentity(), two = makeIdentity();
    CHECK(one->certificate.subjectInfo(QSslCertificate::CommonName) == QStringList{"Waymark"});
    CHECK(one->certificate.effectiveDate() == two->certificate.effectiveDate());
    CHECK(one->certificate.effectiveDate().date().year() == 2020);
    CHECK(one->certificate.subjectAlternativeNames().isEmpty());
}

TEST_CASE_METHOD(Application, "a lost certificate is made anew, and every card stays good")
{
    QTemporaryDir folder;
    const auto first = identityIn(folder.path());
    REQUIRE(QFile::remove(certificateFile(folder.path())));
    const auto again = identityIn(folder.path());
    REQUIRE(again);
    CHECK(again->pin == first->pin);
}

TEST_CASE_METHOD(Application, "a lost or damaged key is said, never replaced")
{
    QTemporaryDir folder;
    REQUIRE(identityIn(folder.path()));
    const QByteArray certificate = bytesOf(certificateFile(folder.path()));
    SECTION("lost")
    {
        REQUIRE(QFile::remove(keyFile(folder.path())));
        CHECK(identityIn(folder.path()).failure().code == "server-key-missing");
        CHECK_FALSE(QFile::exists(keyFile(folder.path())));
    }
    SECTION("cut short")
    {
        const QByteArray half = bytesOf(keyFile(folder.path())).left(60);
        write(keyFile(folder.path()), half);
        CHECK(identityIn(folder.path()).failure().code == "server-key-damaged");
        CHECK(bytesOf(keyFile(folder.path())) == half);
    }
    SECTION("another server's")
    {
        QTemporaryDir elsewhere;
        REQUIRE(identityIn(elsewhere.path()));
        write(keyFile(folder.path()), bytesOf(keyFile(elsewhere.path())));
        CHECK(identityIn(folder.path()).failure().code == "server-key-damaged");
    }
    CHECK(bytesOf(certificateFile(folder.path())) == certificate);
}

TEST_CASE_METHOD(Application, "a folder that cannot be written is one clear sentence")
{
    const auto identity = identityIn("/proc/no-such-folder");
    REQUIRE_FALSE(identity);
    CHECK(identity.failure().code == "server-key-not-kept");
}
