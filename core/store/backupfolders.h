#pragma once

#include "core/store/backupmanifest.h"

namespace gyeot {

/** A directory of one backup, by its name and manifest; nothing of it is proved. */
struct BackupFolder {
    QString path;
    BackupManifest manifest;

    bool operator==(const BackupFolder&) const = default;
};

/** "backup-0193f0c0-": what the names of one store's backups begin with, so that they lie beside another's and in the order of time. */
QString backupNameStart(const StoreId& storeId);
QString backupManifestPath(const QString& backup);

/** The backups of one store in a folder, the newest first. What has no readable manifest is not one. */
QList<BackupFolder> backupsIn(const QString& folder, const StoreId& storeId);

/** For somebody who looks for one: `folder` itself if it is a backup, otherwise those in it, of whatever store, the newest first. */
QList<BackupFolder> backupsAt(const QString& folder);

} // namespace gyeot
