#include "server/new_conference.hpp"

#include "journal/journal.hpp"
#include "pack/pack.hpp"
#include "server/certificate.hpp"
#include "server/places.hpp"
#include "server/prepare.hpp"

#include "conference/described.hpp"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <filesystem>

#include <unistd.h>

namespace waymark::server {

namespace {

constexpr qint64 longestPack = 1024 * 1024; // bytes; more than anybody writes by hand

// Takes back what it was told of, unless all went well.
class Undo {
public:
    ~Undo()
    {
        for (const QString& file : m_files)
            QFile::remove(file);
        if (!m_folder.isEmpty())
            QDir().rmdir(m_folder);
    }
    void file(const QString& path)
    {
        if (!QFile::exists(path))
            m_files << path;
    }
    void folder(const QString& path) { m_folder = path; }
    void allIsWell()
    {
        m_files.clear();
        m_folder.clear();
    }

private:
    QStringList m_files;
    QString m_folder;
};

// What a disk does wrong is not the pack's fault.
bool isOfDisk(const Failure& failure)
{
    return failure.code == "not-saved" || failure.code == "damaged-file";
}

void printCards(const std::vector<Card>& cards, const Identity& identity)
{
    for (const Card& card : cards)
        std::printf("%s\t%s\t%s\t%s\n", card.key.c_str(), card.label.c_str(), spell(card.face),
                    card.code.c_str());
    const auto pin =
        QByteArray(reinterpret_cast<const char*>(identity.pin.data()), qsizetype(identity.pin.size()));
    std::printf("pin\t%s\n", pin.toHex().constData());
    std::fflush(stdout);
}

Result<void> readyFolder(const QString& folder, Undo& undo)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return Failure{"folder-not-made",
                       "'" + folder.toStdString() + "' cannot be made; choose another --data"};
    undo.folder(folder);
    return {};
}

// What comes by standard input touches no disk in plain.
Result<pack::Prepared> loadPack(const QString& name)
{
    if (name != "-")
        return pack::load(std::filesystem::path(QFile::encodeName(name).toStdString()));
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{"pack-unreadable", "standard input cannot be read"};
    QByteArray text;
    for (QByteArray more = input.read(64 * 1024); !more.isEmpty(); more = input.read(64 * 1024)) {
        text += more;
        if (text.size() > longestPack)
            return Failure{"pack-unreadable", "the pack is longer than 1 MiB"};
    }
    return pack::read(text.toStdString(), "pack");
}

} // namespace

std::optional<Ending> makeConference(const New& task, std::string_view passphrase)
{
    const auto pack = loadPack(task.pack);
    if (!pack)
        return Ending{Status::pack, pack.failure()};

    Undo undo; // before the journal, so that the file is closed when it is removed
    if (const auto folder = readyFolder(task.folder, undo); !folder)
        return Ending{Status::data, folder.failure()};
    const QString file = conferenceFile(task.folder);
    if (QFile::exists(file))
        return Ending{
            Status::data,
            {"file-exists", "'" + file.toStdString() + "' is there already; choose another --data"}};
    undo.file(file);
    undo.file(keyFile(task.folder));
    undo.file(certificateFile(task.folder));

    auto journal = journal::Journal::create(QFile::encodeName(file).toStdString(), passphrase);
    if (!journal)
        return Ending{Status::data, journal.failure()};
    const auto cards = prepare(*journal, *pack);
    if (!cards)
        return Ending{isOfDisk(cards.failure()) ? Status::data : Status::pack, cards.failure()};
    const auto identity = identityIn(task.folder);
    if (!identity)
        return Ending{Status::data, identity.failure()};
    undo.allIsWell();
    printCards(*cards, *identity);
    return {};
}

} // namespace waymark::server
