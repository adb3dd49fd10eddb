// What comes by standard input: the passphrase, then a rehearsal's clock.
#include "server/events.hpp"
#include "server/passphrase.hpp"
#include "server/parent.hpp"
#include "support/catch.hpp"

#include <unistd.h>

using namespace waymark::server;
using namespace waymark::tests;

namespace {

struct Pipe {
    int in = -1, out = -1;
    Pipe()
    {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        in = ends[0];
        out = ends[1];
    }
    ~Pipe()
    {
        ::close(in);
        close();
    }
    void write(const std::string& text)
    {
        REQUIRE(::write(out, text.data(), text.size()) == ssize_t(text.size()));
    }
    void close()
    {
        if (out >= 0)
            ::close(out);
        out = -1;
    }
};

} // namespace

TEST_CASE("the passphrase is the first line, and what follows stays in the pipe")
{
    Pipe pipe;
    pipe.write("four plain words here\nclock 2026-11-10T08:31:00\n");
    const auto passphrase = Passphrase::read(pipe.in);
    REQUIRE(passphrase);
    CHECK(passphrase->text() == "four plain words here");
    char rest[64] = {};
    CHECK(::read(pipe.in, rest, sizeof rest) == 26);
}

TEST_CASE("an empty or endless passphrase is refused")
{
    Pipe pipe;
    SECTION("empty line")
    {
        pipe.write("\n");
        CHECK(Passphrase::read(pipe.in).failure().code == "no-passphrase");
    }
    SECTION("nothing at all")
    {
        pipe.close();
        CHECK(Passphrase::read(pipe.in).failure().code == "no-passphrase");
    }
    SECTION("endless")
    {
        pipe.write(std::string(2000, 'x'));
        CHECK(Passphrase::read(pipe.in).failure().code == "passphrase-too-long");
    }
}

TEST_CASE("a clock line is read as written, or not at all")
{
    const auto time = readClock("clock 2026-11-10T08:31:00");
    REQUIRE(time);
    CHECK(clockLine(*time) == "clock 2026-11-10T08:31:00");
    CHECK(readClock("clock 2028-02-29T23:59:59"));
    for (const char* wrong :
         {"", "clock", "clock 2026-11-10", "clock 2026-11-10 08:31:00", "clock 2026-11-10T24:00:00",
          "clock 2026-02-29T08:00:00", "clock 2026-13-01T08:00:00", "clock 2026-11-10T08:31:00 ",
          "Clock 2026-11-10T08:31:00", "clock 2026-11-10T08:3x:00"}) {
        CAPTURE(wrong);
        CHECK_FALSE(readClock(wrong));
    }
}

TEST_CASE("clock lines set the time in order, however the pipe cuts them, and its end ends the rehearsal")
{
    needApplication();
    Pipe pipe;
    Parent rehearsal(pipe.in, true);
    std::vector<std::string> set;
    bool isEnded = false;
    QObject::connect(&rehearsal, &Parent::clock, [&](qint64 time) { set.push_back(clockLine(time)); });
    QObject::connect(&rehearsal, &Parent::ended, [&] { isEnded = true; });

    pipe.write("clock 2026-11-10T08:31:00\nclock 2026-11-");
    REQUIRE(until([&] { return set.size() == 1; }));
    pipe.write("10T08:32:00\n");
    REQUIRE(until([&] { return set.size() == 2; }));
    CHECK(set[1] == "clock 2026-11-10T08:32:00");
    CHECK_FALSE(isEnded);
    pipe.close();
    CHECK(until([&] { return isEnded; }));
}

TEST_CASE("whoever holds the input may ask for a code and for the copy; the time is a rehearsal's alone")
{
    needApplication();
    Pipe pipe;
    Parent parent(pipe.in, false);
    std::vector<std::string> heard;
    QObject::connect(&parent, &Parent::clock, [&](qint64) { heard.push_back("clock"); });
    QObject::connect(&parent, &Parent::codeAsked, [&](bool room) { heard.push_back(room ? "room" : "chair"); });
    QObject::connect(&parent, &Parent::copyAsked, [&] { heard.push_back("copy"); });
    pipe.write("clock 2026-11-10T08:31:00\ncode chair\ncode room\ncode hannah\ncopy\n");
    REQUIRE(until([&] { return heard.size() == 3; }));
    CHECK(heard == std::vector<std::string>{"chair", "room", "copy"});
}
