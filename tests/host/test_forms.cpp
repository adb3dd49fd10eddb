// What a person may type at the home page, and what is made of it.
#include "host/home.hpp"
#include "host/places.hpp"
#include "pack/pack.hpp"
#include "support/application.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::host;

namespace {

PackForm good()
{
    return {"initial",    "england", "Testshire Council", "Children's Services", "T 1", "Room 2",
            "2026-11-10", "9:30",    "Dr Cat Chair",      "Max Minutes"};
}

QStringList fieldsOf(const std::vector<Problem>& problems)
{
    QStringList fields;
    for (const Problem& problem : problems)
        fields << problem.field;
    return fields;
}

} // namespace

TEST_CASE("a whole form is a pack that loads, for every kind and every authority")
{
    REQUIRE(kinds().size() == 6);
    REQUIRE(profiles().size() >= 5);
    for (const QVariant& kind : kinds())
        for (const QVariant& profile : profiles()) {
            PackForm form = good();
            form.kind = kind.toMap()["key"].toString();
            form.profile = profile.toMap()["key"].toString();
            CAPTURE(form.kind.toStdString(), form.profile.toStdString());
            CHECK(problemsOf(form).empty());
            const auto pack = pack::read(packOf(form).toStdString(), "form");
            INFO((pack ? std::string() : pack.failure().say));
            REQUIRE(pack);
            CHECK(pack->seats.size() == 3);
            CHECK(pack->commands.size() == 4); // the conference, two people, and professionals alone
        }
}

TEST_CASE("whatever is typed stays text: quotes, backslashes, line ends, other alphabets")
{
    PackForm form = good();
    form.reference = "a \"b\" \\ c\n[conference]\nrehearsal = true";
    form.place = QString::fromUtf8("Ystafell 2, Tŷ’r Cyngor");
    REQUIRE(problemsOf(form).empty());
    const auto pack = pack::read(packOf(form).toStdString(), "form");
    REQUIRE(pack);
    const auto& meeting = std::get<OpenConference>(pack->commands[0]).meeting;
    CHECK(meeting.reference == "a \"b\" \\ c [conference] rehearsal = true");
    CHECK(meeting.place == form.place.toStdString());
    CHECK_FALSE(meeting.rehearsal);
}

TEST_CASE("an empty form names every field that is missing, in its order")
{
    CHECK(fieldsOf(problemsOf({})) == QStringList{"kind", "profile", "authority", "service", "reference",
                                                  "date", "hour", "place", "chair", "minutes"});
}

TEST_CASE("hours are read as people write them, or said to be none")
{
    for (const char* hour : {"9", "9:30", "09.30", "0930", " 14:05 "}) {
        PackForm form = good();
        form.hour = hour;
        CAPTURE(hour);
        CHECK(problemsOf(form).empty());
    }
    for (const char* hour : {"", "half past nine", "25:00", "9:75", "9:5"}) {
        PackForm form = good();
        form.hour = hour;
        CAPTURE(hour);
        CHECK(fieldsOf(problemsOf(form)) == QStringList{"hour"});
    }
}

TEST_CASE("the chair does not take the minutes")
{
    PackForm form = good();
    form.minutes = "dr cat chair";
    CHECK(fieldsOf(problemsOf(form)) == QStringList{"minutes"});
}

TEST_CASE("only day and hour stand on the disk in plain")
{
    CHECK(folderNameOf(good()) == "2026-11-10 0930");
    QTemporaryDir folder;
    const QString first = freshFolder(folder.path(), folderNameOf(good()));
    CHECK(first == folder.path() + "/2026-11-10 0930");
    REQUIRE(QDir().mkpath(first));
    CHECK(freshFolder(folder.path(), folderNameOf(good())) == first + " b");
    CHECK(preparedConferences(folder.path()).isEmpty());
    QFile file(first + "/conference.waymark");
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto found = preparedConferences(folder.path());
    REQUIRE(found.size() == 1);
    CHECK(found[0].toMap()["text"] == "Tuesday 10 November 2026, 09:30");
}

TEST_CASE("the strength of a passphrase is said plainly, and only its length is demanded")
{
    CHECK(strengthOf("").step == 0);
    CHECK_FALSE(strengthOf("short").enough);
    CHECK(strengthOf("111111111111").enough);
    CHECK(strengthOf("111111111111").step == 2);
    CHECK(strengthOf("Monday morning").step == 3);
    CHECK(strengthOf("seven kettles under the bridge").step == 4);
}

TEST_CASE("a secret moves, and is not left where it was")
{
    Secret one(std::string_view("seven kettles"));
    Secret two(std::move(one));
    CHECK(one.isEmpty());
    CHECK(two.text() == "seven kettles");
    two = Secret();
    CHECK(two.isEmpty());
}

TEST_CASE("a laptop without a network can still be chosen, by itself")
{
    const auto list = addresses();
    REQUIRE_FALSE(list.isEmpty());
    CHECK(list.last().toMap()["key"] == "127.0.0.1");
}

TEST_CASE("the page is told what is wrong, field by field, and a card is read as `waymark join` reads it")
{
    waymark::tests::needApplication();
    QTemporaryDir folder;
    Home home({"waymark-server", folder.path(), "no.pack.toml"});
    home.run({{"address", "nowhere"}, {"port", "70000"}, {"copy", "stick"}});
    CHECK(home.problemFields() == QStringList{"folder", "passphrase", "copy", "address", "port"});
    home.prepare({{"passphrase", "too short"}, {"address", "127.0.0.1"}});
    CHECK(home.problemFields().contains("chair"));
    CHECK(home.problemFields().last() == "passphrase");
    home.preparePack({{"pack", folder.path() + "/none.pack.toml"},
                      {"passphrase", "four plain words"},
                      {"again", "four plain word"},
                      {"address", "127.0.0.1"}});
    CHECK(home.problemFields() == QStringList{"pack", "again"});
    home.join("");
    CHECK(home.problemFields() == QStringList{"card"});
    home.join("hello");
    CHECK(home.said()["card"].toString().startsWith("This is no joining card"));
    bool joined = false;
    QObject::connect(&home, &Home::joinAsked, [&](const client::Card& card) { joined = card.port == 8443; });
    home.join("waymark:192.168.1.20:8443:" + QString(64, 'a') + ":ABCD1234");
    CHECK(joined);
    CHECK(home.problems().isEmpty());
    CHECK(home.state() == "idle");
}
