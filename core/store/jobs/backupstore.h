#pragma once

#include "core/store/backupmanifest.h"
#include "core/store/storejob.h"

namespace gyeot {

constexpr qint64 backupLifeMs =
    qint64(35) * 24 * 60 * 60 * 1000; ///< so that erasing is complete within it (reference/security.md 3.12)
constexpr int backupsAlwaysKept = 3;

/** What a backup is made with: given by StoreBackups::plan(). */
struct BackupPlan {
    QString folder; ///< where backups lie: `<store>/backups`, or a folder a person chose
    QString siteId;
    StoreId storeId;
    int generation = 1;
    qint64 epoch = 1;
    qint64 nowMs = 0;
    SecretBytes headKey;
    SecretBytes manifestKey;
    QByteArray canary; ///< SHA-256 of the store's canary
    QByteArray ledgerHead; ///< of the erasure ledger
};

/** A backup that was made and opened. */
struct BackupDone {
    QString path; ///< its directory
    BackupManifest manifest;
    qint64 sizeBytes = 0;
    int dropped = 0; ///< older ones removed

    bool operator==(const BackupDone&) const = default;
};

/** Copies the open store as it was at one moment to a directory of its own in `plan.folder`: database page by page under the same key, sealed
 *  evidence files (under a second name where the file system can), keyring, sidecar, manifest. The copy is then opened and proved: seals
 *  of all pages, structure, audit log, contents equal to those at that moment. Only then it gets its name; a failure leaves nothing and
 *  the backups before untouched. Last of all, those older than backupLifeMs go, but never one of the newest three. The store is written
 *  meanwhile. `progress` in bytes. Errors: Cancelled, StoreDamaged (the copy does not hold), Stale (a new generation was begun), NotFound
 *  (the folder is gone), WriteFailed, DiskFull, those of reading. */
Result<BackupDone> backupStore(
    const StoreAccess& access, const BackupPlan& plan, const Progress& progress = {}, const ReachedStep& reached = {});

/** Everything that is wrong with a backup, and what it is. Reads every file. `progress` in bytes. */
struct BackupVerdict {
    BackupManifest manifest;
    QStringList
        wrong; ///< paths of files that are missing, altered or too many, "manifest.json" when it is not this store's

    bool isSound() const { return wrong.isEmpty(); }
};
/** Errors: SealBroken (no manifest that can be read), Cancelled. */
Result<BackupVerdict> checkBackupFiles(const QString& path, const Progress& progress = {});

/** Seals of all pages, structure and contents of a database that was copied, before anything writes to it.
 *  Errors: StoreDamaged with what does not hold as detail, Cancelled. */
Result<void> provePages(Database& database, const QByteArray& contents, const Progress& progress = {});
/** Opens a database that was copied and proves it: the same, and the audit log. Errors: those of opening beside. */
Result<void> proveCopy(const StoreAccess& access, const QByteArray& contents, const Progress& progress = {});

} // namespace gyeot
