// The real door and those who do what no client does: what is malformed, too long, too late or too much is closed, and
// nobody else notices.
#include "client/device_key.hpp"
#include "server/honest.hpp"
#include "server/raw_peer.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;
using namespace std::chrono_literals;
using client::Client;

namespace {

std::string codeOf(const std::optional<QByteArray>& text)
{
    if (!text)
        return "(closed)";
    const auto message = wire::readFromServer(text->toStdString());
    const auto* known = std::get_if<wire::FromServer>(&message);
    const auto* refusal = known ? std::get_if<Refusal>(known) : nullptr;
    return refusal ? refusal->code : "(no refusal)";
}

QByteArray text(const wire::FromClient& message)
{
    return QByteArray::fromStdString(wire::write(message));
}

// Past the proof, as a hand-made peer.
bool joinByHand(RawPeer& peer, const House& house, const std::string& code)
{
    const auto hello = peer.upgrade();
    if (!hello)
        return false;
    const client::DeviceKey key;
    peer.sendText(text(wire::Join{code, key.open(), key.prove(*hello, house.identity.pin)}));
    return peer.readText().has_value();
}

} // namespace

TEST_CASE("what is malformed is answered with a code and closed, and nobody else notices")
{
    House house;
    Honest honest(house);
    RawPeer peer;
    REQUIRE(peer.connectTls(house.port));
    const auto hello = peer.upgrade();
    REQUIRE(hello);
    const client::DeviceKey key;

    SECTION("no JSON")
    {
        peer.sendText("hello?");
        CHECK_FALSE(codeOf(peer.readText()).starts_with("("));
    }
    SECTION("a binary message")
    {
        peer.sendBinary("\x01\x02");
        CHECK(codeOf(peer.readText()) == "binary-message");
    }
    SECTION("a command before joining")
    {
        peer.sendText(text(Asked{CommandId{{1}}, {}, CloseConference{}}));
        CHECK(codeOf(peer.readText()) == "not-joined");
    }
    SECTION("a proof by another key")
    {
        peer.sendText(
            text(wire::Join{"ABCD1234", client::DeviceKey().open(), key.prove(*hello, house.identity.pin)}));
        CHECK(codeOf(peer.readText()) == "wrong-proof");
        CHECK(house.hall.joins.size() == 1); // the honest one's
    }
    SECTION("a proof made for a server with another key, as a relay between would have it")
    {
        peer.sendText(text(wire::Resume{key.open(), key.prove(*hello, House::fresh().pin)}));
        CHECK(codeOf(peer.readText()) == "wrong-proof");
    }
    SECTION("a proof from another connection, replayed")
    {
        RawPeer earlier;
        REQUIRE(earlier.connectTls(house.port));
        const auto other = earlier.upgrade();
        REQUIRE(other);
        peer.sendText(text(wire::Resume{key.open(), key.prove(*other, house.identity.pin)}));
        CHECK(codeOf(peer.readText()) == "wrong-proof");
    }
    REQUIRE(until([&] { return peer.socket.state() == QAbstractSocket::UnconnectedState; }));
    CHECK(house.hall.messages.empty());
    CHECK(honest.isStillServed());
}

TEST_CASE("a message over its limit closes the connection, and nobody else notices")
{
    House house;
    Honest honest(house);
    RawPeer peer;
    REQUIRE(peer.connectTls(house.port));

    SECTION("more than 4 KiB before joining")
    {
        REQUIRE(peer.upgrade());
        peer.sendText(QByteArray(4097, ' '));
    }
    SECTION("more than 4 KiB before joining, in pieces")
    {
        REQUIRE(peer.upgrade());
        peer.socket.write(RawPeer::frame(char(0x01), 3000, QByteArray(3000, ' ')));
        peer.socket.write(RawPeer::frame(char(0x80), 3000, QByteArray(3000, ' ')));
    }
    SECTION("more than 64 KiB after joining")
    {
        house.hall.expect("ABCD1234");
        REQUIRE(joinByHand(peer, house, "ABCD1234"));
        peer.sendText(QByteArray(64 * 1024 + 1, ' '));
    }
    SECTION("a frame that only says that it is long")
    {
        REQUIRE(peer.upgrade());
        peer.socket.write(RawPeer::frame(char(0x81), quint64(1) << 30, "x"));
    }
    CHECK(until([&] { return peer.socket.state() == QAbstractSocket::UnconnectedState; }));
    CHECK(honest.isStillServed());
}

TEST_CASE("a long message is read after joining")
{
    House house;
    house.hall.expect("ABCD1234");
    RawPeer peer;
    REQUIRE(peer.connectTls(house.port));
    REQUIRE(joinByHand(peer, house, "ABCD1234"));
    QByteArray padded = text(wire::Blanked{});
    padded += QByteArray(60 * 1024, ' ');
    peer.sendText(padded);
    CHECK(until([&] { return house.hall.count<wire::Blanked>() == 1; }));
}

