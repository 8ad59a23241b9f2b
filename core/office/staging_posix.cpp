#include "core/base/file.h"
#include "core/crypto/hasher.h"
#include "core/office/staging.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/membername.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace gyeot {

namespace {

constexpr int mostFiles = bundlelimits::parts + 2;
constexpr qsizetype copyStep = 1024 * 1024;

/** A descriptor that closes itself. */
class Handle {
public:
    explicit Handle(int fd) : m_fd(fd) { }
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

qint64 limitOf(QStringView name)
{
    if (name == membername::manifest)
        return bundlelimits::manifestFileBytes;
    return name == membername::digests ? bundlelimits::digestListBytes : bundlelimits::partCipherBytes;
}

bool writeAll(int fd, const char* bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, bytes, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= written;
    }
    return true;
}

/** Names of the entries, checked; "." and ".." left out. */
Result<QList<QByteArray>> namesIn(int directory)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::fdopendir(::dup(directory)), ::closedir);
    if (!open)
        return failure(ErrorCode::RejMedia, {}, "cannot list");
    QList<QByteArray> names;
    while (const dirent* entry = ::readdir(open.get())) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (!membername::isAllowed(QString::fromLatin1(name)))
            return failure(ErrorCode::RejPath, QString::fromUtf8(name));
        if (names.size() == mostFiles)
            return failure(ErrorCode::RejLimit, {}, "files");
        names.append(name);
    }
    return names;
}

} // namespace

StagedBundle::StagedBundle(const QString& folder, bool temporary) : m_folder(folder), m_temporary(temporary) { }

StagedBundle::StagedBundle(StagedBundle&& other) noexcept
    : m_folder(std::move(other.m_folder)),
      m_temporary(std::exchange(other.m_temporary, false)),
      m_digests(std::move(other.m_digests)),
      m_sizes(std::move(other.m_sizes))
{
}

StagedBundle::~StagedBundle()
{
    if (m_temporary)
        remove();
}

void StagedBundle::remove()
{
    QDir(m_folder).removeRecursively();
    m_temporary = false;
}

Result<void> StagedBundle::take(int sourceDirectory, const QByteArray& name, int targetDirectory)
{
    const QString member = QString::fromLatin1(name);
    const Handle from(::openat(sourceDirectory, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!from.isOpen())
        return errno == ELOOP ? failure(ErrorCode::RejPath, member, "link")
                              : failure(ErrorCode::RejMedia, member, "cannot be opened");
    struct stat status = {};
    if (::fstat(from.fd(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink > 1)
        return failure(ErrorCode::RejPath, member, "not a plain file");
    const bool copying = targetDirectory >= 0;
    const Handle to(copying
            ? ::openat(targetDirectory, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)
            : -1);
    if (copying && !to.isOpen())
        return std::unexpected(systemError(ErrorCode::WriteFailed, member));
    Hasher hasher;
    qint64 size = 0;
    QByteArray buffer(copyStep, Qt::Uninitialized);
    while (true) {
        const ssize_t got = ::read(from.fd(), buffer.data(), size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::RejMedia, member, "cannot be read");
        if (got == 0)
            break;
        size += got;
        if (size > limitOf(member))
            return failure(ErrorCode::RejLimit, member, "size");
        hasher.add(bytesOf(QByteArrayView(buffer.constData(), got)));
        if (copying && !writeAll(to.fd(), buffer.constData(), got))
            return std::unexpected(systemError(ErrorCode::WriteFailed, member));
    }
    m_sizes.insert(member, size);
    m_digests.insert(member, hasher.finish());
    return {};
}

Result<void> StagedBundle::takeAll(const QString& source, bool copying, const Progress& progress)
{
    const Handle from(::open(QFile::encodeName(source).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW));
    if (!from.isOpen())
        return failure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::RejPath, QFileInfo(source).fileName());
    const auto names = namesIn(from.fd());
    if (!names)
        return std::unexpected(names.error());
    for (const QLatin1StringView needed : { membername::manifest, membername::digests }) {
        if (!names->contains(QByteArrayView(needed)))
            return failure(ErrorCode::RejIncomplete, needed);
    }
    const Handle to(copying
            ? ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY | O_NOFOLLOW)
            : -1);
    qint64 total = 0;
    for (qsizetype i = 0; i < names->size(); ++i) {
        if (!goOn(progress, i, names->size()))
            return failure(ErrorCode::Cancelled);
        if (auto taken = take(from.fd(), (*names)[i], to.fd()); !taken)
            return taken;
        total += m_sizes.value(QString::fromLatin1((*names)[i]));
        if (total > bundlelimits::totalBytes + bundlelimits::manifestFileBytes + bundlelimits::digestListBytes)
            return failure(ErrorCode::RejLimit, {}, "total size");
    }
    return copying ? syncDirectory(m_folder) : Result<void>();
}

Result<StagedBundle> StagedBundle::copy(
    const QString& source, const QString& stagingFolder, const QString& name, const Progress& progress)
{
    const QString folder = QDir(stagingFolder).filePath(name);
    if (auto made = makePrivateDirectory(folder); !made)
        return std::unexpected(made.error());
    StagedBundle staged(folder, true);
    if (auto taken = staged.takeAll(source, true, progress); !taken)
        return std::unexpected(taken.error());
    return staged;
}

Result<StagedBundle> StagedBundle::reopen(const QString& folder, const Progress& progress)
{
    StagedBundle staged(folder, false);
    if (auto taken = staged.takeAll(folder, false, progress); !taken)
        return std::unexpected(taken.error());
    return staged;
}

Result<QByteArray> StagedBundle::read(const QString& name) const
{
    if (!m_sizes.contains(name))
        return failure(ErrorCode::RejIncomplete, name);
    return readFile(QDir(m_folder).filePath(name), limitOf(name));
}

Result<void> StagedBundle::checkDigests() const
{
    const auto bytes = read(membername::digests);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto listed = readDigestList(*bytes);
    if (!listed)
        return std::unexpected(listed.error());
    for (const auto& [name, digest] : listed->asKeyValueRange()) {
        if (!m_digests.contains(name))
            return failure(ErrorCode::RejIncomplete, name);
        if (m_digests.value(name) != digest)
            return failure(ErrorCode::RejMedia, name, "digest");
    }
    for (const QString& name : m_digests.keys()) {
        if (name != membername::digests && !listed->contains(name))
            return failure(ErrorCode::RejMedia, name, "not listed");
    }
    return {};
}

Result<void> StagedBundle::moveTo(const QString& folder)
{
    if (auto made = makePrivateDirectory(QFileInfo(folder).absolutePath()); !made)
        return made;
    if (QFileInfo::exists(folder))
        return failure(ErrorCode::AlreadyExists, QFileInfo(folder).fileName());
    if (::rename(QFile::encodeName(m_folder).constData(), QFile::encodeName(folder).constData()) != 0)
        return std::unexpected(systemError(ErrorCode::WriteFailed, folder));
    m_folder = folder;
    m_temporary = false;
    return syncDirectory(QFileInfo(folder).absolutePath());
}

} // namespace gyeot
