// The program itself, as a child: what it prints, how it ends, and that a failure leaves everything as it was.
#include "client/client.hpp"
#include "server/events.hpp"
#include "support/catch.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <map>

using namespace waymark;
using namespace waymark::tests;
using client::Client;

namespace {

const QString program = QStringLiteral(WAYMARK_BIN_DIR "/waymark-server");
const QString pack = QStringLiteral(WAYMARK_SOURCE_DIR "/assets/demo/reed.pack.toml");
const QByteArray passphrase = "four plain words here\n";

struct Ended {
    int status = -1;
    QByteArray out, err;

    // The stable code at the end of the one sentence.
    [[nodiscard]] std::string code() const
    {
        const qsizetype from = err.lastIndexOf('['), to = err.lastIndexOf(']');
        return err.mid(from + 1, to - from - 1).toStdString();
    }
    [[nodiscard]] bool isOneSentence() const
    {
        return err.startsWith("waymark-server: ") && err.endsWith("]\n") && err.count('\n') == 1;
    }
};

// A running waymark-server.
struct Server {
    QProcess process;
    QByteArray out;

    explicit Server(const QStringList& arguments, const QByteArray& input = passphrase)
    {
        needApplication();
        QObject::connect(&process, &QProcess::readyReadStandardOutput,
                         [this] { out += process.readAllStandardOutput(); });
        process.start(program, arguments);
        process.write(input);
    }
    ~Server()
    {
        process.disconnect();
        process.kill();
        process.waitForFinished();
    }
    bool says(const QByteArray& line)
    {
        return until([&] { return out.contains(line) || isOver(); }) && out.contains(line);
    }
    [[nodiscard]] bool isOver() const { return process.state() == QProcess::NotRunning; }
    Ended end()
    {
        REQUIRE(until([this] { return isOver(); }));
        out += process.readAllStandardOutput();
        const bool isNormal = process.exitStatus() == QProcess::NormalExit;
        return {isNormal ? process.exitCode() : -1, out, process.readAllStandardError()};
    }
    quint16 port()
    {
        REQUIRE(says("\n"));
        REQUIRE(out.startsWith("listening 127.0.0.1:"));
        return out.left(out.indexOf('\n')).mid(20).toUShort();
    }
};

Ended run(const QStringList& arguments, const QByteArray& input = passphrase)
{
    Server server(arguments, input);
    server.process.closeWriteChannel();
    return server.end();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file of a folder by name, and its bytes' hash.
std::map<QString, QByteArray> content(const QString& folder)
{
    std::map<QString, QByteArray> result;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        result[name] = QCryptographicHash::hash(bytesOf(folder + "/" + name), QCryptographicHash::Sha256);
    return result;
}

struct Made {
    QString folder;
    std::map<QByteArray, QByteArray> codes; // by the card's name
    QByteArray pin;

    [[nodiscard]] client::Card card(const QByteArray& name, quint16 port) const
    {
        return {"127.0.0.1", port, *client::readPin(pin), codes.at(name).toStdString()};
    }
};

Made make(const QTemporaryDir& folder)
{
    const Ended made = run({"new", "--from", pack, "--data", folder.path()});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    Made result{folder.path(), {}, {}};
    for (const QByteArray& line : made.out.trimmed().split('\n')) {
        const auto fields = line.split('\t');
        if (fields[0] == "pin")
            result.pin = fields.at(1);
        else
            result.codes[fields.at(1)] = fields.at(3);
    }
    return result;
}

QStringList serving(const QString& folder, const QString& where = "127.0.0.1:0")
{
    return {"serve", "--data", folder, "--listen", where, "--rehearsal"};
}

} // namespace

TEST_CASE("a wrong command line is one sentence, a code and status 2")
{
    for (const QStringList& wrong : {QStringList{}, QStringList{"serve"}, QStringList{"serve", "--data", "x"},
                                     QStringList{"new", "--data", "x"}}) {
        const Ended ended = run(wrong);
        CAPTURE(ended.err.toStdString());
        CHECK(ended.status == 2);
        CHECK(ended.code() == "usage");
        CHECK(ended.isOneSentence());
    }
    const Ended outside = run({"serve", "--data", "x", "--listen", "0.0.0.0:0", "--rehearsal"});
    CHECK(outside.status == 2);
    CHECK(outside.code() == "loopback-only");
    CHECK(run({"--help"}).status == 0);
}

TEST_CASE("a new conference is one encrypted file, the server's key, and a card for every seat")
{
    QTemporaryDir folder;
    const Made made = make(folder);
    CHECK(made.codes.size() >= 10);
    CHECK(made.pin.size() == 64);
    for (const auto& [name, code] : made.codes)
        CHECK(client::readCode(code));
    const auto files = content(folder.path());
    CHECK(files.size() == 3);
    CHECK(files.contains("conference.waymark"));
    for (const auto& [name, hash] : files)
        CHECK_FALSE(
            bool(QFile::permissions(folder.path() + "/" + name) & (QFile::ReadGroup | QFile::ReadOther)));

    SECTION("a second one is not made over it")
    {
        const Ended again = run({"new", "--from", pack, "--data", folder.path()});
        CHECK(again.status == 3);
        CHECK(again.code() == "file-exists");
        CHECK(content(folder.path()) == files);
    }
    SECTION("a wrong passphrase opens nothing and changes nothing")
    {
        const Ended ended = run(serving(folder.path()), "three plain words\n");
        CHECK(ended.status == 3);
        CHECK(ended.code() == "wrong-passphrase");
        CHECK(ended.isOneSentence());
        CHECK(content(folder.path()) == files);
    }
    SECTION("no passphrase at all")
    {
        CHECK(run(serving(folder.path()), "").code() == "no-passphrase");
        CHECK(content(folder.path()) == files);
    }
    SECTION("a rehearsal is served as one, or not at all")
    {
        const Ended ended = run({"serve", "--data", folder.path(), "--listen", "127.0.0.1:0"});
        CHECK(ended.status == 3);
        CHECK(ended.code() == "is-rehearsal");
        CHECK(content(folder.path()) == files);
    }
    SECTION("a port in use")
    {
        QTcpServer other;
        REQUIRE(other.listen(QHostAddress::LocalHost));
        const Ended ended = run(serving(folder.path(), "127.0.0.1:" + QString::number(other.serverPort())));
        CHECK(ended.status == 4);
        CHECK(ended.code() == "port-in-use");
        CHECK(ended.isOneSentence());
        CHECK(content(folder.path()) == files);
    }
    SECTION("a file cut short")
    {
        QFile file(folder.path() + "/conference.waymark");
        REQUIRE(file.resize(file.size() / 2 + 100));
        const auto cut = content(folder.path());
        const Ended ended = run(serving(folder.path()));
        CHECK(ended.status == 3);
        CHECK(ended.isOneSentence());
        CHECK(content(folder.path()) == cut);
    }
}

TEST_CASE("a pack with a mistake leaves nothing half-made")
{
    QTemporaryDir folder;
    const QString broken = folder.path() + "/broken.toml", data = folder.path() + "/data";
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(pack) + "\n[nonsense]\nx = 1\n");
    file.close();
    const Ended ended = run({"new", "--from", broken, "--data", data});
    CHECK(ended.status == 5);
    CHECK(ended.err.contains("broken.toml"));
    CHECK_FALSE(QDir(data).exists());
    CHECK(run({"new", "--from", folder.path() + "/missing.toml", "--data", data}).status == 5);
    CHECK_FALSE(QDir(data).exists());
}

