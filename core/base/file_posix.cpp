#include "core/base/descriptor_posix.h"
#include "core/base/file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Error systemError(ErrorCode fallback, const QString& path)
{
    const int number = errno;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return Error { full ? ErrorCode::DiskFull : fallback, nameOf(path), "errno " + QByteArray::number(number) };
}

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    const auto file = openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    struct stat status = {};
    if (::fstat(file->fd(), &status) != 0)
        return std::unexpected(systemError(ErrorCode::ReadFailed, path));
    if (status.st_size > maxBytes)
        return failure(ErrorCode::TooLarge, nameOf(path));
    QByteArray bytes;
    bytes.reserve(status.st_size + 1);
    char buffer[64 * 1024];
    while (true) {
        const ssize_t got = ::read(file->fd(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(systemError(ErrorCode::ReadFailed, path));
        if (got == 0)
            return bytes;
        bytes.append(buffer, got);
        if (bytes.size() > maxBytes)
            return failure(ErrorCode::TooLarge, nameOf(path));
    }
}

Result<void> syncDirectory(const QString& path)
{
    const Descriptor directory(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY));
    if (!directory.isOpen() || ::fsync(directory.fd()) != 0)
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    return {};
}

Result<void> writeFileAtomically(const QString& path, QByteArrayView bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray sibling = QFile::encodeName(QFileInfo(path).path() + u"/.part-"_s) + QByteArray::number(::getpid())
        + '-' + QByteArray::number(qHash(path), 16);
    ::unlink(sibling.constData());
    Descriptor file(::open(sibling.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    if (!file.writeAll(bytes) || ::fsync(file.fd()) != 0 || !file.close()
        || ::rename(sibling.constData(), target.constData()) != 0) {
        const Error error = systemError(ErrorCode::WriteFailed, path);
        ::unlink(sibling.constData());
        return std::unexpected(error);
    }
    return syncDirectory(QFileInfo(path).absolutePath());
}

Result<void> overwriteInPlace(const QString& path, qint64 offset, QByteArrayView bytes)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return std::unexpected(systemError(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::WriteFailed, path));
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < offset + bytes.size())
        return failure(ErrorCode::WriteFailed, nameOf(path), "not such a file");
    if (::lseek(file.fd(), offset, SEEK_SET) != offset || !file.writeAll(bytes) || ::fdatasync(file.fd()) != 0
        || !file.close())
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    return {};
}

Result<void> makePrivateDirectory(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (const QString parent = info.absolutePath(); parent != path) {
        if (auto made = makePrivateDirectory(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    return {};
}

} // namespace gyeot
