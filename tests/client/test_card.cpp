#include "client/card.hpp"
#include "support/catch.hpp"

using namespace waymark;
using client::Card;

namespace {

const QString pin = QString("0123456789abcdef").repeated(4);

std::string codeOf(const QString& text)
{
    const auto card = Card::read(text);
    return card ? "fine" : card.failure().code;
}

} // namespace

TEST_CASE("a card reads back as it was written")
{
    const auto card = Card::read("waymark:192.168.1.20:8443:" + pin + ":ABCD1234");
    REQUIRE(card);
    CHECK(card->host == "192.168.1.20");
    CHECK(card->port == 8443);
    CHECK(card->pin[1] == 0x23);
    CHECK(card->code == "ABCD1234");
    CHECK(Card::read(card->text())->text() == card->text());
}

TEST_CASE("an IPv6 address keeps its colons")
{
    const auto card = Card::read("waymark:[fe80::1]:8443:" + pin + ":ABCD1234");
    REQUIRE(card);
    CHECK(card->host == "fe80::1");
    CHECK(card->text() == "waymark:[fe80::1]:8443:" + pin + ":ABCD1234");
}

TEST_CASE("a code is read as people type it")
{
    CHECK(client::readCode("abcd-1234") == "ABCD1234");
    CHECK(client::readCode(" ABCD 1234 ") == "ABCD1234");
    CHECK(client::readCode("ABCDilo4") == "ABCD1104");
    CHECK_FALSE(client::readCode("ABCD123"));
    CHECK_FALSE(client::readCode("ABCD12345"));
    CHECK_FALSE(client::readCode("ABCU1234"));
    CHECK_FALSE(client::readCode(QString("ABCD123") + QChar(0x0664))); // another script's digit
}

TEST_CASE("what is wrong with a card has its own code")
{
    CHECK(codeOf("") == "not-a-card");
    CHECK(codeOf("https://example.org") == "not-a-card");
    CHECK(codeOf("waymark:host:8443") == "not-a-card");
    CHECK(codeOf("waymark::8443:" + pin + ":ABCD1234") == "card-host");
    CHECK(codeOf("waymark:a b:8443:" + pin + ":ABCD1234") == "card-host");
    CHECK(codeOf("waymark:host/x:8443:" + pin + ":ABCD1234") == "card-host");
    CHECK(codeOf("waymark:host:0:" + pin + ":ABCD1234") == "card-port");
    CHECK(codeOf("waymark:host:70000:" + pin + ":ABCD1234") == "card-port");
    CHECK(codeOf("waymark:host:8443:" + pin.left(63) + ":ABCD1234") == "card-pin");
    CHECK(codeOf("waymark:host:8443:" + pin.left(63) + "g:ABCD1234") == "card-pin");
    CHECK(codeOf("waymark:host:8443:" + pin + ":ABCD") == "card-code");
    CHECK(codeOf(" waymark:host:8443:" + pin + ":abcd-1234\n") == "fine");
}
