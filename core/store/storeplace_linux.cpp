#include "core/store/storeplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

// file systems whose locks or shared memory are another machine's or another program's word (linux/magic.h; CIFS, VBOXSF and
// vmhgfs from their kernel modules)
constexpr std::array<unsigned long, 9> foreignFileSystems = {
    0x6969, // NFS
    0x517b, // SMB
    0xfe534d42, // SMB2
    0xff534d42, // CIFS
    0x65735546, // FUSE
    0x01021997, // 9p
    0x786f4256, // VBOXSF
    0xbacbacbc, // vmhgfs
    0x5346414f, // AFS
};

// What sync clients leave in the folders they keep. Dropbox keeps a *folder* `.dropbox` in every home, which says nothing.
const QStringList syncFiles { u".dropbox"_s, u".owncloudsync.log"_s, u".nextcloudsync.log"_s, u".sync_*.db"_s,
    u"._sync_*.db"_s, u".OneDrive"_s };
const QStringList syncFolders { u".dropbox.cache"_s, u".stfolder"_s, u".tmp.driveupload"_s };

bool isKeptInStep(const QString& directory)
{
    for (QDir dir(directory);;) {
        const auto has = [&dir](const QStringList& names, QDir::Filter kind) {
            return !dir.entryList(names, kind | QDir::Hidden | QDir::CaseSensitive).isEmpty();
        };
        if (has(syncFiles, QDir::Files) || has(syncFolders, QDir::Dirs) || dir.dirName().startsWith(u"OneDrive"))
            return true;
        if (!dir.cdUp())
            return false;
    }
}

} // namespace

Result<void> checkStorePlace(const QString& directory)
{
    const QString name = QFileInfo(directory).fileName();
    const QByteArray path = QFile::encodeName(directory);
    struct stat status = {};
    if (::lstat(path.constData(), &status) != 0)
        return failure(ErrorCode::NotFound, name);
    if (!S_ISDIR(status.st_mode))
        return failure(ErrorCode::StorePlace, name, "link");
    if (status.st_uid != ::geteuid())
        return failure(ErrorCode::StorePlace, name, "owner");
    if ((status.st_mode & 077) != 0)
        return failure(ErrorCode::StorePlace, name, "mode");
    struct statfs fileSystem = {};
    if (::statfs(path.constData(), &fileSystem) != 0)
        return failure(ErrorCode::StorePlace, name, "network");
    if (std::ranges::contains(foreignFileSystems, static_cast<unsigned long>(fileSystem.f_type) & 0xffffffffUL))
        return failure(ErrorCode::StorePlace, name, "network");
    if (isKeptInStep(directory))
        return failure(ErrorCode::StorePlace, name, "sync");
    return {};
}

Result<void> checkStoreFiles(const QString& directory)
{
    const QDir dir(directory);
    for (const QString& name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(dir.filePath(name)).constData(), &status) != 0)
            continue; // gone meanwhile: SQLite tidies its own files
        if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
            return failure(ErrorCode::StorePlace, name, "link");
        if (status.st_uid != ::geteuid())
            return failure(ErrorCode::StorePlace, name, "owner");
        if ((status.st_mode & 077) != 0)
            return failure(ErrorCode::StorePlace, name, "mode");
    }
    return {};
}

} // namespace gyeot