TEST_CASE("whoever has not joined by the deadline is closed, however far they came")
{
    server::Limits limits;
    limits.untilJoined = 300ms;
    House house(limits);
    Honest honest(house);
    RawPeer peer;

    SECTION("a socket that says nothing")
    {
        REQUIRE(peer.connectTcp(house.port));
    }
    SECTION("encrypted, and then nothing")
    {
        REQUIRE(peer.connectTls(house.port));
    }
    SECTION("half a request")
    {
        REQUIRE(peer.connectTls(house.port));
        peer.socket.write(RawPeer::request().left(30));
    }
    SECTION("greeted, and then nothing")
    {
        REQUIRE(peer.connectTls(house.port));
        REQUIRE(peer.upgrade());
    }
    SECTION("a huge frame promised in one packet with the request, before a limit could be set")
    {
        REQUIRE(peer.connectTls(house.port));
        peer.socket.write(RawPeer::request() +
                          RawPeer::frame(char(0x81), quint64(1) << 30, QByteArray(500000, ' ')));
    }
    CHECK(until([&] { return peer.socket.state() == QAbstractSocket::UnconnectedState; }));
    CHECK(until([&] { return house.door->connections() == 1; }));
    CHECK(honest.isStillServed());
}

TEST_CASE("an endless request is cut off")
{
    House house; // its deadline is longer than the test waits for a busy loop, not than it may take
    RawPeer peer;
    REQUIRE(peer.connectTls(house.port));
    peer.socket.write("GET / HTTP/1.1\r\nX: " + QByteArray(20000, 'x'));
    CHECK(until([&] { return peer.socket.state() == QAbstractSocket::UnconnectedState; }));
}

TEST_CASE("idle sockets do not keep an honest tablet out")
{
    server::Limits limits;
    limits.untilJoined = 1h; // nothing but the counting can help
    limits.settling = 50ms;
    House house(limits);
    std::vector<std::unique_ptr<RawPeer>> idle;
    for (int i = 0; i < 100; ++i) {
        idle.push_back(std::make_unique<RawPeer>());
        idle.back()->socket.connectToHost("127.0.0.1", house.port);
    }
    REQUIRE(until([&] { return house.door->connections() == 64; }));

    house.hall.expect("ABCD1234");
    Client client(house.card("ABCD1234"));
    client.start();
    CHECK(until([&] { return isIn(client); }));
    CHECK(house.door->connections() <= 65);
}

TEST_CASE("a peer that leaves pings unanswered is gone, sooner for a room screen")
{
    server::Limits limits;
    limits.ping = limits.gone = 1h;
    limits.roomPing = 20ms;
    limits.roomGone = 200ms;
    House house(limits);
    house.hall.expect("R00MR00M", Face::room);
    house.hall.expect("ABCD1234", Face::tablet);
    RawPeer room, tablet;
    REQUIRE(room.connectTls(house.port));
    REQUIRE(joinByHand(room, house, "R00MR00M"));
    REQUIRE(tablet.connectTls(house.port));
    REQUIRE(joinByHand(tablet, house, "ABCD1234"));

    REQUIRE(until([&] { return house.hall.gone.size() == 1; }));
    CHECK(house.hall.seatedNow.size() == 1);
    CHECK(tablet.socket.state() == QAbstractSocket::ConnectedState);
}

TEST_CASE("a room screen that answers stays")
{
    server::Limits limits;
    limits.roomPing = 20ms;
    limits.roomGone = 5000ms;
    House house(limits);
    house.hall.expect("R00MR00M", Face::room);
    client::Patience patience;
    patience.roomPing = 1h;
    patience.roomGone = 1h;
    Client room(house.card("R00MR00M"), patience);
    room.start();
    REQUIRE(until([&] { return isIn(room); }));
    int beats = 0;
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, [&] { ++beats; });
    pace.start(20ms);
    REQUIRE(until([&] { return beats > 20; }));
    CHECK(house.hall.gone.empty());
}

TEST_CASE("a peer that does not read is dropped, and the others are served meanwhile")
{
    House house;
    Honest honest(house);
    house.hall.expect("ABCD1234");
    RawPeer peer;
    peer.socket.setReadBufferSize(
        4096); // what it does not read stays in the system, and then with the server
    REQUIRE(peer.connectTls(house.port));
    REQUIRE(joinByHand(peer, house, "ABCD1234"));
    REQUIRE(house.hall.seatedNow.size() == 2);
    const ConnectionId id = house.hall.seatedNow.back();

    const QByteArray much(32 * 1024, ' ');
    int told = 0;
    for (; told < 4000 && house.hall.gone.empty(); ++told) {
        emit house.hall.tell(id, much);
        settle();
    }
    INFO(told << " messages");
    CHECK(house.hall.gone == std::vector<ConnectionId>{id});
    CHECK(honest.isStillServed());
}
