#pragma once

#include "core/store/jobs/backupstore.h"

namespace gyeot {

/** What a drill found: the backup could be put in place of the store. */
struct DrillDone {
    QString backup; ///< its directory
    qint64 madeMs = 0; ///< when the backup was made
    qint64 rows = 0; ///< counted in the restored copy
    qint64 files = 0;

    bool operator==(const DrillDone&) const = default;
};

/** Restores a backup for trial into a hidden directory in `plan.folder` (mode 0700, everything in it encrypted as it is), proves every file and
 *  the database as a restore does, counts its rows, opens the canary with the store's key and removes it all again. No passphrase is asked:
 *  the keys are those of the open store, so the backup has to be of its generation. `progress` in bytes.
 *  Errors: NotFound (no such backup), SealBroken (the first file that is wrong as subject), Stale (of an earlier generation), StoreDamaged,
 *  SealBroken (the canary), Cancelled, WriteFailed, DiskFull. */
Result<DrillDone> drillBackup(
    const StoreAccess& access, const BackupPlan& plan, const QString& backup, const Progress& progress = {});

} // namespace gyeot
