#include "core/base/privatetemp.h"

#include <QDir>
#include <QFile>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <csignal>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("gyeot-print-");

bool isMemory(const QString& path)
{
    struct statfs status = {};
    return ::statfs(QFile::encodeName(path).constData(), &status) == 0
        && (status.f_type == TMPFS_MAGIC || status.f_type == RAMFS_MAGIC);
}

/** The folder of this process: found by its id, so that nothing need be remembered. */
QString folderIn(const QString& place)
{
    return place + u'/' + prefix + QString::number(::getpid());
}

QStringList places()
{
    QStringList found;
    for (const QString& place : { qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s })
        if (!place.isEmpty() && isMemory(place) && ::access(QFile::encodeName(place).constData(), W_OK) == 0)
            found.append(place);
    return found;
}

void sweepDead(const QString& place)
{
    const QStringList left = QDir(place).entryList({ prefix + u'*' }, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QString& name : left) {
        const pid_t owner = name.sliced(prefix.size()).toInt();
        const QFileInfo info(place + u'/' + name);
        if (owner > 0 && info.ownerId() == ::geteuid() && ::kill(owner, 0) != 0)
            QDir(info.filePath()).removeRecursively();
    }
}

} // namespace

Result<QString> usePrivateTemp()
{
    for (const QString& place : places()) {
        sweepDead(place);
        const QString folder = folderIn(place);
        const QByteArray path = QFile::encodeName(folder);
        struct stat status = {};
        const bool made = ::mkdir(path.constData(), 0700) == 0;
        const bool ours = ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode)
            && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
        if (!made && !ours)
            continue;
        qputenv("TMPDIR", path);
        return folder;
    }
    return failure(ErrorCode::NotFound, {}, "memory file system");
}

void sweepPrivateTemp()
{
    for (const QString& place : places())
        QDir(folderIn(place)).removeRecursively();
}

} // namespace gyeot
