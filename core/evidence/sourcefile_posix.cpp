#include "core/base/file.h"
#include "core/evidence/sourcefile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace gyeot {

struct SourceFile::State {
    int fd = -1;
    QString path;
    struct stat opened = {};
    qint64 done = 0;

    ~State()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

SourceFile::SourceFile(std::unique_ptr<State> state) : m_state(std::move(state)) { }
SourceFile::~SourceFile() = default;
SourceFile::SourceFile(SourceFile&& other) noexcept = default;
SourceFile& SourceFile::operator=(SourceFile&& other) noexcept = default;

namespace {

bool isSame(const struct stat& a, const struct stat& b)
{
    const auto moment = [](const timespec& time) { return std::pair(time.tv_sec, time.tv_nsec); };
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size
        && moment(a.st_mtim) == moment(b.st_mtim);
}

} // namespace

Result<SourceFile> SourceFile::open(const QString& path)
{
    auto state = std::make_unique<State>();
    state->path = path;
    // Non-blocking: a named pipe must not hold the worker for ever.
    state->fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (state->fd < 0)
        return std::unexpected(systemError(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::ReadFailed, path));
    if (::fstat(state->fd, &state->opened) != 0)
        return std::unexpected(systemError(ErrorCode::ReadFailed, path));
    if (!S_ISREG(state->opened.st_mode))
        return failure(ErrorCode::ReadFailed, QFileInfo(path).fileName(), "not a regular file");
    ::posix_fadvise(state->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return SourceFile(std::move(state));
}

QString SourceFile::name() const
{
    return QFileInfo(m_state->path).fileName();
}

qint64 SourceFile::sizeBytes() const
{
    return m_state->opened.st_size;
}

Result<qsizetype> SourceFile::read(std::span<unsigned char> into)
{
    ssize_t got = -1;
    do {
        got = ::read(m_state->fd, into.data(), into.size());
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        Error error = systemError(ErrorCode::FileChanged, m_state->path);
        error.code = ErrorCode::FileChanged;
        return std::unexpected(std::move(error));
    }
    m_state->done += got;
    if (m_state->done > sizeBytes())
        return failure(ErrorCode::FileChanged, name(), "grew");
    return got;
}

Result<void> SourceFile::checkUnchanged() const
{
    struct stat byHandle = {};
    struct stat byName = {};
    if (m_state->done != sizeBytes())
        return failure(ErrorCode::FileChanged, name(), "shrank");
    if (::fstat(m_state->fd, &byHandle) != 0 || !isSame(byHandle, m_state->opened))
        return failure(ErrorCode::FileChanged, name(), "written to");
    if (::stat(QFile::encodeName(m_state->path).constData(), &byName) != 0 || !isSame(byName, m_state->opened))
        return failure(ErrorCode::FileChanged, name(), "vanished or replaced");
    return {};
}

} // namespace gyeot
