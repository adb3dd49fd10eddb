// One laptop for a whole meeting: real server, real files, real sockets.
#include "host/laptop.hpp"

#include <QDirIterator>

#include <csignal>

using namespace waymark;
using namespace waymark::tests;
using host::Hosting;

TEST_CASE("a conference is made from a short form, and the chair and the big screen sit in it at once")
{
    Laptop laptop;
    laptop.makeNew();
    CHECK(laptop.hosting.state() == Hosting::State::running);
    CHECK(laptop.chair().seat()->face == Face::chair);
    CHECK(laptop.chair().seat()->name == "Dr Catherine Zabrowska");
    REQUIRE(laptop.hosting.cards().size() == 1); // the minute-taker's is still to be given
    CHECK(laptop.hosting.cards()[0].name == "Max Quillfeather");
    CHECK(laptop.hosting.address() == QString("127.0.0.1:%1").arg(laptop.chair().card().port));
    laptop.addChild(1, "Ann Low");
}

TEST_CASE("nothing of a conference stands in plain on any disk, and its passphrase nowhere at all")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    laptop.addChild(1, "Zebedee Larchmont");
    const auto proc = "/proc/" + QString::number(laptop.hosting.serverId());
    CHECK(bytesOf(proc + "/cmdline").contains("waymark-server"));
    CHECK_FALSE(bytesOf(proc + "/cmdline").contains(phrase.toUtf8()));
    CHECK_FALSE(bytesOf(proc + "/environ").contains(phrase.toUtf8()));
    int files = 0;
    const auto search = [&] {
        for (QDirIterator at(laptop.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             at.hasNext();) {
            const QByteArray bytes = bytesOf(at.next());
            ++files;
            for (const char* word :
                 {"Zebedee", "Larchmont", "Zabrowska", "Quillfeather", "Testshire", "four plain words"})
                CHECK_FALSE(bytes.contains(word));
        }
    };
    search();
    laptop.hosting.end();
    search();
    CHECK(files > 10);
}

TEST_CASE("the copy is as new as the conference after every act")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    CHECK(laptop.hosting.copy() == CopyState::current);
    for (std::uint8_t n = 1; n <= 9; ++n)
        laptop.addChild(n, "Child Number" + std::to_string(n));
    laptop.hosting.end();
    const Kept own = keptIn(laptop.data()), copy = keptIn(laptop.copy());
    CHECK(own.rows > 20);
    CHECK(copy.rows == own.rows);
    CHECK(copy.head == own.head);
    CHECK(bytesOf(laptop.copy() + "/server.key") == bytesOf(laptop.data() + "/server.key"));
    CHECK(bytesOf(laptop.copy() + "/server.crt") == bytesOf(laptop.data() + "/server.crt"));
}

TEST_CASE("after the laptop was lost another one goes on from the copy, and nothing acknowledged is missing")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    for (std::uint8_t n = 1; n <= 5; ++n)
        laptop.addChild(n, "Child Number" + std::to_string(n));
    // As it lies on the stick when the power goes.
    REQUIRE(QDir().mkpath(laptop.folder.path() + "/found"));
    ::kill(pid_t(laptop.hosting.serverId()), SIGKILL);
    for (const QString& name : QDir(laptop.copy()).entryList(QDir::Files))
        REQUIRE(QFile::copy(laptop.copy() + "/" + name, laptop.folder.path() + "/found/" + name));
    laptop.hosting.end();

    Laptop other;
    other.open(laptop.folder.path() + "/found");
    other.sit();
    std::size_t children = 0;
    other.chair().view().each<Child>([&](const Child& child, const wire::Shown&) {
        children += child.name.starts_with("Child Number") ? 1 : 0;
    });
    CHECK(children >= 5);
}

TEST_CASE(
    "tomorrow the chair sits in her seat again, with the passphrase and no card; yesterday's device does not")
{
    Laptop laptop;
    laptop.makeNew();
    laptop.addChild(1, "Ann Low");
    auto yesterday = std::move(laptop.seats["chair"]);
    const quint16 port = yesterday->card().port;
    laptop.hosting.end();
    REQUIRE(until([&] { return yesterday->state() == client::Client::State::offline; }));

    laptop.seats.clear();
    auto plan = Laptop::plan({});
    plan.port = port;
    laptop.hosting.begin({laptop.data(), host::Secret(phrase), plan});
    laptop.sit();
    CHECK(laptop.chair().seat()->name == "Dr Catherine Zabrowska");
    CHECK(laptop.hosting.cards().empty());
    CHECK(until([&] { return yesterday->state() == client::Client::State::turnedAway; }));
    CHECK(laptop.isIn("chair"));
}

TEST_CASE("a server that crashes is started again by itself, and devices come back without a card")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    laptop.addChild(1, "Ann Low");
    for (int crash = 0; crash < 3; ++crash) {
        const qint64 before = laptop.hosting.serverId();
        ::kill(pid_t(before), SIGKILL);
        REQUIRE(until([&] { return laptop.hosting.state() == Hosting::State::again; }));
        REQUIRE(until([&] { return laptop.hosting.state() == Hosting::State::running; }));
        CHECK(laptop.hosting.serverId() != before);
        REQUIRE(until([&] { return laptop.isIn("chair") && laptop.isOpen("room"); }));
        laptop.addChild(std::uint8_t(2 + crash), "Ben Low");
        CHECK(laptop.hosting.copy() == CopyState::current);
    }
}

