#include "core/base/descriptor_posix.h"
#include "core/base/file.h"
#include "core/base/filereader.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace gyeot {

struct FileReader::State {
    QString path;
    Descriptor file;
    struct stat status = {};
};

namespace {

bool isSameTime(const timespec& a, const timespec& b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/** Same file, same size, untouched since: contents by mtim, names and links by ctim are not our concern. */
bool isSame(const struct stat& a, const struct stat& b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && isSameTime(a.st_mtim, b.st_mtim);
}

} // namespace

FileReader::FileReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
FileReader::~FileReader() = default;
FileReader::FileReader(FileReader&& other) noexcept = default;
FileReader& FileReader::operator=(FileReader&& other) noexcept = default;

Result<FileReader> FileReader::open(const QString& path)
{
    auto file = openForReading(path);
    if (!file)
        return std::unexpected(file.error());
    auto state = std::make_unique<State>(State { path, std::move(*file) });
    if (::fstat(state->file.fd(), &state->status) != 0)
        return std::unexpected(systemError(ErrorCode::ReadFailed, path));
    return FileReader(std::move(state));
}

qint64 FileReader::sizeBytes() const
{
    return m_state->status.st_size;
}

Result<qsizetype> FileReader::readAt(qint64 offset, std::span<unsigned char> into) const
{
    size_t done = 0;
    while (done < into.size()) {
        const ssize_t got = ::pread(m_state->file.fd(), into.data() + done, into.size() - done, offset + qint64(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(systemError(ErrorCode::ReadFailed, m_state->path));
        if (got == 0)
            break;
        done += size_t(got);
    }
    return qsizetype(done);
}

Result<void> FileReader::checkUnchanged() const
{
    struct stat open = {};
    struct stat named = {};
    if (::fstat(m_state->file.fd(), &open) != 0 || ::lstat(QFile::encodeName(m_state->path).constData(), &named) != 0
        || !isSame(open, m_state->status) || !isSame(named, m_state->status))
        return failure(ErrorCode::FileChanged, QFileInfo(m_state->path).fileName());
    return {};
}

} // namespace gyeot
