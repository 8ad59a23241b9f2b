#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/store/storelock.h"

#include <QFile>
#include <QSysInfo>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestHolder = 256;
constexpr int looks = 50;
constexpr int betweenLooksMs = 2;

/** Whoever has just taken the lock has yet to write who it is: a tenth of a second is given for that, in a sentence's favor only. */
QString holderOf(int handle)
{
    char buffer[longestHolder];
    for (int look = 0; look < looks; ++look) {
        const ssize_t got = ::pread(handle, buffer, sizeof buffer, 0);
        if (got != 0) // an error does not pass by waiting
            return got > 0 ? QString::fromUtf8(buffer, got).section(u'\n', 0, 0) : QString();
        ::poll(nullptr, 0, betweenLooksMs);
    }
    return {};
}

} // namespace

Result<StoreLock> StoreLock::take(const QString& directory, qint64 nowMs)
{
    const QString path = directory + u"/store.lock"_s;
    StoreLock lock(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_handle < 0) {
        const bool readOnly = errno == EROFS || errno == EACCES;
        return std::unexpected(systemError(readOnly ? ErrorCode::StoreReadOnly : ErrorCode::WriteFailed, path));
    }
    if (::flock(lock.m_handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(ErrorCode::StoreInUse, holderOf(lock.m_handle));
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    }
    // only for the sentence another process shows; the lock itself is the descriptor
    const QByteArray holder = (QSysInfo::machineHostName() + u", "_s + QString::number(::getpid())).toUtf8() + '\n'
        + isoUtc(nowMs).toLatin1() + '\n';
    if (::ftruncate(lock.m_handle, 0) != 0
        || ::pwrite(lock.m_handle, holder.constData(), size_t(holder.size()), 0) != holder.size())
        return std::unexpected(systemError(ErrorCode::WriteFailed, path));
    return lock;
}

Result<StoreLock> StoreLock::share(const QString& directory)
{
    const QString path = directory + u"/store.lock"_s;
    StoreLock lock(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (lock.m_handle >= 0 && ::flock(lock.m_handle, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(ErrorCode::StoreInUse, holderOf(lock.m_handle));
    return lock;
}

StoreLock::~StoreLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

StoreLock::StoreLock(StoreLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) { }

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

} // namespace gyeot
