#include "server/arguments.hpp"
#include "support/catch.hpp"

using namespace waymark::server;

namespace {

std::string codeOf(const QStringList& arguments)
{
    const auto task = readArguments(arguments);
    return task ? "fine" : task.failure().code;
}

} // namespace

TEST_CASE("a new conference needs its pack and its folder")
{
    const auto task = readArguments({"new", "--data", "here", "--from", "sample.toml"});
    REQUIRE(task);
    CHECK(std::get<New>(*task).pack == "sample.toml");
    CHECK(std::get<New>(*task).folder == "here");
    CHECK(codeOf({"new", "--from", "sample.toml"}) == "usage");
}

TEST_CASE("serving needs a folder, an address and a port")
{
    const auto task = readArguments({"serve", "--data", "here", "--listen", "192.168.1.20:8443"});
    REQUIRE(task);
    const auto& serve = std::get<Serve>(*task);
    CHECK(serve.address == QHostAddress("192.168.1.20"));
    CHECK(serve.port == 8443);
    CHECK_FALSE(serve.rehearsal);
    CHECK(std::get<Serve>(*readArguments({"serve", "--data", "d", "--listen", "[::1]:0"})).address ==
          QHostAddress(QHostAddress::LocalHostIPv6));
}

TEST_CASE("a rehearsal listens on this machine alone")
{
    CHECK(codeOf({"serve", "--data", "d", "--listen", "127.0.0.1:0", "--rehearsal"}) == "fine");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "[::1]:0", "--rehearsal"}) == "fine");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "0.0.0.0:0", "--rehearsal"}) == "loopback-only");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "192.168.1.20:0", "--rehearsal"}) == "loopback-only");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "[::]:0", "--rehearsal"}) == "loopback-only");
}

TEST_CASE("what is unknown, double, without value or no address is refused")
{
    CHECK(codeOf({}) == "usage");
    CHECK(codeOf({"start"}) == "usage");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "8443"}) == "usage");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "localhost:8443"}) == "usage");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "127.0.0.1:70000"}) == "usage");
    CHECK(codeOf({"serve", "--data", "d", "--listen", "127.0.0.1:"}) == "usage");
    CHECK(codeOf({"serve", "--data", "--listen", "127.0.0.1:1"}) == "usage");
    CHECK(codeOf({"serve", "--data", "d", "--data", "e", "--listen", "127.0.0.1:1"}) == "usage");
    CHECK(codeOf({"new", "--from", "p", "--data", "d", "--rehearsal"}) == "usage");
}

TEST_CASE("a copy and a host are asked for, never assumed; a rehearsal always has its host")
{
    const auto plain = readArguments({"serve", "--data", "d", "--listen", "127.0.0.1:0"});
    REQUIRE(plain);
    CHECK_FALSE(std::get<Serve>(*plain).hosted);
    CHECK(std::get<Serve>(*plain).copy.isEmpty());
    const auto full = readArguments({"serve", "--data", "d", "--listen", "127.0.0.1:0", "--hosted", "--copy", "stick"});
    REQUIRE(full);
    CHECK(std::get<Serve>(*full).hosted);
    CHECK(std::get<Serve>(*full).copy == "stick");
    const auto rehearsal = readArguments({"serve", "--data", "d", "--listen", "127.0.0.1:0", "--rehearsal"});
    REQUIRE(rehearsal);
    CHECK(std::get<Serve>(*rehearsal).hosted);
    CHECK(codeOf({"serve", "--data", "d", "--listen", "127.0.0.1:0", "--copy"}) == "usage");
    CHECK(codeOf({"new", "--from", "-", "--data", "d"}) == "fine");
    CHECK(codeOf({"new", "--from", "-", "--data", "d", "--copy", "e"}) == "usage");
}
