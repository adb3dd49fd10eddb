// The real door, a real client over TLS on loopback, and a small hall behind.
#include "server/honest.hpp"
#include "server/raw_peer.hpp"
#include "support/catch.hpp"

#include <QCryptographicHash>
#include <QSslKey>
#include <QSslServer>

#include <sodium.h>

using namespace waymark;
using namespace waymark::tests;
using client::Client;

TEST_CASE("a right code joins over TLS and gets its view")
{
    House house;
    house.hall.expect("ABCD1234", Face::chair);
    Client client(house.card("ABCD1234"));
    client.start();
    REQUIRE(until([&] { return isIn(client); }));
    CHECK(client.seat()->face == Face::chair);
    CHECK(client.seat()->name == "Seat ABCD1234");
    CHECK(client.view().rows().size() == 1);
    CHECK(client.view().rows()[0].seen == "Everyone in the room");
}

TEST_CASE("a wrong code is turned away for good, with the hall's words")
{
    House house;
    house.hall.expect("ABCD1234");
    Client client(house.card("ZZZZ9999"));
    std::vector<std::string> refused;
    QObject::connect(&client, &Client::refused,
                     [&](const Refusal& refusal) { refused.push_back(refusal.code); });
    client.start();
    REQUIRE(until([&] { return client.state() == Client::State::turnedAway; }));
    CHECK(refused == std::vector<std::string>{"wrong-code"});
    REQUIRE(until([&] { return house.hall.gone.size() == 1; }));
}

TEST_CASE("a server with another key than the card's gets not one byte")
{
    needApplication();
    QSslServer impostor;
    impostor.setSslConfiguration(House::fresh().configuration());
    REQUIRE(impostor.listen(QHostAddress::LocalHost));
    int connections = 0;
    qint64 bytes = 0;
    QObject::connect(&impostor, &QSslServer::startedEncryptionHandshake, [&](QSslSocket* socket) {
        ++connections;
        QObject::connect(socket, &QIODevice::readyRead,
                         [&bytes, socket] { bytes += socket->bytesAvailable(); });
    });

    SECTION("the card's own server has another key")
    {
        client::Card card{"127.0.0.1", impostor.serverPort(), House::fresh().pin, "ABCD1234"};
        Client client(card);
        std::vector<std::string> troubles;
        QObject::connect(&client, &Client::troubled,
                         [&](const Failure& failure) { troubles.push_back(failure.code); });
        client.start();
        REQUIRE(until([&] { return troubles.size() >= 2; })); // it goes on trying
        CHECK(connections >= 2);
        CHECK(troubles[0] == "wrong-server");
        CHECK(bytes == 0);
    }
    SECTION("(and with the right pin bytes do come: the check above can fail)")
    {
        const auto pin = QCryptographicHash::hash(
            impostor.sslConfiguration().localCertificate().publicKey().toDer(), QCryptographicHash::Sha256);
        client::Card card{"127.0.0.1", impostor.serverPort(), *client::readPin(pin.toHex()), "ABCD1234"};
        Client client(card);
        client.start();
        CHECK(until([&] { return bytes > 0; }));
    }
}

TEST_CASE("TLS 1.2 is refused")
{
    House house;
    RawPeer old(QSsl::TlsV1_2);
    CHECK_FALSE(old.connectTls(house.port));
    RawPeer present(QSsl::TlsV1_3);
    CHECK(present.connectTls(house.port));
    CHECK(present.socket.sessionProtocol() == QSsl::TlsV1_3);
}

TEST_CASE("a request with an Origin header is refused")
{
    House house;
    RawPeer page;
    REQUIRE(page.connectTls(house.port));
    page.socket.write(
        RawPeer::request().replace("Host: x\r\n", "Host: x\r\nOrigin: https://example.org\r\n"));
    REQUIRE(until([&] { return page.socket.state() == QAbstractSocket::UnconnectedState; }));
    CHECK_FALSE(page.socket.readAll().contains("101 Switching"));

    RawPeer native;
    REQUIRE(native.connectTls(house.port));
    CHECK(native.upgrade());
}

