#include "core/store/storeplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

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

/** What sync clients leave in the folders they keep. */
constexpr std::array syncMarkers = {
    u".dropbox",
    u".dropbox.cache",
    u".owncloudsync.log",
    u".nextcloudsync.log",
    u".sync_journal.db",
    u".stfolder",
    u".OneDrive",
    u".tmp.driveupload",
};

bool isKeptInStep(const QString& directory)
{
    for (QDir dir(directory);; ) {
        const bool marked = std::ranges::any_of(
            syncMarkers, [&dir](const char16_t* marker) { return dir.exists(QString::fromUtf16(marker)); });
        if (marked)
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

} // namespace gyeot
