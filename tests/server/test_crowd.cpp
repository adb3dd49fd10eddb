#include "server/crowd.hpp"
#include "support/catch.hpp"

using namespace waymark::server;
using namespace std::chrono_literals;

namespace {

const QHostAddress tablet("192.168.1.20");
const QHostAddress other("192.168.1.21");
const QHostAddress here(QHostAddress::LocalHost);
const Crowd::Time start{};

// Fills the door with `count` sockets, each of an address of its own.
void fill(Crowd& crowd, int count, Crowd::Time at)
{
    for (int i = 0; i < count; ++i)
        REQUIRE(crowd.arrive(1000 + ConnectionId(i), QHostAddress(0x0a000000u + quint32(i)), at).come);
}

} // namespace

TEST_CASE("an address has four places, and its fifth socket is sent away")
{
    Crowd crowd{Limits()};
    for (ConnectionId id = 1; id <= 4; ++id)
        CHECK(crowd.arrive(id, tablet, start).come);
    CHECK_FALSE(crowd.arrive(5, tablet, start).come);
    CHECK(crowd.arrive(6, other, start).come);
    CHECK(crowd.waiting() == 5);
}

TEST_CASE("whoever joins or goes makes a place free")
{
    Crowd crowd{Limits()};
    for (ConnectionId id = 1; id <= 4; ++id)
        CHECK(crowd.arrive(id, tablet, start).come);
    crowd.depart(2);
    CHECK(crowd.arrive(5, tablet, start).come);
}

TEST_CASE("a socket that has idled makes room for a newcomer of its own address")
{
    Crowd crowd{Limits()};
    CHECK(crowd.arrive(9, other, start).come);
    for (ConnectionId id = 1; id <= 4; ++id)
        CHECK(crowd.arrive(id, tablet, start).come);
    const auto answer = crowd.arrive(5, tablet, start + 500ms);
    CHECK(answer.come);
    CHECK(answer.instead == ConnectionId(1)); // its own oldest, not the oldest of all
    CHECK(crowd.waiting() == 5);
}

TEST_CASE("one machine may hold 64 places for its own players")
{
    Crowd crowd{Limits()};
    for (ConnectionId id = 1; id <= 64; ++id)
        CHECK(crowd.arrive(id, here, start).come);
    CHECK_FALSE(crowd.arrive(65, here, start + 499ms).come);
}

TEST_CASE("at 64 the oldest of all makes room, once it has idled")
{
    Crowd crowd{Limits()};
    fill(crowd, 64, start);
    CHECK_FALSE(crowd.arrive(1, tablet, start + 100ms).come);
    const auto answer = crowd.arrive(2, tablet, start + 600ms);
    CHECK(answer.come);
    CHECK(answer.instead == ConnectionId(1000));
    CHECK(crowd.waiting() == 64);
}

TEST_CASE("five wrong codes in a row, and the address waits a minute from the last")
{
    Crowd crowd{Limits()};
    for (int i = 0; i < 4; ++i)
        crowd.wrongCode(tablet, start);
    CHECK_FALSE(crowd.mustWait(tablet, start));
    crowd.wrongCode(tablet, start + 10s);
    CHECK(crowd.mustWait(tablet, start + 70s));
    CHECK_FALSE(crowd.mustWait(other, start + 70s));
    CHECK_FALSE(crowd.mustWait(tablet, start + 71s));
}

TEST_CASE("a right code in between begins the count anew")
{
    Crowd crowd{Limits()};
    for (int i = 0; i < 4; ++i)
        crowd.wrongCode(tablet, start);
    crowd.rightCode(tablet);
    crowd.wrongCode(tablet, start);
    CHECK_FALSE(crowd.mustWait(tablet, start));
}

TEST_CASE("a device by IPv4 and by IPv4 in IPv6 is one address")
{
    CHECK(plainAddress(QHostAddress("::ffff:192.168.1.20")) == tablet);
    CHECK(plainAddress(QHostAddress("fe80::1")) == QHostAddress("fe80::1"));
}