TEST_CASE("after five wrong codes an address waits, and even the right code is not looked at")
{
    House house;
    house.hall.expect("ABCD1234");
    for (int i = 0; i < 5; ++i) {
        Client guesser(house.card("ZZZZ999" + std::to_string(i)));
        guesser.start();
        REQUIRE(until([&] { return guesser.state() == Client::State::turnedAway; }));
    }
    Client client(house.card("ABCD1234"));
    std::string code;
    QObject::connect(&client, &Client::refused, [&](const Refusal& refusal) { code = refusal.code; });
    client.start();
    REQUIRE(until([&] { return client.state() == Client::State::turnedAway; }));
    CHECK(code == "too-many-codes");
    CHECK(house.hall.joins.size() == 5);
}

TEST_CASE("a right code makes earlier wrong ones forgotten")
{
    House house;
    for (const char* right : {"ABCD1234", "EFGH5678"}) {
        for (int i = 0; i < 4; ++i) {
            Client guesser(house.card("ZZZZ999" + std::to_string(i)));
            guesser.start();
            REQUIRE(until([&] { return guesser.state() == Client::State::turnedAway; }));
        }
        house.hall.expect(right);
        Client client(house.card(right));
        client.start();
        CHECK(until([&] { return isIn(client); }));
    }
}

TEST_CASE("a first view longer than the queue arrives whole")
{
    House house;
    house.hall.expect("ABCD1234");
    Client client(house.card("ABCD1234"));
    std::size_t longest = 0;
    client.onReceived([&](const std::string& message) { longest = std::max(longest, message.size()); });
    QObject::connect(&house.hall, &SmallHall::seated, [&](ConnectionId id) {
        emit house.hall.tell(id, QByteArray::fromStdString(wire::write(wire::Update{})) +
                                     QByteArray(600 * 1024, ' '));
    });
    client.start();
    REQUIRE(until([&] { return isIn(client); }));
    CHECK(until([&] { return longest > 600 * 1024; }));
    CHECK(house.hall.gone.empty());
}

TEST_CASE("a paper longer than the queue arrives whole, and what is said meanwhile comes before its end")
{
    House house;
    house.hall.expect("ABCD1234");
    Client client(house.card("ABCD1234"));
    client.start();
    REQUIRE(until([&] { return isIn(client); }));
    QByteArray paper;
    bool isLineFirst = false;
    QObject::connect(&client, &Client::paperCame, [&](PersonId, wire::PaperForm, const QByteArray& bytes) {
        paper = bytes;
        isLineFirst = client.view().rows().size() == 2;
    });

    const std::size_t count = 40;
    const std::vector<std::uint8_t> all(count * wire::paperPiece, 'p');
    wire::PaperPiece piece{{}, wire::PaperForm::pdf, 0, count, {}, {}};
    crypto_generichash(piece.hash.data(), piece.hash.size(), all.data(), all.size(), nullptr, 0);
    piece.bytes.assign(all.begin(), all.begin() + wire::paperPiece);
    const ConnectionId id = house.hall.seatedNow[0];
    for (; piece.piece < count; ++piece.piece)
        house.hall.say(id, piece);
    house.hall.putPoint(id, "Another line");
    REQUIRE(until([&] { return !paper.isEmpty(); }));
    CHECK(std::size_t(paper.size()) == all.size());
    CHECK(isLineFirst);
    CHECK(house.hall.gone.empty());
}

TEST_CASE("closing the door tells everybody at once, and they try again")
{
    House house;
    Honest honest(house);
    house.door->close();
    CHECK(until([&] { return honest.client.state() == Client::State::offline; }));
    CHECK(until([&] { return house.door->connections() == 0; }));
}

TEST_CASE("a port in use is one clear sentence")
{
    House house;
    server::Door second(house.identity, {}, {});
    const auto port = second.listen(QHostAddress::LocalHost, house.port);
    REQUIRE_FALSE(port);
    CHECK(port.failure().code == "port-in-use");
    CHECK(port.failure().say.find(std::to_string(house.port)) != std::string::npos);
}