TEST_CASE("a stick that is pulled is told to the chair and the host, the meeting goes on, and it can be "
          "begun again")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    const auto said = [&] {
        const auto& around = laptop.chair().view().around();
        return around ? around->copy : CopyState::none;
    };
    CHECK(until([&] { return said() == CopyState::current; }));
    QDir().rename(laptop.folder.path() + "/stick", laptop.folder.path() + "/pulled");
    laptop.addChild(1, "Ann Low");
    CHECK(until([&] { return laptop.hosting.copy() == CopyState::lost; }));
    CHECK(until([&] { return said() == CopyState::lost; }));
    laptop.addChild(2, "Ben Low");

    QDir().rename(laptop.folder.path() + "/pulled", laptop.folder.path() + "/stick");
    laptop.hosting.copyAgain();
    CHECK(until([&] { return laptop.hosting.copy() == CopyState::current; }));
    CHECK(until([&] { return said() == CopyState::current; }));
    laptop.hosting.end();
    CHECK(keptIn(laptop.copy()).head == keptIn(laptop.data()).head);
}

TEST_CASE("a server that crashes while the stick is out is started again all the same")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    REQUIRE(QDir().rename(laptop.folder.path() + "/stick", laptop.folder.path() + "/pulled"));
    // Nothing can be made where the stick was.
    QFile instead(laptop.folder.path() + "/stick");
    REQUIRE(instead.open(QIODevice::WriteOnly));
    ::kill(pid_t(laptop.hosting.serverId()), SIGKILL);
    REQUIRE(until([&] { return laptop.hosting.state() == Hosting::State::again; }));
    REQUIRE(until([&] { return laptop.hosting.state() == Hosting::State::running; }));
    CHECK(until([&] { return laptop.hosting.copy() == CopyState::lost; }));
    REQUIRE(until([&] { return laptop.isIn("chair"); }));
    laptop.addChild(1, "Ann Low");
    laptop.hosting.copyAgain();
    laptop.addChild(2, "Ben Low");
    CHECK(laptop.hosting.copy() == CopyState::lost);
    REQUIRE(QFile::remove(laptop.folder.path() + "/stick"));
    REQUIRE(QDir().rename(laptop.folder.path() + "/pulled", laptop.folder.path() + "/stick"));
    laptop.hosting.copyAgain();
    CHECK(until([&] { return laptop.hosting.copy() == CopyState::current; }));
    laptop.hosting.end();
    CHECK(keptIn(laptop.copy()).head == keptIn(laptop.data()).head);
}

TEST_CASE("a copy that knows more, or is another conference's, is refused, and nothing of either is lost")
{
    Laptop laptop;
    laptop.makeNew(laptop.copy());
    laptop.addChild(1, "Ann Low");
    laptop.hosting.end();
    SECTION("the meeting went on from the copy")
    {
        laptop.open(laptop.copy());
        laptop.sit();
        laptop.addChild(2, "Ben Low");
        laptop.hosting.end();
        const Kept ahead = keptIn(laptop.copy());
        laptop.open(laptop.data(), laptop.copy());
        REQUIRE(until([&] { return !laptop.failure.isEmpty(); }));
        CHECK(laptop.failure == "copy-newer");
        CHECK(laptop.hosting.state() == Hosting::State::idle);
        CHECK(keptIn(laptop.copy()).head == ahead.head);
    }
    SECTION("another conference")
    {
        Laptop other;
        other.makeNew();
        other.hosting.end();
        const Kept before = keptIn(other.data());
        laptop.open(laptop.data(), other.data());
        REQUIRE(until([&] { return !laptop.failure.isEmpty(); }));
        CHECK(laptop.failure == "copy-foreign");
        CHECK(keptIn(other.data()).head == before.head);
    }
    SECTION("its own folder")
    {
        laptop.open(laptop.data(), laptop.folder.path() + "/./data");
        REQUIRE(until([&] { return !laptop.failure.isEmpty(); }));
        CHECK(laptop.failure == "copy-same-folder");
    }
}

TEST_CASE("a wrong passphrase begins nothing")
{
    Laptop laptop;
    laptop.makeNew();
    laptop.hosting.end();
    laptop.seats.clear();
    laptop.hosting.begin(
        {laptop.data(), host::Secret(std::string_view("another passphrase")), Laptop::plan({})});
    REQUIRE(until([&] { return !laptop.failure.isEmpty(); }));
    CHECK(laptop.failure == "wrong-passphrase");
    CHECK(laptop.hosting.state() == Hosting::State::idle);
    CHECK(laptop.seats.empty());
}

TEST_CASE("the sample is rehearsed with a clock that goes, and is gone afterwards")
{
    Laptop laptop;
    Hosting::Task task{{}, host::Secret(std::string_view("a rehearsal has no secrets")), {}};
    task.packFile = WAYMARK_SOURCE_DIR "/assets/demo/reed.pack.toml";
    task.clock = Moment(Day(std::chrono::days(20767))) + std::chrono::hours(8);
    laptop.hosting.begin(std::move(task));
    laptop.sit();
    CHECK(laptop.hosting.isRehearsal());
    CHECK(laptop.hosting.cards().size() >= 8);
    laptop.hosting.end();
    CHECK(laptop.hosting.cards().empty());
}
