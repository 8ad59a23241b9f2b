#include "core/base/descriptor_posix.h"

#include "core/base/file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace gyeot {

bool Descriptor::close()
{
    return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0;
}

bool Descriptor::writeAll(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Result<Descriptor> openForReading(const QString& path)
{
    // Without O_NONBLOCK a pipe in the place of the file would hang the caller before fstat can refuse it.
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return std::unexpected(systemError(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::ReadFailed, path));
    struct stat status = {};
    if (::fstat(file.fd(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorCode::ReadFailed, QFileInfo(path).fileName(), "not a regular file");
    return file;
}

} // namespace gyeot