TEST_CASE("a folder without a conference is said, and nothing is put into it")
{
    QTemporaryDir folder;
    const Ended ended = run(serving(folder.path()));
    CHECK(ended.status == 3);
    CHECK(ended.code() == "no-such-file");
    CHECK(content(folder.path()).empty());
}

TEST_CASE("a server is joined with a card, takes its time from its pipe, and ends cleanly")
{
    QTemporaryDir folder;
    const Made made = make(folder);
    Server server(serving(folder.path()));
    const quint16 port = server.port();

    server.process.write("clock 2026-11-10T08:31:00\n");
    CHECK(server.says("clock 2026-11-10T08:31:00\n"));
    server.process.write("half past eight\n");
    CHECK(server.says("wrong "));

    REQUIRE(made.codes.contains("Priya Nair"));
    Client chair(made.card("Priya Nair", port));
    chair.start();
    REQUIRE(until([&] { return chair.state() == Client::State::open && !chair.view().isEmpty(); }));
    CHECK(chair.seat()->face == Face::chair);

    Client second(made.card("Priya Nair", port));
    std::string code;
    QObject::connect(&second, &Client::refused, [&](const Refusal& refusal) { code = refusal.code; });
    second.start();
    REQUIRE(until([&] { return second.state() == Client::State::turnedAway; }));
    CHECK(code == "wrong-code"); // used once already

    SECTION("by SIGTERM")
    {
        server.process.terminate();
    }
    SECTION("by the end of its input")
    {
        server.process.closeWriteChannel();
    }
    CHECK(server.end().status == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 3); // no side files
    CHECK(until([&] { return chair.state() == Client::State::offline; }));

    Server again(serving(folder.path(), "127.0.0.1:" + QString::number(port)));
    CHECK(again.port() == port);
    CHECK(until([&] { return chair.state() == Client::State::open; })); // by itself
}
