#include "host/places.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QNetworkInterface>
#include <QStandardPaths>
#include <QStorageInfo>

namespace waymark::host {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Places", text);
}

QVariantMap option(const QString& key, const QString& text, const QString& under)
{
    return {{"key", key}, {"text", text}, {"under", under}};
}

// "2026-11-10 0930" -> "Tuesday 10 November 2026, 09:30"; another name stays as it is.
QString inWords(const QString& name)
{
    const QDate date = QDate::fromString(name.left(10), Qt::ISODate);
    const QTime hour = QTime::fromString(name.mid(11, 4), "HHmm");
    if (!date.isValid() || !hour.isValid())
        return name;
    const QString rest = name.mid(15).trimmed();
    const QString text =
        QLocale(QLocale::English).toString(date, "dddd d MMMM yyyy") + ", " + hour.toString("HH:mm");
    return rest.isEmpty() ? text : text + " (" + rest + ")";
}

} // namespace

QString conferencesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/waymark";
}

QVariantList preparedConferences(const QString& folder)
{
    QVariantList list;
    for (const QFileInfo& entry :
         QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QFileInfo file(entry.filePath() + "/conference.waymark");
        if (file.isFile())
            list << option(
                entry.filePath(), inWords(entry.fileName()),
                say("Last changed %1")
                    .arg(QLocale(QLocale::English).toString(file.lastModified(), "d MMMM, HH:mm")));
    }
    return list;
}

QString freshFolder(const QString& folder, const QString& name)
{
    QString path = folder + "/" + name;
    for (char letter = 'b'; QFileInfo::exists(path) && letter <= 'z'; ++letter)
        path = folder + "/" + name + " " + letter;
    return path;
}

QVariantList packsNearby()
{
    QVariantList list;
    for (const auto where : {QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation,
                             QStandardPaths::DesktopLocation}) {
        const QDir folder(QStandardPaths::writableLocation(where));
        for (const QFileInfo& file : folder.entryInfoList({"*.pack.toml"}, QDir::Files, QDir::Time))
            list << option(file.filePath(), file.fileName(), folder.dirName());
    }
    return list;
}

QVariantList sticks(const QString& name)
{
    QVariantList list;
    for (const QStorageInfo& disk : QStorageInfo::mountedVolumes()) {
        const QString root = disk.rootPath();
        const bool pulled =
            root.startsWith("/media/") || root.startsWith("/run/media/") || root.startsWith("/mnt/");
        if (!pulled || disk.isReadOnly() || !disk.isReady())
            continue;
        const QString called = disk.displayName().isEmpty() ? root : QDir(disk.displayName()).dirName();
        list << option(
            root + "/waymark/" + name, called,
            say("%1 free").arg(QLocale(QLocale::English).formattedDataSize(disk.bytesAvailable())));
    }
    return list;
}

QVariantList addresses()
{
    QVariantList list;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!(flags & QNetworkInterface::IsUp) || !(flags & QNetworkInterface::IsRunning) ||
            (flags & QNetworkInterface::IsLoopBack))
            continue;
        const QString called =
            network.type() == QNetworkInterface::Wifi ? say("Wi-Fi, %1") : say("Network, %1");
        for (const QNetworkAddressEntry& entry : network.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (!address.isLinkLocal() && !address.isMulticast() &&
                address.protocol() == QAbstractSocket::IPv4Protocol)
                list << option(address.toString(), address.toString(),
                               called.arg(network.humanReadableName()));
        }
    }
    list << option("127.0.0.1", say("Only this laptop"),
                   say("Nobody else can join. The room screen and you can."));
    return list;
}

} // namespace waymark::host
