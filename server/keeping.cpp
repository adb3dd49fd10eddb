#include "server/keeping.hpp"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace waymark::server {

bool keep(const QString& path, const QByteArray& content)
{
    const QByteArray last = QFile::encodeName(path);
    const QByteArray aside = last + ".new";
    ::unlink(aside.constData());
    const int file = ::open(aside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool isWritten =
        ::write(file, content.constData(), static_cast<std::size_t>(content.size())) == content.size() &&
        ::fsync(file) == 0;
    const bool isClosed = ::close(file) == 0;
    if (!isWritten || !isClosed || std::rename(aside.constData(), last.constData()) != 0) {
        ::unlink(aside.constData());
        return false;
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    if (const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        directory >= 0) {
        (void)::fsync(directory); // a file system that cannot has nothing better to offer
        ::close(directory);
    }
    return true;
}

} // namespace waymark::server
