#include "server/copying.hpp"

#include "server/certificate.hpp"
#include "server/keeping.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waymark::server {

namespace {

Failure notWritten(const QString& path)
{
    return {"copy-not-written",
            "'" + path.toStdString() + "' cannot be written; choose another folder for the copy"};
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{"copy-not-written",
                       "'" + path.toStdString() + "' cannot be read, so it cannot be copied"};
    return file.readAll();
}

Result<void> copyFile(const QString& from, const QString& to)
{
    const auto bytes = bytesOf(from);
    if (!bytes)
        return bytes.failure();
    if (!QFile::exists(to))
        return keep(to, *bytes) ? Result<void>{} : Result<void>{notWritten(to)};
    const auto there = bytesOf(to);
    if (!there)
        return there.failure();
    if (*there != *bytes)
        return Failure{"copy-foreign", "'" + to.toStdString() +
                                           "' is the key of another conference's server; choose another "
                                           "folder for the copy. Nothing was changed"};
    return {};
}

} // namespace

Result<void> readyCopy(const QString& data, const QString& copy)
{
    if (!QDir().mkpath(copy))
        return Failure{"copy-folder-not-made", "'" + copy.toStdString() +
                                                   "' cannot be made; is the stick there? "
                                                   "Choose another folder for the copy"};
    if (QFileInfo(data).canonicalFilePath() == QFileInfo(copy).canonicalFilePath())
        return Failure{"copy-same-folder",
                       "The copy would lie beside its original; choose a folder on another disk or stick"};
    for (const auto& [from, to] :
         {std::pair(keyFile(data), keyFile(copy)), std::pair(certificateFile(data), certificateFile(copy))})
        if (auto copied = copyFile(from, to); !copied)
            return copied;
    return {};
}

} // namespace waymark::server
