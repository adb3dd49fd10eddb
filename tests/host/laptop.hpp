// One laptop that hosts, in a folder that goes away, and devices that join it.
#pragma once

#include "client/client.hpp"
#include "host/home.hpp"
#include "journal/journal.hpp"
#include "server/events.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace waymark::tests {

inline const QString serverProgram = QStringLiteral(WAYMARK_BIN_DIR "/waymark-server");
inline const QString phrase = QStringLiteral("four plain words here");

inline QVariantMap goodForm()
{
    return {{"kind", "initial"},
            {"profile", "england"},
            {"authority", "Testshire Council"},
            {"service", "Children's Services"},
            {"reference", "T \"1\" \\ 26"},
            {"place", "Room 2"},
            {"date", "2026-11-10"},
            {"hour", "9:30"},
            {"chair", "Dr Catherine Zabrowska"},
            {"minutes", "Max Quillfeather"}};
}

// Journals open one at a time: a host that has ended has closed its files.
struct Kept {
    std::uint64_t rows = 0;
    journal::Hash head{};
};
inline Kept keptIn(const QString& folder)
{
    auto opened =
        journal::Journal::open((folder + "/conference.waymark").toStdString(), phrase.toStdString());
    INFO((opened ? std::string() : opened.failure().say));
    REQUIRE(opened);
    REQUIRE(opened->replay([](std::uint64_t, const journal::Entry&) { return Result<void>{}; }));
    return {opened->rows(), opened->head()};
}

struct Laptop {
    QTemporaryDir folder;
    host::Hosting hosting;
    std::map<QString, std::unique_ptr<client::Client>> seats; // by face, as this laptop was given them
    QString failure;

    Laptop() : hosting((needApplication(), serverProgram))
    {
        QObject::connect(&hosting, &host::Hosting::seatGiven, [this](const host::HostCard& card) {
            auto& seat = seats[card.face];
            seat = std::make_unique<client::Client>(card.card);
            seat->start();
        });
        QObject::connect(&hosting, &host::Hosting::failed,
                         [this](const QString&, const QString& code) { failure = code; });
    }
    [[nodiscard]] QString data() const { return folder.path() + "/data"; }
    [[nodiscard]] QString copy() const { return folder.path() + "/stick/copy"; }

    void makeNew(const QString& copyTo = {})
    {
        host::Hosting::Task task{data(), host::Secret(phrase), plan(copyTo)};
        task.packText = host::packOf(host::PackForm::of(goodForm()));
        hosting.begin(std::move(task));
        sit();
    }
    void open(const QString& from, const QString& copyTo = {})
    {
        seats.clear();
        failure.clear();
        hosting.begin({from, host::Secret(phrase), plan(copyTo)});
    }
    void sit()
    {
        REQUIRE(until([this] { return !failure.isEmpty() || (isIn("chair") && isOpen("room")); }));
        REQUIRE(failure.toStdString() == "");
    }
    [[nodiscard]] bool isOpen(const QString& face) const
    {
        const auto seat = seats.find(face);
        return seat != seats.end() && seat->second->state() == client::Client::State::open;
    }
    [[nodiscard]] bool isIn(const QString& face) const
    {
        return isOpen(face) && !seats.at(face)->view().isEmpty();
    }
    [[nodiscard]] client::Client& chair() { return *seats.at("chair"); }

    // The chair writes a child into the conference; acknowledged when this returns.
    void addChild(std::uint8_t n, const std::string& name)
    {
        Child child;
        child.child.bytes.fill(n);
        child.name = name;
        child.known = name.substr(0, name.find(' '));
        child.born = Day(std::chrono::days(17000));
        child.age = 8;
        bool done = false;
        std::string refused;
        QObject scope;
        const auto id = chair().ask(AddChild{child});
        QObject::connect(&chair(), &client::Client::answered, &scope,
                         [&](CommandId of, const wire::Did& did) {
                             done = done || of == id;
                             if (of == id && did.refused)
                                 refused = did.refused->say;
                         });
        REQUIRE(until([&] { return done; }));
        REQUIRE(refused == "");
    }

    static host::Plan plan(const QString& copyTo)
    {
        host::Plan plan;
        plan.rehearsal = false;
        plan.copy = copyTo;
        return plan;
    }
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace waymark::tests
