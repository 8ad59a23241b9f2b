#include "core/base/descriptor_posix.h"
#include "core/base/file.h"
#include "core/base/scratchfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

/** Gives the file its second name without ever replacing one. Where there are no hard links (FAT) the check and the renaming
 *  are two steps; the lock of the store keeps others out between them. */
bool nameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData()) == 0;
    if (errno != EPERM && errno != EOPNOTSUPP)
        return false;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

} // namespace

struct ScratchFile::State {
    QString folder;
    QByteArray path;
    Descriptor file;

    ~State()
    {
        if (!path.isEmpty())
            ::unlink(path.constData());
    }
};

ScratchFile::ScratchFile(std::unique_ptr<State> state) : m_state(std::move(state)) { }
ScratchFile::~ScratchFile() = default;
ScratchFile::ScratchFile(ScratchFile&& other) noexcept = default;
ScratchFile& ScratchFile::operator=(ScratchFile&& other) noexcept = default;

Result<ScratchFile> ScratchFile::create(const QString& folder)
{
    const auto number = QString::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray path = QFile::encodeName(folder + u'/' + prefix + number);
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->file = Descriptor(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!state->file.isOpen())
        return std::unexpected(systemError(ErrorCode::WriteFailed, folder));
    state->path = path;
    return ScratchFile(std::move(state));
}

Result<void> ScratchFile::write(QByteArrayView bytes)
{
    if (!m_state->file.writeAll(bytes))
        return std::unexpected(systemError(ErrorCode::WriteFailed, m_state->folder));
    return {};
}

Result<void> ScratchFile::publish(const QString& name)
{
    const auto state = std::move(m_state);
    const QString target = state->folder + u'/' + name;
    if (::fsync(state->file.fd()) != 0 || !state->file.close())
        return std::unexpected(systemError(ErrorCode::WriteFailed, target));
    if (!nameWithoutReplacing(state->path, QFile::encodeName(target)))
        return std::unexpected(
            systemError(errno == EEXIST ? ErrorCode::AlreadyExists : ErrorCode::WriteFailed, target));
    state->path.clear();
    return syncDirectory(state->folder);
}

} // namespace gyeot
