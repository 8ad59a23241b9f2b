#include "core/store/backupfolders.h"

#include "core/base/file.h"

#include <QDir>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Result<BackupManifest> manifestIn(const QString& backup)
{
    return readFile(backupManifestPath(backup), maxManifestBytes).and_then(readManifest);
}

QList<BackupFolder> namedLike(const QDir& dir, const QString& pattern)
{
    QList<BackupFolder> found;
    for (const QString& name : dir.entryList({ pattern }, QDir::Dirs | QDir::NoSymLinks)) {
        if (auto manifest = manifestIn(dir.absoluteFilePath(name)))
            found.append({ dir.absoluteFilePath(name), *std::move(manifest) });
    }
    std::ranges::stable_sort(found, std::greater(), [](const BackupFolder& backup) { return backup.manifest.madeMs; });
    return found;
}

} // namespace

QString backupNameStart(const StoreId& storeId)
{
    return u"backup-"_s + storeId.toString().first(8) + u'-';
}

QString backupManifestPath(const QString& backup)
{
    return backup + u"/manifest.json"_s;
}

QList<BackupFolder> backupsIn(const QString& folder, const StoreId& storeId)
{
    QList<BackupFolder> found = namedLike(QDir(folder), backupNameStart(storeId) + u'*');
    found.removeIf([&storeId](const BackupFolder& backup) { return backup.manifest.storeId != storeId; });
    return found;
}

QList<BackupFolder> backupsAt(const QString& folder)
{
    const QDir dir(folder);
    if (auto manifest = manifestIn(dir.absolutePath()))
        return { { dir.absolutePath(), *std::move(manifest) } };
    return namedLike(dir, u"backup-*"_s);
}

} // namespace gyeot
