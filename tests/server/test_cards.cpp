// New cards for seats, with the real server as a child process and real devices over TLS: what the new card opens, and what
// the one before it opens no more.
#include "client/client.hpp"
#include "server/events.hpp"
#include "support/catch.hpp"

#include <QProcess>
#include <QTemporaryDir>

#include <map>

using namespace waymark;
using namespace waymark::tests;
using client::Client;

namespace {

const QString program = QStringLiteral(WAYMARK_BIN_DIR "/waymark-server");
const QString pack = QStringLiteral(WAYMARK_SOURCE_DIR "/assets/demo/reed.pack.toml");
const QByteArray passphrase = "four plain words here\n";

// A conference made from the sample's pack and served, on the morning of its day.
class Served {
public:
    Served()
    {
        needApplication();
        QProcess maker;
        maker.start(program, {"new", "--from", pack, "--data", m_folder.path()});
        maker.write(passphrase);
        maker.closeWriteChannel();
        REQUIRE(maker.waitForFinished());
        for (const QByteArray& line : maker.readAllStandardOutput().trimmed().split('\n')) {
            const auto fields = line.split('\t');
            if (fields[0] == "pin")
                m_pin = *client::readPin(fields.at(1));
            else
                m_codes[fields.at(0).toStdString()] = fields.at(3).toStdString();
        }
        QObject::connect(&m_server, &QProcess::readyReadStandardOutput,
                         [this] { m_out += m_server.readAllStandardOutput(); });
        m_server.start(program,
                       {"serve", "--data", m_folder.path(), "--listen", "127.0.0.1:0", "--rehearsal"});
        m_server.write(passphrase);
        m_server.write("clock 2026-11-10T08:30:00\n");
        REQUIRE(until([this] { return m_out.contains("listening 127.0.0.1:") && m_out.contains("clock "); }));
        m_port = m_out.mid(m_out.indexOf(':') + 1).split('\n')[0].toUShort();
    }
    ~Served()
    {
        m_server.disconnect();
        m_server.kill();
        m_server.waitForFinished();
    }

    [[nodiscard]] client::Card card(const std::string& code) const
    {
        return {"127.0.0.1", m_port, m_pin, code};
    }
    [[nodiscard]] std::string code(const std::string& seat) const { return m_codes.at(seat); }
    [[nodiscard]] std::unique_ptr<Client> joined(const std::string& code) const
    {
        auto made = std::make_unique<Client>(card(code));
        made->start();
        REQUIRE(until([&] { return made->state() != Client::State::joining; }));
        return made;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_out;
    std::map<std::string, std::string> m_codes;
    wire::Key m_pin{};
    quint16 m_port = 0;
};

// What a client is told about a code it asked for.
struct Asking {
    std::optional<wire::NewCode> given;
    std::optional<Refusal> refused;

