// The press room with small shell programs in place of waymark-papers.
#include "server/events.hpp"
#include "server/papers.hpp"
#include "support/catch.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace waymark::server;
using namespace waymark::tests;
using namespace std::chrono_literals;

namespace {

struct Press {
    struct Made {
        std::uint64_t ticket;
        bool ok;
        QByteArray output;
    };
    QTemporaryDir folder;
    std::unique_ptr<Papers> papers;
    std::vector<Made> made;

    explicit Press(const QByteArray& script, std::chrono::milliseconds patience = 30s)
    {
        needApplication();
        const QString path = folder.path() + "/program";
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        open(path, patience);
    }
    void open(const QString& program, std::chrono::milliseconds patience = 30s)
    {
        papers = std::make_unique<Papers>(program, patience);
        QObject::connect(papers.get(), &Papers::made,
                         [this](std::uint64_t ticket, bool ok, const QByteArray& output) {
                             made.push_back({ticket, ok, output});
                         });
    }
    void run(int count)
    {
        REQUIRE(until([&] { return made.size() == std::size_t(count); }));
    }
    const Made& of(std::uint64_t ticket) const
    {
        return *std::find_if(made.begin(), made.end(), [&](const Made& one) { return one.ticket == ticket; });
    }
};

} // namespace

TEST_CASE("the program gets the bytes and gives the paper back, byte for byte")
{
    Press press("echo ok; exec cat\n");
    QByteArray all(300000, '\0');
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i] = char(i * 31);
    press.papers->make(7, all);
    press.run(1);
    CHECK(press.made[0].ticket == 7);
    CHECK(press.made[0].ok);
    CHECK(press.made[0].output == all);
}

TEST_CASE("many papers are all made, a few at a time")
{
    Press press("echo ok; exec cat\n");
    for (std::uint64_t ticket = 1; ticket <= 9; ++ticket)
        press.papers->make(ticket, QByteArray::number(qulonglong(ticket)));
    press.run(9);
    std::set<std::uint64_t> tickets;
    for (const auto& one : press.made) {
        CHECK(one.output == QByteArray::number(qulonglong(one.ticket)));
        tickets.insert(one.ticket);
    }
    CHECK(tickets.size() == 9);
}

TEST_CASE("what the program says went wrong is passed on")
{
    Press press("cat >/dev/null; echo 'failed no-font the font is missing'\n");
    press.papers->make(1, "x");
    press.run(1);
    CHECK_FALSE(press.made[0].ok);
    CHECK(press.made[0].output == "no-font the font is missing");
}

TEST_CASE("a program that stops in the middle gives no paper")
{
    Press press("cat >/dev/null; echo ok; echo half; kill -9 $$\n");
    press.papers->make(1, "x");
    press.run(1);
    CHECK_FALSE(press.made[0].ok);
    CHECK(press.made[0].output.startsWith("paper-failed "));
}

TEST_CASE("a program that reads nothing and says nothing gives no paper")
{
    Press press("exit 0\n");
    press.papers->make(1, QByteArray(1000000, 'x'));
    press.run(1);
    CHECK_FALSE(press.made[0].ok);
}

TEST_CASE("a program that hangs is stopped, and the next paper is made")
{
    Press press("read first; [ \"$first\" = hang ] && exec tail -f /dev/null; echo ok; echo \"$first\"\n",
                500ms);
    press.papers->make(1, "hang\n");
    press.papers->make(2, "hang\n");
    press.papers->make(3, "go\n");
    press.run(3);
    CHECK(press.of(1).output.startsWith("paper-too-slow "));
    CHECK(press.of(3).ok);
    CHECK(press.of(3).output == "go\n");
}

TEST_CASE("a missing program is said at once, for every paper")
{
    Press press("");
    press.open(press.folder.path() + "/missing");
    for (std::uint64_t ticket = 1; ticket <= 4; ++ticket)
        press.papers->make(ticket, "x");
    press.run(4);
    CHECK(press.made[3].output.startsWith("no-paper-program "));
}

TEST_CASE("the program sees nothing of the server's surroundings")
{
    qputenv("WAYMARK_PASSPHRASE", "larch");
    Press press("echo ok; env\n");
    press.papers->make(1, "");
    press.run(1);
    qunsetenv("WAYMARK_PASSPHRASE");
    CHECK(press.made[0].output.contains("LC_ALL=C.UTF-8"));
    CHECK_FALSE(press.made[0].output.contains("larch"));
}