    Asking(Client& client, const wire::AskCode& asked)
    {
        QObject heard; // later answers are for others
        QObject::connect(&client, &Client::codeCame, &heard,
                         [this](const wire::NewCode& code) { given = code; });
        QObject::connect(&client, &Client::refused, &heard,
                         [this](const Refusal& refusal) { refused = refusal; });
        client.askCode(asked);
        REQUIRE(until([this] { return given || refused; }));
    }
    [[nodiscard]] std::string code() const { return refused ? refused->code : ""; }
};

bool may(Client& client, const Command& command)
{
    std::optional<bool> done;
    const CommandId asked = client.ask(command);
    const auto connection =
        QObject::connect(&client, &Client::answered, [&](CommandId id, const wire::Did& did) {
            if (id == asked)
                done = !did.refused;
        });
    REQUIRE(until([&] { return done.has_value(); }));
    QObject::disconnect(connection);
    return *done;
}

template <class T, class Is>
const T* find(const Client& client, Is&& is)
{
    for (const wire::Shown& shown : client.view().rows())
        if (const T* record = std::get_if<T>(&shown.record); record && is(*record))
            return record;
    return nullptr;
}

PersonId person(const Client& chair, const std::string& known)
{
    const Person* found = nullptr;
    REQUIRE(until(
        [&] { return (found = find<Person>(chair, [&](const Person& p) { return p.known == known; })); }));
    return found->person;
}

} // namespace

TEST_CASE("a new card opens the seat; the card before it, used or not, and the device that used it do not")
{
    Served served;
    const auto chair = served.joined(served.code("priya"));
    const auto hannah = served.joined(served.code("hannah"));
    REQUIRE(hannah->state() == Client::State::open);
    const Asking first(*chair, {person(*chair, "Hannah"), {}, {}});
    REQUIRE(first.given);
    CHECK(first.given->face == Face::tablet);
    CHECK(until([&] { return hannah->state() == Client::State::turnedAway; }));
    CHECK(served.joined(served.code("hannah"))->state() == Client::State::turnedAway);
    const Asking second(*chair, {person(*chair, "Hannah"), {}, {}});
    REQUIRE(second.given);
    CHECK(second.given->seat == first.given->seat);
    CHECK(second.given->code != first.given->code);
    CHECK(served.joined(first.given->code)->state() == Client::State::turnedAway);
    const auto again = served.joined(second.given->code);
    REQUIRE(again->state() == Client::State::open);
    CHECK(again->seat()->name == "Hannah Reed");
    CHECK(served.joined(second.given->code)->state() == Client::State::turnedAway); // once
}

TEST_CASE("only the chair gives cards, for people who come and for room screens, and none for her own seat")
{
    Served served;
    const auto chair = served.joined(served.code("priya"));
    const PersonId hannah = person(*chair, "Hannah");
    for (const char* other : {"elin", "tom", "hannah"}) {
        const auto seat = served.joined(served.code(other));
        INFO(other);
        CHECK(Asking(*seat, {hannah, {}, {}}).code() == "not-yours");
        CHECK(seat->state() == Client::State::open);
    }
    CHECK(Asking(*chair, {PersonId{{9}}, {}, {}}).code() == "unknown-person");
    CHECK(Asking(*chair, {std::nullopt, SeatId{{9}}, {}}).code() == "unknown-seat");
    CHECK(Asking(*chair, {person(*chair, "Priya"), {}, {}}).code() == "own-seat");
    const Asking room(*chair, {std::nullopt, std::nullopt, {}});
    REQUIRE(room.given);
    const auto screen = served.joined(room.given->code);
    REQUIRE(screen->state() == Client::State::open);
    CHECK(screen->seat()->face == Face::room);
    CHECK_FALSE(screen->seat()->person);
}

TEST_CASE("somebody added in the middle of the meeting gets a seat by a card, and joins")
{
    Served served;
    const auto chair = served.joined(served.code("priya"));
    (void)person(*chair, "Hannah"); // the view has come
    const Part* part = find<Part>(*chair, [](const Part& p) { return p.letter == "A"; });
    REQUIRE(part);
    REQUIRE(may(*chair, BeginPart{part->part, part->agenda.front().item}));
    Person nurse;
    nurse.person = PersonId{{7, 7}};
    nurse.standing = Standing::professional;
    nurse.name = "Una Kelly";
    nurse.known = "Una";
    nurse.role = "school nurse";
    nurse.sector = "health";
    REQUIRE(may(*chair, AddPerson{nurse}));
    const Asking card(*chair, {nurse.person, {}, {}});
    REQUIRE(card.given);
    CHECK(card.given->person == nurse.person);
    const auto tablet = served.joined(card.given->code);
    REQUIRE(tablet->state() == Client::State::open);
    CHECK(tablet->seat()->name == "Una Kelly");
    REQUIRE(may(*chair, MarkPresence{nurse.person, Where::in, {}}));
    CHECK(until([&] { return !tablet->view().isLobby() && !tablet->view().rows().empty(); }));
}
